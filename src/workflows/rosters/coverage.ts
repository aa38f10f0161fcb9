import { coverageSheet, planCoverageSheet } from "../../sheets/register/coverage-sheet";
import { claimsOf } from "../allocate/allocate-claims";
import { readFamilies } from "../campaign/read-families";
import { registersOf } from "../campaign/register-readers";
import { reportCoverage } from "../eligibility/coverage-report";
import type { SheetRun } from "./sheet-run";

/**
 * Adds the proof that nobody on the registers is omitted, as it stands before or after the fund is divided.
 * @example await addCoverage(run)
 */
export async function addCoverage(run: SheetRun): Promise<void> {
  const { checked, parameters, options } = run;
  const registers = registersOf(checked);
  if (registers.length === 0) return;
  const { parameterStates } = checked;
  const { records } = checked.campaign;
  const families = readFamilies(registers, records);
  const report = {
    registers,
    records,
    families,
    parameters,
    parameterStates,
    payments: [],
    judged: new Map(),
  };
  const { claiming, leftOut } = claimsOf(report);
  const { coverage, gaps, refused, again } = reportCoverage(claiming, leftOut, "zh-CN", families);
  const { registered, helped, people } = coverage;
  await run.add("coverage", [{ registered, helped, people, gaps, refused, again }], (list) => ({
    sheet: coverageSheet,
    steps: planCoverageSheet({
      ...{ county: list.county, year: list.year, titleFont: list.titleFont, madeOn: options.asOf },
      ...{ registered, helped, people, refused, gaps, again },
    }),
  }));
}
