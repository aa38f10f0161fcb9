import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import { requireNumber } from "../bridge/parameters";
import type { SheetTarget } from "./sheet-target";

/** Levels Excel keeps, the ungrouped one among them. */
const mostLevels = 8;

interface OutlineLine {
  hidden?: boolean;
  otherAttributes?: Record<string, string>;
}

function requireLevels(value: unknown): number {
  const levels = requireNumber(value ?? 0);
  if (!Number.isInteger(levels) || levels < 0 || levels > mostLevels) throw new HostError("InvalidArgument");
  return levels;
}

function showLevels(lines: readonly (OutlineLine | undefined)[], levels: number): void {
  if (levels === 0) return;
  for (const line of lines) {
    const level = Number(line?.otherAttributes?.["outlineLevel"] ?? 0);
    // Lines outside every group keep their own visibility.
    if (line && level > 0) line.hidden = level >= levels;
  }
}

/** Worksheet.showOutlineLevels: 1 shows the ungrouped rows (columns) only, 0 leaves them as they are. */
export function showOutlineLevels(
  { state, sheet }: SheetTarget,
  [rowLevels, columnLevels]: readonly unknown[],
): void {
  const rows = requireLevels(rowLevels);
  const columns = requireLevels(columnLevels);
  showLevels(sheet.rows, rows);
  showLevels(sheet.columns, columns);
  noteChange(state, sheet);
}
