import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileNamesOf } from "../files/pack-plans";
import { planToXlsx } from "../files/plan-to-xlsx";
import { collectionPaneMessagesOf } from "../i18n/collection-pane-messages";
import { messagesOf } from "../i18n/messages";
import { FORM_KINDS, planForm } from "../workflows/collect/unit-forms";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import { makeFolder } from "./collect-slips";
import type { CommandOptions } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";

export interface FormOptions extends CommandOptions {
  /** What the unit is. */
  readonly for?: string;
  readonly system?: string;
}

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Writes the form a unit of one kind fills in. Throws InputError when the output or the kind cannot be used.
 * @example await writeForm("甲厂.xlsx", { for: "enterprise", unit: ["甲厂"] }) // => 0
 */
export async function writeForm(file: string | undefined, options: FormOptions): Promise<ExitCode> {
  const output = options.output ?? file;
  const kind = FORM_KINDS.find((each) => each === options.for);
  if (kind === undefined)
    throw new InputError({ kind: "unknownKind", name: options.for ?? "", known: FORM_KINDS });
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(undefined, { ...options, output });
  const plan = planForm(kind, { name: options.unit?.at(-1) ?? "", system: options.system ?? "" });
  writeOutput(output, planToXlsx(plan));
  say(messagesOf(options.locale ?? "zh-CN").cli.saved(output));
  return 0;
}

/**
 * Writes a form for every unit on the list of units into a folder. Exit code 2 where the workbook has no list.
 * Throws InputError when the folder cannot be used or a form stands there already (without --force).
 * @example await writeForms("登记表.xlsx", { output: "填报表" }) // => 0
 */
export async function writeForms(file: string, options: CommandOptions): Promise<ExitCode> {
  const locale = options.locale ?? "zh-CN";
  const words = collectionPaneMessagesOf(locale).forms;
  const folder = options.output;
  if (folder === undefined) throw new InputError({ kind: "folderNeeded" });
  const campaign = await openCampaign(file, options);
  try {
    const { forms, refusal } = await campaign.listForms();
    if (refusal !== null) say(messagesOf(locale).refusal(refusal));
    if (forms === null || refusal !== null) return 2;
    if (forms.length === 0) {
      say(words.noList);
      return 2;
    }
    const names = fileNamesOf(forms.map(({ name }) => words.fileName(name))).map((name) =>
      join(folder, name),
    );
    const taken = names.find((path) => existsSync(path));
    if (taken !== undefined && options.force !== true)
      throw new InputError({ kind: "outputExists", file: taken });
    makeFolder(folder);
    for (const [index, { plan }] of forms.entries()) writeOutput(names[index] as string, planToXlsx(plan));
    say(words.made(forms.length));
    return 0;
  } finally {
    campaign.close();
  }
}
