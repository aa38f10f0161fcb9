import { type PairingTableRow, planPairingTable } from "../../sheets/visits/pairing-table";
import { planVisitCards, type VisitCard } from "../../sheets/visits/visit-cards";
import { planVisitRecords, type VisitRecordRow } from "../../sheets/visits/visit-records";
import { planUnitVisits } from "../../sheets/visits/unit-visits";
import { planVisitSchedule } from "../../sheets/visits/visit-schedule";
import type { PaymentRosterRow } from "../../sheets/payment/payment-roster-row";
import type { Household } from "../campaign/household";
import type { CheckedWorkbook } from "../check/check-workbook";
import { SheetRun } from "../rosters/sheet-run";
import type { Plan, PlanStep } from "../../workbook/plan";
import type { WorkflowOptions } from "../workflow-options";
import { planVisits, type VisitLine } from "./plan-visits";
import { unitVisits } from "./unit-visits";

const CONCERNS = { ownUnit: "与职工同单位", possibleKin: "同姓同址，请核对是否亲属" } as const;

/**
 * Adds the pairing table, the schedule of visits by helper, what earlier visits found, the enterprises to visit,
 * and a card for every household. Helpers are
 * those the workbook names; a household without one gets a proposal, and without any helper the cards alone are made.
 * @example await addVisitSheets(run)
 */
export async function addVisitSheets(run: SheetRun, keepsPairs = true): Promise<void> {
  const { lines } = planVisits(run.checked, run.options.asOf, keepsPairs);
  const paid = new Map(
    run.payable.units.flatMap(({ households }) => households.map(({ household, row }) => [household, row])),
  );
  const table = lines.flatMap((line) => pairingRow(line, paid));
  const byHelper = [...table].sort((a, b) =>
    compare(a.helperName + a.helperUnit, b.helperName + b.helperUnit),
  );
  const records = lines.flatMap(({ household, known }): readonly VisitRecordRow[] => {
    const { name, workUnit, phone } = household;
    return known.notes.map((note) => ({ ...note, name, workUnit, phone }));
  });
  const cards = lines.map((line) => cardOf(line, paid));
  const units = unitVisits(run, lines, ({ household }) => paid.get(household)?.amountFen ?? null);
  await run.add("visit", table, (list) => planPairingTable(table, list));
  await run.add("visit", byHelper, (list) => planVisitSchedule(byHelper, list));
  if (records.some(({ found, requests, solved }) => found + requests + solved !== ""))
    await run.add("visit", records, (list) => planVisitRecords(records, list));
  await run.add("visit", units, (list) => planUnitVisits(units, list));
  await run.add("visit", cards, (list) => planVisitCards(cards, list));
}

/**
 * Plans the sheets of pairing and visits alone; no steps where nobody is to be visited.
 * @example (await planVisitSheets(checked, options)).title // => "makeVisitSheets"
 */
export async function planVisitSheets(
  checked: CheckedWorkbook,
  options: WorkflowOptions,
  keepsPairs = true,
): Promise<Plan> {
  const run = new SheetRun(checked, options);
  await addVisitSheets(run, keepsPairs);
  // The cards come last: they are what is printed next.
  const cards = run.made.at(-1)?.sheet;
  const shown: readonly PlanStep[] = cards === undefined ? [] : [{ step: "activate", sheet: cards }];
  return { title: "makeVisitSheets", steps: [...run.steps, ...shown] };
}

type Paid = ReadonlyMap<Household, PaymentRosterRow>;

function pairingRow(
  { household, helper, concern, known, state }: VisitLine,
  paid: Paid,
): readonly PairingTableRow[] {
  if (helper === null) return [];
  const last = known.notes[0]?.visitedOn ?? "";
  const said = concern === null ? "" : CONCERNS[concern];
  return [
    {
      name: household.name,
      workUnit: household.workUnit,
      hardshipClass: paid.get(household)?.hardshipClass ?? household.statedClass,
      phone: household.phone,
      ...{ helperName: helper.name, helperPost: helper.post, helperUnit: helper.unit },
      helperPhone: helper.phone,
      plannedOn: known.plannedOn ?? "",
      visitedOn: state === "visited" ? last : "",
      lastVisit: last,
      // What the clerk wrote stays; what we said of a conflict is said anew.
      remark: [Object.values<string>(CONCERNS).includes(known.remark) ? "" : known.remark, said]
        .filter((text) => text !== "")
        .join("；"),
    },
  ];
}

function cardOf({ household, reader, helper }: VisitLine, paid: Paid): VisitCard {
  const row = paid.get(household);
  const id = household.residentId.residentId ?? reader.text("residentId", household.index);
  return {
    ...{ name: household.name, sex: row?.sex ?? household.sex, residentId: id, phone: household.phone },
    workUnit: household.workUnit,
    hardshipClass: row?.hardshipClass ?? household.statedClass,
    amountFen: row?.amountFen ?? null,
    address: reader.text("address", household.index),
    hardshipCause: reader.text("hardshipCause", household.index),
    householdSize: household.situation.householdSize,
    perHeadFen: household.statedMonthlyFen,
    helperName: helper?.name ?? "",
    helperPost: helper?.post ?? "",
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
