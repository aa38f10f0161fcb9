import type { BulletinFigures } from "../../domain/donations/bulletin-figures";
import { countLines, paperDate } from "../layout/chinese-text";
import type { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";

const red = "#C00000";
const lineRow = 24;
const usualReport = "县委、县政府办公室，县人大常委会、县政协办公室。";
const usualCopies = "县直各单位，各乡镇，各人民团体。";

/** Points the imprint takes where each of its lines fits into one. */
export const imprintHeight = 4 * lineRow + 4;

/**
 * Adds the masthead: the red title, number of the issue, office and day, and the red line under them.
 * Source: GB/T 9704-2012, 7.2.
 * @example addMasthead(rows, { county: "怀川县", issue: 12, figures, titleFont }) // => 6
 */
export function addMasthead(
  rows: SheetRows,
  params: {
    readonly county: string;
    readonly issue: number | null;
    readonly figures: Pick<BulletinFigures, "day">;
    readonly titleFont: string;
  },
): number {
  const { county, issue, figures, titleFont } = params;
  const title = addTitle(rows, { title: "送温暖活动情况通报", titleFont, fontSize: 40, height: 66 });
  rows.format([rows.across(title, 1, rows.columnCount)], { fontColor: red });
  if (issue !== null) {
    const line = rows.addAcross(`第 ${issue} 期`, 26);
    rows.format([rows.across(line, 1, rows.columnCount)], {
      ...{ fontName: "仿宋", fontSize: 16, horizontal: "Center" },
    });
  }
  addEnds(rows, `${county}送温暖活动办公室`, paperDate(figures.day), { fontSize: 16, height: 28 });
  addRule(rows, 2.25, red);
  return rows.addAcross("", 12);
}

/**
 * Adds the imprint at the foot of the last page: to whom it is reported and sent, the office and the day of printing.
 * Source: GB/T 9704-2012, 7.4.
 * @example addImprint(rows, params)
 */
export function addImprint(
  rows: SheetRows,
  params: {
    readonly county: string;
    readonly figures: Pick<BulletinFigures, "day">;
    readonly reportTo: string;
    readonly sendTo: string;
  },
): void {
  const { county, figures } = params;
  addRule(rows, 0.75, "#000000");
  for (const [label, text] of [
    ["报", params.reportTo || usualReport],
    ["送", params.sendTo || usualCopies],
  ] as const) {
    const said = `${label}：${text}`;
    const row = rows.addAcross(
      said,
      lineRow * Math.min(2, countLines(said, rows.room(1, rows.columnCount) - 12, 12)),
    );
    rows.format([rows.across(row, 1, rows.columnCount)], {
      ...{ fontName: "仿宋", fontSize: 12, horizontal: "Left", indent: 1, wrap: true },
    });
  }
  addRule(rows, 0.75, "#000000");
  addEnds(rows, `${county}送温暖活动办公室`, `${paperDate(figures.day)}印发`, {
    fontSize: 12,
    height: lineRow,
    indent: 1,
  });
  addRule(rows, 0.75, "#000000");
}

function addEnds(
  rows: SheetRows,
  left: string,
  right: string,
  {
    fontSize,
    height,
    indent = 0,
  }: { readonly fontSize: number; readonly height: number; readonly indent?: number },
): void {
  const split = 3;
  const row = rows.add({ 1: left, [split + 1]: right }, height);
  const sides = [rows.across(row, 1, split), rows.across(row, split + 1, rows.columnCount - split)];
  rows.merge(...sides);
  sides.forEach((side, at) =>
    rows.format([side], {
      fontName: "仿宋",
      fontSize,
      horizontal: at === 0 ? "Left" : "Right",
      ...(indent === 0 ? {} : { indent }),
    }),
  );
}

/** A row so low that its fill is a line: borders of the cells above stay their own. */
function addRule(rows: SheetRows, height: number, fillColor: string): void {
  const row = rows.addAcross("", height);
  rows.format([rows.across(row, 1, rows.columnCount)], { fillColor });
}
