import { existsSync } from "node:fs";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { messagesOf } from "../i18n/messages";
import { splitLossTexts } from "../i18n/split-loss-text";
import type { Locale } from "../i18n/locale";
import type { SplitArchive } from "../commands/pack-split";
import type { SplitLoss } from "../workbook/split-loss";
import { areaAddress } from "../workbook/area-address";
import { readXlsx } from "../xlsx";
import type { CampaignState } from "../commands/campaign-session";
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
    if (!isFolder) {
      const state = await campaign.splitTable(options.sheet, by);
      if (state.refusal !== null) return refused(state.refusal, locale);
      writeOutput(output, await campaign.save());
      say(messagesOf(locale).cli.saved(output));
      return 0;
    }
    const { refusal, splitArchive } = await campaign.packSplit(options.sheet, by);
    if (refusal !== null || splitArchive === null) return refused(refusal, locale);
    const { bytes, files, sheet } = splitArchive;
    const losses = [...splitArchive.losses, ...untoldOf(await campaign.save(), splitArchive)];
    const paths = files.map(({ name }) => join(output, name));
    const taken = paths.find((path) => existsSync(path));
    if (taken !== undefined && options.force !== true)
      throw new InputError({ kind: "outputExists", file: taken });
    makeFolder(output);
    const workbooks = unzipSync(bytes);
    for (const [index, { name }] of files.entries()) {
      const path = paths[index] ?? "";
      writeOutput(path, workbooks[name] ?? new Uint8Array());
      say(collectionPaneMessagesOf(locale).splitFile(index + 1, files.length, path));
    }
    for (const line of splitLossTexts(losses, locale)) say(line);
    if (options.json === true) {
      const report = files.map(({ unit, rows }, at) => ({ unit, file: paths[at], rows }));
      process.stdout.write(`${JSON.stringify({ sheet, files: report, leftOut: losses }, null, 1)}\n`);
    }
    return 0;
  } finally {
    campaign.close();
  }
}

/** What of the sheet office.js tells nothing of and the package does: notes, cells with several looks, groups of rows and columns. */
function untoldOf(whole: Uint8Array, { sheet, files, losses }: SplitArchive): readonly SplitLoss[] {
  const source = readXlsx(whole).sheets.find(({ name }) => name === sheet);
  if (source === undefined) return [];
  const none = { why: "kind", count: 1, files: files.length } as const;
  const hasNotes = source.otherElements.some(({ name }) => name === "legacyDrawing");
  const isGrouped = [...source.rows, ...source.columns].some(
    (line) => Number(line?.otherAttributes?.outlineLevel ?? 0) > 0,
  );
  const untold: SplitLoss[] = source.rows.flatMap((row, row0) =>
    (row?.cells ?? []).flatMap((cell, column0): readonly SplitLoss[] => {
      if (cell?.richText === undefined) return [];
      const area = { row: row0 + 1, column: column0 + 1, rowCount: 1, columnCount: 1 };
      return [{ ...none, what: "richText", cells: areaAddress(area) }];
    }),
  );
  if (isGrouped) untold.push({ ...none, what: "outline", cells: "" });
  // Comments of later versions stand in notes too, for the versions before.
  if (hasNotes && losses.every(({ what }) => what !== "comments"))
    untold.push({ ...none, what: "notes", cells: "" });
  return untold;
}

function refused(refusal: CampaignState["refusal"], locale: Locale): ExitCode {
  if (refusal !== null) say(messagesOf(locale).refusal(refusal));
  return 2;
}

function splitByOf(by = "unit"): SplitBy {
  if (by === "unit" || by === "system") return by;
  throw new InputError({ kind: "unknownKind", name: by, known: ["unit", "system"] });
}
