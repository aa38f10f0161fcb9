import type { CellValue } from "../../domain/cell-value";
import type { Grid } from "../../workbook/grid";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import type { CheckAnswer, CheckRequest } from "./check-messages";

// The types of the page are loaded, not those of a worker; this is the part of it that is used.
const scope = self as unknown as {
  onmessage: ((event: { readonly data: CheckRequest }) => void) | null;
  postMessage(answer: CheckAnswer): void;
};

let grids: (Grid & { values: (readonly CellValue[])[] })[] = [];

scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case "sheets":
      grids = data.sheets.map((sheet) => ({ ...sheet, values: [] }));
      return;
    case "rows":
      grids[data.sheet]?.values.push(...data.rows);
      return;
    case "check": {
      const { tables, unrecognizedSheets, heads, parameterStates, findings, decided, fixList, ...rest } =
        checkWorkbook(grids, data.options);
      const { subjects, parameters, summary, glance } = rest;
      // Rows and records stay here: the pane shows findings.
      scope.postMessage({
        ...{ tables, unrecognizedSheets, heads, parameterStates, findings, decided, fixList },
        ...{ subjects, parameters, summary, glance },
      });
    }
  }
};
