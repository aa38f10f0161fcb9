import { cleanIdentifier } from "../../domain/identity/clean-identifier";
import { isOwnLine } from "../../domain/households/kinship";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Fen } from "../../domain/money/fen";
import type { CellValue } from "../../domain/cell-value";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "./column-reader";
import { DossierOwners } from "./dossier-owners";
import type { Household } from "./household";

/** One member of a needy worker's household, the worker not among them. */
export interface FamilyMember {
  readonly name: string;
  readonly relation: string;
  /** What they do: 务农, 上学 …; "" where not stated. */
  readonly status: string;
  /** Cleaned, whether sound or not; "" where not stated. */
  readonly residentId: string;
  readonly monthlyIncomeFen: Fen | null;
}

/** A register as it is read. */
export interface ReadRegister {
  readonly table: RecordTable;
  readonly households: readonly Household[];
}

/**
 * The family members that lists name for each household, by `dossierKeyOf`; a household without a line is absent. A member whose
 * worker cannot be told belongs to nobody.
 * @example readFamilies([], []).size // => 0
 */
export function readFamilies(
  registers: readonly ReadRegister[],
  records: readonly RecordTable[],
): ReadonlyMap<string, readonly FamilyMember[]> {
  const families = new Map<string, FamilyMember[]>();
  const lists = records.filter(({ binding }) => binding.kind === "familyMembers");
  if (lists.length === 0) return families;
  const owners = new DossierOwners(registers.flatMap(ownersOf));
  for (const table of lists) {
    const reader = new ColumnReader(table, null);
    const text = (field: "name" | "dossierNumber" | "relation", index: number) =>
      reader.text(field, index).replace(/\s+/g, "");
    table.rowNumbers.forEach((_row, index) => {
      const worker = numberIn(reader.raw("residentId", index));
      const residentId = numberIn(reader.raw("memberResidentId", index));
      const isWorker = residentId !== "" && residentId === worker;
      if (isWorker || isOwnLine(text("relation", index))) return;
      const dossier = owners.dossierOf({
        name: text("name", index),
        residentId: worker,
        dossierNumber: text("dossierNumber", index),
      });
      if (dossier === null) return;
      const member = {
        ...{ name: reader.text("memberName", index), relation: text("relation", index), residentId },
        status: reader.text("memberStatus", index),
        monthlyIncomeFen: reader.amount("memberMonthlyIncome", index),
      };
      const family = families.get(dossier);
      if (family === undefined) families.set(dossier, [member]);
      else family.push(member);
    });
  }
  return families;
}

/**
 * By what a household of a register is known within the workbook.
 * @example dossierKeyOf("困难职工登记", 7) // => "困难职工登记!7"
 */
export function dossierKeyOf(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/**
 * An identity number as it is compared: sound ones in their one form, others cleaned; "" for none.
 * @example numberIn("11010519491231002x") // => "11010519491231002X"
 */
export function numberIn(value: CellValue): string {
  if (value === null) return "";
  return parseResidentId(value).residentId ?? cleanIdentifier(String(value));
}

function ownersOf({ table, households }: ReadRegister) {
  const reader = new ColumnReader(table, null);
  return households.map(({ index, row, name, residentId }) => ({
    ...{ name, residentId: residentId.residentId ?? residentId.normalized },
    dossierNumber: reader.text("dossierNumber", index).replace(/\s+/g, ""),
    dossier: dossierKeyOf(table.binding.sheet, row),
  }));
}
