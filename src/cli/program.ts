import { Command, type CommanderError } from "commander";
import type { Locale } from "../i18n/locale";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { commandHelpTextsOf } from "../i18n/command-help-texts";
import { messagesOf } from "../i18n/messages";
import { rosterTextsOf } from "../i18n/roster-texts";
import { addUnit } from "./command-options";
import { addBankCommand } from "./bank-command";
import { addCollectCommands } from "./collect-commands";
import { arrangeHelp } from "./command-help";
import { addCompareCommand } from "./compare-command";
import type { ExitCode } from "./exit-code";
import { type FormOptions, writeForm } from "./form-job";
import { InputError } from "./input-error";
import { JOBS } from "./jobs";
import { addJudgeCommand } from "./judge-command";
import { addPostingCommands } from "./posting-commands";
import { addRegistrationCommands } from "./registration-commands";
import { addRaisingCommands } from "./raising-commands";
import { addTrialCommand } from "./trial-command";
import { addVisitCommand } from "./visit-commands";
import type { GivenOptions, RunGiven } from "./run-given";
import { runJob } from "./run-job";

/**
 * Runs the command line; `words` are the arguments after the program's name. Answers the exit code, having said why in one
 * sentence when it is 2.
 * @example await runCommandLine(["check", "没有.xlsx"]) // => 2
 */
export async function runCommandLine(words: readonly string[]): Promise<ExitCode> {
  const locale = localeIn(words) ?? "zh-CN";
  let exitCode: ExitCode = 0;
  try {
    const runGiven: RunGiven = async (options, run) => {
      const { locale: name } = options;
      if (!isLocale(name)) throw new InputError({ kind: "unknownLocale", name });
      exitCode = await run({ ...options, locale: name });
    };
    await createProgram(locale, runGiven).parseAsync([...words], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof InputError) {
      process.stderr.write(`${messagesOf(locale).refusal(error.refusal)}\n`);
      return 2;
    }
    if (isCommanderError(error)) {
      if (error.exitCode === 0) return 0;
      process.stderr.write(`${messagesOf(locale).refusal(usageRefusal(error))}\n`);
      return 2;
    }
    throw error;
  }
}

/** The language of what is said before the options are read. */
function localeIn(words: readonly string[]): Locale | undefined {
  const at = words.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const given = words[at]?.split("=")[1] ?? words[at + 1];
  return at >= 0 && given !== undefined && isLocale(given) ? given : undefined;
}

function isLocale(name: string): name is Locale {
  return name === "zh-CN" || name === "en";
}

function createProgram(locale: Locale, runGiven: RunGiven): Command {
  const { cli } = messagesOf(locale);
  const { shared } = commandHelpTextsOf(locale);
  const program = new Command("nuan").description(cli.description);
  program.exitOverride();
  // What was wrong is said in one sentence of the chosen language instead.
  program.configureOutput({ writeErr: () => undefined, outputError: () => undefined });
  for (const job of JOBS) {
    const command = program.command(job.name).description(cli.jobs[job.name]);
    command.exitOverride().copyInheritedSettings(program);
    command.argument(job.needsInput ? "<file>" : "[file]", "FILE.xlsx");
    addSharedOptions(command);
    if (job.takesDate === true) command.option("--date <date>", shared.date);
    if (job.dividesFund === true) command.option("--fund <yuan>", cli.options.fund);
    if (job.writesBulletin === true) {
      command.option("--length <characters>", shared.length);
      command.option("--order <order>", cli.options.order);
      command.option("--approver <name>", cli.options.approver);
    }
    if (job.name === "eligibility") command.option("--classes", cli.options.classes);
    if (job.revises === true) command.option("--revise", cli.options.revise);
    if (job.dividesFund === true || job.name === "eligibility")
      command.option("--anyway", cli.options.changePosted);
    if (job.pays === true) {
      command.option("--anyway", cli.options.anyway);
      command.option("--unit <unit>", rosterTextsOf(locale).unitOption, addUnit);
    }
    if (job.kinds !== undefined) command.option("--kind <kinds>", `${shared.kind}: ${job.kinds.join(", ")}`);
    command.option("--force", cli.options.force);
    if (job.name === "template") addFormOptions(command);
    command.action((file: string | undefined, options: GivenOptions<FormOptions>) =>
      runGiven(options, (checked) =>
        checked.for === undefined ? runJob(job, file, checked) : writeForm(file, checked),
      ),
    );
  }
  addCollectCommands(program, locale, addSharedOptions, runGiven);
  addRegistrationCommands(program, locale, addSharedOptions, runGiven);
  addRaisingCommands(program, locale, addSharedOptions, runGiven);
  addBankCommand(program, locale, addSharedOptions, runGiven);
  addPostingCommands(program, locale, addSharedOptions, runGiven);
  addCompareCommand(program, locale, addSharedOptions, runGiven);
  addVisitCommand(program, locale, addSharedOptions, runGiven);
  addJudgeCommand(program, locale, addSharedOptions, runGiven);
  addTrialCommand(program, locale, addSharedOptions, runGiven);
  return arrangeHelp(program, locale);

  function addFormOptions(command: Command): void {
    const words = collectionPaneMessagesOf(locale).forms;
    command.option("--for <kind>", words.option);
    command.option("--unit <name>", words.unit, addUnit).option("--system <name>", words.system);
  }

  function addSharedOptions(command: Command): void {
    command.option("-o, --output <file>", shared.output);
    command.option("--json", cli.options.json);
    command.option("--locale <locale>", shared.locale, "zh-CN");
    command.option("--as-of <date>", shared.asOf);
    command.option("--edited <choice>", shared.edited);
    command.option("--parameters <file>", shared.parameters);
    command.option("--set <parameter=value>", shared.set, addSetting);
  }
}

/** --set may be given any number of times, each with one value, so that it never swallows the file name. */
function addSetting(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}

function usageRefusal({ code, message }: CommanderError) {
  // Commander quotes what was given: '--locla', 'chek'.
  const given = /'([^']*)'/.exec(message)?.[1] ?? "";
  switch (code) {
    case "commander.missingArgument":
    case "commander.help":
      return { kind: "usage", problem: "fileNeeded", given } as const;
    case "commander.unknownCommand":
      return { kind: "usage", problem: "unknownCommand", given } as const;
    case "commander.unknownOption":
      return { kind: "usage", problem: "unknownOption", given } as const;
    case "commander.optionMissingArgument":
    case "commander.missingMandatoryOptionValue":
      return { kind: "usage", problem: "valueNeeded", given } as const;
    case "commander.excessArguments":
      return { kind: "usage", problem: "tooMany", given: "" } as const;
    default:
      return { kind: "usage", problem: "other", given: message } as const;
  }
}
