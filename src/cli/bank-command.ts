import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Command } from "commander";
import { BANK_FILE_FORMATS, type BankFileFormat } from "../commands/posting";
import { formatMoney } from "../i18n/format-values";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { postingTextsOf } from "../i18n/posting-texts";
import { rosterTextsOf } from "../i18n/roster-texts";
import { openCampaign, writeOutput } from "./campaign-host";
import { addUnit, type CommandOptions, readSheetsRequest } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface BankOptions extends CommandOptions {
  readonly encoding?: string;
}

const encodings = BANK_FILE_FORMATS.filter((format) => format !== "xlsx");
const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the command bank: the file for the bank, as .csv or .xlsx by the name of the output.
 * @example addBankCommand(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addBankCommand(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { cli } = messagesOf(locale);
  const command = program.command("bank").description(postingTextsOf(locale).bankFile.job);
  command.exitOverride().copyInheritedSettings(program);
  command.argument("<file>", "FILE.xlsx");
  addSharedOptions(command);
  command
    .option("--encoding <encoding>", encodings.join(" | "))
    .option("--unit <unit>", rosterTextsOf(locale).unitOption, addUnit)
    .option("--anyway", cli.options.anyway)
    .option("--force", cli.options.force)
    .action((file: string, options: GivenOptions<BankOptions>) =>
      runGiven(options, (checked) => runBank(file, checked)),
    );
}

async function runBank(file: string, options: BankOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output, encoding: given = "gb18030" } = options;
  const [messages, texts] = [messagesOf(locale), postingTextsOf(locale).bankFile];
  const encoding = encodings.find((each) => each === given);
  if (encoding === undefined) throw new InputError({ kind: "unknownKind", name: given, known: encodings });
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  if (existsSync(output) && !options.force) throw new InputError({ kind: "outputExists", file: output });
  const format: BankFileFormat = extname(output).toLowerCase() === ".xlsx" ? "xlsx" : encoding;
  say(messages.cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { refusal, posting } = await campaign.makeBankFile({
      format,
      ...readSheetsRequest(options),
    });
    const made = posting.bankFiles[0];
    if (refusal !== null || made === undefined) {
      if (refusal !== null) say(messages.refusal(refusal));
      return 2;
    }
    const { bytes, transfers, totalFen, sha256 } = made;
    writeOutput(output, bytes);
    say(texts.sum(transfers, formatMoney(totalFen)));
    say(messages.cli.saved(output));
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ transfers, totalFen, sha256, format }, null, 1)}\n`
        : `${texts.hash(sha256)}\n`,
    );
    return 0;
  } finally {
    campaign.close();
  }
}
