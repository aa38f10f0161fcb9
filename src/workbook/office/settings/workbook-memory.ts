import { MEMORY_PARTS, type MemoryPart, type WorkbookMemory } from "../../memory";
import { readSettings, type SettingTexts } from "./workbook-settings";

/** The workbook setting a part is kept in: it goes with the file, and no sheet shows it. */
const keyOf = (part: MemoryPart) => `nuan.${part}`;

/** The settings of all parts. */
export const memoryKeys: readonly string[] = MEMORY_PARTS.map(keyOf);

/**
 * The settings to write for the parts given.
 * @example memorySettings({ decisions: "[]" }) // => { "nuan.decisions": "[]" }
 */
export function memorySettings(memory: WorkbookMemory): SettingTexts {
  return Object.fromEntries(
    MEMORY_PARTS.flatMap((part) => {
      const text = memory[part];
      return text === undefined ? [] : [[keyOf(part), text]];
    }),
  );
}

/**
 * Reads every part, in one round trip as long as they fit into one.
 * Source: Workbook.settings (ExcelApi 1.4), kept in the file with the add-in's own data.
 * @example await Excel.run(readMemory) // => { decisions: null, corrections: null }
 */
export async function readMemory(context: Excel.RequestContext): Promise<WorkbookMemory> {
  const texts = await readSettings(context, memoryKeys);
  return Object.fromEntries(MEMORY_PARTS.map((part) => [part, texts[keyOf(part)] ?? null]));
}
