import type { HostCore } from "../core";
import { officeDocumentScript } from "./office-document-script";
import type { MemberTest } from "./query";
import type { DocumentSettings } from "../workbook/settings-store";

/** What the workbench sets as window.nuanWorkbenchHost before it opens a pane page in an iframe. */
export interface WorkbenchHost {
  readonly core: Pick<HostCore, "handleMessage" | "onMessage">;
  /** URL of the unmodified excel-web-16.00.js. */
  readonly officeScriptUrl: string;
  readonly locale: string;
  /** Whether the host is drawn dark now; Office.context.officeTheme says so. */
  readonly isDark?: () => boolean;
  /** The workbook's own, so that a reloaded pane finds its settings again and the saved file keeps them. */
  readonly settings: DocumentSettings;
  /** Functions associated with ribbon buttons, filled by the page. */
  readonly actions: Map<string, (event: unknown) => unknown>;
  /** Custom functions by upper-case id, filled by the page. */
  readonly functionMappings: Record<string, (...parameters: unknown[]) => unknown>;
  /** Filled by the page: whether a class of its office.js has a member, as the wire spells it. */
  readonly declared: { test?: MemberTest };
  readonly showTaskpane?: () => void;
  readonly hideTaskpane?: () => void;
}

/**
 * The script a page is served in place of office.js: bridges to the parent's core, loads the real excel-web-16.00.js
 * and supplies what office.js itself would. Plain JavaScript in one text, so that any server can answer with it.
 *
 * @example
 * pageBootstrapScript.includes("nuanWorkbenchHost") // => true
 */
export const pageBootstrapScript = `
(function () {
  var host = window.parent.nuanWorkbenchHost;
  var readyCallbacks = [];
  var info = { host: "Excel", platform: "OfficeOnline" };
  var resolveReady;
  var ready = new Promise(function (resolve) { resolveReady = resolve; });
  var limits = { excelapi: 14, sharedruntime: 2, customfunctions: 3, customfunctionsruntime: 3 };
  var bridge = {
    sendMessageToHost: function (text) {
      host.core.handleMessage(text).then(function (reply) { bridge.onMessageFromHost(reply); });
    },
  };
  window._richApiNativeBridge = bridge;
  // Before office.js has taken the bridge over nobody can have asked for an event.
  var stopListening = host.core.onMessage(function (text) {
    if (bridge.onMessageFromHost) bridge.onMessageFromHost(text);
  });
  // A pane that is opened again listens anew; the page that went must not be called any more.
  window.addEventListener("pagehide", stopListening);
  function associateAll(target, id, fn, upper) {
    var all = id;
    if (typeof id === "string") { all = {}; all[id] = fn; }
    Object.keys(all).forEach(function (key) { target(upper ? key.toUpperCase() : key, all[key]); });
  }
  var mappings = host.functionMappings;
  window.CustomFunctions = { _association: { mappings: mappings, onchange: function () {} } };
  window.CustomFunctions.associate = function (id, fn) {
    associateAll(function (key, one) { mappings[key] = one; }, id, fn, true);
  };
${officeDocumentScript}
  var own = {
    context: {
      displayLanguage: host.locale, contentLanguage: host.locale, host: "Excel", platform: "OfficeOnline",
      get officeTheme() {
        var dark = host.isDark ? host.isDark() : false;
        return {
          isDarkTheme: dark, themeId: dark ? 4 : 0,
          bodyBackgroundColor: dark ? "#292929" : "#FFFFFF", bodyForegroundColor: dark ? "#FFFFFF" : "#242424",
          controlBackgroundColor: dark ? "#292929" : "#FFFFFF", controlForegroundColor: dark ? "#FFFFFF" : "#242424",
        };
      },
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      requirements: { isSetSupported: function (name, version) {
        var limit = limits[String(name).toLowerCase()];
        var parts = String(version === undefined ? "1.1" : version).split(".");
        return limit !== undefined && Number(parts[0]) === 1 && Number(parts[1] || 0) <= limit;
      } },
      document: nuanDocument(host.settings),
    },
    onReady: function (callback) {
      return ready.then(function () { if (callback) callback(info); return info; });
    },
    actions: { associate: function (id, fn) {
      associateAll(function (key, one) { host.actions.set(key, one); }, id, fn, false);
    } },
    addin: {
      showAsTaskpane: function () { if (host.showTaskpane) host.showTaskpane(); return Promise.resolve(); },
      hide: function () { if (host.hideTaskpane) host.hideTaskpane(); return Promise.resolve(); },
      setStartupBehavior: function () { return Promise.resolve(); },
      getStartupBehavior: function () { return Promise.resolve("None"); },
      onVisibilityModeChanged: function () { return Promise.resolve(function () { return Promise.resolve(); }); },
    },
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    CoercionType: { Text: "text", Matrix: "matrix" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
  };
  function install() {
    var descriptors = {};
    Object.keys(own).forEach(function (key) {
      descriptors[key] = { value: own[key], enumerable: true, writable: true, configurable: true };
    });
    window.Office = Object.create(window.Office || {}, descriptors);
    host.declared.test = function (className, member) {
      var type = window.Excel && window.Excel[className];
      return !type || !type.prototype || member.charAt(0).toLowerCase() + member.slice(1) in type.prototype;
    };
    resolveReady(info);
  }
  window.nuanInstallOffice = install;
  // While the page is being parsed the script must run before those that follow it, as office.js itself would.
  if (document.readyState === "loading") {
    document.write('<script src="' + host.officeScriptUrl + '"><\\/script><script>nuanInstallOffice()<\\/script>');
  } else {
    var script = document.createElement("script");
    script.src = host.officeScriptUrl;
    script.onload = install;
    document.head.appendChild(script);
  }
})();
`;
