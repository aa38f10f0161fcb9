import type { CrossCheckEntry, CrossCheckKind } from "../../domain/eligibility/cross-check";
import type { FieldId } from "../../domain/field-id";
import type { SourceCell } from "../../domain/source-cell";
import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";
import { numberIn } from "../campaign/read-families";

/** What lists of other offices in the workbook say. */
export interface CrossCheckLists {
  readonly entries: readonly CrossCheckEntry[];
  /** Who receives the minimum living allowance, by identity number; null where the workbook has no such list. */
  readonly minimumLiving: ReadonlyMap<string, SourceCell> | null;
}

const KINDS: Readonly<Partial<Record<TableKind, { kind: CrossCheckKind; shown: FieldId }>>> = {
  housingList: { kind: "property", shown: "propertyAddress" },
  vehicleList: { kind: "vehicle", shown: "plateNumber" },
  businessList: { kind: "business", shown: "businessName" },
  deathList: { kind: "death", shown: "deathDate" },
};
const ENDED = /注销|吊销|歇业|停业|清算|报废|转出|过户|已售|已转让|已卖|灭失|拆除/;

/**
 * Reads the lists of homes, vehicles, businesses, deaths and minimum living allowances. A line without an identity number
 * speaks of nobody: a name alone is no evidence. What a line says was sold, scrapped or struck off is not current.
 * @example readCrossCheckLists([]) // => { entries: [], minimumLiving: null }
 */
export function readCrossCheckLists(records: readonly RecordTable[]): CrossCheckLists {
  const entries: CrossCheckEntry[] = [];
  let minimumLiving: Map<string, SourceCell> | null = null;
  for (const table of records) {
    const listed = KINDS[table.binding.kind];
    if (listed === undefined && table.binding.kind !== "minimumLivingList") continue;
    const reader = new ColumnReader(table, null);
    if (listed === undefined) {
      minimumLiving ??= new Map();
      for (const [index] of table.rowNumbers.entries()) {
        const residentId = numberIn(reader.raw("residentId", index));
        if (residentId !== "") minimumLiving.set(residentId, reader.cell("residentId", index));
      }
      continue;
    }
    for (const [index] of table.rowNumbers.entries()) {
      const state = `${reader.text("operatingStatus", index)} ${reader.text("remark", index)}`;
      entries.push({
        kind: listed.kind,
        residentId: numberIn(reader.raw("residentId", index)),
        cell: reader.cell(listed.shown, index),
        isCurrent: !ENDED.test(state),
      });
    }
  }
  return { entries, minimumLiving };
}
