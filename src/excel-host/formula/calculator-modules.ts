/** The parts of Univer the calculator uses. */
export interface UniverModules {
  readonly core: typeof import("@univerjs/core");
  readonly facade: typeof import("@univerjs/engine-formula/facade");
  readonly engine: typeof import("@univerjs/engine-formula");
  readonly sheets: typeof import("@univerjs/sheets");
  readonly formula: typeof import("@univerjs/sheets-formula");
}

/**
 * Loads Univer on first use: some megabytes nobody needs who recalculates nothing. Of the preset
 * @univerjs/preset-sheets-node-core only the three plugins that calculate: the others need Node's child processes.
 * @example (await loadUniverModules()).sheets.UniverSheetsPlugin // => [class]
 */
export async function loadUniverModules(): Promise<UniverModules> {
  if (typeof process !== "undefined" && process.versions?.node !== undefined) return requireUniverModules();
  const [core, facade, engine, sheets, formula] = await Promise.all([
    import("@univerjs/core"),
    import("@univerjs/engine-formula/facade"),
    import("@univerjs/engine-formula"),
    import("@univerjs/sheets"),
    import("@univerjs/sheets-formula"),
    // Adds the registering of functions to the facade of formulas.
    import("@univerjs/sheets-formula/facade"),
  ]);
  return { core, facade, engine, sheets, formula };
}

// Node cannot load Univer 0.25.1 as ES modules (a named import from the CommonJS opentype.js fails); the CommonJS
// build works. The built-in loader is asked for at run time so that no bundler looks for it.
function requireUniverModules(): UniverModules {
  const { createRequire } = process.getBuiltinModule("node:module");
  const load = createRequire(__filename);
  const modules = {
    core: load("@univerjs/core"),
    facade: load("@univerjs/engine-formula/facade"),
    engine: load("@univerjs/engine-formula"),
    sheets: load("@univerjs/sheets"),
    formula: load("@univerjs/sheets-formula"),
  };
  load("@univerjs/sheets-formula/facade");
  return modules;
}
