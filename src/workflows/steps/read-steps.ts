import { parseResidentId } from "../../domain/identity/resident-id";
import type { FieldId } from "../../domain/field-id";
import { NO_STEPS, type HouseholdSteps } from "../../domain/steps/household-steps";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

/** The steps one line records, and the reader that knows its cells. */
export interface RecordedSteps {
  /** The worker's identity number; null where it is none. */
  readonly key: string | null;
  readonly index: number;
  readonly reader: ColumnReader;
  readonly steps: HouseholdSteps;
}

/**
 * Reads the lines of 办理进度: what was done when for each household.
 * @example readSteps([]) // => []
 */
export function readSteps(records: readonly RecordTable[]): readonly RecordedSteps[] {
  return records
    .filter(({ binding }) => binding.kind === "householdSteps")
    .flatMap((table) => {
      const reader = new ColumnReader(table, null);
      return table.rowNumbers.map((_row, index) => ({
        key: parseResidentId(reader.raw("residentId", index)).residentId,
        index,
        reader,
        steps: stepsOf(reader, index),
      }));
    });
}

function stepsOf(reader: ColumnReader, index: number): HouseholdSteps {
  const date = (field: FieldId) => reader.date(field, index);
  const result = reader.text("reviewResult", index);
  const receipt = reader.text("receipt", index);
  return {
    ...NO_STEPS,
    declaredOn: date("declaredDate"),
    reviewedOn: date("reviewDate"),
    reviewPresent: reader.count("reviewPresent", index),
    reviewResult: result === "" ? null : /未|不|否/.test(result) ? "refused" : "agreed",
    postedFrom: date("postedFrom"),
    postedTo: date("postedTo"),
    approvedOn: date("approvedDate"),
    approvalReference: reader.text("approvalReference", index),
    approvedFen: reader.amount("approvedAmount", index),
    paidOn: date("paidDate"),
    paidFen: reader.amount("paidAmount", index),
    receipt: receipt === "" ? null : /卡|转账|银行/.test(receipt) ? "card" : "signed",
    filedOn: date("filedDate"),
  };
}
