import type { Command } from "commander";
import { collectionMessagesOf } from "../i18n/collection-messages";
import type { Locale } from "../i18n/locale";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { messagesOf } from "../i18n/messages";
import { type CollectOptions, collectFromFiles } from "./collect-job";
import { writeForms } from "./form-job";
import { type SplitOptions, splitFile } from "./split-job";
import { writeSlips } from "./collect-slips";
import type { GivenOptions, RunGiven } from "./run-given";

/**
 * Adds the commands that bring many files together and send them back.
 * @example addCollectCommands(program, "zh-CN", addShared, runGiven)
 */
export function addCollectCommands(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { jobs, into } = collectionMessagesOf(locale);
  const { cli } = messagesOf(locale);
  const collect = program.command("collect").description(jobs.collect);
  const options = collectionPaneMessagesOf(locale).options;
  collect.argument("[files...]", "FILE…").option("--into <file>", into);
  collect.option("--preview", options.preview);
  collect.option("--nil <units>", options.nil);
  collect.option("--remove <file>", options.remove);
  collect.action((files: readonly string[], options: GivenOptions<CollectOptions>) =>
    runGiven(options, (checked) => collectFromFiles(files, checked)),
  );
  const slips = program.command("slips").description(jobs.slips).argument("<file>", "FILE.xlsx");
  slips.action((file: string, options: GivenOptions) =>
    runGiven(options, (checked) => writeSlips(file, checked)),
  );
  const split = program.command("split").description(options.split).argument("<file>", "FILE.xlsx");
  split.option("--sheet <sheet>", options.sheet).option("--by <by>", "unit | system");
  split.action((file: string, given: GivenOptions<SplitOptions>) =>
    runGiven(given, (checked) => splitFile(file, checked)),
  );
  const { forms: formWords } = collectionPaneMessagesOf(locale);
  const forms = program.command("forms").description(formWords.command).argument("<file>", "FILE.xlsx");
  forms.action((file: string, given: GivenOptions) =>
    runGiven(given, (checked) => writeForms(file, checked)),
  );
  for (const command of [collect, slips, split, forms]) {
    command.exitOverride().copyInheritedSettings(program);
    addSharedOptions(command);
    command.option("--force", cli.options.force);
  }
}
