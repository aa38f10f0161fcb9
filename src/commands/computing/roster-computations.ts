import type { WorkflowRefusal } from "../../i18n/message-shape";
import type { PostingPeriod } from "../../domain/posting/posting-period";
import { checkWorkbook } from "../../workflows/check/check-workbook";
import type { RosterResult } from "../../workflows/outcome";
import { periodOf } from "../../workflows/posting/posting-period-of";
import { makeRosters } from "../../workflows/rosters/make-rosters";
import { makeSheets, type SheetsResult } from "../../workflows/rosters/make-sheets";
import { rosterOffer, type RosterOffer } from "../../workflows/rosters/roster-offer";
import type { SheetKind } from "../../workflows/rosters/sheet-kinds";
import type { SheetsRequest } from "../posting";
import type { Ground } from "./ground";
import { refusedPayment } from "./payment-refusal";

/** Why nothing may be made. */
interface Refused {
  readonly refusal: WorkflowRefusal;
}

/**
 * The payment rosters, and the plan that writes them.
 * @example await computeRosters(ground, {}) // => { refusal: { kind: "noRegister" } }
 */
export async function computeRosters(
  { grids, options }: Ground,
  request: SheetsRequest,
): Promise<Refused | { readonly refusal: null; readonly rosters: RosterResult }> {
  const checked = checkWorkbook(grids, options);
  if (checked.registers.length === 0) return { refusal: { kind: "noRegister" } };
  const refusal = refusedPayment(checked, options, ["payment"], request);
  if (refusal !== null) return { refusal };
  return { refusal, rosters: await makeRosters(checked, options, request.units ?? null) };
}

/**
 * The sheets of some kinds, and the plan that writes them.
 * @example (await computeSheets(ground, { kinds: ["notice"], request: {} })).refusal // => null
 */
export async function computeSheets(
  { grids, options }: Ground,
  { kinds, request }: { readonly kinds: readonly SheetKind[]; readonly request: SheetsRequest },
): Promise<
  Refused | { readonly refusal: null; readonly sheets: SheetsResult; readonly period: PostingPeriod | null }
> {
  const checked = checkWorkbook(grids, options);
  const refusal = refusedPayment(checked, options, kinds, request);
  if (refusal !== null) return { refusal };
  const sheets = await makeSheets(kinds, checked, options, request.units ?? null);
  return { refusal, sheets, period: periodOf(checked.campaign.parameters) };
}

/**
 * Who would stand on the rosters.
 * @example computeRosterOffer(ground).units // => []
 */
export function computeRosterOffer({ grids, options }: Ground): RosterOffer {
  return rosterOffer(checkWorkbook(grids, options), options);
}
