import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import { parseBankAccount } from "../../domain/identity/bank-account";
import { parsePhone } from "../../domain/identity/phone";
import { parseResidentId } from "../../domain/identity/resident-id";
import { toHalfWidth } from "../../domain/half-width";
import type { FieldId } from "../../domain/field-id";
import type { PersonRecord } from "../../domain/households/person-record";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { recordCell } from "../../workbook/table-binding";
import { isOwnLine } from "../../domain/households/kinship";
import { DossierOwners } from "./dossier-owners";

/** One line about one person, and the cell a clerk looks at for it. */
export interface PlacedPerson {
  readonly record: PersonRecord;
  readonly cell: SourceCell;
}

/**
 * Reads the people of all registers and lists of family members into lines to be compared. Every line of a register is a dossier
 * of its own; a member belongs to the dossier of the worker named beside, by identity number or dossier number, or by a name only
 * one worker bears.
 * @example readPeople([]) // => []
 */
export function readPeople(tables: readonly RecordTable[]): readonly PlacedPerson[] {
  const workers = tables.filter(({ binding }) => binding.kind === "needyWorkers").flatMap(readWorkers);
  const memberTables = tables.filter(({ binding }) => binding.kind === "familyMembers");
  if (memberTables.length === 0) return workers;
  const owners = new DossierOwners(
    workers.map(({ record, dossierNumber }) => ({ ...record, dossierNumber })),
  );
  return [...workers, ...memberTables.flatMap((table) => readMembers(table, owners))];
}

interface PlacedWorker extends PlacedPerson {
  readonly dossierNumber: string;
}

function readWorkers(table: RecordTable): PlacedWorker[] {
  const { binding, rowNumbers } = table;
  const text = textReader(table);
  return rowNumbers.map((row, index) => {
    return {
      dossierNumber: text("dossierNumber", index),
      cell: recordCell(binding, row, ["residentId", "name"]),
      record: {
        key: `${binding.sheet}!${row}`,
        dossier: `${binding.sheet}!${row}`,
        role: "worker",
        name: text("name", index),
        residentId: numberOf(table, "residentId", index),
        workUnit: text("workUnit", index),
        phone: phoneOf(table, index),
        bankAccount: accountOf(table, index),
        address: text("address", index),
      },
    };
  });
}

function readMembers(table: RecordTable, owners: DossierOwners): PlacedPerson[] {
  const { binding, rowNumbers } = table;
  const text = textReader(table);
  return rowNumbers.flatMap((row, index): PlacedPerson[] => {
    const worker = {
      name: text("name", index),
      residentId: numberOf(table, "residentId", index),
      dossierNumber: text("dossierNumber", index),
    };
    const residentId = numberOf(table, "memberResidentId", index);
    const isWorker = residentId !== "" && residentId === worker.residentId;
    if (residentId === "" || isWorker || isOwnLine(text("relation", index))) return [];
    const cell = recordCell(binding, row, ["memberResidentId", "memberName"]);
    const dossier = owners.dossierOf(worker) ?? `${binding.sheet}!${JSON.stringify(worker)}`;
    const nobody = { workUnit: "", phone: "", bankAccount: "", address: "" };
    const record = {
      key: `${binding.sheet}!${row}`,
      dossier,
      role: "member" as const,
      residentId,
      ...nobody,
    };
    return [{ cell, record: { ...record, name: text("memberName", index) } }];
  });
}

function textReader({ columns }: RecordTable) {
  return (field: FieldId, index: number): string => {
    const value = columns[field]?.[index] ?? null;
    return value === null ? "" : toHalfWidth(String(value)).replace(/\s+/g, "");
  };
}

/** Faulty numbers too: a mistyped one is what near duplicates are about. A number that lost digits says nothing. */
function numberOf({ columns }: RecordTable, field: FieldId, index: number): string {
  const value = columns[field]?.[index] ?? null;
  if (value === null) return "";
  const reading = parseResidentId(value);
  if (reading.issues.some(({ code }) => code === "residentId.precisionLost")) return "";
  return reading.residentId ?? cleanIdentifier(String(value));
}

function phoneOf({ columns }: RecordTable, index: number): string {
  const { state, normalized } = parsePhone(columns.phone?.[index] ?? null);
  return state === "valid" ? normalized : "";
}

function accountOf({ columns }: RecordTable, index: number): string {
  const { state, normalized } = parseBankAccount(columns.bankAccount?.[index] ?? null);
  return state === "valid" ? normalized : "";
}
