import type { MatchReason } from "../../domain/donations/match-entry";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import { matchReasonNames } from "../../i18n/zh-cn/match-reason-names";
import { placeText } from "../../i18n/place-text";
import type { ReconciledLine } from "../../sheets/payment/fund-ledger";
import type { PlacedEntry, StatementMatch } from "../donations/match-statement";

/** A line of the reconciliation with its cells, and what a clerk's word about it is kept by. */
export interface FundLine extends ReconciledLine {
  readonly bankCells: readonly SourceCell[];
  readonly giftCells: readonly SourceCell[];
  readonly bankKeys: readonly string[];
  readonly giftKeys: readonly string[];
  readonly reasonCodes: readonly MatchReason[];
}

const ORDER: Readonly<Record<ReconciledLine["outcome"], number>> = {
  bankOnly: 0,
  giftOnly: 1,
  likely: 2,
  certain: 3,
};

/**
 * The statements beside the gifts, what is open first, then by day.
 * @example reconciledLines(match)[0]?.outcome // => "bankOnly"
 */
export function reconciledLines({ income, given, result }: StatementMatch): readonly FundLine[] {
  const lineOf = (
    outcome: ReconciledLine["outcome"],
    bank: readonly PlacedEntry[],
    gifts: readonly PlacedEntry[],
    reasonCodes: readonly MatchReason[] = [],
  ): FundLine => ({
    date: bank[0]?.date ?? gifts[0]?.date ?? null,
    party: (bank[0] ?? gifts[0])?.name ?? "",
    bankFen: bank.length === 0 ? null : sumOf(bank),
    giftFen: gifts.length === 0 ? null : sumOf(gifts),
    places: gifts.map(({ cell }) => placeText(cell)).join("、"),
    outcome,
    reasons: reasonCodes.map((reason) => matchReasonNames[reason]).join("、"),
    reasonCodes,
    bankCells: bank.map(({ cell }) => cell),
    giftCells: gifts.map(({ cell }) => cell),
    bankKeys: bank.map(({ key }) => key),
    giftKeys: gifts.map(({ key }) => key),
  });
  const lines = [
    ...result.groups.map(({ left, right, certainty, reasons }) =>
      lineOf(
        certainty,
        left.flatMap((index) => income[index] ?? []),
        right.flatMap((index) => given[index] ?? []),
        reasons,
      ),
    ),
    ...result.restLeft.flatMap((index) => income[index] ?? []).map((line) => lineOf("bankOnly", [line], [])),
    ...result.restRight.flatMap((index) => given[index] ?? []).map((gift) => lineOf("giftOnly", [], [gift])),
  ];
  return lines.sort(
    (a, b) => ORDER[a.outcome] - ORDER[b.outcome] || (a.date ?? "").localeCompare(b.date ?? ""),
  );
}

/**
 * How many lines there are of each outcome.
 * @example countOutcomes([]) // => { certain: 0, likely: 0, bankOnly: 0, giftOnly: 0 }
 */
export function countOutcomes(
  lines: readonly ReconciledLine[],
): Readonly<Record<ReconciledLine["outcome"], number>> {
  const counts = { certain: 0, likely: 0, bankOnly: 0, giftOnly: 0 };
  for (const { outcome } of lines) counts[outcome] += 1;
  return counts;
}

function sumOf(entries: readonly PlacedEntry[]): Fen {
  return entries.reduce((sum, { amountFen }) => sum + amountFen, 0) as Fen;
}
