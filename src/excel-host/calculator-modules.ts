/** The parts of Univer the calculator uses, as the bundler finds them. */
export interface UniverModules {
  readonly core: typeof import("@univerjs/core");
  readonly facade: typeof import("@univerjs/core/facade");
  readonly preset: typeof import("@univerjs/preset-sheets-node-core");
}

/**
 * Loads Univer on first use: some megabytes nobody needs who recalculates nothing.
 * @example (await loadUniverModules()).preset.UniverSheetsNodeCorePreset // => [Function]
 */
export async function loadUniverModules(): Promise<UniverModules> {
  if (typeof process !== "undefined" && process.versions?.node !== undefined) return requireUniverModules();
  const [core, facade, preset] = await Promise.all([
    import("@univerjs/core"),
    import("@univerjs/core/facade"),
    import("@univerjs/preset-sheets-node-core"),
  ]);
  return { core, facade, preset };
}

// Node cannot load Univer 0.25.1 as ES modules (a named import from the CommonJS opentype.js fails); the CommonJS
// build works. The built-in loader is asked for at run time so that no bundler looks for it.
function requireUniverModules(): UniverModules {
  const { createRequire } = process.getBuiltinModule("node:module");
  const load = createRequire(`${process.cwd()}/package.json`);
  return {
    core: load("@univerjs/core"),
    facade: load("@univerjs/core/facade"),
    preset: load("@univerjs/preset-sheets-node-core"),
  };
}
