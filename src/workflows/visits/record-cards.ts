import type { FileReading, FileRefusal } from "../../workbook/file-reading";
import type { Grid } from "../../workbook/grid";
import { planVisitRecords, type VisitNote, type VisitRecordRow } from "../../sheets/visits/visit-records";
import type { Plan } from "../../workbook/plan";
import type { CheckedWorkbook } from "../check/check-workbook";
import type { Household } from "../campaign/household";
import { SheetRun } from "../rosters/sheet-run";
import type { WorkflowOptions } from "../workflow-options";
import { HouseholdIndex } from "./household-index";
import { type ReturnedCard, readVisitCards } from "./read-visit-cards";
import { readVisits } from "./read-visits";

/** A file that may hold cards. */
export interface CardFile {
  readonly file: string;
  readonly reading: FileReading;
}

/** A card that is not recorded, at its place; `file` is "" for the workbook itself. */
export interface OpenCard {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly why: "undated" | "unmatched" | "differs";
}

/** What reading the returned cards came to. */
export interface CardResult {
  readonly cards: number;
  readonly recorded: number;
  /** Recorded before, with the same words. */
  readonly known: number;
  readonly open: readonly OpenCard[];
  readonly failed: readonly { readonly file: string; readonly reason: FileRefusal | "noCards" }[];
}

/**
 * Reads the filled cards of the workbook and of returned files, and plans the sheet 走访记录 with every visit recorded so far. A visit
 * that is recorded keeps its words: a card of the same day that says something else is left open. The plan is null where nothing
 * new can be recorded.
 * @example (await recordCards({ grids, files: [] }, checked, options)).result.recorded // => 3
 */
export async function recordCards(
  { grids, files }: { readonly grids: readonly Grid[]; readonly files: readonly CardFile[] },
  checked: CheckedWorkbook,
  options: WorkflowOptions,
): Promise<{ readonly result: CardResult; readonly plan: Plan | null }> {
  const year = checked.campaign.parameters.campaignYear ?? null;
  const failed: CardResult["failed"][number][] = [];
  const cards: { readonly file: string; readonly card: ReturnedCard }[] = [];
  const takeAll = (file: string, from: readonly Grid[]): number => {
    const read = from.flatMap((grid) => readVisitCards(grid, year));
    cards.push(...read.map((card) => ({ file, card })));
    return read.length;
  };
  takeAll("", grids);
  for (const { file, reading } of files) {
    if (!reading.ok) failed.push({ file, reason: reading.reason });
    else if (takeAll(file, reading.grids) === 0) failed.push({ file, reason: "noCards" });
  }
  const households = checked.registers.flatMap((register) => register.households);
  const index = new HouseholdIndex(households);
  const book = readVisits(checked);
  const notes = new Map<Household, VisitNote[]>(
    households.map((household) => [household, [...book.of(household).notes]]),
  );
  const open: OpenCard[] = [];
  let recorded = 0;
  let known = 0;
  for (const { file, card } of cards) {
    const { sheet, row, name } = card;
    const leave = (why: OpenCard["why"]) => open.push({ ...{ file, sheet, row, name, why } });
    const household = index.find({ ...card, residentId: "" });
    if (household === null) leave("unmatched");
    else if (card.visitedOn === "") leave("undated");
    else {
      const before = notes.get(household) ?? [];
      const at = before.findIndex(({ visitedOn }) => visitedOn === card.visitedOn);
      const same = before[at];
      if (same === undefined) before.push(noteOf(card));
      else if (wordsOf(same) === "") before[at] = noteOf(card);
      else {
        if (wordsOf(same) === wordsOf(card)) known += 1;
        else leave("differs");
        continue;
      }
      notes.set(household, before);
      recorded += 1;
    }
  }
  const result: CardResult = { cards: cards.length, recorded, known, open, failed };
  if (recorded === 0) return { result, plan: null };
  const rows = [...notes].flatMap(([{ name, workUnit, phone }, own]): readonly VisitRecordRow[] =>
    [...own]
      .sort((a, b) => (a.visitedOn > b.visitedOn ? -1 : 1))
      .map((note) => ({ ...note, name, workUnit, phone })),
  );
  const run = new SheetRun(checked, options);
  await run.add("visit", rows, (list) => planVisitRecords(rows, list));
  return { result, plan: { title: "recordVisits", steps: run.steps } };
}

function noteOf({
  visitedOn,
  visitor,
  found,
  requests,
  stateOfMind,
  solved,
  followUp,
}: VisitNote): VisitNote {
  return { visitedOn, visitor, found, requests, stateOfMind, solved, followUp };
}

/** What a visit found, whatever its blanks. */
function wordsOf({ found, requests, stateOfMind, solved, followUp }: VisitNote): string {
  return [found, requests, stateOfMind, solved, followUp].join("|").replace(/\s+/g, "").replace(/^\|+$/, "");
}
