import { encodeGb18030 } from "../../files/encode-gb18030";
import { planToXlsx } from "../../files/plan-to-xlsx";
import type { WorkflowRefusal } from "../../i18n/message-shape";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import {
  bankFilePlan,
  bankFileTable,
  bankFileText,
  type BankFileTable,
} from "../../workflows/rosters/bank-file";
import { payableNow } from "../../workflows/rosters/payable-now";
import { sha256OfBytes } from "../../workflows/rosters/sha256";
import type { BankFile, BankFileFormat, BankFileRequest } from "../posting";
import type { Ground } from "./ground";
import { refusedPayment } from "./payment-refusal";

/**
 * The file for the bank with its hash.
 * @example await computeBankFile(ground, { format: "gb18030" }) // => { refusal: { kind: "nothingToPay" } }
 */
export async function computeBankFile(
  { grids, options }: Ground,
  request: BankFileRequest,
): Promise<{ readonly refusal: WorkflowRefusal } | { readonly refusal: null; readonly bankFile: BankFile }> {
  const { format, units = null } = request;
  const checked = checkWorkbook(grids, options);
  const refusal = refusedPayment(checked, options, ["bank"], request);
  if (refusal !== null) return { refusal };
  const made = bankFileTable(payableNow(checked, units).units, checked.campaign.parameters);
  if ("unknownColumn" in made) return { refusal: { kind: "bankColumnUnknown", name: made.unknownColumn } };
  if (made.transfers === 0) return { refusal: { kind: "nothingToPay" } };
  const bytes = bytesOf(made, format);
  const { transfers, totalFen } = made;
  return {
    refusal,
    bankFile: { format, bytes, transfers, totalFen, sha256: await sha256OfBytes(bytes) },
  };
}

function bytesOf(table: BankFileTable, format: BankFileFormat): Uint8Array {
  if (format === "xlsx") return planToXlsx(bankFilePlan(table));
  const text = bankFileText(table);
  return format === "utf-8" ? new TextEncoder().encode(`\ufeff${text}`) : encodeGb18030(text);
}
