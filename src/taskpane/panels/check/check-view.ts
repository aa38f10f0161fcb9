import type { Severity } from "../../../domain/finding";
import type { FindingFilter } from "../../finding-groups";

/** How the clerk looks at the findings. */
export interface CheckView extends FindingFilter {
  readonly openGroup: string | null;
  readonly openRow: number | null;
}

/** How many rows of a shorter list are shown at first, and added by 再看. */
export const rowsAtOnce = 50;

/** Everything shown, every group closed. */
export const initialCheckView: CheckView = {
  severities: new Set<Severity>(["error", "warning", "notice"]),
  search: "",
  grouping: "problem",
  openGroup: null,
  openRow: null,
};
