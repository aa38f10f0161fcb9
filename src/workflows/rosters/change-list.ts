import { compareRegisters, type RegisterEntry } from "../../domain/households/compare-registers";
import { parseResidentId } from "../../domain/identity/resident-id";
import type { Fen } from "../../domain/money/fen";
import type { SourceCell } from "../../domain/source-cell";
import { placeText } from "../../i18n/place-text";
import { formatMoney } from "../../i18n/format-values";
import { type ChangeListRow, planChangeList } from "../../sheets/register/change-list";
import { ColumnReader } from "../campaign/column-reader";
import { readCrossCheckLists } from "../eligibility/cross-check-lists";
import { followUpRows } from "./follow-up-rows";
import { registerReaders } from "../campaign/register-readers";
import type { SheetRun } from "./sheet-run";

interface Facts {
  readonly name: string;
  readonly workUnit: string;
  readonly hardshipClass: string;
  readonly amountFen: Fen;
}

/**
 * Adds the list of households that are new, left or changed against last year's register, and of those to look at again; nothing
 * where there is none of either. Why somebody left is said where a list of deaths does; the rest is for the clerk to write.
 * @example await addChangeList(run)
 */
export async function addChangeList(run: SheetRun): Promise<void> {
  const before = readLastYear(run);
  const now = thisYear(run);
  // Without last year's register nobody is new.
  const { added, left, changed } = compareRegisters(
    entriesOf(before.size === 0 ? now : before),
    entriesOf(now),
  );
  const deaths = new Map(
    readCrossCheckLists(run.checked.campaign.records)
      .entries.filter(({ kind }) => kind === "death")
      .map(({ residentId, cell }) => [residentId, cell]),
  );
  const line = (kind: ChangeListRow["kind"], key: string): ChangeListRow => {
    const facts = now.get(key) ?? before.get(key);
    return {
      kind,
      name: facts?.name ?? "",
      workUnit: facts?.workUnit ?? "",
      before: describe(before.get(key)),
      now: describe(now.get(key)),
      amountFen: now.get(key)?.amountFen ?? (0 as Fen),
      why: kind === "退出" ? leftBecause(deaths.get(key)) : "",
    };
  };
  const helpedBefore = new Set([...before].flatMap(([key, { amountFen }]) => (amountFen > 0 ? [key] : [])));
  const rows = [
    ...added.map((key) => line("新增", key)),
    ...left.map((key) => line("退出", key)),
    ...changed.map(({ key }) => line("变化", key)),
    ...followUpRows(run, helpedBefore),
  ];
  await run.add("changes", rows, (list) => planChangeList(rows, list));
}

function leftBecause(death: SourceCell | undefined): string {
  return death === undefined ? "" : `去世（${placeText(death)}）`;
}

function describe(facts: Facts | undefined): string {
  if (facts === undefined) return "—";
  return `${facts.workUnit}，${facts.hardshipClass === "" ? "未写类别" : facts.hardshipClass}，${formatMoney(facts.amountFen)} 元`;
}

function entriesOf(facts: ReadonlyMap<string, Facts>): RegisterEntry[] {
  return [...facts].map(([key, { workUnit, hardshipClass, amountFen }]) => ({
    key,
    values: { workUnit, hardshipClass, amountFen },
  }));
}

function thisYear(run: SheetRun): ReadonlyMap<string, Facts> {
  const paid = new Map(
    run.payable.units.flatMap(({ households }) => households.map(({ household, row }) => [household, row])),
  );
  const facts = new Map<string, Facts>();
  for (const { household } of registerReaders(run.checked)) {
    const key = household.residentId.residentId;
    if (key === null || facts.has(key)) continue;
    const row = paid.get(household);
    const { name, workUnit, statedClass } = household;
    facts.set(key, {
      ...{ name, workUnit, hardshipClass: row?.hardshipClass ?? statedClass },
      amountFen: row?.amountFen ?? household.reliefFen ?? (0 as Fen),
    });
  }
  return facts;
}

/**
 * What last year's register says of each household, by resident id.
 * @example readLastYear(run).size // => 0
 */
export function readLastYear(run: SheetRun): ReadonlyMap<string, Facts> {
  const facts = new Map<string, Facts>();
  for (const table of run.checked.campaign.records) {
    if (table.binding.kind !== "lastYearRegister") continue;
    const reader = new ColumnReader(table, run.parameters.campaignYear ?? null);
    table.rowNumbers.forEach((_, index) => {
      const key = parseResidentId(reader.raw("residentId", index), run.options.asOf).residentId;
      if (key === null || facts.has(key)) return;
      facts.set(key, {
        name: reader.text("name", index).replace(/\s+/g, ""),
        workUnit: reader.text("workUnit", index),
        hardshipClass: reader.text("hardshipClass", index),
        amountFen:
          reader.amount("reliefAmount", index) ?? reader.amount("lastYearRelief", index) ?? (0 as Fen),
      });
    });
  }
  return facts;
}
