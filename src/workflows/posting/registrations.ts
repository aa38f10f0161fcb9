import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import { REGISTERED_ACTS, type RegisteredAct, type RegisteredRow } from "../../domain/posting/registered-row";

/** One act as it was registered: which list, when, until when it hangs. */
export interface Registration {
  readonly act: RegisteredAct;
  readonly on: CalendarDate;
  /** The last day a notice hangs; null for other acts. */
  readonly until: CalendarDate | null;
  /** False where the last day was counted in a year whose holidays are not known. */
  readonly isEndSure: boolean;
  /** Check code of the rows registered. */
  readonly fingerprint: string;
  readonly units: number;
  readonly households: number;
  readonly totalFen: Fen;
  /** True for a notice of only what changed after an earlier one. */
  readonly isSupplement: boolean;
  /** The day it was first registered with, where that was corrected. */
  readonly correctedFrom?: CalendarDate;
}

/** A registered household with the place of its registration in `entries`. */
export interface KeptRow extends RegisteredRow {
  readonly entry: number;
}

/** Every act registered in a workbook, oldest first, and the households as the newest act of each kind has them. */
export interface Registrations {
  readonly entries: readonly Registration[];
  readonly rows: Readonly<Record<RegisteredAct, readonly KeptRow[]>>;
}

/** Nothing was registered yet. */
export const NO_REGISTRATIONS: Registrations = {
  entries: [],
  rows: { posted: [], approved: [], filed: [], paid: [] },
};

const DATE = v.custom<CalendarDate>((day) => typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day));
const FEN = v.custom<Fen>((amount) => Number.isSafeInteger(amount));
// Thousands of households: a row is kept without the names of its fields.
const ROW = v.tuple([
  v.string(),
  v.string(),
  v.string(),
  v.string(),
  FEN,
  v.string(),
  v.string(),
  v.number(),
]);
const ROWS = v.optional(v.array(ROW), []);
const KEPT = v.object({
  entries: v.array(
    v.object({
      ...{ act: v.picklist(REGISTERED_ACTS), on: DATE, until: v.nullable(DATE), fingerprint: v.string() },
      ...{ units: v.number(), households: v.number(), totalFen: FEN, isSupplement: v.boolean() },
      isEndSure: v.optional(v.boolean(), true),
      correctedFrom: v.exactOptional(DATE),
    }),
  ),
  rows: v.object({ posted: ROWS, approved: ROWS, filed: ROWS, paid: ROWS }),
});

/**
 * Reads what was registered, as the workbook keeps it; a text that is none of ours says nothing.
 * @example readRegistrations(null).entries // => []
 */
export function readRegistrations(text: string | null | undefined): Registrations {
  if (text === null || text === undefined) return NO_REGISTRATIONS;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KEPT), text);
  if (!parsed.success) return NO_REGISTRATIONS;
  const { entries, rows } = parsed.output;
  const { posted, approved, filed, paid } = rows;
  return {
    entries,
    rows: {
      posted: posted.map(rowOf),
      approved: approved.map(rowOf),
      filed: filed.map(rowOf),
      paid: paid.map(rowOf),
    },
  };
}

/**
 * Writes what was registered as the workbook keeps it.
 * @example registrationsText(NO_REGISTRATIONS).startsWith("{") // => true
 */
export function registrationsText({ entries, rows }: Registrations): string {
  const lists = REGISTERED_ACTS.map((act) => [
    act,
    rows[act].map((row) => [
      ...[row.key, row.maskedName, row.workUnit, row.hardshipClass],
      ...[row.amountFen, row.name, row.account, row.entry],
    ]),
  ]);
  return JSON.stringify({ entries, rows: Object.fromEntries(lists) });
}

function rowOf(row: v.InferOutput<typeof ROW>): KeptRow {
  const [key, maskedName, workUnit, hardshipClass, amountFen, name, account, entry] = row;
  return { key, maskedName, workUnit, hardshipClass, amountFen, name, account, entry };
}
