import type { Locale } from "../i18n/locale";
import type { CampaignState } from "../commands/campaign-session";
import type { TakeFiles } from "../commands/collecting";
import { collectionMessagesOf } from "../i18n/collection-messages";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { messagesOf } from "../i18n/messages";
import { doubtText, outcomeText } from "../workflows/collect/doubt-text";
import type { CollectionResult } from "../workflows/collect/collect-files";
import { countVerdicts, type FileVerdict } from "../workflows/collect/file-verdict";
import { type TakenFile, takeFile } from "../workflows/collect/take-file";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import { type CollectInput, collectInputs, readCollectInput } from "./collect-input";
import { reportCollection } from "./collect-report";
import type { CommandOptions } from "./command-options";
import { InputError } from "./input-error";
import type { ExitCode } from "./exit-code";
import { listenForStop } from "./listen-for-stop";

export interface CollectOptions extends CommandOptions {
  /** The workbook whose copy receives. */
  readonly into?: string;
  /** Say what would happen, and write nothing. */
  readonly preview?: boolean;
  /** Units with nothing to report, separated by commas. */
  readonly nil?: string;
  /** A file collected before whose rows are to be taken out. */
  readonly remove?: string;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Collects files into a workbook: one after the other, so that only their rows are held. Nothing is written when none of them could
 * be read, or when Ctrl+C was pressed while they were; the files given and --into are never changed. Exit code 1 where a file failed or a control total does not agree.
 * Throws InputError when the output or an option cannot be used.
 * @example await collectFromFiles(["甲厂.xlsx"], { output: "汇总.xlsx" }) // => 0
 */
export async function collectFromFiles(given: readonly string[], options: CollectOptions): Promise<ExitCode> {
  const locale = options.locale ?? "zh-CN";
  const { output, into, preview = false, remove } = options;
  if (output === undefined && !preview) throw new InputError({ kind: "outputNeeded" });
  if (!preview) assertOutputFree(into, options);
  const inputs = collectInputs(given);
  const nil = (options.nil ?? "")
    .split(/[,，、]/)
    .flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
  if (inputs.length === 0 && nil.length === 0 && remove === undefined)
    throw new InputError({ kind: "usage", problem: "fileNeeded", given: "" });
  for (const { path } of inputs) assertOutputFree(path, { ...options, force: true });
  const campaign = await openCampaign(into, options);
  try {
    let isStopped = false;
    const take: TakeFiles = async (corrections) => {
      const taken = await takeInputs(inputs, corrections, locale);
      isStopped = taken === null;
      return taken;
    };
    if (preview) return showPreview(await campaign.previewCollection(take), options);
    let state: CampaignState | null = null;
    // Rows go out before others come in, so that a file can be taken out and collected anew in one go.
    if (remove !== undefined) state = await campaign.removeSource(remove);
    if (state?.refusal == null && inputs.length > 0) state = await campaign.collect(take);
    if (isStopped) return 2;
    if (state?.refusal == null && nil.length > 0) state = await campaign.recordNil(nil);
    if (state === null) return 2;
    const { collected, refusal } = state;
    if (refusal !== null) say(messagesOf(locale).refusal(refusal));
    if (collected === null || refusal !== null) return 2;
    saySummary(collected, options);
    if (options.json) process.stdout.write(`${JSON.stringify(reportCollection(collected), null, 1)}\n`);
    if (collected.counts.files > 0 && collected.counts.failed === collected.counts.files) return 2;
    if (output === undefined) return 2;
    writeOutput(output, await campaign.save());
    say(messagesOf(locale).cli.saved(output));
    const { differences, slips, counts } = collected;
    return counts.failed + differences.length + slips.unplaced.length > 0 ? 1 : 0;
  } finally {
    campaign.close();
  }
}

/** What merging would do, file by file; exit code 1 where a file is to be confirmed or was not read. */
function showPreview({ collecting, refusal }: CampaignState, options: CollectOptions): ExitCode {
  const locale = options.locale ?? "zh-CN";
  if (refusal !== null) say(messagesOf(locale).refusal(refusal));
  if (collecting === null || refusal !== null) return 2;
  const words = collectionPaneMessagesOf(locale);
  const { all } = collecting;
  for (const each of all.verdicts) {
    const { file, verdict, rows } = each;
    const reasons = [outcomeText(each, locale) ?? "", ...doubtTexts(each, locale)].join("");
    process[options.json ? "stderr" : "stdout"].write(
      `${words.verdicts[verdict]}\t${file}\t${words.rows(rows)}\t${reasons}\n`,
    );
  }
  say(words.headline(countVerdicts(all.verdicts, all.missing.length)));
  sayNotes(all, locale);
  if (options.json) process.stdout.write(`${JSON.stringify(reportCollection(all), null, 1)}\n`);
  return all.verdicts.some(({ verdict }) => verdict === "confirm" || verdict === "failed") ? 1 : 0;
}

async function takeInputs(
  inputs: readonly CollectInput[],
  corrections: Parameters<typeof takeFile>[0]["corrections"],
  locale: Locale,
): Promise<readonly TakenFile[] | null> {
  const words = collectionMessagesOf(locale);
  const taken: TakenFile[] = [];
  const stop = listenForStop();
  try {
    for (const [index, input] of inputs.entries()) {
      if (await stop.isStopped()) {
        say(words.stopped(index, inputs.length));
        return null;
      }
      say(words.reading(index + 1, inputs.length, input.name));
      const file = takeFile({ file: input.name, ...(await readCollectInput(input)), corrections });
      if (file.state === "failed") say(words.failed(file.file, file.reason));
      taken.push(file);
    }
  } finally {
    stop.close();
  }
  return taken;
}

const doubtTexts = ({ doubts }: FileVerdict, locale: Locale) =>
  doubts.map((doubt) => doubtText(doubt, locale));

function saySummary(collected: CollectionResult, { locale = "zh-CN" }: CollectOptions): void {
  say(collectionMessagesOf(locale).collected(collected.counts));
  const words = collectionPaneMessagesOf(locale);
  for (const each of collected.verdicts) {
    if (each.verdict === "confirm") say(words.toLookAt(each.file, doubtTexts(each, locale).join("")));
  }
  sayNotes(collected, locale);
}

function sayNotes(result: CollectionResult, locale: Locale): void {
  const { changes, doubled, slips, differences, missing, outside } = result;
  const words = collectionMessagesOf(locale);
  if (changes.length > 0) {
    const count = (change: string) => changes.filter((each) => each.change.change === change).length;
    say(words.versions(count("added"), count("removed"), count("changed")));
  }
  if (slips.rows + slips.unplaced.length > 0)
    say(words.slips(slips.rows, slips.corrections.length, slips.unplaced.length));
  if (doubled.length > 0) say(words.doubled(doubled.length));
  if (differences.length > 0) say(words.differences(differences.length));
  if (outside.length > 0)
    say(
      collectionPaneMessagesOf(locale).outsideNamed(
        outside.length,
        outside.map(({ name }) => name),
      ),
    );
  if (missing.length > 0) say(words.missing(missing.map(({ name }) => name)));
}
