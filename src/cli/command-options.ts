import { readFileSync } from "node:fs";
import { parseDate } from "../domain/calendar/parse-date";
import type { CalendarDate } from "../domain/calendar/calendar-date";
import type { CellValue } from "../domain/cell-value";
import type { ParameterId } from "../domain/parameters/parameter-id";
import type { Parameters } from "../domain/parameters/parameters";
import { parseParameterValue } from "../domain/parameters/parse-parameter-value";
import type { SheetsRequest } from "../commands/posting";
import type { Locale } from "../i18n/locale";
import { PARAMETER_LABELS } from "../workbook/catalogue/parameter-labels";
import * as v from "valibot";
import type { WhenEdited } from "../workbook/plan";
import { isMissingFile } from "./file-error";
import { InputError } from "./input-error";

export interface CommandOptions {
  readonly output?: string;
  readonly json?: boolean;
  readonly locale?: Locale;
  readonly asOf?: string;
  /** The day a bulletin reports; goes before --as-of. */
  readonly date?: string;
  readonly parameters?: string;
  readonly set?: readonly string[];
  readonly force?: boolean;
  /** The fund to divide, in yuan; the same as --set reliefFund=. */
  readonly fund?: string;
  /** Filled amounts and decisions may be changed. */
  readonly revise?: boolean;
  /** What becomes of generated sheets a person changed: keep, number or replace. */
  readonly edited?: string;
  /** Payment rosters are made though the notice still hangs or changed; amounts are written though they were posted otherwise. */
  readonly anyway?: boolean;
  /** Enterprises rosters are made for, or an act covers; all of them unless given. */
  readonly unit?: readonly string[];
  /** Characters the script of a bulletin may have. */
  readonly length?: string;
  /** In which order donors of a bulletin stand: arrival, name or amount. */
  readonly order?: string;
  /** Who approves the draft list of a bulletin. */
  readonly approver?: string;
  /** The stated class becomes the decided one. */
  readonly classes?: boolean;
  /** Kinds of sheet or fix asked for, separated by commas. */
  readonly kind?: string;
}

/**
 * --unit may be given any number of times, each with one unit.
 * @example addUnit("县酒厂", ["县水泥厂"]) // => ["县水泥厂", "县酒厂"]
 */
export function addUnit(unit: string, before: readonly string[] = []): readonly string[] {
  return [...before, unit];
}

/**
 * Whom rosters are made for and whether they wait for the notice, as --unit and --anyway say; null where neither was given.
 * @example readSheetsRequest({ unit: ["县酒厂"] }) // => { anyway: false, units: ["县酒厂"] }
 */
export function readSheetsRequest({ unit, anyway }: CommandOptions): SheetsRequest | null {
  return unit === undefined && anyway === undefined ? null : { anyway: anyway === true, units: unit ?? null };
}

const PARAMETERS_FILE = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]));

/**
 * Parameters given with --parameters and --set, by identifier or Chinese label; --set wins.
 * @example readOverrides({ set: ["minimumLivingLine=780"] }) // => { minimumLivingLine: 78000 }
 */
export function readOverrides(options: CommandOptions): Parameters {
  const given: Record<string, CellValue> = {};
  if (options.parameters !== undefined) Object.assign(given, readParametersFile(options.parameters));
  for (const assignment of options.set ?? []) {
    const split = assignment.indexOf("=");
    if (split < 1) throw new InputError({ kind: "unknownParameter", name: assignment });
    given[assignment.slice(0, split)] = assignment.slice(split + 1);
  }
  if (options.fund !== undefined) given.reliefFund = options.fund;
  const overrides: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const id = parameterOf(name);
    const reading = parseParameterValue(id, value);
    if (reading.kind === "unreadable") {
      throw new InputError({ kind: "unreadableParameter", name, value: String(value) });
    }
    if (reading.kind === "set") overrides[id] = reading.value;
  }
  return overrides as Parameters;
}

/** What --edited may say. */
export const EDITED_CHOICES: readonly WhenEdited[] = ["keep", "number", "replace"];

/**
 * What becomes of generated sheets a person changed, as --edited says. Throws InputError for any other word.
 * @example readWhenEdited({ edited: "keep" }) // => "keep"
 */
export function readWhenEdited({ edited }: CommandOptions): WhenEdited | undefined {
  if (edited === undefined) return undefined;
  const choice = EDITED_CHOICES.find((each) => each === edited);
  if (choice === undefined)
    throw new InputError({ kind: "unknownKind", name: edited, known: EDITED_CHOICES });
  return choice;
}

/**
 * The day given with --date or --as-of.
 * @example readAsOf({ asOf: "2027-01-20" }) // => "2027-01-20"
 */
export function readAsOf(options: CommandOptions): CalendarDate | undefined {
  const given = options.date ?? options.asOf;
  if (given === undefined) return undefined;
  const reading = parseDate(given);
  if (reading.kind !== "read") throw new InputError({ kind: "dateUnreadable", value: given });
  return reading.date;
}

function parameterOf(name: string): ParameterId {
  for (const [id, label] of Object.entries(PARAMETER_LABELS)) {
    if (name === id || name === label) return id as ParameterId;
  }
  throw new InputError({ kind: "unknownParameter", name });
}

function readParametersFile(file: string): Record<string, CellValue> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    // A missing file and broken JSON are both for the person at the keyboard; anything else is not ours to judge.
    if (error instanceof SyntaxError || isMissingFile(error)) {
      throw new InputError({ kind: "parametersFileUnreadable", file });
    }
    throw error;
  }
  const parsed = v.safeParse(PARAMETERS_FILE, content);
  if (!parsed.success) throw new InputError({ kind: "parametersFileUnreadable", file });
  return parsed.output;
}
