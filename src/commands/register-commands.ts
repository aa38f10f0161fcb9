import { ACTION_IDS, type ActionId } from "./action-ids";
import type { CampaignSession } from "./campaign-session";

/** The part of office.js a ribbon button needs. */
export interface RibbonHost {
  readonly actions: { associate(actionId: string, run: (event: { completed(): void }) => void): void };
  readonly addin?: { showAsTaskpane(): Promise<void> };
}

const JOBS: Readonly<Record<ActionId, (session: CampaignSession) => Promise<void>>> = {
  newRegister: (session) => session.addRegister(),
  recognizeTables: (session) => session.recognize(),
  checkAll: (session) => session.check(),
  markFindings: (session) => session.markFindings(),
  previewFixes: (session) => session.previewFixes(),
  reviewEligibility: (session) => session.reviewEligibility(),
  reviewAllocation: (session) => session.reviewAllocation(),
  reviewDonations: (session) => session.reviewDonations(),
  makeBulletin: (session) => session.makeBulletin(),
  reconcileFund: (session) => session.reconcileFund(),
  makeRosters: (session) => session.makeRosters(),
  postNotice: (session) => session.makeSheets(["notice"]),
  checkLeaks: (session) => session.checkLeaks(),
  makeValuesOnly: (session) => session.makeValuesOnly(),
  putBack: (session) => session.putBack(),
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
