/**
 * Plain JavaScript that defines nuanDocument(store), which makes what Office.context.document is: settings over the workbook's own,
 * the selection's data and its event over the page's Excel. It runs in the page of the workbench and in Node's context alike.
 * Source: Office.Document of the Common API; failures reach the callback as a result with status "failed".
 *
 * @example
 * officeDocumentScript.includes("getSelectedDataAsync") // => true
 */
export const officeDocumentScript = `
function nuanDocument(store) {
  function stored() { return new Map(JSON.parse(store.read())); }
  var values = stored();
  var handlers = [];
  function callbackOf(rest) {
    var last = rest[rest.length - 1];
    return typeof last === "function" ? last : function () {};
  }
  function succeed(rest, value) {
    var callback = callbackOf(rest);
    setTimeout(function () { callback({ status: "succeeded", value: value }); }, 0);
  }
  function fail(rest, name, message) {
    var callback = callbackOf(rest);
    setTimeout(function () { callback({ status: "failed", error: { name: name, message: message, code: 5000 } }); }, 0);
  }
  function answer(rest, work) {
    Excel.run(work).then(
      function (value) { succeed(rest, value); },
      function (error) { fail(rest, error.code || error.name, error.message); }
    );
  }
  function rowsOf(data, type) {
    if (type === "matrix" || Array.isArray(data)) return data;
    return String(data).split(/\\r\\n|\\n/).map(function (line) { return line.split("\\t"); });
  }
  var own = {
    url: "",
    mode: "readWrite",
    settings: {
      get: function (key) { return values.has(key) ? values.get(key) : null; },
      set: function (key, value) { values.set(key, value); },
      remove: function (key) { values.delete(key); },
      saveAsync: function () {
        store.save(JSON.stringify(Array.from(values)));
        succeed(arguments, own.settings);
      },
      refreshAsync: function () {
        values = stored();
        succeed(arguments, own.settings);
      },
    },
    getFilePropertiesAsync: function () { succeed(arguments, { url: own.url }); },
    getSelectedDataAsync: function (type) {
      if (type !== "text" && type !== "matrix") return fail(arguments, "NotImplemented", "coercion type " + type);
      answer(arguments, function (context) {
        var range = context.workbook.getSelectedRange().load("values,text");
        return context.sync().then(function () {
          if (type === "matrix") return range.values;
          return range.text.map(function (row) { return row.join("\\t"); }).join("\\r\\n");
        });
      });
    },
    setSelectedDataAsync: function (data, options) {
      var rows = rowsOf(data, options && options.coercionType);
      answer(arguments, function (context) {
        var cell = context.workbook.getSelectedRange().getCell(0, 0);
        cell.getResizedRange(rows.length - 1, rows[0].length - 1).values = rows;
        return context.sync();
      });
    },
    addHandlerAsync: function (type, handler) {
      if (type !== "documentSelectionChanged") return fail(arguments, "NotImplemented", "event " + type);
      answer(arguments, function (context) {
        var registered = context.workbook.onSelectionChanged.add(function () {
          handler({ type: type, document: own });
          return Promise.resolve();
        });
        handlers.push({ handler: handler, registered: registered });
        return context.sync();
      });
    },
    removeHandlerAsync: function (type, options) {
      var gone = handlers.filter(function (one) {
        return !options || !options.handler || one.handler === options.handler;
      });
      handlers = handlers.filter(function (one) { return gone.indexOf(one) < 0; });
      answer(arguments, function () {
        return Promise.all(gone.map(function (one) {
          one.registered.remove();
          return one.registered.context.sync();
        })).then(function () {});
      });
    },
  };
  return own;
}
`;
