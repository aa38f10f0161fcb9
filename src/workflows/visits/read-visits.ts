import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { FieldId } from "../../domain/field-id";
import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import { surnameOf } from "../../domain/identity/mask";
import type { SourceCell } from "../../domain/source-cell";
import type { Helper } from "../../domain/visits/propose-pairs";
import type { VisitNote } from "../../sheets/visits/visit-records";
import { isVisitSheet, visitSheets } from "../../sheets/visits/visit-sheet-names";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import type { Household } from "../campaign/household";
import { registerReaders } from "../campaign/register-readers";
import type { CheckedWorkbook } from "../check/check-workbook";
import { HouseholdIndex } from "./household-index";

/** Somebody the workbook names as a helper. */
export interface KnownHelper extends Helper {
  readonly name: string;
  readonly post: string;
  readonly phone: string;
}

/** What the workbook says of pairing and visits of one household. */
export interface KnownVisits {
  /** Keys of helpers: in this year's register, in our own sheets, in last year's tables. */
  readonly stated: string | null;
  readonly chosen: string | null;
  readonly lastYear: string | null;
  readonly plannedOn: CalendarDate | null;
  readonly remark: string;
  /** The last one first. */
  readonly notes: readonly VisitNote[];
}

/** Helpers, pairs and visits as they stand in the workbook. */
export interface VisitBook {
  readonly helpers: ReadonlyMap<string, KnownHelper>;
  of(household: Household): KnownVisits;
  /** Rows about somebody no register names for certain. */
  readonly unmatched: readonly { readonly cell: SourceCell; readonly name: string }[];
}

const NOTHING: KnownVisits = {
  stated: null,
  chosen: null,
  lastYear: null,
  plannedOn: null,
  remark: "",
  notes: [],
};

/**
 * Reads the helpers, the pairs and the visits of a workbook: the list of helpers, every pairing table, and the columns about
 * helpers in the registers. What stands in our own sheets and in this year's registers is chosen by the clerk; what stands in any
 * other pairing table is last year's.
 * @example readVisits(checked).helpers.size // => 12
 */
export function readVisits({ campaign, registers, ...checked }: CheckedWorkbook): VisitBook {
  const households = registers.flatMap((register) => register.households);
  const index = new HouseholdIndex(households);
  const own = new Map(
    registerReaders({ campaign, registers, ...checked }).map(({ household, reader }) => [
      `${reader.table.binding.sheet}!${household.row}`,
      household,
    ]),
  );
  const year = campaign.parameters.campaignYear ?? null;
  const helpers = new HelperList();
  const books = new Map<Household, KnownVisits>();
  const unmatched: { cell: SourceCell; name: string }[] = [];
  const tables = campaign.records.filter(({ binding }) =>
    ["helpers", "pairings", "needyWorkers", "lastYearRegister"].includes(binding.kind),
  );
  // The list of helpers says most of each of them; the pairing sheet goes before the schedule made from it.
  const order = ({ binding: { kind, sheet } }: RecordTable) =>
    kind === "helpers" ? 0 : kind === "needyWorkers" ? 1 : sheet.startsWith(visitSheets.pairs) ? 2 : 3;
  tables.sort((a, b) => order(a) - order(b));
  for (const table of tables) {
    const reader = new ColumnReader(table, year);
    const { kind, sheet } = table.binding;
    const isLastYear = kind === "lastYearRegister" || (kind === "pairings" && !isVisitSheet(sheet));
    table.rowNumbers.forEach((row, at) => {
      const helper = helpers.take(reader, at);
      if (kind === "helpers") return;
      const name = reader.text("name", at);
      const household =
        own.get(`${sheet}!${row}`) ??
        index.find({
          ...{ name, workUnit: reader.text("workUnit", at), phone: reader.text("phone", at) },
          residentId: cleanIdentifier(reader.text("residentId", at)),
        });
      if (household === null) {
        if (kind === "pairings" && name !== "") unmatched.push({ cell: reader.cell("name", at), name });
        return;
      }
      const before = books.get(household) ?? NOTHING;
      const note = kind === "pairings" ? readNote(reader, at, helper) : null;
      books.set(household, {
        stated: kind === "needyWorkers" ? (before.stated ?? helper) : before.stated,
        chosen: kind === "pairings" && !isLastYear ? (before.chosen ?? helper) : before.chosen,
        lastYear: isLastYear ? (before.lastYear ?? helper) : before.lastYear,
        plannedOn: before.plannedOn ?? (isLastYear ? null : reader.date("plannedVisitDate", at)),
        remark: before.remark || (kind === "pairings" && !isLastYear ? reader.text("remark", at) : ""),
        notes: withNote(before.notes, note),
      });
    });
  }
  return { helpers: helpers.known(), of: (household) => books.get(household) ?? NOTHING, unmatched };
}

/** Null for a row that tells of no visit. */
function readNote(reader: ColumnReader, at: number, helper: string | null): VisitNote | null {
  const visitedOn = reader.date("visitDate", at);
  if (visitedOn === null) return null;
  // As it was written: of a sentence nothing is put into another form.
  const words = (field: FieldId) => String(reader.raw(field, at) ?? "").trim();
  return {
    visitedOn,
    visitor: helper === null ? "" : (helper.split("\n")[0] ?? ""),
    found: words("visitRecord"),
    requests: words("requests"),
    stateOfMind: words("stateOfMind"),
    solved: words("solvedProblems"),
    followUp: words("followUp"),
  };
}

/** Of one day the fullest note stands: the schedule says the day alone, the record says what was found. */
function withNote(notes: readonly VisitNote[], note: VisitNote | null): readonly VisitNote[] {
  if (note === null) return notes;
  const same = notes.find(({ visitedOn }) => visitedOn === note.visitedOn);
  const lengthOf = (each: VisitNote) => Object.values(each).join("").length;
  if (same !== undefined && lengthOf(same) >= lengthOf(note)) return notes;
  return [...notes.filter((each) => each !== same), note].sort((a, b) =>
    a.visitedOn > b.visitedOn ? -1 : 1,
  );
}

/** Helpers by key as they are met; a name without a unit is the helper of that name, where there is one. */
class HelperList {
  private readonly byKey = new Map<string, KnownHelper>();
  private hasList = false;

  take(reader: ColumnReader, at: number): string | null {
    const name = reader.text("helperName", at).replace(/\s+/g, "");
    if (name === "") return null;
    const isListed = reader.table.binding.kind === "helpers";
    this.hasList ||= isListed;
    const unit = reader.text("helperUnit", at);
    const stated = `${name}\n${unit}`;
    // A clerk who writes another name over a pair may leave the unit beside it: the list knows better.
    const key = this.byKey.has(stated) ? stated : (this.onlyNamesake(name, unit === "") ?? stated);
    const before = this.byKey.get(key);
    const surname = surnameOf(name);
    const system = isListed ? reader.text("system", at) : "";
    this.byKey.set(key, {
      ...{ key, name, surname, unit: before?.unit ?? unit },
      system: before?.system || system || unit,
      address: before?.address || (isListed ? reader.text("address", at) : ""),
      post: before?.post || reader.text("helperPost", at),
      phone: before?.phone || reader.text("helperPhone", at),
      // Where the county lists its helpers, whoever is not on the list keeps what they have and no more.
      takesMore: before?.takesMore ?? (isListed || !this.hasList),
    });
    return key;
  }

  private onlyNamesake(name: string, isUnitOpen: boolean): string | null {
    if (!isUnitOpen && !this.hasList) return null;
    const [first, ...others] = [...this.byKey.values()].filter(
      (each) => each.name === name && (isUnitOpen || each.takesMore),
    );
    return others.length === 0 ? (first?.key ?? null) : null;
  }

  known(): ReadonlyMap<string, KnownHelper> {
    return this.byKey;
  }
}
