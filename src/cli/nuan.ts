import { Command, Option } from "commander";
import type { ActionId } from "../commands/action-ids";
import type { CampaignState } from "../commands/campaign-session";
import type { Fen } from "../domain/money/fen";
import { formatMoney } from "../i18n/format-values";
import { messagesOf } from "../i18n/messages";
import { renderFindingLine } from "../i18n/render-finding";
import { areaAddress } from "../workbook/area-address";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import type { CommandOptions } from "./command-options";
import { InputError } from "./input-error";
import { reportState } from "./report";

const EXIT_ERRORS_FOUND = 1;
const EXIT_NOTHING_DONE = 2;

interface Job {
  readonly name: string;
  readonly summary: string;
  /** The ribbon buttons pressed; `marked` ones only when the result is saved. */
  readonly actions: (saves: boolean) => readonly ActionId[];
  readonly needsInput: boolean;
}

const JOBS: readonly Job[] = [
  { name: "template", summary: "新建台账：参数表和空表", actions: () => ["newRegister"], needsInput: false },
  { name: "recognize", summary: "认出每张表是什么", actions: () => ["recognizeTables"], needsInput: true },
  {
    name: "check",
    summary: "核查；-o 另存标好的工作簿",
    actions: (saves) => [saves ? "markFindings" : "checkAll"],
    needsInput: true,
  },
  { name: "rosters", summary: "生成发放名册", actions: () => ["makeRosters"], needsInput: true },
  {
    name: "run",
    summary: "核查、标记并生成名册",
    actions: () => ["markFindings", "makeRosters"],
    needsInput: true,
  },
];

async function runJob(job: Job, file: string | undefined, options: CommandOptions): Promise<number> {
  const locale = options.locale ?? "zh-CN";
  const messages = messagesOf(locale);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  // template names its new workbook either way; there is no input to read.
  const output = options.output ?? (job.needsInput ? undefined : file);
  const input = job.needsInput ? file : undefined;
  if (!job.needsInput && output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(input, { ...options, output });
  if (input !== undefined) say(messages.cli.reading(input));
  const campaign = await openCampaign(input, options);
  try {
    let state: CampaignState | null = null;
    for (const action of job.actions(output !== undefined)) {
      state = await campaign.press(action);
      if (state.refusal !== null) {
        say(messages.refusal(state.refusal));
        return EXIT_NOTHING_DONE;
      }
    }
    if (state === null) return EXIT_NOTHING_DONE;
    if (state.recognized?.tables.length === 0) {
      say(messages.refusal({ kind: "nothingRecognized" }));
      return EXIT_NOTHING_DONE;
    }
    printSummary(state, options, say);
    if (output !== undefined) {
      writeOutput(output, await campaign.save());
      say(messages.cli.saved(output));
    }
    return (state.checked?.result.summary.errors ?? 0) > 0 && job.name !== "recognize"
      ? EXIT_ERRORS_FOUND
      : 0;
  } finally {
    campaign.close();
  }
}

function printSummary(state: CampaignState, options: CommandOptions, say: (line: string) => void): void {
  const locale = options.locale ?? "zh-CN";
  const { cli, severity } = messagesOf(locale);
  if (state.recognized !== null) say(cli.recognized(state.recognized.tables.length));
  if (state.checked !== null) {
    const { records, errors, warnings, notices } = state.checked.result.summary;
    say(cli.checked(records, errors, warnings, notices));
  }
  if (state.rosters !== null) {
    const { rosters, leftOut } = state.rosters;
    const households = rosters.reduce((sum, roster) => sum + roster.households, 0);
    const total = rosters.reduce((sum, roster) => sum + roster.totalFen, 0);
    say(cli.rosters(rosters.length, households, formatMoney(total as Fen)));
    if (leftOut.length > 0) say(cli.leftOut(leftOut.length));
  }
  for (const { wanted, given } of state.log.flatMap(({ renamed = [] }) => renamed)) {
    say(cli.renamed(wanted, given));
  }
  if (options.json) {
    process.stdout.write(`${JSON.stringify(reportState(state, locale), null, 1)}\n`);
    return;
  }
  for (const finding of state.checked?.result.findings ?? []) {
    const { where } = finding;
    const place =
      where === null
        ? "—"
        : `${where.sheet}!${areaAddress({ row: where.row, column: where.column, rowCount: 1, columnCount: 1 })}`;
    process.stdout.write(`${severity[finding.severity]}\t${place}\t${renderFindingLine(finding, locale)}\n`);
  }
}

function createProgram(onExit: (code: number) => void): Command {
  const program = new Command("nuan").description(messagesOf("zh-CN").cli.description);
  program.exitOverride((error) => {
    // commander has printed its own sentence by now; help and version end well.
    process.exit(error.exitCode === 0 ? 0 : EXIT_NOTHING_DONE);
  });
  for (const job of JOBS) {
    const command = program.command(job.name).description(job.summary).copyInheritedSettings(program);
    command.argument(job.needsInput ? "<file>" : "[file]", "FILE.xlsx");
    command.option("-o, --output <file>", "OUT.xlsx");
    command.option("--json", "JSON on stdout");
    command.addOption(new Option("--locale <locale>").choices(["zh-CN", "en"]).default("zh-CN"));
    command.option("--as-of <date>", "2027-01-20");
    command.option("--parameters <file>", "FILE.json");
    command.option("--set <parameter=value...>", "minimumLivingLine=780");
    command.option("--force", "overwrite OUT.xlsx");
    command.action(async (file: string | undefined, options: CommandOptions) => {
      onExit(await runOrExplain(job, file, options));
    });
  }
  return program;
}

async function runOrExplain(job: Job, file: string | undefined, options: CommandOptions): Promise<number> {
  try {
    return await runJob(job, file, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${messagesOf(options.locale ?? "zh-CN").refusal(error.refusal)}\n`);
    return EXIT_NOTHING_DONE;
  }
}

void createProgram((code) => {
  process.exitCode = code;
}).parseAsync();
