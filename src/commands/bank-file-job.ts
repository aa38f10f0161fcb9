import type { BankFileTable } from "../workflows/rosters/bank-file";
import { payableNow } from "../workflows/rosters/payable-now";
import type { BankFileFormat, BankFileJob } from "./posting";
import { refusedPayment } from "./registration-jobs";
import type { SessionKit } from "./session-kit";
import { checkGrids } from "./check-runner";

/**
 * The file for the bank over a session: made and shown with its hash, kept nowhere.
 * @example await bankFileJob(kit).makeBankFile({ format: "gb18030" })
 */
export function bankFileJob(kit: SessionKit): BankFileJob {
  return {
    makeBankFile: ({ format, anyway = false, units = null }) =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const checked = await checkGrids(grids, kit.options());
          const refusal = refusedPayment(kit, checked, ["bank"], anyway, units);
          if (refusal !== null) return { refusal };
          const { bankFileTable } = await import("../workflows/rosters/bank-file");
          const made = bankFileTable(payableNow(checked, units).units, checked.campaign.parameters);
          if ("unknownColumn" in made)
            return { refusal: { kind: "bankColumnUnknown", name: made.unknownColumn } };
          if (made.transfers === 0) return { refusal: { kind: "nothingToPay" } };
          const { sha256OfBytes } = await import("../workflows/rosters/sha256");
          const bytes = await bytesOf(made, format);
          const { transfers, totalFen } = made;
          const bankFile = { format, bytes, transfers, totalFen, sha256: await sha256OfBytes(bytes) };
          const { posting } = kit.state();
          const others = posting.bankFiles.filter((file) => file.format !== format);
          return { posting: { ...posting, bankFiles: [bankFile, ...others] } };
        }),
      ),
  };
}

/** The pane opens without what only this job needs. */
async function bytesOf(table: BankFileTable, format: BankFileFormat): Promise<Uint8Array> {
  const { bankFilePlan, bankFileText } = await import("../workflows/rosters/bank-file");
  if (format === "xlsx") {
    const { planToXlsx } = await import("../files/plan-to-xlsx");
    return planToXlsx(bankFilePlan(table));
  }
  const text = bankFileText(table);
  if (format === "utf-8") return new TextEncoder().encode(`\ufeff${text}`);
  const { encodeGb18030 } = await import("../files/encode-gb18030");
  return encodeGb18030(text);
}
