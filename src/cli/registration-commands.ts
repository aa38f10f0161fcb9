import type { Command } from "commander";
import type { PostingState } from "../commands/posting";
import { REGISTERED_ACTS, type RegisteredAct } from "../domain/posting/registered-row";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { registrationTextsOf } from "../i18n/registration-texts";
import { cellAddress } from "../workbook/area-address";
import type { PlacedChange } from "../workflows/posting/registered-changes";
import { assertOutputFree, openCampaign, writeOutput } from "./campaign-host";
import { addUnit, type CommandOptions, readAsOf } from "./command-options";
import type { ExitCode } from "./exit-code";
import { InputError } from "./input-error";
import type { GivenOptions, RunGiven } from "./run-given";

interface RegisterOptions extends CommandOptions {
  readonly act?: string;
  readonly on?: string;
  readonly correct?: boolean;
}

type PostingReport = Pick<PostingState, "registrations" | "changes" | "filedAgainstPaid">;

const say = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Adds the commands register and changed.
 * @example addRegistrationCommands(program, "zh-CN", addSharedOptions, runGiven)
 */
export function addRegistrationCommands(
  program: Command,
  locale: Locale,
  addSharedOptions: (command: Command) => void,
  runGiven: RunGiven,
): void {
  const { jobs, options: words } = registrationTextsOf(locale);
  const commandOf = (name: keyof typeof jobs) => {
    const command = program.command(name).description(jobs[name]);
    command.exitOverride().copyInheritedSettings(program);
    command.argument("<file>", "FILE.xlsx");
    addSharedOptions(command);
    return command;
  };
  commandOf("register")
    .option("--act <act>", words.act)
    .option("--on <date>", words.on)
    .option("--unit <unit>", words.unit, addUnit)
    .option("--correct", words.correct)
    .option("--force", messagesOf(locale).cli.options.force)
    .action((file: string, options: GivenOptions<RegisterOptions>) =>
      runGiven(options, (checked) => runRegister(file, checked)),
    );
  commandOf("changed").action((file: string, options: GivenOptions) =>
    runGiven(options, (checked) => runChanged(file, checked)),
  );
}

async function runRegister(file: string, options: RegisterOptions): Promise<ExitCode> {
  const { locale = "zh-CN", output, unit: units } = options;
  const act = actOf(options.act ?? "posted");
  if (output === undefined) throw new InputError({ kind: "outputNeeded" });
  assertOutputFree(file, options);
  say(messagesOf(locale).cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { refusal, posting } = await campaign.register({
      act,
      ...(options.on === undefined ? {} : { on: dayGiven(options.on) }),
      ...(units === undefined ? {} : { units }),
      ...(options.correct === true ? { corrects: true } : {}),
    });
    const last = posting.registrations?.entries.filter((entry) => entry.act === act).at(-1);
    if (refusal !== null || last === undefined) {
      if (refusal !== null) say(messagesOf(locale).refusal(refusal));
      return 2;
    }
    writeOutput(output, await campaign.save());
    say(registrationTextsOf(locale).registered(last));
    say(messagesOf(locale).cli.saved(output));
    if (options.json) process.stdout.write(`${JSON.stringify(last, null, 1)}\n`);
    return 0;
  } finally {
    campaign.close();
  }
}

async function runChanged(file: string, options: CommandOptions): Promise<ExitCode> {
  const { locale = "zh-CN" } = options;
  const texts = registrationTextsOf(locale);
  say(messagesOf(locale).cli.reading(file));
  const campaign = await openCampaign(file, options);
  try {
    const { refusal, posting } = await campaign.reviewRegistrations();
    if (refusal !== null) {
      say(messagesOf(locale).refusal(refusal));
      return 2;
    }
    const { entries = [] } = posting.registrations ?? {};
    const changes = posting.changes ?? [];
    if (entries.length === 0) say(texts.none);
    for (const entry of entries) say(texts.entry(entry));
    say(changes.length === 0 ? texts.unchanged : texts.changed(changes.length));
    if (posting.filedAgainstPaid !== null) say(texts.compared(posting.filedAgainstPaid.length));
    if (options.json) process.stdout.write(`${JSON.stringify(reportOf(posting), null, 1)}\n`);
    else for (const change of changes) process.stdout.write(`${lineOf(change, locale)}\n`);
    return changes.length > 0 || (posting.filedAgainstPaid ?? []).length > 0 ? 1 : 0;
  } finally {
    campaign.close();
  }
}

function lineOf({ act, on, where, before, now, parts }: PlacedChange, locale: Locale): string {
  const texts = registrationTextsOf(locale);
  const row = now ?? before;
  const change = texts.change({
    ...{ maskedName: row?.maskedName ?? "", workUnit: row?.workUnit ?? "", parts },
    ...{ beforeFen: before?.amountFen ?? null, nowFen: now?.amountFen ?? null },
  });
  const place = where === null ? "—" : `${where.sheet}!${cellAddress(where)}`;
  return [texts.acts[act], on, place, change].join("\t");
}

/** What other programs get: masked names, no digests. */
function reportOf({ registrations, changes, filedAgainstPaid }: PostingReport) {
  const rowOf = (row: PlacedChange["now"]) =>
    row === null
      ? null
      : {
          ...{ maskedName: row.maskedName, workUnit: row.workUnit },
          ...{ hardshipClass: row.hardshipClass, amountFen: row.amountFen },
        };
  return {
    registrations: registrations?.entries ?? [],
    changes: (changes ?? []).map(({ act, on, where, parts, before, now }) => ({
      ...{ act, on, parts, before: rowOf(before), now: rowOf(now) },
      ...{ sheet: where?.sheet ?? null, cell: where === null ? null : cellAddress(where) },
    })),
    filedAgainstPaid:
      filedAgainstPaid?.map(({ parts, before, now }) => ({
        ...{ parts, filed: rowOf(before), paid: rowOf(now) },
      })) ?? null,
  };
}

function dayGiven(text: string): CalendarDate {
  const day = readAsOf({ date: text });
  if (day === undefined) throw new InputError({ kind: "dateUnreadable", value: text });
  return day;
}

function actOf(name: string): RegisteredAct {
  const act = REGISTERED_ACTS.find((each) => each === name);
  if (act === undefined) throw new InputError({ kind: "unknownKind", name, known: REGISTERED_ACTS });
  return act;
}
