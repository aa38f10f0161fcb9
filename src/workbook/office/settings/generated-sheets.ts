import type { Area } from "../../plan";
import type { WrittenContent } from "./row-digests";

/** The workbook setting that names the sheets this add-in generated. */
export const generatedSheetsKey = "nuan.generatedSheets";

/** A sheet this add-in wrote: its name, what its first cell said then, and digests of its rows where a clerk's changes count. */
export interface GeneratedSheet {
  readonly name: string;
  readonly title: string;
  readonly written?: WrittenContent;
}

/**
 * Reads the setting: one sheet a line, its parts apart by tabs, which none of them can hold.
 * @example generatedSheetsOf("检查结果\t检查结果") // => [{ name: "检查结果", title: "检查结果" }]
 */
export function generatedSheetsOf(text: string | null): GeneratedSheet[] {
  if (text === null || text === "") return [];
  return text.split("\n").map((line) => {
    const [name = "", title = "", columns, rows, pen = "", digests = "", words = ""] = line.split("\t");
    if (columns === undefined || rows === undefined) return { name, title };
    const written = {
      ...{ columns: Number(columns), rows: Number(rows), pen: penOf(pen), digests },
      words: new Set(words.match(/.{6}/g) ?? []),
    };
    return { name, title, written };
  });
}

/** Areas as row.column.rows, one column each. */
function penOf(text: string): Area[] {
  if (text === "") return [];
  return text.split(",").map((area) => {
    const [row = 0, column = 0, rowCount = 0] = area.split(".").map(Number);
    return { row, column, rowCount, columnCount: 1 };
  });
}

function lineOf({ name, title, written }: GeneratedSheet): string {
  const known = [name, plain(title)];
  if (written === undefined) return known.join("\t");
  const pen = written.pen.map(({ row, column, rowCount }) => `${row}.${column}.${rowCount}`);
  return [
    ...known,
    written.columns,
    written.rows,
    pen.join(","),
    written.digests,
    [...written.words].join(""),
  ].join("\t");
}

/**
 * Names the sheets that are still ours: those whose first cell says what we wrote. A sheet of the same name that the clerk made
 * after deleting ours, or one she gave a title of her own, is hers.
 * @example stillOurs([{ name: "检查结果", title: "检查结果" }], new Map([["检查结果", "我的"]])) // => []
 */
export function stillOurs(
  generated: readonly GeneratedSheet[],
  firstCells: ReadonlyMap<string, string>,
): GeneratedSheet[] {
  return generated.filter(({ name, title }) => {
    const first = firstCells.get(name);
    return first !== undefined && plain(first) === plain(title);
  });
}

/**
 * Writes the sheets as the setting keeps them, so that a later run, after reopening too, may replace these and no others.
 * @example generatedSheetsText([{ name: "检查结果", title: "检查结果" }]) // => "检查结果\t检查结果"
 */
export function generatedSheetsText(sheets: readonly GeneratedSheet[]): string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return [...byName.values()].map(lineOf).join("\n");
}

/** A title on one line: what the setting can hold, blanks of every width alike. */
function plain(title: string): string {
  return title.replace(/\s/g, " ");
}
