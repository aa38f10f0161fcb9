/** Texts of the workbook settings before a plan, by key; null where there was none. */
export type SettingTexts = Readonly<Record<string, string | null>>;

/**
 * Asks for settings; the function it returns reads them after the next sync.
 * @example const read = loadSettings(context, ["nuan.marks"]); await context.sync(); read() // => { "nuan.marks": null }
 */
export function loadSettings(context: Excel.RequestContext, keys: readonly string[]): () => SettingTexts {
  const settings = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return [key, setting] as const;
  });
  return () => Object.fromEntries(settings.map(([key, setting]) => [key, textOf(setting)]));
}

function textOf(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}

/**
 * Queues settings; one of null or of no text is taken away.
 * @example queueSettings(context, { "nuan.marks": null })
 */
export function queueSettings(context: Excel.RequestContext, texts: SettingTexts): void {
  const { settings } = context.workbook;
  for (const [key, text] of Object.entries(texts)) {
    // Deleting what is not there does nothing: it stands as a null object.
    if (text === null || text === "") settings.getItemOrNullObject(key).delete();
    else settings.add(key, text);
  }
}
