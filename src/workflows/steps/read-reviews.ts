import { parseDate } from "../../domain/calendar/parse-date";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { CellValue } from "../../domain/cell-value";
import type { SourceCell } from "../../domain/source-cell";
import { reviewOutcome, type ReviewOutcome, type ReviewVotes } from "../../domain/steps/review-outcome";
import type { Grid } from "../../workbook/grid";

/** What a record of the democratic review (民主评议记录) says of one household. */
export interface RecordedReview {
  readonly name: string;
  readonly workUnit: string;
  readonly reviewedOn: CalendarDate | null;
  readonly votes: ReviewVotes;
  /** What is written as result; null where nothing is. */
  readonly written: ReviewOutcome | null;
  /** The result as written, else as voted. */
  readonly outcome: ReviewOutcome | null;
  /** The cell of the result. */
  readonly where: SourceCell;
}

const TITLE = /民主评议记录/;
const HEADS = {
  name: "姓名",
  agree: "同意票数",
  disagree: "不同意票数",
  abstain: "弃权票数",
  result: "评议结果",
};

/**
 * Reads the records of the democratic review that were filled in: sheets in the form we print. A household nobody voted on and that has
 * no result is left out.
 * Source: the county's address (确定帮扶对象要民主评议).
 * @example readReviews([], 2027) // => []
 */
export function readReviews(grids: readonly Grid[], campaignYear: number | null): readonly RecordedReview[] {
  return grids.flatMap((grid) => (TITLE.test(titleOf(grid)) ? reviewsOf(grid, campaignYear) : []));
}

function titleOf({ values }: Grid): string {
  return values
    .slice(0, 2)
    .flat()
    .map((value) => plain(value))
    .join("");
}

function reviewsOf(grid: Grid, campaignYear: number | null): readonly RecordedReview[] {
  const headAt = grid.values.findIndex((cells) => {
    const heads = cells.map(plain);
    return heads.includes(HEADS.name) && heads.includes(HEADS.result);
  });
  const heads = (grid.values[headAt] ?? []).map(plain);
  const columns = Object.fromEntries(
    Object.entries(HEADS).map(([field, head]) => [field, heads.indexOf(head)]),
  ) as Readonly<Record<keyof typeof HEADS, number>>;
  const above = grid.values.slice(0, Math.max(0, headAt)).flatMap((cells) => cells.map(plain));
  const after = (label: RegExp) =>
    above.map((text) => label.exec(text)?.[1] ?? "").find((text) => text !== "");
  const workUnit = after(/^单位(?:\(盖章\))?:(.+)$/) ?? "";
  const day = parseDate(after(/^评议日期:(.*\d.*)$/) ?? null, campaignYear);
  const present = countOf(after(/实到(\d+)人/) ?? null);
  const body = headAt < 0 ? [] : grid.values.slice(headAt + 1);
  return body.flatMap((cells, at): RecordedReview[] => {
    const name = plain(cells[columns.name]);
    const count = (field: "agree" | "disagree" | "abstain") => countOf(cells[columns[field]] ?? null);
    const votes = {
      ...{ agree: count("agree"), disagree: count("disagree"), abstain: count("abstain") },
      present,
    };
    const written = outcomeOf(plain(cells[columns.result]));
    const outcome = written ?? reviewOutcome(votes);
    // Sub-totals and signatures under the table name nobody.
    if (name === "" || outcome === null || name.startsWith("合计")) return [];
    const row = grid.firstRow + headAt + 1 + at;
    const where = { sheet: grid.sheet, row, column: grid.firstColumn + columns.result };
    const reviewedOn = day.kind === "read" ? day.date : null;
    return [{ name, workUnit, reviewedOn, votes, written, outcome, where }];
  });
}

function outcomeOf(text: string): ReviewOutcome | null {
  if (text === "") return null;
  if (/再核|复核|待|缓/.test(text)) return "open";
  return /未|不|否/.test(text) ? "refused" : "agreed";
}

function countOf(value: CellValue): number | null {
  const digits = /^(\d+)(?:票|人)?$/.exec(plain(value));
  return digits === null ? null : Number(digits[1]);
}

function plain(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value).normalize("NFKC").replace(/\s/g, "");
}
