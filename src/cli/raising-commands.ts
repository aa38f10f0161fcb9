import type { Command } from "commander";
import type { CampaignState } from "../commands/campaign-session";
import { GIFT_CHANNELS, type GiftChannel } from "../domain/donations/gift";
import { parseGiftChannel } from "../domain/donations/parse-gift-channel";
import type { Fen } from "../domain/money/fen";
import { formatMoney } from "../i18n/format-values";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { placeText } from "../i18n/place-text";
import { raisingTextsOf } from "../i18n/raising-texts";
import { channelNames } from "../i18n/zh-cn/bulletin-texts";
import type { FundLine } from "../workflows/fund/reconciled-lines";
import { assertOutputFree, type CampaignHost, openCampaign, writeOutput } from "./campaign-host";
import { type CommandOptions, readAsOf } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface RaisingOptions extends CommandOptions {
  /** Numbers of proposals, separated by commas, or all. */
  readonly confirm?: string;
  readonly refuse?: string;
  readonly approval?: string;
  /** Gifts the bank has are entered instead of rosters. */
  readonly income?: boolean;
  /** Whose money pays the rosters, as one of the five channels. */
  readonly source?: string;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the commands match and book.
 * @example addRaisingCommands(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addRaisingCommands(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const texts = raisingTextsOf(locale);
  const begin = (name: "match" | "book") => {
    const command = program.command(name).description(texts.jobs[name]);
    command.exitOverride().copyInheritedSettings(program);
    command.argument("<file>", "FILE.xlsx");
    addSharedOptions(command);
    command.option("--force", messagesOf(locale).cli.options.force);
    return command;
  };
  begin("match")
    .option("--confirm <numbers>", "1,3 | all")
    .option("--refuse <numbers>", "2")
    .action((file: string, options: GivenOptions<RaisingOptions>) =>
      runGiven(options, (checked) => runMatch(file, checked)),
    );
  begin("book")
    .option("--income", texts.income)
    .option("--approval <text>", texts.approval)
    .option("--source <channel>", texts.source)
    .option("--date <date>", "2027-01-20")
    .action((file: string, options: GivenOptions<RaisingOptions>) =>
      runGiven(options, (checked) => runBook(file, checked)),
    );
}

/** Lists the bank beside the gifts, proposals numbered; keeps what is confirmed and refused in the workbook. */
async function runMatch(file: string, options: RaisingOptions): Promise<ExitCode> {
  return withCampaign(file, options, async (campaign) => {
    const read = await campaign.raise((session) => session.reviewFund());
    const lines = read.raising.fund?.overview.lines ?? [];
    const proposals = lines.filter(({ outcome }) => outcome === "likely");
    const confirmed = chosenOf(options.confirm, proposals);
    const refused = chosenOf(options.refuse, proposals);
    let state = read;
    for (const [chosen, isSame] of [
      [confirmed, true],
      [refused, false],
    ] as const) {
      for (const { bankKeys: bank, giftKeys: gifts } of chosen)
        state = await campaign.raise((session) => session.linkLines({ bank, gifts, isSame }));
    }
    if (state.refusal === null) printMatch(state, options);
    return state;
  });
}

/** Enters the gifts the bank has and the ledger lacks as income. */
async function runIncome(file: string, options: RaisingOptions): Promise<ExitCode> {
  return withCampaign(file, options, async (campaign) => {
    const state = await campaign.raise((session) => session.bookIncome());
    if (state.refusal !== null) return state;
    const entered = state.raising.entered ?? [];
    if (options.json) process.stdout.write(`${JSON.stringify({ entered }, null, 1)}\n`);
    else
      for (const { line, giftCell } of entered)
        process.stdout.write(
          [
            line.date ?? "—",
            line.voucher || "—",
            line.summary,
            line.source,
            formatMoney(((line.incomeFen ?? 0) - (line.expenseFen ?? 0)) as Fen),
            placeText(giftCell),
          ].join("\t") + "\n",
        );
    return state;
  });
}

/** Enters the rosters the ledger does not have yet as spending. */
async function runBook(file: string, options: RaisingOptions): Promise<ExitCode> {
  if (options.income === true) return runIncome(file, options);
  return withCampaign(file, options, async (campaign) => {
    const paidOn = readAsOf(options);
    const state = await campaign.raise((session) =>
      session.bookSpending({
        approval: options.approval ?? "",
        ...(paidOn === undefined ? {} : { paidOn }),
        ...(options.source === undefined ? {} : { source: readSource(options.source) }),
      }),
    );
    if (state.refusal !== null) return state;
    const booked = state.raising.booked ?? [];
    if (options.json) process.stdout.write(`${JSON.stringify({ booked }, null, 1)}\n`);
    else
      for (const { unit, households, totalFen } of booked)
        process.stdout.write(`${unit}\t${households}\t${formatMoney(totalFen)}\n`);
    return state;
  });
}

async function withCampaign(
  file: string,
  options: RaisingOptions,
  use: (campaign: CampaignHost) => Promise<CampaignState>,
): Promise<ExitCode> {
  const messages = messagesOf(options.locale ?? "zh-CN");
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { refusal } = await use(campaign);
    if (refusal !== null) {
      say(messages.refusal(refusal));
      return 2;
    }
    if (options.output !== undefined) {
      writeOutput(options.output, await campaign.save());
      say(messages.cli.saved(options.output));
    }
    return 0;
  } finally {
    campaign.close();
  }
}

function printMatch({ raising }: CampaignState, { json, locale = "zh-CN" }: RaisingOptions): void {
  const overview = raising.fund?.overview;
  const lines = overview?.lines ?? [];
  if (json) {
    process.stdout.write(`${JSON.stringify({ control: overview?.control ?? null, lines }, null, 1)}\n`);
    return;
  }
  const { outcomes } = raisingTextsOf(locale);
  let number = 0;
  for (const line of lines) {
    if (line.outcome === "likely") number += 1;
    const places = [...line.bankCells, ...line.giftCells].map(placeText).join(" = ");
    const amount = line.bankFen ?? line.giftFen;
    process.stdout.write(
      [
        line.outcome === "likely" ? String(number) : "",
        outcomes[line.outcome],
        line.date ?? "—",
        line.party,
        amount === null ? "—" : formatMoney(amount),
        places,
        line.reasons,
      ].join("\t") + "\n",
    );
  }
}

/** The proposals with the numbers given, as they are listed; throws InputError for a number that is none. */
function chosenOf(given: string | undefined, proposals: readonly FundLine[]): readonly FundLine[] {
  if (given === undefined) return [];
  if (given === "all") return proposals;
  return given.split(",").map((each) => {
    const proposal = proposals[Number(each.trim()) - 1];
    if (proposal === undefined)
      throw new InputError({ kind: "unreadableParameter", name: "--confirm/--refuse", value: each });
    return proposal;
  });
}

function readSource(given: string): GiftChannel {
  const reading = parseGiftChannel(given);
  const named = GIFT_CHANNELS.find((channel) => channel === given);
  if (named !== undefined) return named;
  if (reading.kind === "channel") return reading.channel;
  throw new InputError({ kind: "unknownKind", name: given, known: Object.values(channelNames) });
}
