import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { daysBetween } from "../../domain/calendar/day-number";
import {
  type BulletinFigures,
  bulletinFigures,
  correctionsSince,
  type DonorFigures,
  projectTotal,
} from "../../domain/donations/bulletin-figures";
import { assessCounty } from "../../domain/donations/assess-county";
import type { Fen } from "../../domain/money/fen";
import { writeBroadcast } from "../../i18n/zh-cn/broadcast-script";
import { planBulletin } from "../../sheets/donations/bulletin";
import { planBulletinChart } from "../../sheets/donations/bulletin-chart";
import { planInternalBulletin } from "../../sheets/donations/bulletin-internal";
import { planBulletinScript } from "../../sheets/donations/bulletin-script";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import { publishedBefore } from "./bulletin-published";
import { internalUnits } from "./bulletin-units";
import { checkDonationsTogether } from "../donations/check-donations-together";
import { giftsByOneName } from "../donations/donation-overview";
import { tablesByYear } from "../donations/last-year-lists";
import { readCampaign } from "../campaign/read-campaign";
import type { WorkflowOptions } from "../workflow-options";

export interface BulletinRequest {
  /** The day reported; the day of the checks when absent. */
  readonly day?: CalendarDate;
}

export interface BulletinResult {
  readonly day: CalendarDate;
  readonly issue: number | null;
  readonly sheets: readonly string[];
  readonly todayFen: Fen;
  readonly sumFen: Fen;
  readonly donorsToday: number;
  readonly donorsSoFar: number;
  readonly undated: BulletinFigures["undated"];
  readonly corrections: number;
  /** False when no gift bears a date: then no day can be reported. */
  readonly hasDates: boolean;
  /** What is read out. */
  readonly script: string;
  readonly plan: Plan;
}

const DEFAULT_TITLE_FONT = "方正小标宋简体";
// About a minute read aloud.
const usualScriptLength = 240;

/**
 * Plans the bulletin of a day as four sheets: for posting, to be read out, charts, and the internal one. Made from the dates of the
 * gifts, so that any past day comes out the same; what an earlier bulletin in the workbook said otherwise is corrected in this one.
 * Null when the workbook lists no gift.
 * @example makeBulletin(grids, options, { day: "2027-01-20" as CalendarDate })?.sheets[0] // => "通报-0120"
 */
export function makeBulletin(
  grids: readonly Grid[],
  options: WorkflowOptions,
  request: BulletinRequest = {},
): BulletinResult | null {
  const { records, parameters } = readCampaign(grids, options.overrides, options.corrections);
  const { current } = tablesByYear(records, parameters);
  const together = checkDonationsTogether(current, parameters, options.links);
  if (together.gifts.length === 0) return null;
  const day = request.day ?? options.asOf;
  const gifts = giftsByOneName(together);
  const figures = bulletinFigures(gifts, day);
  const named = inOrder(
    figures.donors.filter(({ isAnonymous, sumFen }) => !isAnonymous && sumFen > 0),
    parameters.bulletinByName ?? false,
  );
  const unnamed = unnamedOf(figures.donors);
  const earlier = publishedBefore(grids, day);
  const corrections =
    earlier === null
      ? []
      : correctionsSince(earlier.donors, postedDonors(bulletinFigures(gifts, earlier.day).donors));
  const { units, donations } = internalUnits(current, parameters, figures, together.names);
  const county = parameters.county ?? "";
  const year = parameters.campaignYear ?? Number(day.slice(0, 4));
  const titleFont = parameters.titleFont ?? DEFAULT_TITLE_FONT;
  const targetFen = parameters.fundTarget ?? null;
  const first = parameters.bulletinFirstDay;
  const issue = first === undefined || day < first ? null : daysBetween(first, day) + 1;
  const lastDay = parameters.paymentDeadline ?? parameters.campaignTo ?? null;
  const script = writeBroadcast({
    county,
    figures,
    donors: named,
    targetFen,
    length: parameters.broadcastLength ?? usualScriptLength,
  });
  const name = `通报-${day.slice(5, 7)}${day.slice(8)}`;
  const sheets = [name, `${name}-播报稿`, `${name}-图表`, `${name}-内部`] as const;
  const { donors, staff, unitsCounted } = assessCounty(donations, parameters);
  const steps: PlanStep[] = [
    ...planBulletin({
      sheet: sheets[0],
      ...{ county, year, issue, figures, donors: named, unnamed, targetFen, corrections, titleFont },
    }),
    ...planBulletinScript({ sheet: sheets[1], county, day, script, titleFont }),
    ...planBulletinChart({ sheet: sheets[2], county, figures, titleFont }),
    ...planInternalBulletin({
      sheet: sheets[3],
      ...{ county, year, figures, units, targetFen, lastDay, corrections, titleFont },
      lastYearFen: parameters.lastYearRaised ?? null,
      projection: projectTotal(figures, targetFen, lastDay),
      participation: unitsCounted === 0 ? null : { donors, staff },
    }),
    { step: "activate", sheet: sheets[0] },
  ];
  const { todayFen, sumFen, donorsToday, donorsSoFar, undated } = figures;
  return {
    ...{ day, issue, sheets, todayFen, sumFen, donorsToday, donorsSoFar, undated, script },
    corrections: corrections.length,
    hasDates: gifts.some(({ date }) => date !== null),
    plan: { title: "makeBulletin", steps },
  };
}

function inOrder(donors: readonly DonorFigures[], byName: boolean): readonly DonorFigures[] {
  const byText = (a: DonorFigures, b: DonorFigures) => a.donor.localeCompare(b.donor, "zh-CN");
  return [...donors].sort((a, b) => (byName ? 0 : b.sumFen - a.sumFen) || byText(a, b));
}

function unnamedOf(donors: readonly DonorFigures[]): { count: number; todayFen: Fen; sumFen: Fen } {
  const unnamed = donors.filter(({ isAnonymous, sumFen }) => isAnonymous && sumFen !== 0);
  const total = (of: (donor: DonorFigures) => number) =>
    unnamed.reduce((sum, donor) => sum + of(donor), 0) as Fen;
  return {
    count: unnamed.length,
    todayFen: total(({ todayFen }) => todayFen),
    sumFen: total(({ sumFen }) => sumFen),
  };
}

function postedDonors(donors: readonly DonorFigures[]): readonly DonorFigures[] {
  return donors.filter(({ isAnonymous, sumFen }) => !isAnonymous && sumFen > 0);
}
