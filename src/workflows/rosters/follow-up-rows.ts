import { followUp, type FollowUpEntry } from "../../domain/households/follow-up";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { ChangeListRow } from "../../sheets/register/change-list";
import { dossierKeyOf } from "../campaign/read-families";
import { registerReaders, type ReadHousehold } from "../campaign/register-readers";
import { reasonsInWords } from "../eligibility/eligibility-report-reasons";
import type { SheetRun } from "./sheet-run";

/**
 * Households of the register to look at again: not checked within the period of the year, on no list although not refused, and
 * helped last year but not now, each with what is known of why. `helpedBefore` are identity numbers of last year's register.
 *
 * The period is asked only where it is set and the register has a column 最近核查日期.
 * @example followUpRows(run, new Set()) // => []
 */
export function followUpRows(run: SheetRun, helpedBefore: ReadonlySet<string>): readonly ChangeListRow[] {
  const households = new Map<string, ReadHousehold>();
  for (const each of registerReaders(run.checked)) {
    households.set(dossierKeyOf(each.reader.table.binding.sheet, each.household.row), each);
  }
  const paid = new Set(
    run.payable.units.flatMap((unit) =>
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
        (lastYear !== null && lastYear > 0) || helpedBefore.has(household.residentId.residentId ?? ""),
    };
  });
  const period = run.parameters.followUpDays;
  const { stale, onNoList, droppedSinceLastYear } = followUp(entries, run.options.asOf, period ?? Infinity);
  const dropped = new Set(droppedSinceLastYear);
  const hasDates = (key: string) => households.get(key)?.reader.table.columns.lastCheckedDate !== undefined;
  const line = (kind: ChangeListRow["kind"], key: string): ChangeListRow[] => {
    const each = households.get(key);
    if (each === undefined) return [];
    const { household, reader } = each;
    const checkedOn = reader.date("lastCheckedDate", household.index);
    const lastYear = reader.amount("lastYearRelief", household.index);
    return [
      {
        kind,
        name: household.name,
        workUnit: household.workUnit,
        before: lastYear === null ? "" : `${formatMoney(lastYear)} 元`,
        now: kind === "待复核" ? `最近核查：${checkedOn ?? "未记"}` : "未列入",
        amountFen: household.reliefFen ?? (0 as Fen),
        why: kind === "待复核" ? "" : whyNot(each),
      },
    ];
  };
  return [
    ...droppedSinceLastYear.flatMap((key) => line("去年帮扶", key)),
    ...onNoList
      .filter((key) => !dropped.has(key) && !isRefused(households.get(key)))
      .flatMap((key) => line("未列入", key)),
    ...(period === undefined ? [] : stale.filter(hasDates).flatMap((key) => line("待复核", key))),
  ];
}

function isRefused(each: ReadHousehold | undefined): boolean {
  return each?.household.eligibility.decision === "notEligible";
}

function whyNot({ household }: ReadHousehold): string {
  if (household.sameAs !== null) return household.sameAs.reason;
  // Who is eligible and on no list has no amount, or no number to be paid by.
  return household.eligibility.decision === "eligible" ? "" : reasonsInWords(household.eligibility, "zh-CN");
}
