import type { WorkflowRefusal } from "../i18n/message-shape";
import type { SheetsResult } from "../workflows/rosters/make-sheets";
import { registeredNames } from "../workflows/posting/registered-names";
import { base64Of } from "./base64-of";
import { periodOf } from "../workflows/posting/posting-period-of";
import { readCampaign } from "../workflows/campaign/read-campaign";
import type { BankFileJob, PostingJobs, RegistrationJobs } from "./posting";
import { refusedPayment } from "./registration-jobs";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";
import type { SessionKit } from "./session-kit";
import { checkGrids } from "./check-runner";

/**
 * The jobs of 公示 and of the other sheets over a session.
 * @example await postingJobs(kit).makeSheets(["notice"])
 */
export function postingJobs(kit: SessionKit): Omit<PostingJobs, keyof RegistrationJobs | keyof BankFileJob> {
  const { gateway, work, withGrids, apply, options } = kit;
  return {
    makeSheets: (kinds, { anyway = false, units = null } = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          const refusal = refusedPayment(kit, checked, kinds, anyway, units);
          if (refusal !== null) return { refusal };
          // The pane opens without what only this job needs.
          const { makeSheets } = await import("../workflows/rosters/make-sheets");
          const sheets = await makeSheets(kinds, checked, options(), units);
          const period = periodOf(checked.campaign.parameters);
          if (sheets.sheets.length === 0) return { refusal: nothingMade(sheets, kinds) };
          return apply(sheets.plan, (nameOf) => {
            const named = sheets.sheets.map((made) => ({ ...made, sheet: nameOf(made.sheet) }));
            return { posting: { ...kit.state().posting, sheets: { ...sheets, sheets: named }, period } };
          });
        }),
      ),
    reviewRosters: () =>
      work("reading", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          const { rosterOffer } = await import("../workflows/rosters/roster-offer");
          return { posting: { ...kit.state().posting, offer: rosterOffer(checked, options()) } };
        }),
      ),
    openCleanCopy: () =>
      work("writing", () =>
        withGrids(async (grids) => {
          const checked = await checkGrids(grids, options());
          // The pane opens without what only this job needs.
          const { makeCleanCopy } = await import("./clean-copy");
          const made = await makeCleanCopy(checked, options());
          if (made === null) return { refusal: { kind: "nothingToPay" } };
          const { bytes, leaks, sheets } = made;
          const posting = { ...kit.state().posting, period: periodOf(checked.campaign.parameters) };
          if (leaks.leaks > 0) return { posting: { ...posting, leaks, copy: null } };
          const opened = await gateway.openCopy(base64Of(bytes));
          if (!opened.ok) return { refusal: opened.refusal };
          return { posting: { ...posting, leaks: null, copy: { sheets, texts: leaks.texts } } };
        }),
      ),
    checkLeaks: () =>
      work("checking", async () => {
        const outgoing = await gateway.readOutgoing();
        if (!outgoing.ok) return { refusal: outgoing.refusal };
        const { parameters, records } = readCampaign(outgoing.value.grids, options().overrides);
        const { leakGate } = await import("../workflows/posting/leak-gate");
        const leaks = leakGate(outgoing.value, parameters, registeredNames(records));
        return { posting: { ...kit.state().posting, leaks, period: periodOf(parameters) } };
      }),
  };
}

function nothingMade({ leftOut }: SheetsResult, kinds: readonly SheetKind[]): WorkflowRefusal {
  if (kinds.every((kind) => kind === "supplement")) return { kind: "nothingChanged" };
  const isUnset = leftOut.some(({ reason }) => reason === "noAmount");
  return { kind: isUnset ? "reliefUnset" : "nothingToPay" };
}
