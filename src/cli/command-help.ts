import { type Command, Help } from "commander";
import { type CommandGroup, commandHelpTextsOf } from "../i18n/command-help-texts";
import type { Locale } from "../i18n/locale";

/** Every command under the heading it is listed by, in the order of the work. */
const GROUPS: readonly (readonly [CommandGroup, readonly string[]])[] = [
  ["collecting", ["template", "forms", "collect", "slips", "split"]],
  ["checking", ["recognize", "check", "fix", "values"]],
  ["households", ["eligibility", "judge", "compare", "rule-cases", "trial", "allocate"]],
  ["posting", ["posting", "leaks", "register", "changed"]],
  ["paying", ["rosters", "bank", "visits"]],
  ["donations", ["donations", "bulletin", "fund", "match", "book"]],
  ["together", ["run"]],
];

/**
 * Lists the commands of a program by the step of the campaign they belong to, in the words of a language. Throws when a
 * command stands in no group.
 * @example arrangeHelp(program, "zh-CN").helpInformation() // => "用法：nuan [options] [command]…"
 */
export function arrangeHelp(program: Command, locale: Locale): Command {
  const words = commandHelpTextsOf(locale);
  const order = GROUPS.flatMap(([, names]) => names);
  for (const command of program.commands) {
    const name = command.name();
    const group = GROUPS.find(([, names]) => names.includes(name));
    if (group === undefined) throw new Error(`command ${name} stands in no group of --help`);
    command.helpGroup(words.groups[group[0]]);
    command.helpOption("-h, --help", words.help);
  }
  program.helpOption("-h, --help", words.help).helpCommand("help [command]", words.helpOf);
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.usage,
    "Arguments:": words.files,
    "Commands:": words.commands,
    "Options:": words.options,
  };
  const arrangement: Partial<Help> = {
    visibleCommands: (of) =>
      new Help()
        .visibleCommands(of)
        .sort((one, other) => placeOf(order, one.name()) - placeOf(order, other.name())),
    // Commander orders groups by the order in which commands were added.
    groupItems: (_, visible, groupOf) => new Help().groupItems(visible, visible, groupOf),
    styleTitle: (title) => titles[title] ?? title,
  };
  for (const one of [program, ...program.commands]) one.configureHelp(arrangement);
  return program;
}

/** Commander's own command help stands last. */
const placeOf = (order: readonly string[], name: string): number => {
  const at = order.indexOf(name);
  return at < 0 ? order.length : at;
};
