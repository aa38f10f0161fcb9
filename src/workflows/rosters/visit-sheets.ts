import { type Helper, type PairedHousehold, proposePairs } from "../../domain/visits/propose-pairs";
import { type PairingTableRow, planPairingTable, planVisitSchedule } from "../../sheets/visits/pairing-table";
import { planVisitCards, type VisitCard } from "../../sheets/visits/visit-cards";
import { ColumnReader } from "../campaign/column-reader";
import { registerReaders } from "../campaign/register-readers";
import type { SheetRun } from "./sheet-run";

interface KnownHelper extends Helper {
  readonly name: string;
  readonly post: string;
  readonly phone: string;
}

/**
 * Adds the pairing table, the schedule of visits by helper, and a card for every household that is paid. Helpers are those the
 * workbook names; a household without one gets a proposal, and without any helper the cards alone are made.
 * @example await addVisitSheets(run)
 */
export async function addVisitSheets(run: SheetRun): Promise<void> {
  const readers = new Map(registerReaders(run.checked).map(({ household, reader }) => [household, reader]));
  const { helpers, pairedWith, visitedOn } = knownHelpers(run);
  const paid = run.payable.units.flatMap(({ households }) => households);
  const pairs = new Map(
    proposePairs(
      [...helpers.values()],
      paid.map(({ household, row }): PairedHousehold => {
        const reader = readers.get(household);
        return {
          key: row.residentId,
          workUnit: household.workUnit,
          system: household.system,
          surname: row.name.slice(0, 1),
          address: reader?.text("address", household.index) ?? "",
          helperBefore: pairedWith.get(row.name) ?? null,
        };
      }),
    ).map((pair) => [pair.household, helpers.get(pair.helper)]),
  );
  const cards = paid.map(({ household, row }): VisitCard => {
    const reader = readers.get(household);
    const helper = pairs.get(row.residentId);
    return {
      ...{ name: row.name, sex: row.sex, residentId: row.residentId, phone: row.phone },
      ...{ workUnit: household.workUnit, hardshipClass: row.hardshipClass, amountFen: row.amountFen },
      address: reader?.text("address", household.index) ?? "",
      hardshipCause: reader?.text("hardshipCause", household.index) ?? "",
      householdSize: household.situation.householdSize,
      perHeadFen: household.statedMonthlyFen,
      helperName: helper?.name ?? "",
      helperPost: helper?.post ?? "",
    };
  });
  const table = paid.flatMap(({ household, row }): PairingTableRow[] => {
    const helper = pairs.get(row.residentId);
    if (helper === undefined) return [];
    return [
      {
        ...{
          name: row.name,
          workUnit: household.workUnit,
          hardshipClass: row.hardshipClass,
          phone: row.phone,
        },
        ...{ helperName: helper.name, helperPost: helper.post, helperUnit: helper.unit },
        helperPhone: helper.phone,
        visitedOn: visitedOn.get(row.name) ?? "",
      },
    ];
  });
  const byHelper = [...table].sort((a, b) =>
    a.helperName < b.helperName ? -1 : a.helperName > b.helperName ? 1 : 0,
  );
  await run.add("visit", table, (list) => planPairingTable(table, list));
  await run.add("visit", byHelper, (list) => planVisitSchedule(byHelper, list));
  await run.add("visit", cards, (list) => planVisitCards(cards, list));
}

function knownHelpers(run: SheetRun) {
  const helpers = new Map<string, KnownHelper>();
  const pairedWith = new Map<string, string>();
  const visitedOn = new Map<string, string>();
  for (const table of run.checked.campaign.records) {
    if (!["pairings", "needyWorkers"].includes(table.binding.kind)) continue;
    const reader = new ColumnReader(table, run.parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const name = reader.text("helperName", index);
      if (name === "") return;
      const unit = reader.text("helperUnit", index);
      const key = `${name}\n${unit}`;
      const [surname = ""] = name;
      const known = helpers.get(key);
      helpers.set(key, {
        ...{ key, name, unit, surname, system: unit, address: "" },
        post: known?.post || reader.text("helperPost", index),
        phone: known?.phone || reader.text("helperPhone", index),
      });
      const household = reader.text("name", index).replace(/\s+/g, "");
      pairedWith.set(household, key);
      const day = reader.date("visitDate", index);
      if (day !== null && day > (visitedOn.get(household) ?? "")) visitedOn.set(household, day);
    });
  }
  return { helpers, pairedWith, visitedOn };
}
