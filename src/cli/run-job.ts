import type { CampaignState } from "../commands/campaign-session";
import type { Fen } from "../domain/money/fen";
import { formatMoney } from "../i18n/format-values";
import { messagesOf } from "../i18n/messages";
import { placeText } from "../i18n/place-text";
import { rosterTextsOf } from "../i18n/roster-texts";
import { renderFindingLine } from "../i18n/render-finding";
import { isSameValue } from "../workflows/fixes/fix-kind";
import type { ProposedFix } from "../workflows/fixes/fix-list";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { Job } from "./jobs";
import { runSheets, sheetKindsOf } from "./posting-commands";
import { reportState } from "./report";
import { fixLines } from "./fix-lines";
import { fundLines, fundSentences, householdLines } from "./report-fund";
import { tableLines } from "./table-lines";
import { raisingLines, raisingSentences } from "./report-raising";
import { countedTables } from "../workbook/form-groups";

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Runs one command on one file. Progress goes to stderr; findings, or with --json the report, to stdout. The file given is never
 * changed, and nothing is written unless something was done.
 * Throws InputError when the file, the output or an option cannot be used.
 * @example await runJob(JOBS[1], "登记表.xlsx", { json: true }) // => 0
 */
export async function runJob(job: Job, file: string | undefined, options: CommandOptions): Promise<ExitCode> {
  const messages = messagesOf(options.locale ?? "zh-CN");
  // template names its new workbook either way; there is no input to read.
  const output = options.output ?? (job.needsInput ? undefined : file);
  const input = job.needsInput ? file : undefined;
  if (job.needsOutput && output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertKinds(job, options);
  const kinds = job.name === "rosters" ? sheetKindsOf(options) : null;
  if (kinds !== null && input !== undefined) return runSheets(kinds, input, options);
  assertOutputFree(input, { ...options, output });
  if (input !== undefined) say(messages.cli.reading(input));
  const campaign = await openCampaign(input, options);
  try {
    let isPartial = false;
    let done: CampaignState | null = null;
    for (const action of job.actions(output !== undefined)) {
      const state = await campaign.press(action);
      if (state.refusal !== null) {
        say(messages.refusal(state.refusal));
        if (isAfterNotice(state.refusal)) say(`--anyway: ${messages.cli.options.changePosted}`);
        if (state.refusal.kind === "valuesStand" || isAfterNotice(state.refusal)) printFund(state, options);
        if (done === null) return 2;
        isPartial = true;
        break;
      }
      done = state;
    }
    if (done === null) return 2;
    if (done.recognized?.tables.length === 0) {
      say(messages.refusal({ kind: "nothingRecognized" }));
      return 2;
    }
    sayProgress(done, options);
    const chosen = chosenFixes(done, options);
    if (chosen.length > 0 && output !== undefined) {
      const { refusal } = await campaign.writeFixes(chosen);
      if (refusal !== null) {
        say(messages.refusal(refusal));
        return 2;
      }
      say(messages.cli.fixed(chosen.length));
    }
    if (output !== undefined) {
      writeOutput(output, await campaign.save());
      say(messages.cli.saved(output));
    }
    printFixes(done, output === undefined && options.kind === undefined ? null : chosen, options);
    printResult(job, done, options);
    const hasErrors =
      (done.checked?.result.summary.errors ?? 0) > 0 || (done.fund.ruleCases?.differing.length ?? 0) > 0;
    return hasErrors || isPartial ? 1 : 0;
  } finally {
    campaign.close();
  }
}

/** Those of the kinds asked for; without --kind those that say the same as before. */
function chosenFixes({ fixes }: CampaignState, { kind }: CommandOptions): readonly ProposedFix[] {
  const kinds = kind?.split(",").map((each) => each.trim());
  return (fixes?.list.fixes ?? []).filter((fix) => kinds?.includes(fix.kind) ?? isSameValue(fix.kind));
}

/** Those chosen; the whole list with what is left to people where nothing was asked for. */
function printFixes(
  { fixes }: CampaignState,
  chosen: readonly ProposedFix[] | null,
  { json, locale = "zh-CN" }: CommandOptions,
): void {
  if (json || fixes === null) return;
  const { list } = fixes;
  const printed = chosen === null ? list : { fixes: chosen, openDates: [], unrescued: [] };
  for (const line of fixLines(printed, locale)) process.stdout.write(`${line}\n`);
  const named = list.fixes.filter(({ kind }) => !isSameValue(kind)).length;
  if (chosen === null && named > 0) say(messagesOf(locale).cli.toBeNamed(named));
}

function assertKinds(job: Job, { kind }: CommandOptions): void {
  const known = job.kinds ?? [];
  const unknown = (kind ?? "")
    .split(",")
    .map((each) => each.trim())
    .find((each) => each !== "" && !known.includes(each));
  if (unknown !== undefined) throw new InputError({ kind: "unknownKind", name: unknown, known });
}

function sayProgress(state: CampaignState, options: CommandOptions): void {
  const { cli } = messagesOf(options.locale ?? "zh-CN");
  if (state.recognized !== null) say(cli.recognized(countedTables(state.recognized.tables).length));
  if (state.checked !== null) {
    const { records, errors, warnings, notices } = state.checked.result.summary;
    say(cli.checked(records, errors, warnings, notices));
  }
  if (state.fixes !== null) {
    const { fixes, openDates, unrescued } = state.fixes.list;
    say(cli.fixes(fixes.length, openDates.length, unrescued.length));
  }
  if (state.rosters !== null) {
    const { rosters, leftOut } = state.rosters;
    const households = rosters.reduce((sum, roster) => sum + roster.households, 0);
    const total = rosters.reduce((sum, roster) => sum + roster.totalFen, 0);
    say(cli.rosters(rosters.length, households, formatMoney(total as Fen)));
    if (leftOut.length > 0) say(cli.leftOut(leftOut.length));
  }
  for (const sentence of fundSentences(state, options.locale ?? "zh-CN")) say(sentence);
  for (const sentence of raisingSentences(state, options.locale ?? "zh-CN")) say(sentence);
  if (state.reconciled !== null) {
    const { closingFen, outcomes } = state.reconciled;
    const { certain, likely, bankOnly, giftOnly } = outcomes ?? {
      certain: 0,
      likely: 0,
      bankOnly: 0,
      giftOnly: 0,
    };
    const closing = closingFen === null ? null : formatMoney(closingFen);
    say(cli.reconciled(closing, certain, likely, bankOnly + giftOnly));
  }
  if (state.bulletin !== null) {
    const { day, todayFen, sumFen, donorsSoFar, undated } = state.bulletin;
    say(cli.bulletin(day, formatMoney(todayFen), formatMoney(sumFen), donorsSoFar));
    if (undated.count > 0) say(cli.undated(undated.count, formatMoney(undated.sumFen)));
  }
  for (const { wanted, given } of state.log.flatMap(({ renamed = [] }) => renamed)) {
    say(cli.renamed(wanted, given));
  }
}

function printResult(job: Job, state: CampaignState, options: CommandOptions): void {
  const locale = options.locale ?? "zh-CN";
  if (options.json) {
    process.stdout.write(`${JSON.stringify(reportState(state, locale), null, 1)}\n`);
    return;
  }
  if (job.name === "recognize" && state.recognized !== null) {
    for (const line of tableLines(state.recognized, locale)) process.stdout.write(`${line}\n`);
  }
  if (job.name === "eligibility") {
    for (const line of householdLines(state, locale)) process.stdout.write(`${line}\n`);
  }
  printFund(state, options);
  for (const { sheet, workUnit, households, print } of state.rosters?.rosters ?? [])
    process.stdout.write(`${sheet}\t${workUnit}\t${households}\t${rosterTextsOf(locale).print(print)}\n`);
  for (const line of raisingLines(state, locale)) process.stdout.write(`${line}\n`);
  if (state.bulletin !== null) process.stdout.write(`${state.bulletin.script}\n`);
  const { severity } = messagesOf(locale);
  for (const finding of state.checked?.result.findings ?? []) {
    const { where } = finding;
    const place = where === null ? "—" : placeText(where);
    process.stdout.write(`${severity[finding.severity]}\t${place}\t${renderFindingLine(finding, locale)}\n`);
  }
}

/** The question --anyway answers. */
function isAfterNotice({ kind }: NonNullable<CampaignState["refusal"]>): boolean {
  return kind === "amountsPosted" || kind === "classesPosted";
}

function printFund(state: CampaignState, { locale = "zh-CN" }: CommandOptions): void {
  for (const line of fundLines(state, locale)) process.stdout.write(`${line}\n`);
}
