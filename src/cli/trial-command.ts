import type { Command } from "commander";
import type { ParameterId } from "../domain/parameters/parameter-id";
import type { Fen } from "../domain/money/fen";
import { formatMoney } from "../i18n/format-values";
import { judgementTextsOf } from "../i18n/judgement-texts";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { namesOf } from "../i18n/names";
import { paneMessagesOf } from "../i18n/pane-messages";
import { placeText } from "../i18n/place-text";
import { parameterText } from "../workflows/campaign/parameter-text";
import { tryParameters, type ParameterTrial } from "../workflows/eligibility/try-parameters";
import { openCampaign } from "./campaign-host";
import { readOverrides, type CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { standingText } from "./judge-command";
import type { GivenOptions, RunGiven } from "./run-given";

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the command trial.
 * @example addTrialCommand(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addTrialCommand(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const command = program.command("trial").description(judgementTextsOf(locale).trial);
  command.exitOverride().copyInheritedSettings(program);
  command.argument("<file>", "FILE.xlsx");
  addSharedOptions(command);
  command.action((file: string, options: GivenOptions) =>
    runGiven(options, (checked) => runTrial(file, checked)),
  );
}

async function runTrial(file: string, options: CommandOptions): Promise<ExitCode> {
  const { locale = "zh-CN", set, ...asTheYearIs } = options;
  const texts = judgementTextsOf(locale);
  const changes = readOverrides({ set: set ?? [] });
  const changed = Object.keys(changes) as ParameterId[];
  if (changed.length === 0) {
    say(texts.trialNeeded);
    return 2;
  }
  say(messagesOf(locale).cli.reading(file));
  // What --set gives is tried; the households stand as the workbook and --parameters have them.
  const campaign = await openCampaign(file, { ...asTheYearIs, locale });
  try {
    const { refusal, fund } = await campaign.press("reviewEligibility");
    if (refusal !== null || fund.read === null) {
      if (refusal !== null) say(messagesOf(locale).refusal(refusal));
      return 2;
    }
    const { report } = fund.read;
    const trial = tryParameters(report, changes);
    const after = { ...report.parameters, ...changes };
    const names = namesOf(locale);
    for (const id of changed)
      say(texts.tried(names.parameter(id), parameterText(report.parameters, id), parameterText(after, id)));
    sayTrial(trial, locale);
    if (options.json) process.stdout.write(`${JSON.stringify(reportOf(trial, changed), null, 1)}\n`);
    else for (const line of linesOf(trial, locale)) process.stdout.write(`${line}\n`);
    return 0;
  } finally {
    campaign.close();
  }
}

function sayTrial({ flips, differenceFen }: ParameterTrial, locale: Locale): void {
  const words = paneMessagesOf(locale).eligibility;
  say(words.flips(flips.length));
  if (differenceFen === null) say(words.needUnknown);
  else if (differenceFen === 0) say(words.needSame);
  else say(words.needMoves(formatMoney(Math.abs(differenceFen) as Fen), differenceFen > 0));
}

function linesOf({ flips }: ParameterTrial, locale: Locale): readonly string[] {
  const { change } = paneMessagesOf(locale).allocate;
  return flips.map(({ household, cell, from, to }) =>
    [
      placeText(cell),
      household.name,
      household.workUnit,
      change(standingText(from, locale), standingText(to, locale)),
    ].join("\t"),
  );
}

/** Names and places, no numbers of identity; amounts in fen. */
function reportOf(
  { flips, needBeforeFen, needAfterFen, differenceFen }: ParameterTrial,
  tried: readonly ParameterId[],
): Record<string, unknown> {
  return {
    tried,
    flips: flips.map(({ household, cell, from, to }) => ({
      ...{ sheet: cell.sheet, row: cell.row, name: household.name, workUnit: household.workUnit },
      ...{ from, to },
    })),
    ...{ needBeforeFen, needAfterFen, differenceFen },
  };
}
