import { formatMoney } from "../../i18n/format-values";
import { NO_REGISTRATIONS } from "./registrations";
import { registeredChanges, type PlacedChange } from "./registered-changes";
import { registeredRows } from "./registered-rows";
import { periodOf } from "./posting-period-of";
import { addNotice, unitNoticeRows } from "./post-notice";
import type { PayableUnit } from "../rosters/payable-units";
import type { SheetRun } from "../rosters/sheet-run";

/**
 * Adds a supplementary notice for every enterprise whose list changed after its posting was registered: only the rows that changed,
 * and who is no longer listed. Its clock starts on the day of the run.
 * Source: the county's address (张榜公布).
 * @example await addSupplements(run)
 */
export async function addSupplements(run: SheetRun): Promise<void> {
  const { registrations = NO_REGISTRATIONS, asOf, salt = "" } = run.options;
  const changes = registeredChanges(registrations, run.payable, [], salt).filter(
    ({ act }) => act === "posted",
  );
  const byKey = new Map(changes.map((change) => [change.now?.key, change]));
  const period = periodOf({ ...run.parameters, postingFrom: asOf });
  for (const unit of unitsOf(run, changes)) {
    const keys = registeredRows([unit], salt).map(({ key }) => key);
    const all = unitNoticeRows(unit);
    const changed = all.flatMap((row, at) => {
      const change = byKey.get(keys[at]);
      return change === undefined ? [] : [{ row, change }];
    });
    const gone = changes.filter(({ now, before }) => now === null && before?.workUnit === unit.workUnit);
    const postedOn = [...changed.map(({ change }) => change), ...gone][0]?.on;
    if (postedOn === undefined) continue;
    await addNotice(run, "supplement", {
      ...{ unit, period },
      rows: changed.map(({ row }) => row),
      supplement: {
        postedOn,
        remarks: changed.map(({ change }) => remarkOf(change)),
        left: gone.map(({ before }) => before?.maskedName ?? ""),
      },
    });
  }
}

/** The enterprises of the run, and those that have nobody left on the list. */
function unitsOf(
  { payable, chosenUnits }: SheetRun,
  changes: readonly PlacedChange[],
): readonly PayableUnit[] {
  const listed = new Set(payable.units.map(({ workUnit }) => workUnit));
  const before = new Set(changes.flatMap(({ before }) => before?.workUnit ?? []));
  const emptied = [...before].filter(
    (workUnit) => !listed.has(workUnit) && (chosenUnits === null || chosenUnits.includes(workUnit)),
  );
  return [...payable.units, ...emptied.map((workUnit) => ({ workUnit, system: "", households: [] }))];
}

/** What changed, in words that say nothing the first notice did not say. */
function remarkOf({ parts, before }: PlacedChange): string {
  const words = {
    new: "新增",
    gone: "",
    name: "更正姓名",
    unit: `原${before?.workUnit ?? ""}`,
    class: `原${before?.hardshipClass ?? ""}`,
    amount: before === null ? "" : `原${formatMoney(before.amountFen)}元`,
    account: "",
  };
  return parts
    .map((part) => words[part])
    .filter((word) => word !== "")
    .join("，");
}
