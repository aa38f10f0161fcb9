import type { Locale } from "../i18n/locale";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";

/** A command's options as they are given; the language is checked by the program. */
export type GivenOptions<Options extends CommandOptions = CommandOptions> = Omit<Options, "locale"> & {
  readonly locale: string;
};

/** Checks the options all commands have and takes the exit code. */
export type RunGiven = <Options extends CommandOptions>(
  options: GivenOptions<Options>,
  run: (options: GivenOptions<Options> & { readonly locale: Locale }) => Promise<ExitCode>,
) => Promise<void>;
