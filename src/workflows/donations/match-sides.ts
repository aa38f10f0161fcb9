import { matchEntries } from "../../domain/donations/match-entries";
import type { MatchEntry, MatchOptions, MatchReason } from "../../domain/donations/match-entry";
import { type UnitNames, unitKeyOf } from "../../domain/donations/unit-names";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import { placeText } from "../../i18n/place-text";
import type { RecordTable } from "../../workbook/records";
import { ColumnReader } from "../campaign/column-reader";

// A transfer is booked within days; half a month covers a holiday.
const windowDays = 15;

/** How the parties of a match are known by one name, and which are alike. */
export interface MatchParties {
  readonly partyOf: (name: string) => string;
  readonly options: MatchOptions;
}

/**
 * The parties of a match by the names the workbook knows; a likeness only ever proposes.
 * @example matchParties(createUnitNames([], ""), {}).partyOf("县教育局") // => "教育局"
 */
export function matchParties(names: UnitNames, { county = "" }: Parameters): MatchParties {
  const partyOf = (name: string) => {
    const match = names.find(name);
    return unitKeyOf(match.kind === "same" ? match.unit : name, county);
  };
  const isAlike: MatchOptions["isAlike"] = (a, b) => {
    const [first, second] = [names.find(a), names.find(b)];
    return (
      (first.kind === "suggested" && partyOf(first.unit) === b) ||
      (second.kind === "suggested" && partyOf(second.unit) === a)
    );
  };
  return { partyOf, options: { windowDays, isAlike } };
}

/** What is left of a pledge. */
export interface OpenPledge {
  readonly party: string;
  readonly balanceFen: Fen;
  readonly cell: SourceCell;
}

/**
 * What units promised and have not paid, each at its pledge.
 * @example openPledges([], {}, matchParties(names, {})) // => []
 */
export function openPledges(
  tables: readonly RecordTable[],
  parameters: Parameters,
  { partyOf }: MatchParties,
): readonly OpenPledge[] {
  return tables.flatMap((table) => {
    if (table.binding.kind !== "unitDonations" || table.columns.pledgedAmount === undefined) return [];
    const reader = new ColumnReader(table, parameters.campaignYear ?? null);
    return table.rowNumbers.flatMap((_, index): OpenPledge[] => {
      const pledged = reader.amount("pledgedAmount", index) ?? 0;
      const balanceFen = (pledged - (reader.amount("receivedAmount", index) ?? 0)) as Fen;
      const party = partyOf(reader.text("unitName", index));
      return balanceFen > 0 && party !== ""
        ? [{ party, balanceFen, cell: reader.cell("pledgedAmount", index) }]
        : [];
    });
  });
}

/** The pledge a line pays, alone or with others, and why it is taken for it. */
export interface PaidPledge {
  readonly pledge: string;
  readonly reasons: readonly MatchReason[];
}

/**
 * Where the pledges stand that open lines pay, by the 0-based index of the line.
 * @example pledgesPaid([], [], options).size // => 0
 */
export function pledgesPaid(
  open: readonly MatchEntry[],
  pledges: readonly OpenPledge[],
  options: MatchOptions,
): ReadonlyMap<number, PaidPledge> {
  const promised = pledges.map(({ party, balanceFen }): MatchEntry => {
    return { party, amountFen: balanceFen, date: null, reference: "", text: "" };
  });
  const paid = new Map<number, PaidPledge>();
  for (const { left, right, reasons } of matchEntries(open, promised, options).groups) {
    const pledge = right.map((index) => placeText((pledges[index] as OpenPledge).cell)).join("、");
    for (const index of left) paid.set(index, { pledge, reasons });
  }
  return paid;
}
