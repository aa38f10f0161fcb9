/* eslint-disable office-addins/call-sync-before-read --
   a keeper asks first and reads after readKept has synced, which the rule cannot follow. */
import type { PlanStep } from "../../plan";
import { type KeptColor, parseAddressList } from "../keep/keep-colors";
import type { Keeper } from "../keep/keeper";
import type { Operation } from "../write/operation";
import { actionBytes } from "../write/request-size";

/** Cells the add-in coloured: what they looked like before, and the colours they got. */
export interface RememberedMark extends KeptColor {
  readonly sheet: string;
  readonly markFill: string;
  readonly markFont: string;
}

/** The workbook setting that remembers the marks, so that a later check takes away those that no longer hold. */
export const marksKey = "nuan.marks";

/**
 * Reads the setting: one mark a line, its parts apart by tabs.
 * @example marksOf("登记\tB2:B3\t\t#000000\t#FBE3E1\t#8F0B16")[0]?.fill // => null
 */
export function marksOf(text: string | null): RememberedMark[] {
  if (text === null || text === "") return [];
  return text.split("\n").map((line) => {
    const [sheet = "", address = "", fill = "", font = "", markFill = "", markFont = ""] = line.split("\t");
    return { sheet, address, fill: fill === "" ? null : fill, font, markFill, markFont };
  });
}

/**
 * Writes marks as the setting keeps them.
 * @example marksText([]) // => ""
 */
export function marksText(marks: readonly RememberedMark[]): string {
  return marks
    .map(({ sheet, address, fill, font, markFill, markFont }) =>
      [sheet, address, fill ?? "", font, markFill, markFont].join("\t"),
    )
    .join("\n");
}

/** The sheets whose old marks the steps take away. */
export function clearedSheets(steps: readonly PlanStep[]): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.step === "clearMarks" ? [step.sheet] : [])));
}

/**
 * Looks which cells of a mark still bear its colours; the keeper's operations give those their own colours back. A cell the clerk
 * has coloured since is hers. `undo` gets what marks them again.
 */
export function markRemover(sheetId: string, mark: RememberedMark, undo: Operation[]): Keeper {
  const { address, fill, font, markFill, markFont } = mark;
  return {
    bytes: 3 * actionBytes + address.length,
    ask(context) {
      const { format } = context.workbook.worksheets.getItem(sheetId).getRanges(address);
      format.fill.load("color");
      format.font.load("color");
      return () => {
        const isOurs = same(format.fill.color, markFill) && same(format.font.color, markFont);
        if (isOurs) {
          undo.push(paint(sheetId, address, markFill, markFont));
          return { restore: [paint(sheetId, address, fill, font)] };
        }
        const cells = parseAddressList(address);
        const isMixed = !format.fill.color || !format.font.color;
        if (!isMixed || cells.length < 2) return { restore: [] };
        const further = cells.map((cell) => markRemover(sheetId, { ...mark, address: cell }, undo));
        return { restore: [], further };
      };
    },
  };
}

function same(color: string, other: string): boolean {
  return color.toUpperCase() === other.toUpperCase();
}

function paint(sheetId: string, address: string, fill: string | null, font: string): Operation {
  return {
    bytes: 5 * actionBytes + address.length,
    sheet: sheetId,
    queue(context) {
      const { format } = context.workbook.worksheets.getItem(sheetId).getRanges(address);
      if (fill === null) format.fill.clear();
      else format.fill.color = fill;
      if (font !== "") format.font.color = font;
    },
  };
}
