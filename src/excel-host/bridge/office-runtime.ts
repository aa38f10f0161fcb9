import { readFileSync } from "node:fs";
import { Script, createContext, runInContext } from "node:vm";
import type { HostCore } from "../core";
import { officeDocumentScript } from "./office-document-script";
import { openDocumentSettings } from "../workbook/settings-store";

type Callback = (...parameters: unknown[]) => unknown;

/** What the runtime offers to a caller in Node: the real office.js objects and what was associated with them. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly actions: ReadonlyMap<string, Callback>;
  readonly functionMappings: Readonly<Record<string, Callback>>;
  /** Whether a class of the Excel namespace has a member, as the wire spells it ("Values"). */
  declaresMember(className: string, member: string): boolean;
}

let script: Script | undefined;

/** Compiled once per process: the file is 1.4 MB. */
function officeScript(): Script {
  if (!script) {
    const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
    script = new Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" });
  }
  return script;
}

/** Runs inside the context, so that arrays and objects made there belong to office.js's own realm. */
const bootstrap = `
window = self = globalThis;
document = { cookie: "", getElementsByTagName() { return []; }, addEventListener() {}, createElement() { return {}; } };
navigator = { userAgent: "", platform: "" };
location = { href: "http://localhost/", search: "", hash: "", hostname: "localhost", protocol: "http:" };
addEventListener = removeEventListener = function () {};
CustomFunctions = { _association: { mappings: {}, onchange() {} } };
CustomFunctions.associate = function (id, fn) {
  const all = typeof id === "string" ? { [id]: fn } : id;
  for (const key of Object.keys(all)) CustomFunctions._association.mappings[key.toUpperCase()] = all[key];
};
_richApiNativeBridge = { sendMessageToHost(text) { nuanSend(text).then((reply) => _richApiNativeBridge.onMessageFromHost(reply)); } };
nuanListen((text) => _richApiNativeBridge.onMessageFromHost(text));
`;

const afterLoad = `${officeDocumentScript}
(function () {
  const base = globalThis.Office || {};
  const supported = { excelapi: 14, sharedruntime: 2, customfunctions: 3, customfunctionsruntime: 3 };
  const own = {
    context: {
      displayLanguage: nuanLocale, contentLanguage: nuanLocale, host: "Excel", platform: "OfficeOnline",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      requirements: { isSetSupported(name, version) {
        const limit = supported[String(name).toLowerCase()];
        const minor = version === undefined ? 1 : Number(String(version).split(".")[1] || 0);
        return limit !== undefined && Number(String(version ?? "1").split(".")[0]) === 1 && minor <= limit;
      } },
      document: nuanDocument(nuanSettings),
    },
    onReady(callback) {
      const info = { host: "Excel", platform: "OfficeOnline" };
      if (callback) callback(info);
      return Promise.resolve(info);
    },
    actions: { associate(id, action) { nuanActions.set(id, action); } },
    addin: { showAsTaskpane() { return Promise.resolve(); }, hide() { return Promise.resolve(); },
      setStartupBehavior() { return Promise.resolve(); }, getStartupBehavior() { return Promise.resolve("None"); } },
    HostType: { Excel: "Excel" }, PlatformType: { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" }, CoercionType: { Text: "text", Matrix: "matrix" },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" }, StartupBehavior: { none: "None", load: "Load" },
  };
  const descriptors = {};
  for (const key of Object.keys(own)) descriptors[key] = { value: own[key], enumerable: true, writable: true };
  globalThis.Office = Object.create(base, descriptors);
})();
`;

/** Loads the unmodified office.js into a context of its own over a core. */
export function loadOfficeRuntime(
  core: Pick<HostCore, "handleMessage" | "onMessage" | "state">,
  locale: string,
): OfficeRuntime {
  const actions = new Map<string, Callback>();
  const context = createContext({
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    nuanSend: (text: string) => core.handleMessage(text),
    nuanSettings: openDocumentSettings(core.state),
    nuanListen: (listener: (text: string) => void) => core.onMessage(listener),
    nuanLocale: locale,
    nuanActions: actions,
  });
  runInContext(bootstrap, context);
  officeScript().runInContext(context);
  runInContext(afterLoad, context);
  const loaded = context as unknown as OfficeRuntime & {
    CustomFunctions: { _association: { mappings: Record<string, Callback> } };
  };
  const classes = loaded.Excel as unknown as Readonly<Record<string, { prototype: object } | undefined>>;
  return {
    declaresMember: (className, member) => {
      const prototype = classes[className]?.prototype;
      const name = member.charAt(0).toLowerCase() + member.slice(1);
      // A class that office.js does not name: nothing can be told of its members.
      return prototype === undefined || name in prototype;
    },
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
    actions,
    functionMappings: loaded.CustomFunctions._association.mappings,
  };
}
