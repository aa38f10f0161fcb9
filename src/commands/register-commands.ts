import { ACTION_IDS, type ActionId } from "./action-ids";
import type { CampaignSession } from "./campaign-session";
import type { PanePlace } from "./pane-place";

/** The part of office.js a ribbon button needs. */
export interface RibbonHost {
  readonly actions: { associate(actionId: string, run: (event: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

/** Shows the place of a job before it is done, so that what it is doing, or why it was refused, stands where its result would. */
const at =
  (place: PanePlace, job: (session: CampaignSession) => Promise<void>) =>
  (session: CampaignSession): Promise<void> => {
    session.open(place);
    return job(session);
  };

const JOBS: Readonly<Record<ActionId, (session: CampaignSession) => Promise<void> | void>> = {
  openHome: (session) => session.open("home"),
  newRegister: (session) => session.addRegister(),
  recognizeTables: at("tables", (session) => session.recognize()),
  openCollect: (session) => session.open("collect"),
  checkAll: at("check", (session) => session.check()),
  previewFixes: (session) => session.previewFixes(),
  reviewDonations: at("donations", (session) => session.reviewDonations()),
  openFund: at("fund", (session) => session.reviewFund()),
  makeBulletin: at("bulletin", (session) => session.makeBulletin()),
  reviewEligibility: at("eligibility", (session) => session.reviewEligibility()),
  openVisits: (session) => session.open("visits"),
  reviewAllocation: at("allocate", (session) => session.reviewAllocation()),
  openPaymentRosters: (session) => session.open("rosters", "payment"),
  openFilingRosters: (session) => session.open("rosters", "filing"),
  openDonationRosters: (session) => session.open("rosters", "donation"),
  openDeductionRosters: (session) => session.open("rosters", "deduction"),
  openVisitCards: (session) => session.open("rosters", "visit"),
  postNotice: at("posting", (session) => session.makeSheets(["notice"])),
  checkLeaks: at("posting", (session) => session.checkLeaks()),
  openParameters: (session) => session.open("parameters"),
  openLog: (session) => session.open("log"),
  putBack: (session) => session.putBack(),
  makeValuesOnly: (session) => session.makeValuesOnly(),
  openHelp: (session) => session.open("help"),
};

/**
 * Ties every ribbon action to its job. The event is completed whatever happens, or Excel would keep the button busy.
 *
 * Source: Office.actions.associate, Office.addin.showAsTaskpane (SharedRuntime 1.1).
 * @example registerCommands(Office, session)
 */
export function registerCommands(office: RibbonHost, session: CampaignSession): void {
  for (const id of ACTION_IDS) {
    office.actions.associate(id, (event) => {
      const shown = office.addin?.showAsTaskpane() ?? Promise.resolve();
      void Promise.allSettled([shown, JOBS[id](session)]).then((results) => {
        event.completed();
        // A bug must not end here: it surfaces as an unhandled rejection with its own stack.
        for (const result of results) if (result.status === "rejected") throw result.reason;
      });
    });
  }
}
