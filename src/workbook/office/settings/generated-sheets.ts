/** The workbook setting that names the sheets this add-in generated. */
export const generatedSheetsKey = "nuan.generatedSheets";

/** A sheet this add-in wrote: its name, and what its first cell said then. */
export interface GeneratedSheet {
  readonly name: string;
  readonly title: string;
}

/**
 * Reads the setting: one sheet a line, name and title apart by a tab, which neither can hold.
 * @example generatedSheetsOf("检查结果\t检查结果") // => [{ name: "检查结果", title: "检查结果" }]
 */
export function generatedSheetsOf(text: string | null): GeneratedSheet[] {
  if (text === null || text === "") return [];
  return text.split("\n").map((line) => {
    const [name = "", title = ""] = line.split("\t");
    return { name, title };
  });
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
  return generated.filter(({ name, title }) => firstCells.get(name) === title);
}

/**
 * Writes the sheets as the setting keeps them, so that a later run, after reopening too, may replace these and no others.
 * @example generatedSheetsText([{ name: "检查结果", title: "检查结果" }]) // => "检查结果\t检查结果"
 */
export function generatedSheetsText(sheets: readonly GeneratedSheet[]): string {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return [...byName.values()].map(({ name, title }) => `${name}\t${title.replace(/\s/g, " ")}`).join("\n");
}
