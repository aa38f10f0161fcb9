const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: to },
});
const folders = "(workbook|sheets|workflows|functions|commands|taskpane|i18n|xlsx|excel-host|workbench|cli)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two modules that need each other are one module.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    forbid("domain-is-pure", "domain knows no Excel, no text, no screen.", "^src/domain", `^src/${folders}`),
    forbid(
      "workbook-knows-domain-only",
      "The gateway reads and writes; it holds no rule, sheet or text.",
      "^src/workbook",
      "^src/(sheets|workflows|functions|commands|taskpane|i18n|xlsx|excel-host|workbench|cli)",
    ),
    forbid(
      "sheets-return-steps",
      "A sheet is data over domain and plan.",
      "^src/sheets",
      "^src/(workflows|functions|commands|taskpane|xlsx|excel-host|workbench|cli|workbook/office)",
    ),
    forbid(
      "workflows-touch-no-host",
      "A workflow takes records and returns findings and a plan.",
      "^src/workflows",
      "^src/(functions|commands|taskpane|xlsx|excel-host|workbench|cli|workbook/office)",
    ),
    forbid(
      "texts-stand-apart",
      "i18n renders findings and labels; it reads only their types.",
      "^src/i18n",
      "^src/(sheets|workflows|functions|commands|taskpane|xlsx|excel-host|workbench|cli|workbook/office)",
    ),
    forbid(
      "functions-are-thin",
      "Worksheet functions are thin over domain.",
      "^src/functions",
      "^src/(workbook|sheets|workflows|commands|taskpane|xlsx|excel-host|workbench|cli)",
    ),
    forbid(
      "xlsx-is-a-leaf",
      "The package layer imports nothing of ours.",
      "^src/xlsx",
      "^src/(domain|workbook|sheets|workflows|functions|commands|taskpane|i18n|excel-host|workbench|cli)",
    ),
    forbid(
      "host-stands-alone",
      "The embedded host never imports the add-in.",
      "^src/excel-host",
      "^src/(domain|workbook|sheets|workflows|functions|commands|taskpane|i18n|workbench|cli)",
    ),
    forbid(
      "addin-never-imports-host",
      "In Excel there is no embedded host.",
      "^src/(domain|workbook|sheets|workflows|functions|commands|taskpane|i18n)",
      "^src/(excel-host|workbench|cli)",
    ),
    forbid(
      "nobody-imports-the-entries",
      "Entry points are not libraries.",
      "^src/(domain|workbook|sheets|workflows|functions|i18n|xlsx|excel-host)",
      "^src/(cli|workbench|taskpane|commands)",
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
