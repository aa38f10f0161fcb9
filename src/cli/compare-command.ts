import type { Command } from "commander";
import type { CampaignState } from "../commands/campaign-session";
import { collectionMessagesOf } from "../i18n/collection-messages";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { placeText } from "../i18n/place-text";
import { DYNAMIC_KINDS, versionTextsOf } from "../i18n/version-texts";
import type { DynamicLine } from "../workflows/versions/dynamic-line";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import { collectInputs, readCollectInput } from "./collect-input";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface CompareOptions extends CommandOptions {
  /** Files with the earlier version; where none is given the version the workbook keeps, else last year's register in it. */
  readonly with?: readonly string[];
  /** The output keeps the register as it stands. */
  readonly keep?: boolean;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the command compare.
 * @example addCompareCommand(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addCompareCommand(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const texts = versionTextsOf(locale);
  const command = program.command("compare").description(texts.job).argument("<file>", "FILE.xlsx");
  command.exitOverride().copyInheritedSettings(program);
  addSharedOptions(command);
  command.option("--with <files...>", texts.optionWith);
  command.option("--keep", texts.optionKeep);
  command.option("--force", messagesOf(locale).cli.options.force);
  command.action((file: string, options: GivenOptions<CompareOptions>) =>
    runGiven(options, (checked) => runCompare(file, checked)),
  );
}

async function runCompare(file: string, options: CompareOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output, with: given = [], keep = false } = options;
  const [messages, texts] = [messagesOf(locale), versionTextsOf(locale)];
  if (keep && output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(file, options);
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    let state = await campaign.versions((jobs) =>
      given.length > 0 ? jobs.compareWith(() => takeVersions(given)) : jobs.compareWithKept(),
    );
    const isNew = keep && given.length === 0 && state.refusal?.kind === "noVersionKept";
    const earlier = isNew ? { from: "kept" as const, against: "", lines: [] } : comparedOf(state, locale);
    if (earlier === null) {
      sayWhyNot(state, locale);
      return 2;
    }
    if (earlier.against !== "") say(texts.against(earlier.against));
    for (const kind of DYNAMIC_KINDS) {
      const count = earlier.lines.filter((line) => line.kind === kind).length;
      if (count > 0) say(texts.counted(kind, count));
    }
    if (earlier.lines.length === 0 && !isNew) say(texts.noChange);
    if (output !== undefined && (keep || earlier.lines.length > 0)) {
      state = await campaign.versions(async (jobs) => {
        if (earlier.lines.length > 0) await jobs.writeComparison(earlier.from);
      });
      if (keep && (earlier.lines.length === 0 || state.refusal === null))
        state = await campaign.versions((jobs) => jobs.keepVersion());
      if (state.refusal !== null) {
        sayWhyNot(state, locale);
        return 2;
      }
      if (keep) say(texts.keptNow);
      writeOutput(output, await campaign.save());
      say(messages.cli.saved(output));
    }
    if (options.json)
      process.stdout.write(`${JSON.stringify({ changes: earlier.lines.map(reportOf) }, null, 1)}\n`);
    else for (const line of earlier.lines) process.stdout.write(`${lineText(line, locale)}\n`);
    return 0;
  } finally {
    campaign.close();
  }
}

/** What the register was held against, and how it differs; null where it could not be compared. */
function comparedOf(
  { refusal, versions: { earlier, kept, lastYear } }: CampaignState,
  locale: Locale,
): {
  readonly from: "file" | "kept" | "lastYear";
  readonly against: string;
  readonly lines: readonly DynamicLine[];
} | null {
  const texts = versionTextsOf(locale);
  if (earlier !== null) {
    const files = earlier.files.join(locale === "en" ? ", " : "、");
    return { from: "file", against: files, lines: earlier.lines };
  }
  if (refusal !== null) return null;
  if (kept !== null) return { from: "kept", against: texts.keptOn(kept.keptOn), lines: kept.lines };
  if (lastYear?.isThere !== true) return null;
  return { from: "lastYear", against: texts.lastYear, lines: lastYear.lines };
}

async function takeVersions(given: readonly string[]) {
  const files = [];
  for (const input of collectInputs(given)) {
    const { reading } = await readCollectInput(input);
    files.push({ file: input.name, reading });
  }
  return files;
}

function sayWhyNot({ refusal, versions: { failed } }: CampaignState, locale: Locale): void {
  const texts = versionTextsOf(locale);
  if (refusal?.kind === "noVersionKept") say(texts.withNeeded);
  else if (refusal !== null) say(messagesOf(locale).refusal(refusal));
  if (failed === null) return;
  const { file, reason } = failed;
  say(
    reason === "noRegister"
      ? texts.noRegister(file)
      : texts.failed(file, collectionMessagesOf(locale).reasons[reason]),
  );
}

function lineText({ kind, name, workUnit, before, now, why, cell }: DynamicLine, locale: Locale): string {
  const place = cell === null ? "—" : placeText(cell);
  return [versionTextsOf(locale).kinds[kind], place, name, workUnit, `${before} → ${now}`, why].join("\t");
}

/** Names and places, no numbers of identity. */
function reportOf({ cell, ...line }: DynamicLine): Record<string, unknown> {
  return { ...line, sheet: cell?.sheet ?? null, row: cell?.row ?? null };
}
