import type { Progress } from "../../workbook/gateway";
import type { Grid } from "../../workbook/grid";
import type { WorkflowOptions } from "../../workflows/workflow-options";

/** What every computation stands on: the sheets as read, and the options of the moment. */
export interface Ground {
  readonly grids: readonly Grid[];
  readonly options: WorkflowOptions;
  /** Told how far the work is, as often as the work likes. */
  readonly onProgress: (progress: Progress) => void;
}
