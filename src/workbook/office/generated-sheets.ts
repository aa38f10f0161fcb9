const settingKey = "nuan.generatedSheets";

/** Asks for the setting that names the sheets this add-in generated; read it with `generatedSheetNames` after the next sync. */
export function loadGeneratedSheets(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load("value");
  return setting;
}

/**
 * Reads the loaded setting.
 * @example generatedSheetNames(setting) // => ["检查结果", "发放-棉纺织厂"]
 */
export function generatedSheetNames(setting: Excel.Setting): readonly string[] {
  if (setting.isNullObject) return [];
  const value: unknown = setting.value;
  return typeof value === "string" && value !== "" ? value.split("\n") : [];
}

/** Remembers the names in the workbook, so that a later run may replace these sheets and no others. */
export function storeGeneratedSheets(context: Excel.RequestContext, names: readonly string[]): void {
  context.workbook.settings.add(settingKey, [...new Set(names)].join("\n"));
}
