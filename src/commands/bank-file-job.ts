import { payableNow } from "../workflows/rosters/payable-now";
import type { BankFileJob } from "./posting";
import { refusedPayment } from "./registration-jobs";
import type { SessionKit } from "./session-kit";
import { checkGrids } from "./check-runner";

/**
 * The file for the bank over a session: made and shown with its hash, kept nowhere.
 * @example await bankFileJob(kit).makeBankFile({ encoding: "gb18030" })
 */
export function bankFileJob(kit: SessionKit): BankFileJob {
  return {
    makeBankFile: ({ encoding, anyway = false }) =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const checked = await checkGrids(grids, kit.options());
          const refusal = refusedPayment(kit, checked, ["bank"], anyway);
          if (refusal !== null) return { refusal };
          const { bankFileText } = await import("../workflows/rosters/bank-file");
          const made = bankFileText(payableNow(checked).units, checked.campaign.parameters);
          if ("unknownColumn" in made)
            return { refusal: { kind: "bankColumnUnknown", name: made.unknownColumn } };
          if (made.transfers === 0) return { refusal: { kind: "nothingToPay" } };
          const { encodeGb18030 } = await import("../files/encode-gb18030");
          const { sha256OfBytes } = await import("../workflows/rosters/sha256");
          const bytes =
            encoding === "gb18030"
              ? encodeGb18030(made.text)
              : new TextEncoder().encode(`\ufeff${made.text}`);
          const { transfers, totalFen } = made;
          const bankFile = { encoding, bytes, transfers, totalFen, sha256: await sha256OfBytes(bytes) };
          return { posting: { ...kit.state().posting, bankFile } };
        }),
      ),
  };
}
