import { hostErrorCode } from "../run";

/** Texts of the workbook settings before a plan, by key; null where there was none. */
export type SettingTexts = Readonly<Record<string, string | null>>;

/**
 * Reads settings in one round trip, and in more where they do not fit into one answer together. `beside` asks what else is wanted of
 * the same round trip; it is called again where the answer was too large.
 * @example await readSettings(context, ["nuan.marks"]) // => { "nuan.marks": null }
 */
export async function readSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
  beside?: () => void,
): Promise<SettingTexts> {
  beside?.();
  const settings = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return [key, setting] as const;
  });
  try {
    await context.sync();
  } catch (error) {
    if (keys.length < 2 || hostErrorCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
    const middle = Math.ceil(keys.length / 2);
    const first = await readSettings(context, keys.slice(0, middle), beside);
    return { ...first, ...(await readSettings(context, keys.slice(middle))) };
  }
  return Object.fromEntries(settings.map(([key, setting]) => [key, textOf(setting)]));
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
