import { followUp, type FollowUpEntry } from "../../domain/households/follow-up";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { Locale } from "../../i18n/locale";
import { versionTextsOf } from "../../i18n/version-texts";
import { dossierKeyOf } from "../campaign/read-families";
import { registerReaders, type ReadHousehold } from "../campaign/register-readers";
import { reasonsInWords } from "../eligibility/eligibility-report-reasons";
import type { CheckedWithRecords } from "../rosters/payable-now";
import { payableUnits } from "../rosters/payable-units";
import type { WorkflowOptions } from "../workflow-options";
import type { DynamicLine } from "./dynamic-line";
import { versionKey } from "./register-version";

/**
 * Households of the register to look at again: not checked within the period of the year, on no list although not refused, and
 * helped last year but not now, each with what is known of why. `helpedBefore` are version keys of last year's register.
 *
 * The period is asked only where it is set and the register has a column 最近核查日期.
 * @example followUpLines(checked, options, new Set(), "zh-CN") // => []
 */
export function followUpLines(
  checked: CheckedWithRecords,
  { asOf, salt = "" }: WorkflowOptions,
  helpedBefore: ReadonlySet<string>,
  locale: Locale,
): readonly DynamicLine[] {
  const texts = versionTextsOf(locale);
  const households = new Map<string, ReadHousehold>();
  for (const each of registerReaders(checked)) {
    households.set(dossierKeyOf(each.reader.table.binding.sheet, each.household.row), each);
  }
  const paid = new Set(
    payableUnits(checked).units.flatMap((unit) =>
      unit.households.map(({ sheet, household }) => dossierKeyOf(sheet, household.row)),
    ),
  );
  const entries = [...households].map(([key, { household, reader }]): FollowUpEntry => {
    const lastYear = reader.amount("lastYearRelief", household.index);
    return {
      key,
      lastCheckedOn: reader.date("lastCheckedDate", household.index),
      isOnAnyList: paid.has(key),
      wasHelpedLastYear:
        (lastYear !== null && lastYear > 0) ||
        (helpedBefore.size > 0 && helpedBefore.has(keyOf(household, salt))),
    };
  });
  const period = checked.campaign.parameters.followUpDays;
  const { stale, onNoList, droppedSinceLastYear } = followUp(entries, asOf, period ?? Infinity);
  const dropped = new Set(droppedSinceLastYear);
  const hasDates = (key: string) => households.get(key)?.reader.table.columns.lastCheckedDate !== undefined;
  const line = (kind: "helpedBefore" | "onNoList" | "stale", key: string): DynamicLine[] => {
    const each = households.get(key);
    if (each === undefined) return [];
    const { household, reader } = each;
    const checkedOn = reader.date("lastCheckedDate", household.index);
    const lastYear = reader.amount("lastYearRelief", household.index);
    return [
      {
        ...{ kind, name: household.name, workUnit: household.workUnit },
        before: lastYear === null ? "" : `${formatMoney(lastYear)} ${texts.yuan}`,
        now: kind === "stale" ? texts.checkedOn(checkedOn) : texts.kinds.onNoList,
        amountFen: household.reliefFen ?? (0 as Fen),
        why: kind === "stale" ? "" : whyNot(each, locale),
        cell: reader.cell("name", household.index),
      },
    ];
  };
  return [
    ...droppedSinceLastYear.flatMap((key) => line("helpedBefore", key)),
    ...onNoList
      .filter((key) => !dropped.has(key) && !isRefused(households.get(key)))
      .flatMap((key) => line("onNoList", key)),
    ...(period === undefined ? [] : stale.filter(hasDates).flatMap((key) => line("stale", key))),
  ];
}

function keyOf({ residentId, name, workUnit }: ReadHousehold["household"], salt: string): string {
  return versionKey(residentId.residentId ?? residentId.normalized, name, workUnit, salt);
}

function isRefused(each: ReadHousehold | undefined): boolean {
  return each?.household.eligibility.decision === "notEligible";
}

function whyNot({ household }: ReadHousehold, locale: Locale): string {
  if (household.sameAs !== null) return household.sameAs.reason;
  // Who is eligible and on no list has no amount, or no number to be paid by.
  return household.eligibility.decision === "eligible" ? "" : reasonsInWords(household.eligibility, locale);
}
