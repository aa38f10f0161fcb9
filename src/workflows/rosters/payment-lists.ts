import type { Fen } from "../../domain/money/fen";
import { type BankBatchRow, planBankBatch } from "../../sheets/payment/bank-batch";
import { planRosterIndex } from "../../sheets/payment/roster-index";
import { type NeedyRegisterRow, planNeedyRegister } from "../../sheets/register/needy-register";
import { type JointRosterRow, planJointRoster } from "../../sheets/payment/joint-roster";
import { planPaymentRoster } from "../../sheets/payment/payment-roster";
import { registerReaders } from "../campaign/register-readers";
import type { PayableUnit } from "./payable-units";
import type { SheetRun } from "./sheet-run";

/**
 * Adds the payment roster of every enterprise.
 * @example await addPaymentRosters(run)
 */
export async function addPaymentRosters(run: SheetRun): Promise<void> {
  const from = run.steps.length;
  for (const [at, { workUnit, system, households }] of run.paid.units.entries()) {
    run.tell(at, run.paid.units.length);
    const rows = households.map(({ row }) => row);
    const rosterDate = run.parameters.rosterDate ?? null;
    await run.add(
      "payment",
      rows,
      ({ county, year, titleFont, takenSheets, fingerprint }) =>
        planPaymentRoster({
          ...{ county, year, titleFont, takenSheets, fingerprint },
          ...{ workUnit, system, rosterDate, rows },
        }),
      workUnit,
    );
  }
  await addRosterIndex(run, from);
}

/** All rosters together get an index before them, with links, sums and pages; of some alone its sum would say too little. */
async function addRosterIndex(run: SheetRun, from: number): Promise<void> {
  if (run.chosenUnits !== null) return;
  const rows = run.made.flatMap(
    ({ kind, workUnit, sheet, rows: households, totalFen, fingerprint, print }) =>
      kind === "payment" && workUnit !== ""
        ? [
            {
              ...{ workUnit, sheet, households, fingerprint },
              paidFen: totalFen as Fen,
              pages: print.pages,
            },
          ]
        : [],
  );
  if (rows.length <= 1) return;
  await run.add("payment", rows, (list) => planRosterIndex(rows, list));
  run.moveLastTo(from);
}

/**
 * Adds one roster for every system, each enterprise on pages of its own.
 * @example await addSystemRosters(run)
 */
export async function addSystemRosters(run: SheetRun): Promise<void> {
  const bySystem = new Map<string, JointRosterRow[]>();
  for (const { workUnit, system, households } of run.paid.units) {
    const rows = bySystem.get(system) ?? [];
    for (const { row } of households) rows.push({ ...row, workUnit });
    bySystem.set(system, rows);
  }
  for (const [system, rows] of bySystem)
    await run.add("payment-system", rows, (list) => planJointRoster({ level: "system", system }, rows, list));
}

/**
 * Adds the roster of the whole county, enterprise by enterprise.
 * @example await addCountyRoster(run)
 */
export async function addCountyRoster(run: SheetRun): Promise<void> {
  const rows = run.paid.units.flatMap(({ workUnit, households }) =>
    households.map(({ row }): JointRosterRow => ({ ...row, workUnit })),
  );
  await run.add("payment-county", rows, (list) => planJointRoster({ level: "county" }, rows, list));
}

/**
 * Adds the order to the bank: everybody who is paid by card, in the order of the rosters.
 * @example await addBankBatch(run)
 */
export async function addBankBatch(run: SheetRun): Promise<void> {
  const rows = bankBatchRows(run.paid.units);
  await run.add("bank", rows, (list) => planBankBatch(rows, list));
}

/**
 * Everybody who is paid by card, in the order of the rosters.
 * @example bankBatchRows([]) // => []
 */
export function bankBatchRows(units: readonly PayableUnit[]): readonly BankBatchRow[] {
  return units.flatMap(({ workUnit, households }) =>
    households.flatMap(({ row }): BankBatchRow[] => {
      const { name, bankAccount, bankName, amountFen } = row;
      return bankAccount === "" ? [] : [{ name, bankAccount, bankName, amountFen, workUnit }];
    }),
  );
}

/**
 * Adds a register for every system, enterprise by enterprise; households that are not paid stand in it with 0.
 * @example await addRegisters(run)
 */
export async function addRegisters(run: SheetRun): Promise<void> {
  const paid = new Map(
    run.payable.units.flatMap(({ households }) =>
      households.map(({ household, row }) => [household, row] as const),
    ),
  );
  const bySystem = new Map<string, NeedyRegisterRow[]>();
  for (const { household, reader } of registerReaders(run.checked)) {
    const { system, situation, residentId } = household;
    const row = paid.get(household);
    const rows = bySystem.get(system) ?? [];
    rows.push({
      name: household.name,
      sex: row?.sex ?? household.sex,
      residentId: residentId.residentId ?? reader.text("residentId", household.index),
      workUnit: household.workUnit,
      hardshipClass: row?.hardshipClass ?? household.statedClass,
      hardshipCause: reader.text("hardshipCause", household.index),
      householdSize: situation.householdSize,
      perHeadFen: household.statedMonthlyFen,
      phone: household.phone,
      amountFen: row?.amountFen ?? (0 as Fen),
      remark: household.remark,
    });
    bySystem.set(system, rows);
  }
  for (const [system, rows] of bySystem) {
    const sorted = rows
      .map((row, at) => ({ row, at }))
      .sort((a, b) =>
        a.row.workUnit < b.row.workUnit ? -1 : a.row.workUnit > b.row.workUnit ? 1 : a.at - b.at,
      )
      .map(({ row }) => row);
    await run.add("register", sorted, (list) => planNeedyRegister(system, sorted, list));
  }
}
