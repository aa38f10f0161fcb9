import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Finding } from "../../domain/finding";
import { maskName } from "../../domain/identity/mask";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** One line of 公示异议登记; it is open until it has a date of closing. */
export interface Objection {
  readonly on: CalendarDate | null;
  /** The day as it was written, where it could not be read. */
  readonly onText: string;
  /** Whom it is about, masked as on the notice or in full. */
  readonly name: string;
  readonly workUnit: string;
  readonly content: string;
  readonly handler: string;
  readonly outcome: string;
  readonly closedOn: CalendarDate | null;
  readonly closedText: string;
  readonly remark: string;
  readonly where: SourceCell;
  /** The cell of the outcome. */
  readonly outcomeAt: SourceCell;
}

/** The lines of 公示异议登记, and days in them that cannot be read. */
export interface ReadObjections {
  readonly objections: readonly Objection[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the lines of 公示异议登记. A line whose day of closing cannot be read is open.
 * @example readObjections([], {}) // => { objections: [], findings: [] }
 */
export function readObjections(
  records: readonly RecordTable[],
  { campaignYear = null }: { readonly campaignYear?: number | null },
): ReadObjections {
  const readers = records
    .filter(({ binding }) => binding.kind === "objections")
    .map((table) => new ColumnReader(table, campaignYear));
  return {
    objections: readers.flatMap((reader) =>
      reader.table.rowNumbers.map((_row, index): Objection => ({
        on: reader.date("objectionDate", index),
        onText: reader.text("objectionDate", index),
        name: plain(reader.text("name", index)),
        workUnit: plain(reader.text("workUnit", index)),
        content: reader.text("objectionContent", index),
        handler: reader.text("objectionHandler", index),
        outcome: reader.text("objectionOutcome", index),
        closedOn: reader.date("objectionClosedDate", index),
        closedText: reader.text("objectionClosedDate", index),
        remark: reader.text("remark", index),
        where: reader.cell("objectionContent", index),
        outcomeAt: reader.cell("objectionOutcome", index),
      })),
    ),
    findings: readers.flatMap((reader) => reader.findings),
  };
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
