import type { CellValue } from "../domain/cell-value";
import type { PersonRecord } from "../domain/households/person-record";
import { parseResidentId } from "../domain/identity/resident-id";
import { isBlank } from "./refuse";
import { cellsOf, filledRows } from "./spill";
import type { Cells } from "./spill";

/**
 * The identity numbers of a range as lines to be compared, in reading order; `key` is the place in that order, counted from 1.
 * Old numbers of 15 digits are compared as the 18 they became; a blank cell is no line.
 * @example idPlaces([["341899650401001", null]])[0]?.residentId // => "341899196504010010"
 */
export function idPlaces(cells: Cells): readonly PersonRecord[] {
  const records: PersonRecord[] = [];
  let place = 0;
  for (const row of cellsOf(cells)) {
    for (const value of row) {
      place += 1;
      if (!isBlank(value)) records.push(recordOf(value, String(place)));
    }
  }
  return records;
}

function recordOf(value: CellValue, key: string): PersonRecord {
  const { residentId, normalized } = parseResidentId(value);
  return {
    key,
    dossier: key,
    role: "worker",
    name: "",
    residentId: residentId ?? normalized,
    workUnit: "",
    phone: "",
    bankAccount: "",
    address: "",
  };
}

/**
 * Writes notes to their places in a range of that shape; every other cell stays blank.
 * @example notesInPlace([["a", "b"]], new Map([[2, "重复"]])) // => [["", "重复"]]
 */
export function notesInPlace(cells: Cells, notes: ReadonlyMap<number, string>): string[][] {
  let place = 0;
  return filledRows(cellsOf(cells)).map((row) => row.map(() => notes.get((place += 1)) ?? ""));
}
