import type { VerdictCounts } from "../../i18n/collection-pane-messages";
import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import type { Grid } from "../../workbook/grid";
import type { RecognizedTable } from "../../workbook/recognized-table";
import type { SlipResult, UnplacedSlipRow } from "../return-slips/apply-slips";
import type { ControlDifference } from "./control-totals";
import type { FileLine } from "./file-line";
import type { DoubledRow, VersionChange } from "./merge-files";
import { usualYear } from "./table-years";
import type { TakenFile } from "./take-file";
import type { UnitIndex } from "./unit-index";
import { unitFieldOf } from "./unit-of-row";

/** What a clerk should look at before the rows of a file are merged. */
export type FileDoubt =
  | { readonly doubt: "tableToConfirm"; readonly sheet: string; readonly kind: TableKind }
  | { readonly doubt: "unrecognizedSheet"; readonly sheet: string }
  | { readonly doubt: "unknownSender"; readonly rows: number }
  | { readonly doubt: "unknownNilSender" }
  /** `usual` is the year of the other files; null where a newer table of the same file goes in instead. */
  | {
      readonly doubt: "earlierYear";
      readonly sheet: string;
      readonly year: number;
      readonly usual: number | null;
    }
  | { readonly doubt: "hiddenRows"; readonly count: number }
  | { readonly doubt: "hiddenSheet"; readonly sheet: string }
  | { readonly doubt: "unlistedSender"; readonly sender: string; readonly like: string | null }
  | { readonly doubt: "difference"; readonly difference: ControlDifference }
  | { readonly doubt: "unreadableAmounts"; readonly count: number }
  | { readonly doubt: "secretColumns"; readonly columns: readonly string[] }
  | { readonly doubt: "doubledRows"; readonly count: number; readonly other: string }
  | {
      readonly doubt: "unplacedSlipRows";
      readonly reason: UnplacedSlipRow["reason"];
      /** Of the slip; of the register where the unit deleted them. */
      readonly rows: readonly number[];
    }
  | {
      readonly doubt: "replaces";
      readonly other: string;
      readonly added: number;
      readonly removed: number;
      readonly changed: number;
    };

/** What is to be said of one file before anything is written. */
export interface FileVerdict {
  readonly file: string;
  /** `skipped`: nothing of it goes in (the same content, or an older version). */
  readonly verdict: "ready" | "confirm" | "skipped" | "failed";
  readonly lines: readonly FileLine[];
  readonly rows: number;
  readonly doubts: readonly FileDoubt[];
  /** Tables to be confirmed, and the first rows of those and of sheets that were not recognised. */
  readonly tables: readonly RecognizedTable[];
  readonly heads: readonly Grid[];
}

export interface VerdictParams {
  readonly files: readonly TakenFile[];
  readonly lines: readonly FileLine[];
  readonly changes: readonly VersionChange[];
  readonly doubled: readonly DoubledRow[];
  readonly differences: readonly ControlDifference[];
  readonly slips: SlipResult;
  readonly index: UnitIndex;
  readonly campaignYear: number | null;
}

/**
 * Judges every file of a collection: ready, to be confirmed with the reasons, passed over, or not read.
 *
 * @example
 * judgeFiles({ files: [], lines: [], changes: [], doubled: [], differences: [], slips, index, campaignYear: 2027 });
 * // => []
 */
export function judgeFiles(params: VerdictParams): readonly FileVerdict[] {
  const years = params.files.flatMap((taken) => (taken.state === "taken" ? taken.years : []));
  const usual = usualYear(years, params.campaignYear);
  return params.files.map((taken): FileVerdict => {
    const { file, heads } = taken;
    const lines = params.lines.filter((line) => line.file === file && line.earlierNote === null);
    if (taken.state === "failed") {
      return { file, verdict: "failed", lines, rows: 0, doubts: [], tables: [], heads };
    }
    const rows = lines.reduce(
      (sum, { state, source }) => sum + (state === "merged" ? (source?.rows.length ?? 0) : 0),
      0,
    );
    const isTaken = lines.some(({ state }) => state === "merged" || state === "nil" || state === "slip");
    const doubts = isTaken ? doubtsOf(taken, lines, usual, params) : [];
    const verdict = !isTaken ? "skipped" : doubts.length > 0 ? "confirm" : "ready";
    return { file, verdict, lines, rows, doubts, tables: taken.doubtfulTables, heads };
  });
}

/**
 * How many files of a preview are what.
 *
 * @example
 * countVerdicts([], 13).missing;
 * // => 13
 */
export function countVerdicts(verdicts: readonly FileVerdict[], missing: number): VerdictCounts {
  const count = (verdict: FileVerdict["verdict"]) =>
    verdicts.filter((each) => each.verdict === verdict).length;
  const unrecognized = verdicts.filter(
    ({ verdict, heads }) => verdict === "failed" && heads.length > 0,
  ).length;
  return {
    ...{
      files: verdicts.length,
      ready: count("ready"),
      confirm: count("confirm"),
      skipped: count("skipped"),
    },
    ...{ unrecognized, failed: count("failed") - unrecognized, missing },
  };
}

function doubtsOf(
  taken: Extract<TakenFile, { state: "taken" }>,
  lines: readonly FileLine[],
  usual: number | null,
  { changes, doubled, differences, slips, index }: VerdictParams,
): FileDoubt[] {
  const { file } = taken;
  const merged = lines.filter(({ state }) => state === "merged");
  const senders = new Set(
    lines.flatMap(({ sender }) =>
      sender !== null && index.units.length > 0 && index.find(sender) === null && !index.isParent(sender)
        ? [sender]
        : [],
    ),
  );
  const unread = merged.reduce((sum, { source }) => sum + (source?.unreadableAmounts ?? 0), 0);
  const secret = new Set(merged.flatMap(({ source }) => source?.secretColumns ?? []));
  const nameless = merged.reduce((sum, line) => sum + namelessRows(line), 0);
  const unplaced = slips.unplaced.filter((row) => row.file === file);
  return [
    ...taken.doubtfulTables.map(({ sheet, kind }): FileDoubt => ({ doubt: "tableToConfirm", sheet, kind })),
    ...taken.unrecognizedSheets.map((sheet): FileDoubt => ({ doubt: "unrecognizedSheet", sheet })),
    ...taken.leftYears.map((left): FileDoubt => ({ doubt: "earlierYear", ...left, usual: null })),
    ...taken.years.flatMap(({ sheet, year }): FileDoubt[] =>
      usual !== null && year < usual ? [{ doubt: "earlierYear", sheet, year, usual }] : [],
    ),
    ...taken.hiddenSheets.map((sheet): FileDoubt => ({ doubt: "hiddenSheet", sheet })),
    ...(taken.hiddenRows > 0 ? [{ doubt: "hiddenRows", count: taken.hiddenRows } as const] : []),
    ...(nameless > 0 ? [{ doubt: "unknownSender", rows: nameless } as const] : []),
    ...(lines.some(({ state, sender }) => state === "nil" && sender === null)
      ? [{ doubt: "unknownNilSender" } as const]
      : []),
    ...[...senders].map((sender): FileDoubt => ({
      ...{ doubt: "unlistedSender", sender, like: index.likeOf(sender) },
    })),
    ...differences
      .filter((difference) => difference.file === file)
      .map((difference): FileDoubt => ({ doubt: "difference", difference })),
    ...(unread > 0 ? [{ doubt: "unreadableAmounts", count: unread } as const] : []),
    ...(secret.size > 0 ? [{ doubt: "secretColumns", columns: [...secret] } as const] : []),
    ...merged.flatMap((line) => replacementOf(line, changes)),
    ...doubledWith(file, doubled),
    ...(["noKey", "copied", "changedSince", "deleted"] as const).flatMap((reason): FileDoubt[] => {
      const rows = unplaced.flatMap((each) => (each.reason === reason ? [each.row] : []));
      return rows.length === 0 ? [] : [{ doubt: "unplacedSlipRows", reason, rows }];
    }),
  ];
}

/** Rows nobody can be asked about: neither they nor their file name a unit. */
function namelessRows({ sender, source }: FileLine): number {
  const field = source === null ? null : unitFieldOf(source.kind);
  if (sender !== null || source === null || field === null) return 0;
  return source.rows.filter(({ values }) => String(values[field] ?? "").trim() === "").length;
}

function replacementOf({ file, kind, other }: FileLine, changes: readonly VersionChange[]): FileDoubt[] {
  if (other === null) return [];
  // A row that is gone stood in the older of the two; in a chain of versions that one may have come in the same collection.
  const own = changes.filter(
    ({ kind: of, change: { change, row } }) =>
      of === kind && row.from.file === (change === "removed" ? other : file),
  );
  const count = (change: string) => own.filter((each) => each.change.change === change).length;
  return own.length === 0
    ? []
    : [
        {
          ...{ doubt: "replaces", other },
          ...{ added: count("added"), removed: count("removed"), changed: count("changed") },
        },
      ];
}

function doubledWith(file: string, doubled: readonly DoubledRow[]): FileDoubt[] {
  const counts = new Map<string, number>();
  for (const { first, second } of doubled) {
    const other =
      second.from.file === file ? first.from.file : first.from.file === file ? second.from.file : null;
    if (other !== null) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].map(([other, count]) => ({ doubt: "doubledRows", count, other }));
}
