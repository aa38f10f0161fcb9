import { countLines } from "./chinese-text";
import type { SheetRows } from "./sheet-rows";

/** The font of titles while the parameter is not set. */
export const DEFAULT_TITLE_FONT = "方正小标宋简体";

/** What the parameter 标题字体 may say; any other text is taken as a font name. */
const boldTitleFont = "宋体加粗";
const lineHeight = 14;

/**
 * Adds the title over the whole width.
 * @example addTitle(rows, { title: "发放名册", titleFont: "黑体", fontSize: 18, height: 34 }) // => 1
 */
export function addTitle(
  rows: SheetRows,
  title: {
    readonly title: string;
    readonly titleFont: string;
    readonly fontSize: number;
    readonly height: number;
  },
): number {
  const row = rows.addAcross(title.title, title.height);
  const bold = title.titleFont === boldTitleFont;
  rows.format([rows.across(row, 1, rows.columnCount)], {
    fontName: bold ? "宋体" : title.titleFont,
    bold,
    fontSize: title.fontSize,
    horizontal: "Center",
  });
  return row;
}

/** Texts side by side, left to right, each from its column (1-based) on. */
export type MetaLine = readonly { readonly column: number; readonly text: string }[];

/**
 * Adds the line under the title: texts side by side, each from its column to the next one's, the last at the right edge;
 * the row grows when a text wraps.
 * @example addMetaLine(rows, [{ column: 1, text: "发放单位（盖章）：县棉纺织厂" }, { column: 6, text: "填报日期：" }]) // => 2
 */
export function addMetaLine(rows: SheetRows, texts: MetaLine): number {
  const areas = texts.map(({ column }, index) =>
    rows.across(rows.nextRow, column, (texts[index + 1]?.column ?? rows.columnCount + 1) - column),
  );
  const lines = areas.map((area, index) =>
    countLines(texts[index]?.text ?? "", rows.room(area.column, area.columnCount), 10.5),
  );
  const cells = Object.fromEntries(texts.map(({ column, text }) => [column, text]));
  const row = rows.add(cells, 22 + lineHeight * (Math.max(1, ...lines) - 1));
  rows.merge(...areas);
  rows.format([rows.across(row, 1, rows.columnCount)], { wrap: true, horizontal: "Left" });
  const last = texts.at(-1);
  if (texts.length > 1 && last !== undefined) {
    rows.format([rows.across(row, last.column, 1)], { horizontal: "Right" });
  }
  return row;
}
