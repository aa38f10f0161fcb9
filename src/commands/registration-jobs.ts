import type { CheckedWorkbook } from "../workflows/check/check-workbook";
import { periodOf } from "../workflows/posting/posting-period-of";
import { paymentObstacle } from "../workflows/posting/payment-obstacle";
import { NO_REGISTRATIONS } from "../workflows/posting/registrations";
import { payableUnits } from "../workflows/rosters/payable-units";
import type { WorkflowRefusal } from "../i18n/message-shape";
import type { SheetKind } from "../workflows/rosters/sheet-kinds";
import type { CampaignState } from "./campaign-session";
import type { RegistrationJobs } from "./posting";
import type { SessionKit } from "./session-kit";
import { checkGrids } from "./check-runner";

/**
 * Registering what was posted, approved, filed and paid, and naming what changed since.
 * @example await registrationJobs(kit).register({ act: "posted", on })
 */
export function registrationJobs(kit: SessionKit): RegistrationJobs {
  return {
    register: (request) =>
      kit.work("writing", () =>
        kit.withGrids(async (grids) => {
          const checked = await checkGrids(grids, kit.options());
          const { parameters } = checked.campaign;
          if (request.act === "posted" && parameters.postingDays === undefined)
            return { refusal: { kind: "parametersUnset", parameters: ["postingDays"] } };
          const unknown = unknownUnits(checked, request.units ?? null);
          if (unknown.length > 0) return { refusal: { kind: "unitUnknown", units: unknown } };
          const { planRegistration } = await import("../workflows/posting/plan-registration");
          const planned = await planRegistration(checked, kit.options(), request);
          if (planned === null) return { refusal: { kind: "nothingToRegister" } };
          const kept = await kit.apply(planned.plan, () => ({}));
          return kept.refusal != null ? kept : { ...kept, ...(await reviewed(kit, checked)) };
        }),
      ),
    reviewRegistrations: () =>
      kit.work("checking", () =>
        kit.withGrids(async (grids) => reviewed(kit, await checkGrids(grids, kit.options()))),
      ),
  };
}

/**
 * The state with what is registered as of now, and what changed since.
 * @example (await reviewed(kit, checked)).posting?.changes // => []
 */
async function reviewed(kit: SessionKit, checked: CheckedWorkbook): Promise<Partial<CampaignState>> {
  const { differenceOfFiledAndPaid, registeredChanges } =
    await import("../workflows/posting/registered-changes");
  const registrations = kit.options().registrations ?? NO_REGISTRATIONS;
  const { salt = "" } = kit.options();
  const { records } = checked.campaign;
  const changes = registeredChanges(registrations, payableUnits(checked), records, salt);
  const filedAgainstPaid = differenceOfFiledAndPaid(registrations);
  const { checkObjections } = await import("../workflows/check/check-objections");
  const objections = checkObjections(records, checked.registers, checked.campaign.parameters);
  const period = periodOf(checked.campaign.parameters);
  return {
    posting: { ...kit.state().posting, registrations, changes, filedAgainstPaid, objections, period },
  };
}

/** Enterprises asked for that no register names: a misspelt one must not pass for one that pays nobody. */
function unknownUnits(checked: CheckedWorkbook, units: readonly string[] | null): readonly string[] {
  if (units === null) return [];
  const known = new Set(
    checked.registers.flatMap(({ households }) => households.map(({ workUnit }) => workUnit)),
  );
  return units.filter((unit) => !known.has(unit));
}

/**
 * Why sheets may not be made: a unit asked for is unknown, or those that pay have to wait, unless the clerk said they need not; null
 * where they may.
 * @example refusedPayment(kit, checked, ["notice"], false) // => null
 */
export function refusedPayment(
  kit: SessionKit,
  checked: CheckedWorkbook,
  kinds: readonly SheetKind[],
  anyway: boolean,
  units: readonly string[] | null = null,
): WorkflowRefusal | null {
  const unknown = unknownUnits(checked, units);
  if (unknown.length > 0) return { kind: "unitUnknown", units: unknown };
  if (anyway || !kinds.some((kind) => kind === "bank" || kind.startsWith("payment"))) return null;
  const options = kit.options();
  return paymentObstacle(
    options.registrations ?? NO_REGISTRATIONS,
    payableUnits(checked, units).units,
    options,
  );
}
