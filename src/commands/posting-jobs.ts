import type { WorkflowRefusal } from "../i18n/message-shape";
import type { SheetsResult } from "../workflows/rosters/make-sheets";
import { base64Of } from "./base64-of";
import type { BankFileJob, PostingJobs, RegistrationJobs } from "./posting";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";
import type { SessionKit } from "./session-kit";

/**
 * The jobs of 公示 and of the other sheets over a session.
 * @example await postingJobs(kit).makeSheets(["notice"])
 */
export function postingJobs(kit: SessionKit): Omit<PostingJobs, keyof RegistrationJobs | keyof BankFileJob> {
  const { gateway, work, withGrids, compute, apply } = kit;
  return {
    makeSheets: (kinds, request = {}) =>
      work("checking", () =>
        withGrids(async (grids) => {
          const planned = await compute("sheets", grids, { kinds, request });
          if (planned.refusal !== null) return { refusal: planned.refusal };
          const { sheets, period } = planned;
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
          const offer = await compute("rosterOffer", grids, null);
          return { posting: { ...kit.state().posting, offer } };
        }),
      ),
    openCleanCopy: () =>
      work("writing", () =>
        withGrids(async (grids) => {
          const { copy, period } = await compute("cleanCopy", grids, null);
          if (copy === null) return { refusal: { kind: "nothingToPay" } };
          const { bytes, leaks, sheets } = copy;
          const posting = { ...kit.state().posting, period };
          if (leaks.leaks > 0) return { posting: { ...posting, leaks, leaksOf: null, copy: null } };
          const opened = await gateway.openCopy(base64Of(bytes));
          if (!opened.ok) return { refusal: opened.refusal };
          return { posting: { ...posting, leaks: null, copy: { sheets, texts: leaks.texts } } };
        }),
      ),
    checkLeaks: () =>
      work("checking", async () => {
        const outgoing = await gateway.readOutgoing();
        if (!outgoing.ok) return { refusal: outgoing.refusal };
        const { grids, ...beside } = outgoing.value;
        const looked = await compute("leaks", grids, beside);
        return { posting: { ...kit.state().posting, ...looked, leaksOf: null } };
      }),
    checkFileLeaks: (file, read) =>
      work("checking", () =>
        withGrids(async (grids) => {
          // The reader of packages is loaded when it is needed, so that the pane opens without it.
          const { readOutgoingFile } = await import("../files/outgoing-of-file");
          const outgoing = readOutgoingFile(await read());
          if (outgoing === null) return { refusal: { kind: "fileNotWorkbook", file } };
          const looked = await compute("fileLeaks", grids, outgoing);
          return { posting: { ...kit.state().posting, ...looked, leaksOf: file } };
        }),
      ),
  };
}

function nothingMade({ leftOut }: SheetsResult, kinds: readonly SheetKind[]): WorkflowRefusal {
  if (kinds.every((kind) => kind === "supplement")) return { kind: "nothingChanged" };
  const isUnset = leftOut.some(({ reason }) => reason === "noAmount");
  return { kind: isUnset ? "reliefUnset" : "nothingToPay" };
}
