import type { Payment } from "../../domain/allocation/cap-ledger";
import type { Parameters } from "../../domain/parameters/parameters";
import type { Grid } from "../../workbook/grid";
import type { RecordTable } from "../../workbook/records";
import { paymentsMade } from "../allocate/allocate-payments";
import type { Household } from "../campaign/household";
import type { ParameterState } from "../campaign/parameter-states";
import { readCampaign } from "../campaign/read-campaign";
import { readHouseholds } from "../campaign/read-households";
import type { WorkflowOptions } from "../workflow-options";

/** One register: its cells, and its households as the rules decide them. */
export interface DecidedRegister {
  readonly table: RecordTable;
  readonly households: readonly Household[];
}

/** Every registered household with its decision, and what dividing the fund needs besides. */
export interface EligibilityReport {
  readonly registers: readonly DecidedRegister[];
  readonly parameters: Parameters;
  readonly parameterStates: readonly ParameterState[];
  /** What the payment lists of the workbook say was paid already. */
  readonly payments: readonly Payment[];
}

/**
 * Reads the registers and decides every household under the parameters of the year. Reads only.
 *
 * @example reportEligibility([], { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} }).registers // => []
 */
export function reportEligibility(grids: readonly Grid[], options: WorkflowOptions): EligibilityReport {
  const { records, parameters, parameterStates } = readCampaign(
    grids,
    options.overrides,
    options.corrections,
  );
  const registers = records
    .filter(({ binding }) => binding.kind === "needyWorkers")
    .map((table) => ({ table, households: readHouseholds(table, parameters, options.asOf).households }));
  return { registers, parameters, parameterStates, payments: paymentsMade(records, parameters) };
}
