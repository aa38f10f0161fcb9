import { type Fen, sumFen } from "../../domain/money/fen";
import type { LeftOutHousehold } from "../outcome";
import { type PaymentObstacle, paymentObstacle } from "../posting/payment-obstacle";
import { NO_REGISTRATIONS } from "../posting/registrations";
import type { WorkflowOptions } from "../workflow-options";
import { type CheckedWithRecords, payableNow } from "./payable-now";

/** One enterprise that would get a roster. */
export interface OfferedUnit {
  readonly workUnit: string;
  readonly system: string;
  readonly households: number;
  readonly totalFen: Fen;
}

/** What could be made now, before anything is written. */
export interface RosterOffer {
  readonly units: readonly OfferedUnit[];
  /** The amounts (慰问金额) the registers hold for everybody, paid or not; null where none is written yet. */
  readonly allocatedFen: Fen | null;
  readonly leftOut: readonly LeftOutHousehold[];
  /** Why payment has to wait; null where it has not. */
  readonly obstacle: PaymentObstacle | null;
}

/**
 * Lists the enterprises that pay somebody, with households and sums, beside what was allocated.
 * Source: the county's address (足额发放).
 * @example rosterOffer({ campaign: { parameters: {}, records: [] }, registers: [] }, { asOf }).units // => []
 */
export function rosterOffer(
  checked: CheckedWithRecords,
  options: Pick<WorkflowOptions, "asOf" | "salt" | "registrations">,
): RosterOffer {
  const { units, leftOut } = payableNow(checked);
  const written = checked.registers.flatMap(({ households }) =>
    households.flatMap(({ reliefFen }) => (reliefFen === null ? [] : [reliefFen])),
  );
  return {
    units: units.map(({ workUnit, system, households }) => ({
      ...{ workUnit, system, households: households.length },
      totalFen: sumFen(households.map(({ row }) => row.amountFen)),
    })),
    allocatedFen: written.length === 0 ? null : sumFen(written),
    leftOut,
    obstacle: paymentObstacle(options.registrations ?? NO_REGISTRATIONS, units, options),
  };
}
