import type { Command } from "commander";
import type { CampaignState } from "../commands/campaign-session";
import type { Standing } from "../domain/allocation/what-if";
import type { HardshipClass } from "../domain/eligibility/rule-outcome";
import { allocationTextsOf } from "../i18n/allocation-texts";
import { judgementTextsOf } from "../i18n/judgement-texts";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { reasonsInWords } from "../workflows/eligibility/eligibility-report-reasons";
import { findHouseholds, type PlacedHousehold } from "../workflows/eligibility/find-households";
import { assertOutputFree, type CampaignHost, openCampaign, writeOutput } from "./campaign-host";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface JudgeOptions extends CommandOptions {
  readonly household?: string;
  readonly as?: string;
  readonly class?: string;
  readonly reason?: string;
}

const VERDICTS = ["eligible", "notEligible", "review"] as const;
const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];
const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the command judge.
 * @example addJudgeCommand(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addJudgeCommand(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { judge, options: words } = judgementTextsOf(locale);
  const command = program.command("judge").description(judge).argument("<file>", "FILE.xlsx");
  command.exitOverride().copyInheritedSettings(program);
  addSharedOptions(command);
  command.requiredOption("--household <household>", words.household);
  command.requiredOption("--as <verdict>", words.as);
  command.option("--class <class>", words.class).option("--reason <reason>", words.reason);
  command.option("--force", messagesOf(locale).cli.options.force);
  command.action((file: string, options: GivenOptions<JudgeOptions>) =>
    runGiven(options, (checked) => runJudge(file, checked)),
  );
}

async function runJudge(file: string, options: JudgeOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output, household = "" } = options;
  const messages = messagesOf(locale);
  const texts = judgementTextsOf(locale);
  const verdict = wordOf(VERDICTS, options.as ?? "");
  const hardshipClass = options.class === undefined ? null : wordOf(CLASSES, options.class);
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const before = await campaign.press("reviewEligibility");
    if (before.refusal !== null) return refused(before, locale);
    const [found, ...others] = foundIn(before, household);
    if (found === undefined || others.length > 0) {
      const places = [found, ...others].flatMap((each) => each ?? []).map(rowText);
      say(found === undefined ? texts.notFound : texts.several(places));
      return 2;
    }
    const decided = hardshipClass ?? statedClassOf(found);
    if (verdict === "eligible" && decided === null) {
      say(texts.classNeeded);
      return 2;
    }
    const after = await judged(campaign, found, {
      ...{ verdict, hardshipClass: decided, reason: options.reason ?? "" },
    });
    if (after.refusal !== null) return refused(after, locale);
    writeOutput(output, await campaign.save());
    const now = foundIn(after, rowText(found))[0] ?? found;
    say(texts.standing(now.household.name, standingText(now.household.eligibility, locale)));
    say(reasonsInWords(now.household.eligibility, locale));
    say(messages.cli.saved(output));
    if (options.json) process.stdout.write(`${JSON.stringify(reportOf(now, locale), null, 1)}\n`);
    return 0;
  } finally {
    campaign.close();
  }
}

function judged(
  campaign: CampaignHost,
  { cell: { sheet, row } }: PlacedHousehold,
  said: {
    readonly verdict: (typeof VERDICTS)[number];
    readonly hardshipClass: HardshipClass | null;
    readonly reason: string;
  },
): Promise<CampaignState> {
  const { verdict, hardshipClass, reason } = said;
  return campaign.judge((jobs) =>
    verdict === "review"
      ? jobs.sendBack({ sheet, row }, reason)
      : jobs.judge(
          { sheet, row },
          { decision: verdict, hardshipClass: verdict === "eligible" ? hardshipClass : null },
          reason,
        ),
  );
}

/**
 * A decision as people say it: the class where there is one.
 * @example standingText({ decision: "eligible", hardshipClass: "deep" }, "zh-CN") // => "深度困难"
 */
export function standingText({ decision, hardshipClass }: Standing, locale: Locale): string {
  return hardshipClass === null
    ? allocationTextsOf(locale).decisions[decision]
    : messagesOf(locale).hardshipClass[hardshipClass];
}

function foundIn({ fund }: CampaignState, given: string): readonly PlacedHousehold[] {
  return fund.read === null ? [] : findHouseholds(fund.read.report, given);
}

/** The class the register states, by its name of today. */
function statedClassOf({ household: { statedClass } }: PlacedHousehold): HardshipClass | null {
  const names = messagesOf("zh-CN").hardshipClass;
  return CLASSES.find((each) => statedClass.includes(names[each])) ?? null;
}

function rowText({ cell: { sheet, row } }: PlacedHousehold): string {
  return `${sheet}!${row}`;
}

function wordOf<Word extends string>(known: readonly Word[], given: string): Word {
  const word = known.find((each) => each === given);
  if (word === undefined) throw new InputError({ kind: "unknownKind", name: given, known });
  return word;
}

function refused({ refusal }: CampaignState, locale: Locale): ExitCode {
  if (refusal !== null) say(messagesOf(locale).refusal(refusal));
  return 2;
}

/** Names and places, no numbers of identity. */
function reportOf({ household, cell }: PlacedHousehold, locale: Locale): Record<string, unknown> {
  const { decision, hardshipClass } = household.eligibility;
  return {
    ...{ sheet: cell.sheet, row: cell.row, name: household.name, workUnit: household.workUnit },
    ...{ decision, hardshipClass, reasons: reasonsInWords(household.eligibility, locale) },
  };
}
