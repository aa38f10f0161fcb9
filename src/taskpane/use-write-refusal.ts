import { usePaneServices } from "./pane-services";
import { useCampaign } from "./use-campaign";

/** What an act does to the workbook: adds or replaces sheets, or changes cells and what the workbook remembers. */
export type WriteKind = "sheets" | "cells";

/**
 * Why a write would be refused now, as the last job found the workbook; null where it may go ahead.
 * A protected list of sheets refuses new sheets alone, a file that is read-only every write.
 * @example useWriteRefusal("cells") // => null
 */
export function useWriteRefusal(writes: WriteKind): string | null {
  const { refusalText } = usePaneServices();
  const { locked } = useCampaign();
  if (locked === null || (locked.kind === "workbookProtected" && writes === "cells")) return null;
  return refusalText(locked);
}
