import type { Operation } from "./operation";
import { actionBytes } from "./request-size";

const settingKey = "nuan.generatedSheets";

/** A sheet this add-in wrote: its name, and what its first cell said then. */
export interface GeneratedSheet {
  readonly name: string;
  readonly title: string;
}

/** Asks for the setting that names the sheets this add-in generated; read it with `generatedSheetsOf` after the next sync. */
export function loadGeneratedSheets(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return setting;
}

/** The loaded setting as it stands, null where there is none. */
export function settingText(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
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

/** Remembers the sheets in the workbook, so that a later run, after reopening too, may replace these and no others. */
export function storeGeneratedSheets(context: Excel.RequestContext, sheets: readonly GeneratedSheet[]): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const lines = [...byName.values()].map(({ name, title }) => `${name}\t${title.replace(/\s/g, " ")}`);
  context.workbook.settings.add(settingKey, lines.join("\n"));
}

/** Puts the setting back as it stood; null where there was none. */
export function restoreSetting(text: string | null): Operation {
  return {
    bytes: 3 * actionBytes + 3 * (text ?? "").length,
    sheet: "",
    queue(context) {
      // Deleting what is not there does nothing: both stand as null objects.
      if (text === null) context.workbook.settings.getItemOrNullObject(settingKey).delete();
      else context.workbook.settings.add(settingKey, text);
    },
  };
}
