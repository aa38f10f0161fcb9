import type { Fen } from "../../domain/money/fen";
import type { Locale } from "../../i18n/locale";
import { dossierKeyOf, readFamilies } from "../campaign/read-families";
import { registersOf } from "../campaign/register-readers";
import type { Household } from "../campaign/household";
import type { CheckedWithRecords } from "../rosters/payable-now";
import { payableUnits } from "../rosters/payable-units";
import type { WorkflowOptions } from "../workflow-options";
import { changeWords } from "./change-words";
import type { DynamicLine } from "./dynamic-line";
import { followUpLines } from "./follow-up-lines";
import { householdMembers, registerChanges, type RegisterChange } from "./register-changes";
import { DIGESTED_FIELDS, digestedVersion, type KeptVersion } from "./kept-version";
import { readVersion, versionOf, type RegisterVersion } from "./register-version";
import { versionKept } from "./version-kept";

/**
 * What changed against last year's register of the workbook, and whom to look at again; nobody is new where there is no such register.
 * @example linesAgainstLastYear(checked, options, "zh-CN").map(({ kind }) => kind) // => ["added", "left"]
 */
export function linesAgainstLastYear(
  checked: CheckedWithRecords,
  options: WorkflowOptions,
  locale: Locale,
): readonly DynamicLine[] {
  const { parameters, records } = checked.campaign;
  const before = readVersion(records, "lastYearRegister", parameters, options, records);
  const helped = [...before.households.values()].filter(({ amountFen }) => (amountFen ?? 0) > 0);
  const paid = new Map(
    payableUnits(checked).units.flatMap(({ households }) =>
      households.map(({ household, row }) => [household, row.amountFen] as const),
    ),
  );
  const amountOf = (household: Household) => paid.get(household) ?? household.reliefFen;
  // The line was another one last year: only what was stated is compared.
  const changes =
    before.households.size === 0
      ? []
      : changesSince(before, checked, options, { amountOf, comparesDecisions: false });
  return [
    ...changes.map((change) => lineOf(change, locale)),
    ...followUpLines(checked, options, new Set(helped.map(({ key }) => key)), locale),
  ];
}

/**
 * What changed against another version of the register, such as an earlier file, decisions included.
 * @example linesAgainstVersion(version, checked, options, "zh-CN").length // => 12
 */
export function linesAgainstVersion(
  before: RegisterVersion,
  checked: CheckedWithRecords,
  options: WorkflowOptions,
  locale: Locale,
): readonly DynamicLine[] {
  const amountOf = ({ reliefFen }: Household) => reliefFen;
  return changesSince(before, checked, options, { amountOf, comparesDecisions: true }).map((change) =>
    lineOf(change, locale),
  );
}

/**
 * What changed against the version the workbook keeps, decisions included. Names and numbers of that version are not known any more:
 * who left is named as on a notice.
 * @example linesAgainstKept(kept, checked, options, "zh-CN").length // => 0
 */
export function linesAgainstKept(
  kept: KeptVersion,
  checked: CheckedWithRecords,
  options: WorkflowOptions,
  locale: Locale,
): readonly DynamicLine[] {
  const { parameters, records } = checked.campaign;
  const before = versionKept(kept, records, parameters, options.salt ?? "");
  const amountOf = ({ reliefFen }: Household) => reliefFen;
  return changesSince(before, checked, options, { amountOf, comparesDecisions: true, isDigested: true }).map(
    (change) => lineOf(change, locale),
  );
}

function changesSince(
  before: RegisterVersion,
  checked: CheckedWithRecords,
  { salt = "" }: WorkflowOptions,
  compared: {
    readonly amountOf: (household: Household) => Fen | null;
    readonly comparesDecisions: boolean;
    readonly isDigested?: boolean;
  },
): readonly RegisterChange[] {
  const { parameters, records } = checked.campaign;
  const registers = registersOf(checked);
  const workers = new Map(
    registers.flatMap(({ table, households }) =>
      households.map(({ row, name }) => [dossierKeyOf(table.binding.sheet, row), name] as const),
    ),
  );
  const families = readFamilies(registers, records);
  const now = versionOf(registers, parameters, salt, compared.amountOf);
  const isDigested = compared.isDigested === true;
  return registerChanges({
    before,
    now: isDigested ? digestedVersion(now, salt) : now,
    ...(isDigested ? { digested: DIGESTED_FIELDS } : {}),
    members: householdMembers(families, (dossier) => workers.get(dossier) ?? "", salt),
    comparesDecisions: compared.comparesDecisions,
  });
}

function lineOf(change: RegisterChange, locale: Locale): DynamicLine {
  const { name, workUnit } = change.kind === "left" ? change.before : change.now;
  const now = change.kind === "left" ? null : change.now;
  return {
    ...{ kind: change.kind, name, workUnit },
    ...changeWords(change, locale),
    amountFen: now?.amountFen ?? (0 as Fen),
    cell: now?.cell ?? null,
  };
}
