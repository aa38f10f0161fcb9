import { maximumColumns, maximumRows } from "../cell/address";
import { assertSheetWritable, ensureColumn, ensureRow } from "../cell/cell-store";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import type { RangeTarget } from "./range-target";

/** Excel keeps seven levels of grouping below the ungrouped one (ECMA-376 Part 1, 18.3.1.73). */
const deepestLevel = 7;

interface OutlineLine {
  hidden?: boolean;
  otherAttributes?: Record<string, string>;
}

interface OutlineSpan {
  readonly from: number;
  readonly to: number;
  find(at: number): OutlineLine | undefined;
  ensure(at: number): OutlineLine;
}

function spanOf({ sheet, area }: RangeTarget, option: unknown): OutlineSpan {
  if (option !== "ByRows" && option !== "ByColumns") throw new HostError("InvalidArgument");
  const isByRows = option === "ByRows";
  const isWrongWay = isByRows ? area.rowCount === maximumRows : area.columnCount === maximumColumns;
  if (isWrongWay) throw new HostError("InvalidArgument");
  return isByRows
    ? {
        from: area.row,
        to: area.row + area.rowCount,
        find: (at) => sheet.rows[at],
        ensure: (at) => ensureRow(sheet, at),
      }
    : {
        from: area.column,
        to: area.column + area.columnCount,
        find: (at) => sheet.columns[at],
        ensure: (at) => ensureColumn(sheet, at),
      };
}

const levelOf = (line: OutlineLine | undefined): number =>
  Number(line?.otherAttributes?.["outlineLevel"] ?? 0);

function putAttribute(line: OutlineLine, name: string, value: string | undefined): void {
  const { [name]: _old, ...others } = line.otherAttributes ?? {};
  const attributes = value === undefined ? others : { ...others, [name]: value };
  if (Object.keys(attributes).length === 0) delete line.otherAttributes;
  else line.otherAttributes = attributes;
}

/** Range.group (step 1) and Range.ungroup (step -1); InvalidOperation beyond the deepest level or where nothing is grouped. */
export function changeOutline(target: RangeTarget, option: unknown, step: 1 | -1): void {
  assertSheetWritable(target.sheet);
  const span = spanOf(target, option);
  const levels = Array.from({ length: span.to - span.from }, (_, at) => levelOf(span.find(span.from + at)));
  const isPossible =
    step > 0 ? levels.every((level) => level < deepestLevel) : levels.some((level) => level > 0);
  if (!isPossible) throw new HostError("InvalidOperation");
  for (const [offset, level] of levels.entries()) {
    if (level + step < 0) continue;
    const next = level + step;
    putAttribute(span.ensure(span.from + offset), "outlineLevel", next === 0 ? undefined : String(next));
  }
  noteChange(target.state, target.sheet);
}

/** The grouped lines around a span: as far as the level stays at least that of the outermost group the span lies in. */
function groupAround(span: OutlineSpan): { from: number; to: number } {
  let level = 0;
  for (let at = span.from; at < span.to; at += 1) {
    const own = levelOf(span.find(at));
    if (own > 0) level = level === 0 ? own : Math.min(level, own);
  }
  // A span that holds only the line behind a group (where Excel shows its sign) means that group.
  if (level === 0 && levelOf(span.find(span.from - 1)) > 0)
    return groupAround({ ...span, from: span.from - 1, to: span.from });
  if (level === 0) throw new HostError("InvalidOperation");
  let { from, to } = span;
  while (from < to && levelOf(span.find(from)) < level) from += 1;
  while (to > from && levelOf(span.find(to - 1)) < level) to -= 1;
  while (from > 0 && levelOf(span.find(from - 1)) >= level) from -= 1;
  while (levelOf(span.find(to)) >= level) to += 1;
  return { from, to };
}

/** Range.showGroupDetails and Range.hideGroupDetails; InvalidOperation where nothing is grouped. */
export function showOutline(target: RangeTarget, option: unknown, isShown: boolean): void {
  assertSheetWritable(target.sheet);
  const span = spanOf(target, option);
  const { from, to } = groupAround(span);
  for (let at = from; at < to; at += 1) {
    const line = span.ensure(at);
    if (isShown) delete line.hidden;
    else if (levelOf(line) > 0) line.hidden = true;
  }
  putAttribute(span.ensure(to), "collapsed", isShown ? undefined : "1");
  noteChange(target.state, target.sheet);
}
