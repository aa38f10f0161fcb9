import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { maskName } from "../../domain/identity/mask";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** One line of 公示异议登记; it is open until it has a date of closing. */
export interface Objection {
  readonly on: CalendarDate | null;
  /** Whom it is about, masked as on the notice or in full. */
  readonly name: string;
  readonly workUnit: string;
  readonly content: string;
  readonly handler: string;
  readonly outcome: string;
  readonly closedOn: CalendarDate | null;
  readonly remark: string;
  readonly where: SourceCell;
}

/**
 * Reads the lines of 公示异议登记.
 * @example readObjections([]) // => []
 */
export function readObjections(records: readonly RecordTable[]): readonly Objection[] {
  return records
    .filter(({ binding }) => binding.kind === "objections")
    .flatMap((table) => {
      const reader = new ColumnReader(table, null);
      return table.rowNumbers.map((_row, index): Objection => ({
        on: reader.date("objectionDate", index),
        name: plain(reader.text("name", index)),
        workUnit: plain(reader.text("workUnit", index)),
        content: reader.text("objectionContent", index),
        handler: reader.text("objectionHandler", index),
        outcome: reader.text("objectionOutcome", index),
        closedOn: reader.date("objectionClosedDate", index),
        remark: reader.text("remark", index),
        where: reader.cell("objectionContent", index),
      }));
    });
}

/**
 * Says whether an objection is about a household; where two look alike after masking, about both, until it is closed.
 * @example isAbout(objection, { name: "傅长生", workUnit: "县棉纺织厂" }) // => true
 */
export function isAbout(
  objection: Pick<Objection, "name" | "workUnit">,
  household: { readonly name: string; readonly workUnit: string },
): boolean {
  const { name, workUnit } = objection;
  if (name === "" || (workUnit !== "" && workUnit !== plain(household.workUnit))) return false;
  const full = plain(household.name);
  return [full, maskName(full, "ends"), maskName(full)].includes(name.replaceAll("＊", "*"));
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}
