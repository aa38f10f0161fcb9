import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { collectionMessagesOf } from "../i18n/collection-messages";
import { messagesOf } from "../i18n/messages";
import { cleanSheetName } from "../workbook/sheet-name";
import type { ReturnSlip } from "../workflows/return-slips/plan-return-slips";
import { openCampaign, writeOutput } from "./campaign-host";
import type { CommandOptions } from "./command-options";
import { fileErrorCode } from "./file-error";
import { InputError } from "./input-error";
import type { ExitCode } from "./exit-code";

const say = (line: string) => process.stderr.write(`${line}\n`);
const UNNAMED = "未写明单位";

/**
 * Writes one slip a unit into a folder: the rows with errors or warnings, marked and explained. The register is not changed. Exit
 * code 1 where slips were written, as `check` has it for errors; 0 where no row needs to go back.
 * Throws InputError when the folder cannot be used or a slip stands there already (without --force).
 * @example await writeSlips("登记表.xlsx", { output: "补正单" }) // => 1
 */
export async function writeSlips(file: string, options: CommandOptions): Promise<ExitCode> {
  const locale = options.locale ?? "zh-CN";
  const words = collectionMessagesOf(locale);
  const folder = options.output;
  if (folder === undefined) throw new InputError({ kind: "folderNeeded" });
  say(messagesOf(locale).cli.reading(file));
  const slips = await readSlips(file, options);
  if (slips === null) return 2;
  const files = fileNames(slips).map((name) => join(folder, name));
  const taken = files.find((path) => existsSync(path));
  if (taken !== undefined && !options.force) throw new InputError({ kind: "outputExists", file: taken });
  if (slips.length > 0) makeFolder(folder);
  for (const [index, slip] of slips.entries()) {
    const path = files[index] as string;
    say(words.reading(index + 1, slips.length, path));
    writeOutput(path, await slipWorkbook(slip, options));
  }
  const rows = slips.reduce((sum, slip) => sum + slip.rows, 0);
  say(slips.length === 0 ? words.noSlips : words.slipsMade(slips.length, rows));
  if (options.json) {
    const report = slips.map(({ unit, rows: count, findings }, index) => ({
      ...{ unit, file: files[index], rows: count, findings },
    }));
    process.stdout.write(`${JSON.stringify({ slips: report }, null, 1)}\n`);
  }
  return slips.length === 0 ? 0 : 1;
}

async function readSlips(file: string, options: CommandOptions): Promise<readonly ReturnSlip[] | null> {
  const campaign = await openCampaign(file, options);
  try {
    const { slips, refusal } = await campaign.listSlips();
    if (refusal === null && slips !== null) return slips;
    if (refusal !== null) say(messagesOf(options.locale ?? "zh-CN").refusal(refusal));
    return null;
  } finally {
    campaign.close();
  }
}

async function slipWorkbook(slip: ReturnSlip, options: CommandOptions): Promise<Uint8Array> {
  const campaign = await openCampaign(undefined, options);
  try {
    const applied = await campaign.apply(slip.plan);
    if (!applied.ok) throw new Error(`slipWorkbook: ${applied.refusal.kind}`);
    return await campaign.save();
  } finally {
    campaign.close();
  }
}

/** Units of one name in the first letters get a number. */
function fileNames(slips: readonly ReturnSlip[]): readonly string[] {
  const used = new Set<string>();
  return slips.map(({ unit }) => {
    const base = cleanSheetName(unit === "" ? UNNAMED : unit).replace(/[<>|]/g, "");
    let name = `${base}-补正单.xlsx`;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}-补正单(${number}).xlsx`;
    used.add(name.toLowerCase());
    return name;
  });
}

/**
 * Makes a folder for files to be written into. Throws InputError where it cannot.
 * @example makeFolder("补正单")
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (fileErrorCode(error) !== null) throw new InputError({ kind: "outputUnwritable", file: folder });
    throw error;
  }
}
