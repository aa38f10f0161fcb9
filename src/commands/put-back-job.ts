import type { CampaignSession } from "./campaign-session";
import { readCollectedAgain } from "./collect-jobs";
import { readAgain } from "./decision-jobs";
import { readFundAgain } from "./fund-jobs";
import { readRaisingAgain } from "./raising-jobs";
import type { SessionKit } from "./session-kit";

/**
 * The job 撤回: the last write is taken back, and what is shown follows.
 * @example await putBackJob(kit).putBack()
 */
export function putBackJob(kit: SessionKit): Pick<CampaignSession, "putBack"> {
  const { gateway, work } = kit;
  return {
    putBack: () =>
      work("writing", async () => {
        const done = await gateway.putBackLast();
        if (!done.ok) return { refusal: done.refusal };
        const state = kit.state();
        const last = state.log.map((step) => step.putBack).lastIndexOf(false);
        const edited = done.value !== null && done.value.leftEdited.length > 0 ? done.value : null;
        const left =
          edited === null ? {} : { leftEdited: { putBack: edited.putBack, cells: edited.leftEdited } };
        const log = state.log.map((step, index) =>
          index === last ? { ...step, putBack: true, ...left } : step,
        );
        const { checked, rosters } = state;
        const title = state.log[last]?.title;
        const taken = {
          canPutBack: log.filter((step) => !step.putBack).at(-1)?.title ?? null,
          takenBack: title ?? null,
          rosters: title === "makeRosters" ? null : rosters,
          bulletin: title === "makeBulletin" ? null : state.bulletin,
          posting: {
            ...state.posting,
            ...(title === "register" ? { registrations: null, changes: null, filedAgainstPaid: null } : {}),
            ...(title === "makeSheets" ? { sheets: null } : {}),
          },
          ...(title === "keepVersion" ? { versions: { ...state.versions, kept: null } } : {}),
          reconciled: title === "reconcileFund" ? null : state.reconciled,
          checked: checked && title === "markFindings" ? { ...checked, marked: false } : checked,
          log,
          // Cells that kept what was entered by hand are listed there.
          ...(edited === null ? {} : { asked: { place: "log", kind: null } as const }),
        };
        // A put-back decision or correction holds no longer: what is shown follows.
        const isMemory = state.log[last]?.sheets.length === 0;
        return {
          ...taken,
          ...(isMemory ? await readAgain(kit) : {}),
          ...(await readFundAgain(kit)),
          ...(await readRaisingAgain(kit)),
          ...(changesCollection(title) ? await readCollectedAgain(kit) : {}),
        };
      }),
  };
}

/** What was collected is another thing once one of these is put back. */
function changesCollection(title: string | undefined): boolean {
  return title === "collect" || title === "removeSource" || title === "recordNil";
}
