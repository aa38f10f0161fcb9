import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { messagesOf } from "../i18n/messages";
import { partOfSheet } from "../files/part-of-sheet";
import { readXlsx } from "../xlsx";
import { cleanSheetName } from "../workbook/sheet-name";
import type { SplitBy } from "../workflows/collect/split-table";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import { makeFolder } from "./collect-slips";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";

export interface SplitOptions extends CommandOptions {
  /** The sheet to split; the first table with units when absent. */
  readonly sheet?: string;
  readonly by?: string;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Splits a table by unit: into sheets of one workbook where the output is an .xlsx, else into one file a unit in the folder named.
 * The file given is never changed. Throws InputError when the output or an option cannot be used.
 * @example await splitFile("登记表.xlsx", { output: "各单位" }) // => 0
 */
export async function splitFile(file: string, options: SplitOptions): Promise<ExitCode> {
  const locale = options.locale ?? "zh-CN";
  const { output } = options;
  const by = splitByOf(options.by);
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  const isFolder = extname(output).toLowerCase() !== ".xlsx";
  if (!isFolder) assertOutputFree(file, options);
  say(messagesOf(locale).cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { state, source, parts } = await campaign.splitTable(options.sheet, by);
    if (state.refusal !== null) {
      say(messagesOf(locale).refusal(state.refusal));
      return 2;
    }
    if (!isFolder) {
      writeOutput(output, await campaign.save());
      say(messagesOf(locale).cli.saved(output));
      return 0;
    }
    const files = parts.map((sheet) => join(output, `${cleanSheetName(sheet).replace(/^拆分-/, "")}.xlsx`));
    const taken = files.find((path) => existsSync(path));
    if (taken !== undefined && options.force !== true)
      throw new InputError({ kind: "outputExists", file: taken });
    makeFolder(output);
    const whole = await campaign.save();
    const hasNotes = readXlsx(whole).sheets.some(
      ({ name, otherElements }) =>
        name === source && otherElements.some((element) => element.name === "legacyDrawing"),
    );
    if (hasNotes) say(collectionPaneMessagesOf(locale).notesLeftOut);
    for (const [index, sheet] of parts.entries()) {
      const path = files[index] as string;
      const part = await openCampaign(file, options, whole);
      try {
        const look = hasNotes ? await part.readLook(sheet) : null;
        if (look?.ok === true && look.value !== null) {
          // Notes do not follow their rows here: another unit's must not go out with this one's.
          const alone = { ...look.value, sheet: source };
          writeOutput(path, partOfSheet(alone, { deleteRows: [], liveRow: null }));
        } else {
          await part.keepOnlySheet(sheet, source);
          writeOutput(path, await part.save());
        }
      } finally {
        part.close();
      }
      say(collectionPaneMessagesOf(locale).splitFile(index + 1, parts.length, path));
    }
    return 0;
  } finally {
    campaign.close();
  }
}

function splitByOf(by = "unit"): SplitBy {
  if (by === "unit" || by === "system") return by;
  throw new InputError({ kind: "unknownKind", name: by, known: ["unit", "system"] });
}
