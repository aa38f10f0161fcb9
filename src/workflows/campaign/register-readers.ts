import type { CheckedWithRecords } from "../rosters/payable-now";
import { ColumnReader } from "./column-reader";
import type { ReadRegister } from "./read-families";
import type { Household } from "./household";

/** A household with the reader of its table, for fields the check has no need of. */
export interface ReadHousehold {
  readonly household: Household;
  readonly reader: ColumnReader;
}

/**
 * The households of every register with the reader of their table.
 * @example registerReaders(checked)[0]?.reader.text("address", 0) // => "怀川县城关镇"
 */
export function registerReaders(checked: CheckedWithRecords): readonly ReadHousehold[] {
  const { parameters } = checked.campaign;
  return registersOf(checked).flatMap(({ table, households }) => {
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    return households.map((household) => ({ household, reader }));
  });
}

/**
 * The registers with their tables.
 * @example registersOf(checked)[0]?.table.binding.kind // => "needyWorkers"
 */
export function registersOf({ campaign, registers }: CheckedWithRecords): readonly ReadRegister[] {
  const tables = campaign.records.filter(({ binding }) => binding.kind === "needyWorkers");
  return registers.flatMap(({ households }, at) => {
    const table = tables[at];
    return table === undefined ? [] : [{ table, households }];
  });
}
