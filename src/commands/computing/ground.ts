import type { Grid } from "../../workbook/grid";
import type { WorkflowOptions } from "../../workflows/workflow-options";

/** What every computation stands on: the sheets as read, and the options of the moment. */
export interface Ground {
  readonly grids: readonly Grid[];
  readonly options: WorkflowOptions;
}
