import { planDonationNotice } from "../../sheets/donations/donation-notice";
import type { SheetRun } from "../rosters/sheet-run";

/**
 * Adds the appeal for gifts, with what the parameters say of deadline and account.
 * @example await addDonationNotice(run)
 */
export async function addDonationNotice(run: SheetRun): Promise<void> {
  const { county, year, titleFont, parameters } = run;
  const account = {
    name: parameters.accountName ?? "",
    bank: parameters.accountBank ?? "",
    number: parameters.accountNumber ?? "",
  };
  const sheet = "捐款倡议书";
  await run.add("donation-notice", [account], () => ({
    sheet,
    steps: planDonationNotice({
      ...{ sheet, county, year, titleFont, account },
      document: parameters.governingDocument ?? "",
      slogan: parameters.campaignSlogan ?? "",
      deadline: parameters.paymentDeadline ?? null,
      phone: parameters.objectionPhone ?? "",
      day: parameters.campaignFrom ?? null,
    }),
  }));
}
