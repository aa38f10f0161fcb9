import type { Command } from "commander";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { rosterTextsOf } from "../i18n/roster-texts";
import { postingTextsOf } from "../i18n/posting-texts";
import type { LeakResult } from "../workflows/posting/leak-gate";
import { SHEET_KINDS, type SheetKind } from "../workflows/rosters/sheet-kinds";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import type { GivenOptions, RunGiven } from "./run-given";
import { type CommandOptions, readSheetsRequest } from "./command-options";
import { InputError } from "./input-error";
import { leftOutCells } from "./report";
import type { ExitCode } from "./exit-code";

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the commands posting and leaks.
 * @example addPostingCommands(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addPostingCommands(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { jobs } = postingTextsOf(locale);
  for (const [name, run] of [
    ["posting", runPosting],
    ["leaks", runLeaks],
  ] as const) {
    const command = program.command(name).description(jobs[name]);
    command.exitOverride().copyInheritedSettings(program);
    command.argument("<file>", "FILE.xlsx");
    addSharedOptions(command);
    command.option("--force", messagesOf(locale).cli.options.force);
    command.action((file: string, options: GivenOptions) =>
      runGiven(options, (checked) => run(file, checked)),
    );
  }
}

/**
 * The kinds of sheet asked for with --kind, null where it is the payment roster alone.
 * @example sheetKindsOf({ kind: "notice,bank" }) // => ["notice", "bank"]
 */
export function sheetKindsOf({ kind }: CommandOptions): readonly SheetKind[] | null {
  const asked = (kind ?? "").split(",").map((each) => each.trim());
  const kinds = SHEET_KINDS.filter((each) => asked.includes(each));
  return kinds.length === 0 || (kinds.length === 1 && kinds[0] === "payment") ? null : kinds;
}

/**
 * Makes the sheets of the kinds given beside the register. Throws InputError when the file or the output cannot be used.
 * @example await runSheets(["bank"], "登记表.xlsx", { output: "代发.xlsx" }) // => 0
 */
export async function runSheets(
  kinds: readonly SheetKind[],
  file: string,
  options: CommandOptions,
): Promise<ExitCode> {
  const { locale = "zh-CN", output } = options;
  const [messages, texts] = [messagesOf(locale), postingTextsOf(locale)];
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { refusal, posting } = await campaign.makeSheets(kinds, readSheetsRequest(options) ?? {});
    if (refusal !== null || posting.sheets === null) {
      if (refusal !== null) say(messages.refusal(refusal));
      return 2;
    }
    const { sheets, empty, leftOut } = posting.sheets;
    say(texts.made(sheets.length));
    if (leftOut.length > 0) say(messages.cli.leftOut(leftOut.length));
    if (empty.length > 0) say(texts.nothingFor(empty.map((kind) => texts.sheetKinds[kind])));
    if (output !== undefined) {
      writeOutput(output, await campaign.save());
      say(messages.cli.saved(output));
      if (kinds.includes("notice")) say(texts.notForWall);
    }
    if (options.json)
      process.stdout.write(`${JSON.stringify({ sheets, empty, leftOut: leftOutCells(leftOut) }, null, 1)}\n`);
    else
      for (const { sheet, rows, fingerprint, print } of sheets)
        process.stdout.write(`${sheet}\t${rows}\t${fingerprint}\t${rosterTextsOf(locale).print(print)}\n`);
    return empty.length > 0 ? 1 : 0;
  } finally {
    campaign.close();
  }
}

async function runPosting(file: string, options: CommandOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output } = options;
  const [messages, texts] = [messagesOf(locale), postingTextsOf(locale)];
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { state, content } = await campaign.cleanCopy();
    const { refusal, posting } = state;
    if (content === null) {
      if (refusal !== null) say(messages.refusal(refusal));
      else if (posting.leaks !== null) printLeaks(posting.leaks, options);
      return 2;
    }
    writeOutput(output, content);
    say(texts.posted(output));
    return 0;
  } finally {
    campaign.close();
  }
}

async function runLeaks(file: string, options: CommandOptions): Promise<ExitCode> {
  say(messagesOf(options.locale ?? "zh-CN").cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { posting, refusal } = await campaign.checkFileLeaks();
    if (refusal !== null || posting.leaks === null) {
      if (refusal !== null) say(messagesOf(options.locale ?? "zh-CN").refusal(refusal));
      return 2;
    }
    printLeaks(posting.leaks, options);
    return posting.leaks.groups.length > 0 ? 1 : 0;
  } finally {
    campaign.close();
  }
}

function printLeaks(leaks: LeakResult, { locale = "zh-CN", json }: CommandOptions): void {
  const texts = postingTextsOf(locale);
  say(leaks.leaks === 0 ? texts.clean(leaks.texts) : texts.found(leaks.leaks));
  if (leaks.leaks > 0) say(texts.rule);
  if (leaks.unread.length > 0) say(texts.unread(leaks.unread));
  if (json) process.stdout.write(`${JSON.stringify(leaks, null, 1)}\n`);
  else
    for (const group of leaks.groups)
      process.stdout.write(
        `${texts.place(group)}\t${texts.kinds[group.kind]}\t${group.masked}\t${group.count}\n`,
      );
}
