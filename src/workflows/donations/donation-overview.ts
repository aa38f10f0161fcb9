import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { dateOfSerial, serialOf } from "../../domain/calendar/day-number";
import {
  type BulletinFigures,
  bulletinFigures,
  type Projection,
  projectTotal,
} from "../../domain/donations/bulletin-figures";
import type { Gift } from "../../domain/donations/gift";
import type { LikenessReason } from "../../domain/donations/unit-names";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { Grid } from "../../workbook/grid";
import {
  internalUnits,
  type ParticipationUpTo,
  participationUpTo,
  type UnitStanding,
} from "../bulletin/bulletin-units";
import { readCampaign, type Campaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";
import type { ReadGift } from "./check-donations-gifts";
import { checkDonationsTogether, type DonationsTogether } from "./check-donations-together";
import { figuresLastYear } from "./last-year-figures";
import { tablesByYear } from "./last-year-lists";

/** How the raising of money stands on a day. */
export interface DonationOverview {
  readonly day: CalendarDate;
  /** Null where no gift bears a date. */
  readonly todayFen: Fen | null;
  readonly sumFen: Fen;
  readonly donorsSoFar: number;
  readonly targetFen: Fen | null;
  /** From the dated lists of last year in the workbook; null without one. */
  readonly lastYearSameDayFen: Fen | null;
  readonly lastYearFen: Fen | null;
  readonly byChannel: BulletinFigures["byChannel"];
  /** The figure of the bulletin of the same day. */
  readonly participation:
    | (ParticipationUpTo & {
        readonly requiredPercent: number | null;
        /** People missing to the share asked for; null where none is. */
        readonly missing: number | null;
      })
    | null;
  readonly projection: Projection | null;
  readonly lastDay: CalendarDate | null;
  readonly inKindFen: Fen;
  /** Gifts in no day's sum, with the first of them. */
  readonly undated: { readonly count: number; readonly sumFen: Fen; readonly cell: SourceCell | null };
  /** Amounts in no sum at all, since they cannot be read or are below nothing without a reason. */
  readonly leftOut: readonly SourceCell[];
  /** Gifts in the sum although dated outside the campaign. */
  readonly outside: BulletinFigures["outside"];
  /** Gifts dated after the day, which no sum holds, with the last of their days; null where there is none. */
  readonly later: { readonly count: number; readonly sumFen: Fen; readonly lastDay: CalendarDate } | null;
  readonly units: readonly UnitStanding[];
  /** Names that may be a unit's own, to be decided by a clerk. */
  readonly names: readonly SuggestedName[];
}

/** A name the directory does not have, and the unit it is like. */
export interface SuggestedName {
  readonly name: string;
  readonly unit: string;
  readonly reason: LikenessReason;
  readonly cell: SourceCell;
}

/**
 * Looks at the gifts as they stand on a day: what came, against target and last year, by channel, how many take part, and every
 * unit with what is open. Gifts without a date count for their unit, but in no day's sum; where no gift has one, the sum is of all.
 * Null when the workbook lists neither gifts nor pledges.
 * @example overviewDonations([], options) // => null
 */
export function overviewDonations(
  grids: readonly Grid[],
  options: WorkflowOptions,
  day: CalendarDate = options.asOf,
): DonationOverview | null {
  return overviewOf(readCampaign(grids, options.overrides, options.corrections), day, options.links);
}

/**
 * The same of a workbook that has been read already.
 * @example overviewOf(readCampaign([], {}), "2027-01-20" as CalendarDate) // => null
 */
export function overviewOf(
  { records, parameters }: Pick<Campaign, "records" | "parameters">,
  day: CalendarDate,
  links?: WorkflowOptions["links"],
): DonationOverview | null {
  const { current, lastYear } = tablesByYear(records, parameters);
  const together = checkDonationsTogether(current, parameters, links);
  const gifts = giftsByOneName(together);
  const dated = gifts.filter(({ date }) => date !== null);
  const standing = bulletinFigures(arrivedBefore(gifts, day), day, parameters);
  const figures = dated.length === 0 ? standing : bulletinFigures(gifts, day, parameters);
  const units = internalUnits(current, parameters, standing, together.names, gifts);
  if (gifts.length === 0 && units.length === 0) return null;
  const targetFen = parameters.fundTarget ?? null;
  const lastDay = parameters.paymentDeadline ?? parameters.campaignTo ?? null;
  const first = together.gifts.find(({ date }) => date === null);
  return {
    ...{ day, targetFen, lastDay, units },
    todayFen: dated.length === 0 ? null : figures.todayFen,
    sumFen: figures.sumFen,
    donorsSoFar: figures.donorsSoFar,
    lastYearSameDayFen: figuresLastYear(lastYear, parameters, day)?.sumFen ?? null,
    lastYearFen: parameters.lastYearRaised ?? null,
    byChannel: figures.byChannel,
    participation: participationOf(participationUpTo(current, parameters, together.names, day), parameters),
    projection: dated.length === 0 ? null : projectTotal(figures, targetFen, lastDay),
    inKindFen: figures.inKindFen,
    names: suggestedNames(together),
    leftOut: leftOutBy(together, day),
    outside: figures.outside,
    later: laterThan(gifts, day),
    undated:
      dated.length === 0
        ? { count: 0, sumFen: 0 as Fen, cell: null }
        : { ...figures.undated, cell: first?.cell ?? null },
  };
}

/**
 * The gifts with each donor under the unit's own name, aliases resolved.
 * @example giftsByOneName(checkDonationsTogether([], {})) // => []
 */
export function giftsByOneName({ gifts, names }: DonationsTogether): readonly ReadGift[] {
  return gifts.map((gift) => {
    const match = names.find(gift.donor);
    return match.kind === "same" ? { ...gift, donor: match.unit } : gift;
  });
}

/**
 * The cells of amounts that no sum of a day holds; those of a later day are not missing in it yet.
 * @example leftOutBy(checkDonationsTogether([], {}), "2027-01-20" as CalendarDate) // => []
 */
export function leftOutBy(
  { leftOut }: Pick<DonationsTogether, "leftOut">,
  day: CalendarDate,
): readonly SourceCell[] {
  return leftOut.flatMap(({ cell, date }) => (date === null || date <= day ? [cell] : []));
}

/** A gift without a date is there all the same, only not as one of today. */
function arrivedBefore(gifts: readonly Gift[], day: CalendarDate): readonly Gift[] {
  const before = dateOfSerial(serialOf(day) - 1);
  return gifts.map((gift) => (gift.date === null ? { ...gift, date: before } : gift));
}

function suggestedNames({ findings }: DonationsTogether): readonly SuggestedName[] {
  return findings.flatMap(({ code, params, where }): SuggestedName[] => {
    if (code !== "donation.unitUnknown" || where === null) return [];
    const { unit: name, suggested: unit, reason } = params;
    return unit === null || reason === null ? [] : [{ name, unit, reason, cell: where }];
  });
}

function laterThan(gifts: readonly Gift[], day: CalendarDate): DonationOverview["later"] {
  let [count, sum, lastDay] = [0, 0, day];
  for (const { date, amountFen, isInKind } of gifts) {
    if (date === null || date <= day || isInKind) continue;
    count += 1;
    sum += amountFen;
    if (date > lastDay) lastDay = date;
  }
  return count === 0 ? null : { count, sumFen: sum as Fen, lastDay };
}

function participationOf(
  standing: ParticipationUpTo | null,
  { participationRate }: Parameters,
): DonationOverview["participation"] {
  if (standing === null) return null;
  if (participationRate === undefined) return { ...standing, requiredPercent: null, missing: null };
  const missing = Math.max(0, Math.ceil(participationRate * standing.staff - 1e-9) - standing.donors);
  return { ...standing, requiredPercent: participationRate * 100, missing: missing || null };
}
