import type { CampaignState } from "../commands/campaign-session";
import { formatMoney } from "../i18n/format-values";
import type { Locale } from "../i18n/locale";
import { placeText } from "../i18n/place-text";
import { raisingTextsOf } from "../i18n/raising-texts";
import type { Fen } from "../domain/money/fen";

/**
 * How the raising of money stands, a sentence each (for stderr).
 * @example raisingSentences(state, "zh-CN")[1] // => "96 家单位，待跟进 35 家"
 */
export function raisingSentences({ raising }: CampaignState, locale: Locale): readonly string[] {
  const texts = raisingTextsOf(locale);
  const overview = raising.donations?.overview;
  if (overview === undefined) return [];
  const { day, todayFen, sumFen, targetFen, lastYearSameDayFen, units, leftOut, outside } = overview;
  const yuan = (fen: Fen | null) => (fen === null ? null : formatMoney(fen));
  return [
    texts.stands({
      day,
      today: yuan(todayFen),
      sum: formatMoney(sumFen),
      target: yuan(targetFen),
      lastYear: yuan(lastYearSameDayFen),
    }),
    texts.units(units.length, units.filter(({ state }) => state !== "full").length),
    ...(outside.count > 0 ? [texts.outside(outside.count, formatMoney(outside.sumFen))] : []),
    ...(leftOut.length > 0 ? [texts.leftOut(leftOut.length, leftOut.map(placeText).join("、"))] : []),
  ];
}

/**
 * Every unit with what it promised and gave, a line each (for stdout).
 * @example raisingLines(state, "zh-CN")[0] // => "部分到账\t县水务局\t6,000.00\t3,000.00"
 */
export function raisingLines({ raising }: CampaignState, locale: Locale): readonly string[] {
  const { states } = raisingTextsOf(locale);
  return (raising.donations?.overview.units ?? []).map(({ unit, state, pledgedFen, sumFen }) =>
    [states[state], unit, pledgedFen === null ? "—" : formatMoney(pledgedFen), formatMoney(sumFen)].join(
      "\t",
    ),
  );
}

/**
 * The same for other programs; absent when it was not asked for.
 * @example reportRaising(state) // => { donations: { day: "2027-01-20", … } }
 */
export function reportRaising({ raising }: CampaignState): Record<string, unknown> {
  return raising.donations === null ? {} : { donations: raising.donations.overview };
}
