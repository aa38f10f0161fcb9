import { concludeEligibility } from "../../../src/domain/eligibility/conclude-eligibility";
import { NO_EVIDENCE } from "../../../src/domain/eligibility/household-evidence";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { divideFund, divideStepwise } from "../../../src/workflows/allocate/allocate-trial";
import {
  reportEligibility,
  type EligibilityReport,
} from "../../../src/workflows/eligibility/eligibility-report";
import { packReport, unpackReport } from "../../../src/workflows/eligibility/packed-report";
import { tryParameters, tryStepwise } from "../../../src/workflows/eligibility/try-parameters";
import { finish, finishInTasks } from "../../../src/workflows/stepwise";
import { Stopped } from "../../../src/workbook/stopped";
import { CARS, HEAD, PARAMETERS, register, ROWS } from "../../commands/county-session";

const sheet = (name: string, values: CellValue[][]) => ({
  ...{ sheet: name, firstRow: 1, firstColumn: 1, values, isProtected: false, isVisible: true },
});
const report = reportEligibility(
  [sheet("参数", PARAMETERS), sheet(register, [HEAD, ...ROWS]), sheet("车辆比对名单", CARS)],
  { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} },
);
const arrived = () => finish(unpackReport(structuredClone(packReport(report))));

describe("a report on its way", () => {
  it("says of every household what it said before, lists of other offices included", () => {
    const said = (of: Pick<EligibilityReport, "registers">) =>
      of.registers.flatMap(({ households }) =>
        households.map(({ name, evidence, eligibility }) => {
          const { decision, hardshipClass, reasons, objections, missing, unset } = eligibility;
          return { name, evidence, decision, hardshipClass, reasons, objections, missing, unset };
        }),
      );
    expect(said(arrived())).toEqual(said(report));
    expect(said(report).some(({ objections }) => objections.length > 0)).toBe(true);
  });

  it("shares the evidence that says nothing, so that thousands of households stay small", () => {
    const [first] = arrived().registers[0]!.households.filter(({ evidence }) => evidence === NO_EVIDENCE);
    expect(first).toBeDefined();
    const { situation, evidence } = first!;
    expect(concludeEligibility(situation, report.parameters, evidence).decision).toBe(
      first!.eligibility.decision,
    );
  });

  it("comes to the same step by step as at once", async () => {
    const trial = { fundFen: 600_000 } as Parameters<typeof divideFund>[1];
    const atOnce = divideFund(report, trial);
    const stepwise = await finishInTasks(divideStepwise(arrived(), trial));
    expect(stepwise.kind).toBe("divided");
    const amounts = (of: typeof atOnce) =>
      of.kind === "divided" ? of.allotted.map(({ claim, amountFen }) => [claim.key, amountFen]) : of.kind;
    expect(amounts(stepwise)).toEqual(amounts(atOnce));
    const line = { minimumLivingLine: 90_000 } as Parameters<typeof tryParameters>[1];
    expect((await finishInTasks(tryStepwise(report, line))).flips).toEqual(tryParameters(report, line).flips);
  });

  it("stops between two steps", async () => {
    const stopper = new AbortController();
    const work = finishInTasks(divideStepwise(report), stopper.signal);
    stopper.abort();
    await expect(work).rejects.toBeInstanceOf(Stopped);
  });
});
