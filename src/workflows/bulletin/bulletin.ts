import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { daysBetween } from "../../domain/calendar/day-number";
import { type BulletinCorrection, correctionsSince } from "../../domain/donations/bulletin-corrections";
import {
  type BulletinFigures,
  bulletinFigures,
  type DonorFigures,
  projectTotal,
} from "../../domain/donations/bulletin-figures";
import { defaultChannelOf } from "../../domain/donations/parse-gift-channel";
import { bulletinTrend } from "../../domain/donations/bulletin-trend";
import { byArrival, type DonorOrder, giftsOfDay } from "../../domain/donations/day-gifts";
import type { Gift } from "../../domain/donations/gift";
import type { SourceCell } from "../../domain/finding";
import type { Fen } from "../../domain/money/fen";
import { placeText } from "../../i18n/place-text";
import { writeBroadcast } from "../../i18n/zh-cn/broadcast-script";
import { bulletinText, planBulletin } from "../../sheets/donations/bulletin";
import { planBulletinChart } from "../../sheets/donations/bulletin-chart";
import { planInternalBulletin, unitStateText } from "../../sheets/donations/bulletin-internal";
import { planContactDraft } from "../../sheets/donations/contact-draft";
import { planBulletinScript } from "../../sheets/donations/bulletin-script";
import type { Grid } from "../../workbook/grid";
import type { Plan, PlanStep } from "../../workbook/plan";
import {
  BULLETIN_VERSIONS,
  type BulletinRequest,
  type BulletinVersion,
  USUAL_VERSIONS,
} from "./bulletin-request";
import { publishedBefore } from "./bulletin-published";
import { internalUnits, participationUpTo } from "./bulletin-units";
import { checkDonationsTogether } from "../donations/check-donations-together";
import { giftsByOneName, leftOutBy } from "../donations/donation-overview";
import { figuresLastYear } from "../donations/last-year-figures";
import { tablesByYear } from "../donations/last-year-lists";
import { unitContacts } from "../donations/unit-contacts";
import { readCampaign } from "../campaign/read-campaign";
import { withCheckCodes } from "../rosters/with-check-codes";
import type { WorkflowOptions } from "../workflow-options";

export interface BulletinResult {
  readonly day: CalendarDate;
  readonly issue: number | null;
  readonly sheets: readonly string[];
  readonly todayFen: Fen;
  readonly sumFen: Fen;
  readonly donorsToday: number;
  readonly donorsSoFar: number;
  readonly undated: BulletinFigures["undated"];
  /** Money in the sum although dated outside the campaign. */
  readonly outside: BulletinFigures["outside"];
  /** Amounts in no sum, since they cannot be read or are below nothing without a reason. */
  readonly leftOut: readonly SourceCell[];
  /** What earlier bulletins said otherwise. */
  readonly corrections: readonly BulletinCorrection[];
  readonly targetFen: Fen | null;
  readonly order: DonorOrder;
  /** How last year stood on the same day, where its lists are in the workbook. */
  readonly lastYearFen: Fen | null;
  /** False when no gift bears a date: then no day can be reported. */
  readonly hasDates: boolean;
  /** What is read out. */
  readonly script: string;
  /** The paragraphs of the posted sheet, to be sent as a message. */
  readonly text: string;
  readonly plan: Plan;
}

const DEFAULT_TITLE_FONT = "方正小标宋简体";
// About a minute read aloud.
const usualScriptLength = 240;

/**
 * Plans the bulletin of a day: for posting, to be read out, charts, the internal one, and the draft list for a named approver.
 * Made from the dates of the gifts, so that any past day comes out the same; what an earlier bulletin in the workbook said otherwise is corrected in this one.
 * Null when the workbook lists no gift.
 * @example makeBulletin(grids, options, { day: "2027-01-20" as CalendarDate })?.sheets[0] // => "通报-0120"
 */
export function makeBulletin(
  grids: readonly Grid[],
  options: WorkflowOptions,
  request: BulletinRequest = {},
): BulletinResult | null {
  const { records, parameters } = readCampaign(grids, options.overrides, options.corrections);
  const { current, lastYear } = tablesByYear(records, parameters);
  const together = checkDonationsTogether(current, parameters, options.links);
  if (together.gifts.length === 0) return null;
  const day = request.day ?? options.asOf;
  const gifts = giftsByOneName(together);
  const figures = bulletinFigures(gifts, day, parameters);
  const order = request.order ?? (parameters.bulletinByName === true ? "name" : "arrival");
  const named = inOrder(byArrival(postedDonors(figures.donors), gifts), order, ({ sumFen }) => sumFen);
  const unnamed = unnamedOf(figures.donors);
  const ofDay = giftsOfDay(gifts, day);
  const today = { ...ofDay, donors: inOrder(ofDay.donors, order, ({ todayFen }) => todayFen) };
  const before = figuresLastYear(lastYear, parameters, day);
  const earlier = publishedBefore(grids, day);
  const corrections = earlier === null ? [] : correctionsSince(earlier, postedOn(gifts, earlier.day));
  const leftOut = leftOutBy(together, day);
  const units = internalUnits(current, parameters, figures, together.names, gifts);
  const contacts = unitContacts(current, together.names);
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
    lastYearFen: before?.sumFen ?? null,
    deadline: lastDay,
    length: request.length ?? parameters.broadcastLength ?? usualScriptLength,
  });
  const name = `通报-${day.slice(5, 7)}${day.slice(8)}`;
  const posted = {
    sheet: name,
    ...{
      county,
      year,
      issue,
      figures,
      order,
      today,
      donors: named,
      unnamed,
      targetFen,
      corrections,
      titleFont,
    },
    leftOut: leftOut.length,
    lastYear: before,
    days: bulletinTrend(figures, before),
    participation: participationUpTo(current, parameters, together.names, day),
    deadline: parameters.paymentDeadline ?? null,
    reportTo: parameters.bulletinReportTo ?? "",
    sendTo: parameters.bulletinSendTo ?? "",
  };
  const sheetOf: Readonly<Record<BulletinVersion, string>> = {
    posted: name,
    script: `${name}-播报稿`,
    chart: `${name}-图表`,
    internal: `${name}-内部`,
    draft: `${name}-沟通名单`,
  };
  const planOf: Readonly<Record<BulletinVersion, () => readonly PlanStep[]>> = {
    posted: () => planBulletin(posted),
    script: () => planBulletinScript({ sheet: sheetOf.script, county, day, script, titleFont }),
    chart: () =>
      planBulletinChart({
        sheet: sheetOf.chart,
        county,
        figures,
        lastYear: before,
        days: posted.days,
        titleFont,
      }),
    internal: () =>
      planInternalBulletin({
        sheet: sheetOf.internal,
        ...{ county, year, figures, units, targetFen, lastDay, corrections, titleFont },
        entries: gifts.filter(({ date }) => date === day),
        leftOut: leftOut.map(placeText),
        lastYearFen: parameters.lastYearRaised ?? null,
        lastYear: before,
        projection: projectTotal(figures, targetFen, lastDay),
        participation: posted.participation,
      }),
    draft: () =>
      planContactDraft({
        sheet: sheetOf.draft,
        ...{ county, year, day, titleFont },
        approver: request.approver?.trim() ?? "",
        units: units
          // Nobody speaks to a person about a gift.
          .filter(({ unit }) => defaultChannelOf(unit) !== "society")
          .filter(
            ({ state, sumFen, daysOverdue }) => (sumFen === 0 && state !== "full") || daysOverdue !== null,
          )
          .map((unit) => ({
            ...unit,
            firstResponsible: contacts.get(unit.unit)?.firstResponsible ?? "",
            call: [contacts.get(unit.unit)?.contact ?? "", contacts.get(unit.unit)?.phone ?? ""]
              .join(" ")
              .trim(),
            // No standard leaves the internal sheet.
            state: unitStateText({ ...unit, belowReferenceFen: null }),
          })),
      }),
  };
  const versions = BULLETIN_VERSIONS.filter((version) =>
    (request.versions ?? USUAL_VERSIONS).includes(version),
  );
  const sheets = versions.map((version) => sheetOf[version]);
  const steps: PlanStep[] = withCheckCodes(
    versions.flatMap((version) => planOf[version]()),
    parameters,
  );
  if (sheets[0] !== undefined) steps.push({ step: "activate", sheet: sheets[0] });
  const { todayFen, sumFen, donorsToday, donorsSoFar, undated, outside } = figures;
  return {
    ...{ day, issue, sheets, todayFen, sumFen, donorsToday, donorsSoFar, undated, outside, leftOut, script },
    ...{ corrections, targetFen, order, lastYearFen: before?.sumFen ?? null, text: bulletinText(posted) },
    hasDates: gifts.some(({ date }) => date !== null),
    plan: { title: "makeBulletin", steps },
  };
}

function inOrder<Donor extends { readonly donor: string }>(
  donors: readonly Donor[],
  order: DonorOrder,
  sumOf: (donor: Donor) => Fen,
): readonly Donor[] {
  if (order === "arrival") return donors;
  const byText = (a: Donor, b: Donor) => a.donor.localeCompare(b.donor, "zh-CN");
  return [...donors].sort((a, b) => (order === "name" ? 0 : sumOf(b) - sumOf(a)) || byText(a, b));
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

function postedOn(gifts: readonly Gift[], day: CalendarDate) {
  const { donors, byChannel } = bulletinFigures(gifts, day);
  return { donors: postedDonors(donors), byChannel };
}

function postedDonors(donors: readonly DonorFigures[]): readonly DonorFigures[] {
  return donors.filter(({ isAnonymous, sumFen }) => !isAnonymous && sumFen > 0);
}
