import type { Severity } from "../../../domain/finding";
import type { FindingFilter } from "../../finding-groups";

/** How the clerk looks at the findings. */
export interface CheckView extends FindingFilter {
  readonly openGroup: string | null;
  readonly openRow: number | null;
}

/** Everything shown, every group closed. */
export const initialCheckView: CheckView = {
  severities: new Set<Severity>(["error", "warning", "notice"]),
  search: "",
  grouping: "problem",
  openGroup: null,
  openRow: null,
};
