import type { BankFileJob } from "./posting";
import type { SessionKit } from "./session-kit";

/**
 * The file for the bank over a session: made and shown with its hash, kept nowhere.
 * @example await bankFileJob(kit).makeBankFile({ format: "gb18030" })
 */
export function bankFileJob(kit: SessionKit): BankFileJob {
  return {
    makeBankFile: (request) =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => {
          const made = await kit.compute("bankFile", grids, request);
          if (made.refusal !== null) return { refusal: made.refusal };
          const { posting } = kit.state();
          const others = posting.bankFiles.filter(({ format }) => format !== request.format);
          return { posting: { ...posting, bankFiles: [made.bankFile, ...others] } };
        }),
      ),
  };
}
