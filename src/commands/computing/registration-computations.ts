import type { Finding } from "../../domain/finding";
import type { PostingPeriod } from "../../domain/posting/posting-period";
import type { RowChange } from "../../domain/posting/registered-row";
import type { WorkflowRefusal } from "../../i18n/message-shape";
import type { Plan } from "../../workbook/plan";
import { checkObjections } from "../../workflows/check/check-objections";
import { checkWorkbook, type CheckedWorkbook } from "../../workflows/check/check-workbook";
import { periodOf } from "../../workflows/posting/posting-period-of";
import {
  planCorrection,
  planRegistration,
  type RegistrationRequest,
} from "../../workflows/posting/plan-registration";
import {
  differenceOfFiledAndPaid,
  registeredChanges,
  type PlacedChange,
} from "../../workflows/posting/registered-changes";
import {
  NO_REGISTRATIONS,
  readRegistrations,
  type Registrations,
} from "../../workflows/posting/registrations";
import { payableUnits } from "../../workflows/rosters/payable-units";
import type { Ground } from "./ground";
import { unknownUnits } from "./payment-refusal";

/** What is registered, and what changed since. */
interface Registered {
  readonly registrations: Registrations;
  readonly changes: readonly PlacedChange[];
  readonly filedAgainstPaid: readonly RowChange[] | null;
  /** What 公示异议登记 has open or wrong. */
  readonly objections: readonly Finding[];
  readonly period: PostingPeriod | null;
}

/**
 * The plan that registers an act, with what will be registered once it is applied.
 * @example await computeRegistration(ground, { act: "posted" }) // => { refusal: { kind: "nothingToRegister" } }
 */
export async function computeRegistration(
  { grids, options }: Ground,
  request: RegistrationRequest,
): Promise<
  | { readonly refusal: WorkflowRefusal }
  | { readonly refusal: null; readonly plan: Plan; readonly after: Registered }
> {
  const checked = checkWorkbook(grids, options);
  if (request.act === "posted" && checked.campaign.parameters.postingDays === undefined)
    return { refusal: { kind: "parametersUnset", parameters: ["postingDays"] } };
  const unknown = unknownUnits(checked, request.units ?? null);
  if (unknown.length > 0) return { refusal: { kind: "unitUnknown", units: unknown } };
  const planned =
    request.corrects === true
      ? planCorrection(checked, options, request)
      : await planRegistration(checked, options, request);
  if (planned === null) return { refusal: { kind: "nothingToRegister" } };
  const { plan } = planned;
  const { registrations, salt } = plan.memory ?? {};
  return {
    ...{ refusal: null, plan },
    after: registeredNow(checked, readRegistrations(registrations), salt ?? options.salt ?? ""),
  };
}

/**
 * What is registered as of now, and what changed since.
 * @example computeRegistered(ground).changes // => []
 */
export function computeRegistered({ grids, options }: Ground): Registered {
  const { registrations = NO_REGISTRATIONS, salt = "" } = options;
  return registeredNow(checkWorkbook(grids, options), registrations, salt);
}

function registeredNow(checked: CheckedWorkbook, registrations: Registrations, salt: string): Registered {
  const { records, parameters } = checked.campaign;
  return {
    registrations,
    changes: registeredChanges(registrations, payableUnits(checked), records, salt),
    filedAgainstPaid: differenceOfFiledAndPaid(registrations),
    objections: checkObjections(records, checked.registers, parameters),
    period: periodOf(parameters),
  };
}
