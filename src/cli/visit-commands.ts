import type { Command } from "commander";
import type { CampaignState } from "../commands/campaign-session";
import { collectionMessagesOf } from "../i18n/collection-messages";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { visitTextsOf } from "../i18n/visit-texts";
import type { ShownVisitLine } from "../workflows/visits/plan-visits";
import type { CardFile } from "../workflows/visits/record-cards";
import { assertOutputFree, type CampaignHost, openCampaign, writeOutput } from "./campaign-host";
import { collectInputs, readCollectInput } from "./collect-input";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface VisitOptions extends CommandOptions {
  /** Files and folders of cards that came back. */
  readonly cards?: readonly string[];
  readonly newPairs?: boolean;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the command visits.
 * @example addVisitCommand(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addVisitCommand(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { job, options: words } = visitTextsOf(locale);
  const command = program.command("visits").description(job).argument("<file>", "FILE.xlsx");
  command.exitOverride().copyInheritedSettings(program);
  addSharedOptions(command);
  command.option("--cards <files...>", words.cards);
  command.option("--new-pairs", words.newPairs);
  command.option("--force", messagesOf(locale).cli.options.force);
  command.action((file: string, options: GivenOptions<VisitOptions>) =>
    runGiven(options, (checked) => runVisits(file, checked)),
  );
}

async function runVisits(file: string, options: VisitOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output, cards } = options;
  const messages = messagesOf(locale);
  if (cards !== undefined && output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const state = await workOn(campaign, options);
    const { plan, cards: read } = state.visits;
    if (state.refusal !== null) say(messages.refusal(state.refusal));
    if (plan === null || state.refusal !== null) return 2;
    say(visitTextsOf(locale).sentence(plan.counts));
    const uncounted = visitTextsOf(locale).uncounted(plan.uncounted);
    if (uncounted !== "") say(uncounted);
    sayCards(state, locale);
    const written = state.log.at(-1)?.sheets ?? [];
    if (output !== undefined) {
      if (written.length > 0) say(visitTextsOf(locale).made(written));
      writeOutput(output, await campaign.save());
      say(messages.cli.saved(output));
    }
    if (options.json) process.stdout.write(`${JSON.stringify(reportVisits(state), null, 1)}\n`);
    else for (const line of plan.lines) process.stdout.write(`${lineText(line, locale)}\n`);
    const isOpen = (read?.open.length ?? 0) + (read?.failed.length ?? 0) > 0;
    return isOpen || plan.counts.unpaired + plan.counts.overdue > 0 ? 1 : 0;
  } finally {
    campaign.close();
  }
}

async function workOn(campaign: CampaignHost, options: VisitOptions): Promise<CampaignState> {
  const { cards, output, newPairs } = options;
  if (cards !== undefined) {
    const state = await campaign.visits((jobs) => jobs.recordVisits(() => takeCards(cards)));
    const isRead = state.refusal !== null || state.visits.plan !== null;
    return isRead ? state : campaign.visits((jobs) => jobs.reviewVisits());
  }
  return campaign.visits((jobs) =>
    output === undefined ? jobs.reviewVisits() : jobs.makeVisitSheets({ keepsPairs: newPairs !== true }),
  );
}

async function takeCards(given: readonly string[]): Promise<readonly CardFile[]> {
  const files: CardFile[] = [];
  for (const input of collectInputs(given)) {
    const { reading } = await readCollectInput(input);
    files.push({ file: input.name, reading });
  }
  return files;
}

function sayCards({ visits }: CampaignState, locale: Locale): void {
  if (visits.cards === null) return;
  const texts = visitTextsOf(locale);
  const { cards, recorded, known, open, failed } = visits.cards;
  say(texts.cardsRead(cards, recorded, known));
  const { reasons } = collectionMessagesOf(locale);
  for (const { file, reason } of failed)
    say(`${file}: ${reason === "noCards" ? texts.noCards : texts.failed(reasons[reason])}`);
  for (const { file, sheet, row, name, why } of open)
    say(`${name}\t${texts.place(file, sheet, row)}\t${texts.reasons[why]}`);
}

function lineText({ household, helper, origin, concern, state }: ShownVisitLine, locale: Locale): string {
  const texts = visitTextsOf(locale);
  return [
    texts.states[state],
    household.name,
    household.workUnit,
    helper === null ? texts.noHelper : texts.helper(helper.name, helper.unit),
    origin === null ? "" : texts.origins[origin],
    concern === null ? "" : texts.concerns[concern],
  ].join("\t");
}

/** Names and places, no numbers of identity or telephone. */
function reportVisits({ visits, log }: CampaignState): Record<string, unknown> {
  const { plan, cards } = visits;
  return {
    counts: plan?.counts,
    households: plan?.lines.map(({ household, helper, origin, concern, state, known, cell }) => ({
      ...{ sheet: cell.sheet, row: cell.row, name: household.name, workUnit: household.workUnit },
      ...{ helper: helper?.name ?? null, helperUnit: helper?.unit ?? null, origin, concern, state },
      visits: known.notes.map(({ visitedOn }) => visitedOn),
    })),
    helpers: plan?.loads.map(({ helper, households, visited }) => ({
      ...{ name: helper.name, unit: helper.unit, households, visited },
    })),
    unmatched: plan?.unmatched.map(({ cell }) => ({ sheet: cell.sheet, row: cell.row })),
    ...(cards === null ? {} : { cards }),
    sheets: log.at(-1)?.sheets ?? [],
  };
}
