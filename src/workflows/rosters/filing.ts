import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sumFen } from "../../domain/money/fen";
import type { HouseholdSteps } from "../../domain/steps/household-steps";
import { paperDate } from "../../sheets/layout/chinese-text";
import { planFilingCover } from "../../sheets/payment/filing-cover";
import { type FilingListRow, planFilingList } from "../../sheets/payment/filing-list";
import { type FilingTrackerRow, planFilingTracker } from "../../sheets/payment/filing-tracker";
import { ColumnReader } from "../campaign/column-reader";
import type { PayableUnit } from "./payable-units";
import { postingSentence } from "../posting/posting-period-of";
import { knownSteps } from "../steps/known-steps";
import { sheetFingerprint } from "./sheet-fingerprint";
import type { SheetRun } from "./sheet-run";

interface Receipt {
  readonly paidOn: string;
  readonly by: string;
}

/**
 * Adds the filing of every enterprise (cover and list, written from what signed rosters say where there are any) and the tracker.
 * @example await addFilings(run)
 */
export async function addFilings(run: SheetRun): Promise<void> {
  const from = run.steps.length;
  const receipts = receiptsOf(run);
  const stepsOf = knownSteps(run.checked, run.options);
  const tracker: FilingTrackerRow[] = [];
  for (const [at, unit] of run.payable.units.entries()) {
    run.tell(at, run.payable.units.length);
    const rows = unit.households.map(({ row }): FilingListRow => {
      const receipt = receipts.get(row.residentId);
      return {
        name: row.name,
        sex: row.sex,
        residentId: row.residentId,
        hardshipClass: row.hardshipClass,
        amountFen: row.amountFen,
        bankAccount: row.bankAccount,
        workUnit: unit.workUnit,
        paidOn: receipt?.paidOn ?? "",
        receipt: receipt?.by ?? "",
      };
    });
    const steps = unit.households.map(({ row }) => stepsOf({ ...row, workUnit: unit.workUnit }));
    await run.add(
      "filing",
      rows,
      (list) => planFilingCover(coverOf(run, unit, rows, steps), list),
      unit.workUnit,
    );
    await run.add("filing", rows, (list) => planFilingList(unit.workUnit, rows, list), unit.workUnit);
    const { workUnit, system } = unit;
    const amountFen = sumFen(rows.map((row) => row.amountFen));
    const fingerprint = await sheetFingerprint("filing", rows, run.parameters);
    tracker.push({ workUnit, system, households: rows.length, amountFen, fingerprint });
  }
  await run.add("filing", tracker, (list) => planFilingTracker(tracker, list));
  if (tracker.length > 0) run.moveLastTo(from);
}

function coverOf(
  run: SheetRun,
  unit: PayableUnit,
  rows: readonly FilingListRow[],
  steps: readonly HouseholdSteps[],
) {
  const { parameters } = run;
  const days = [
    ...new Set(rows.map(({ paidOn }, at) => paidOn || (steps[at]?.paidOn ?? "")).filter((day) => day !== "")),
  ].sort();
  const signed = rows.filter(({ receipt }) => receipt !== "").length;
  const byCard = rows.filter(({ bankAccount }) => bankAccount !== "").length;
  const first = days[0];
  return {
    workUnit: unit.workUnit,
    system: unit.system,
    households: rows.length,
    amountFen: sumFen(rows.map(({ amountFen }) => amountFen)),
    payment: byCard === 0 ? "现金" : byCard === rows.length ? "银行卡" : `银行卡 ${byCard} 户，其余现金`,
    basis: parameters.governingDocument ?? "",
    review: reviewSentence(steps),
    posting: postingSentence(parameters),
    paidOn: first === undefined ? "" : paperDate(first as CalendarDate),
    receipt: signed === 0 ? "" : signed === rows.length ? `${signed} 户全部签领` : `已签领 ${signed} 户`,
  };
}

/** "" where nobody was reviewed as far as the workbook knows. */
function reviewSentence(steps: readonly HouseholdSteps[]): string {
  const agreed = steps.filter(({ reviewResult }) => reviewResult === "agreed").length;
  const [first, ...others] = [
    ...new Set(steps.flatMap(({ reviewedOn }) => (reviewedOn === null ? [] : [reviewedOn]))),
  ].sort();
  if (first === undefined || agreed === 0) return "";
  const present = new Set(steps.map(({ reviewPresent }) => reviewPresent));
  const [attendance = null] = present.size === 1 ? present : [];
  return [
    `${paperDate(first)}${others.length === 0 ? "" : "起"}评议`,
    ...(attendance === null ? [] : [`实到 ${attendance} 人`]),
    agreed === steps.length ? `${agreed} 户全部通过` : `${steps.length} 户中通过 ${agreed} 户`,
  ].join("，");
}

/** What dated or signed rosters of the workbook say of each person, by resident id. */
function receiptsOf(run: SheetRun): ReadonlyMap<string, Receipt> {
  const receipts = new Map<string, Receipt>();
  for (const table of run.checked.campaign.records) {
    if (table.binding.kind !== "paymentRoster") continue;
    const reader = new ColumnReader(table, run.parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const paidOn = reader.date("paidDate", index) ?? "";
      const payee = reader.text("payee", index);
      const signature = reader.text("signature", index);
      const name = reader.text("name", index);
      const by = payee !== "" && payee !== name ? "代领" : payee !== "" || signature !== "" ? "本人" : "";
      if (paidOn !== "" || by !== "") receipts.set(reader.text("residentId", index), { paidOn, by });
    });
  }
  return receipts;
}
