import type { CellValue } from "../../domain/cell-value";
import type { Grid } from "../../workbook/grid";
import type { CheckResult } from "../../workflows/outcome";
import type { WorkflowOptions } from "../../workflows/workflow-options";

/** What the pane tells the checking worker: the sheets, their rows bit by bit, then to check. */
export type CheckRequest =
  | { readonly kind: "sheets"; readonly sheets: readonly Omit<Grid, "values">[] }
  | { readonly kind: "rows"; readonly sheet: number; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "check"; readonly options: WorkflowOptions };

/** What the worker answers. */
export type CheckAnswer = CheckResult;
