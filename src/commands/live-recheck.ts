import type { CellChange } from "../workbook/gateway";
import type { Grid } from "../workbook/grid";
import { patchGrid } from "../workbook/patch-grid";
import { Stopped } from "../workbook/stopped";
import type { CampaignState } from "./campaign-session";
import type { SessionKit } from "./session-kit";

/** A change of more rows than this is not followed at once: the pane says that the tables changed and offers 重查. */
const liveRows = 200;
/** How long the sheet must rest before everything is checked again, in milliseconds. */
const rest = 800;

/** Keeps findings true while cells are edited. */
export interface LiveRecheck {
  /** Takes over what was read last: the ground that changes are laid on. */
  remember(grids: readonly Grid[]): void;
  heard(change: CellChange): Promise<void>;
  /** Says how many rows were edited while a job ran: what it read may be older than they are. */
  jobEnded(): void;
}

/**
 * Follows edits after a check. The changed rows are checked at once; what needs all rows together follows when the sheet has
 * rested, where long work is computed. Insertions, deletions and large pastes are only counted, as are edits while a job runs.
 * @example const live = liveRecheck(kit, set)
 */
export function liveRecheck(kit: SessionKit, set: (change: Partial<CampaignState>) => void): LiveRecheck {
  let grids: readonly Grid[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let missed = 0;

  function countAsChanged(rows: number): void {
    const { checked } = kit.state();
    if (checked !== null) set({ checked: { ...checked, changedRows: checked.changedRows + rows } });
  }

  async function checkAll(): Promise<void> {
    const before = kit.state();
    if (before.checked === null || before.busy !== null || before.checked.changedRows > 0) return;
    running = new AbortController();
    const { signal } = running;
    const ground = grids;
    const result = await kit.compute("check", ground, null, signal).catch((error: unknown) => {
      // A newer edit has stopped it, and begins another.
      if (error instanceof Stopped) return null;
      throw error;
    });
    const { checked, busy } = kit.state();
    // What happened meanwhile is newer than this answer.
    if (result === null || signal.aborted || grids !== ground || busy !== null) return;
    if (checked === null || checked.checkedAt !== before.checked.checkedAt) return;
    set({ checked: { ...checked, result } });
  }

  function checkAllSoon(): void {
    running?.abort();
    clearTimeout(timer);
    timer = setTimeout(() => void checkAll(), rest);
  }

  async function follow(sheet: string, address: string, rows: number): Promise<void> {
    // The pane opens without what only an edit needs.
    const { recheckRows } = await import("../workflows/check/recheck-rows");
    const read = await kit.gateway.readCells(sheet, address);
    if (!read.ok) return countAsChanged(rows);
    const cells = read.value;
    const before = grids.find((grid) => grid.sheet === cells.sheet);
    const now = kit.state();
    if (before === undefined || now.checked === null || now.busy !== null) return countAsChanged(rows);
    const after = patchGrid(before, cells);
    grids = grids.map((grid) => (grid === before ? after : grid));
    const area = {
      before,
      after,
      firstRow: cells.firstRow,
      lastRow: cells.firstRow + cells.values.length - 1,
    };
    const { result } = now.checked;
    const rechecked = recheckRows(result, area, result.parameters, kit.options(), grids);
    set({ checked: { ...now.checked, result: rechecked } });
    checkAllSoon();
  }

  return {
    remember(read) {
      running?.abort();
      clearTimeout(timer);
      grids = read;
    },
    async heard({ sheet, address, rows }) {
      const { checked, busy } = kit.state();
      if (checked === null && busy === null) return;
      if (busy !== null) missed += rows;
      else if (address === null || address.includes(",") || rows > liveRows) countAsChanged(rows);
      else await follow(sheet, address, rows);
    },
    jobEnded() {
      if (missed > 0) countAsChanged(missed);
      missed = 0;
    },
  };
}
