import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { sumFen } from "../../domain/money/fen";
import { changesSince, type RegisteredAct } from "../../domain/posting/registered-row";
import { registrationTextsOf } from "../../i18n/registration-texts";
import { DEFAULT_TITLE_FONT } from "../../sheets/layout/title-block";
import { paperDate } from "../../sheets/layout/chinese-text";
import { planRegistrationLog } from "../../sheets/posting/registration-log";
import type { Plan, PlanStep } from "../../workbook/plan";
import { type CheckedWithRecords, payableNow } from "../rosters/payable-now";
import { type CheckedHouseholds, payableUnits } from "../rosters/payable-units";
import { sheetFingerprint } from "../rosters/sheet-fingerprint";
import { withCheckCodes } from "../rosters/with-check-codes";
import type { WorkflowOptions } from "../workflow-options";
import { periodOf } from "./posting-period-of";
import { registeredRows } from "./registered-rows";
import {
  type KeptRow,
  NO_REGISTRATIONS,
  type Registration,
  type Registrations,
  registrationsText,
} from "./registrations";

export interface RegistrationRequest {
  readonly act: RegisteredAct;
  /** The day of the run unless given. */
  readonly on?: CalendarDate;
  /** Units the act covers; all that pay somebody unless given. */
  readonly units?: readonly string[];
  /** True where the day of the newest registration of this act was wrong: the list stays as it was registered. */
  readonly corrects?: boolean;
}

/** A registration ready to be kept. */
export interface PlannedRegistration {
  readonly registration: Registration;
  readonly plan: Plan;
}

/**
 * Plans to keep that a list was posted, approved, filed or paid as it stands now. A household that stood in the same way before keeps
 * its earlier registration, so that a supplementary notice starts the clock for what changed alone. Null where no unit pays anybody.
 * Source: the county's address (张榜公布).
 * @example await planRegistration(checked, options, { act: "posted" }) // => null
 */
export async function planRegistration(
  checked: CheckedWithRecords,
  options: WorkflowOptions,
  { act, on = options.asOf, units }: RegistrationRequest,
): Promise<PlannedRegistration | null> {
  const { parameters } = checked.campaign;
  const kept = options.registrations ?? NO_REGISTRATIONS;
  const { salt = "" } = options;
  // Who is not paid yet is not registered as paid.
  const { units: payable } = act === "paid" ? payableNow(checked) : payableUnits(checked);
  const covered = payable.filter(({ workUnit }) => units?.includes(workUnit) ?? true);
  const rows = registeredRows(covered, salt);
  if (rows.length === 0) return null;
  const names = new Set(covered.map(({ workUnit }) => workUnit));
  const before = kept.rows[act];
  const changes = changesSince(
    act,
    before.filter(({ workUnit }) => names.has(workUnit)),
    rows,
  );
  const changed = new Set(changes.map(({ now }) => now?.key));
  const entryOf = new Map(before.map(({ key, entry }) => [key, entry]));
  const now = rows.map((row): KeptRow => ({
    ...row,
    entry: changed.has(row.key) ? kept.entries.length : (entryOf.get(row.key) ?? kept.entries.length),
  }));
  const added = now.filter(({ entry }) => entry === kept.entries.length);
  const isSupplement = before.some(({ workUnit }) => names.has(workUnit));
  const listed = isSupplement ? added : now;
  const period = act === "posted" ? periodOf({ ...parameters, postingFrom: on }) : null;
  const registration: Registration = {
    ...{ act, on, isSupplement },
    until: period?.to ?? null,
    isEndSure: period?.holidaysKnown ?? true,
    fingerprint: await sheetFingerprint(act, rows, parameters),
    units: new Set(listed.map(({ workUnit }) => workUnit)).size,
    households: listed.length,
    totalFen: sumFen(listed.map(({ amountFen }) => amountFen)),
  };
  const keys = new Set(rows.map(({ key }) => key));
  const others = before.filter(({ key, workUnit }) => !names.has(workUnit) && !keys.has(key));
  const registrations: Registrations = {
    entries: [...kept.entries, registration],
    rows: { ...kept.rows, [act]: [...others, ...now] },
  };
  return {
    registration,
    plan: {
      title: "register",
      steps: logSteps(registrations, checked, options),
      memory: { registrations: registrationsText(registrations), salt },
    },
  };
}

/**
 * Plans to correct the day of the newest registration of an act; the list and its check code stay as they were registered, the last day
 * of a notice follows, and the log keeps the day that was wrong. Null where nothing of the kind was registered.
 * @example planCorrection(checked, options, { act: "posted", on }) // => null
 */
export function planCorrection(
  checked: CheckedHouseholds,
  options: WorkflowOptions,
  { act, on = options.asOf }: Pick<RegistrationRequest, "act" | "on">,
): PlannedRegistration | null {
  const { registrations: kept = NO_REGISTRATIONS, salt = "" } = options;
  const at = kept.entries.map((entry) => entry.act).lastIndexOf(act);
  const wrong = kept.entries[at];
  if (wrong === undefined) return null;
  const period = act === "posted" ? periodOf({ ...checked.campaign.parameters, postingFrom: on }) : null;
  const registration: Registration = {
    ...{ ...wrong, on, correctedFrom: wrong.correctedFrom ?? wrong.on },
    until: period?.to ?? null,
    isEndSure: period?.holidaysKnown ?? true,
  };
  const registrations: Registrations = {
    ...kept,
    entries: kept.entries.map((entry, index) => (index === at ? registration : entry)),
  };
  return {
    registration,
    plan: {
      title: "register",
      steps: logSteps(registrations, checked, options),
      memory: { registrations: registrationsText(registrations), salt },
    },
  };
}

function logSteps(
  { entries }: Registrations,
  { campaign: { parameters } }: CheckedHouseholds,
  { asOf }: WorkflowOptions,
): readonly PlanStep[] {
  const { acts } = registrationTextsOf("zh-CN");
  const rows = entries.map((entry) => ({
    ...entry,
    act: `${entry.isSupplement ? "补充" : ""}${acts[entry.act]}`,
    remark: entry.correctedFrom === undefined ? "" : `更正：原登记${paperDate(entry.correctedFrom)}`,
  }));
  const run = {
    county: parameters.county ?? "",
    year: parameters.campaignYear ?? Number(asOf.slice(0, 4)),
    titleFont: parameters.titleFont ?? DEFAULT_TITLE_FONT,
    date: paperDate(parameters.rosterDate ?? null),
    takenSheets: [],
    fingerprint: "",
  };
  return withCheckCodes(planRegistrationLog(rows, run).steps, parameters);
}
