import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import { type CollectionColumn, planCollectionList } from "../../sheets/collecting/collection-list";
import { COLLECTION_SHEETS } from "../../workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import type { PlanStep } from "../../workbook/plan";
import type { SlipResult, UnplacedSlipRow } from "../return-slips/apply-slips";
import type { CollectedRow } from "./collected-row";
import { nameOf } from "./compare-versions";
import { fieldName } from "./merged-heads";
import type { DoubledRow, VersionChange } from "./merge-files";

export interface ChangesParams {
  readonly changes: readonly VersionChange[];
  readonly doubled: readonly DoubledRow[];
  readonly slips: SlipResult;
}

const COLUMNS: readonly CollectionColumn[] = [
  { head: "序号", width: 28, kind: "count" },
  { head: "情况", width: 44, kind: "text" },
  { head: "表格", width: 60, kind: "text" },
  { head: "单位", width: 84, kind: "text" },
  { head: "姓名或名称", width: 60, kind: "text" },
  { head: "项目", width: 60, kind: "text" },
  { head: "原值", width: 104, kind: "text" },
  { head: "现值", width: 104, kind: "text" },
  { head: "出处", width: 150, kind: "text" },
];
const CHANGE_LABELS = { added: "新增", removed: "删去", changed: "修改" } as const;
const UNPLACED: Readonly<Record<UnplacedSlipRow["reason"], string>> = {
  noKey: "补正单上新增的行，未并入",
  copied: "由别的行复制而来，未并入",
  changedSince: "原行后来已改动，未改",
  deleted: "单位从补正单上删去，原表未动",
};

/**
 * Lays out 收表变化: what newer versions added, removed and changed, what return slips corrected or could not, and whom two files
 * bring at once. Empty where there is nothing to say.
 *
 * @example
 * planChanges({ changes: [], doubled: [], slips: { corrections: [], unplaced: [], rows: 0 } });
 * // => []
 */
export function planChanges({ changes, doubled, slips }: ChangesParams): readonly PlanStep[] {
  const rows: CellValue[][] = [
    ...changes.map((change) => changeCells(change)),
    ...slips.corrections.map(({ kind, unit, name, field, before, after, slipRow }) => [
      ...["补正", TABLE_CATALOGUE[kind].chinese, unit, name, fieldName(field)],
      ...[shown(before), shown(after), placeOf(slipRow)],
    ]),
    ...slips.unplaced.map(({ reason, unit, name, ...place }) => [
      ...["补正单", null, unit, name === "" ? null : name, null, null, UNPLACED[reason]],
      reason === "deleted" ? `${place.file} ${place.sheet}（原表第 ${place.row} 行）` : placeOf(place),
    ]),
    ...doubled.map(({ kind, first, second }) => [
      ...["两份都有", TABLE_CATALOGUE[kind].chinese, unitOf(second), nameOf(kind, second.values), null],
      ...[null, null, `${placeOf(first.from)}；${placeOf(second.from)}`],
    ]),
  ];
  if (rows.length === 0) return [];
  return planCollectionList({
    ...{ sheet: COLLECTION_SHEETS.changes, columns: COLUMNS },
    summary: "新版与旧版之间、补正单与原表之间的变化，以及两份文件里都有的人。",
    sections: [
      {
        ...{ heading: "", hasTotal: false },
        rowsAt: () => rows.map((cells, index) => [index + 1, ...cells]),
      },
    ],
  });
}

function changeCells({ kind, sender, change }: VersionChange): CellValue[] {
  const { row } = change;
  const cells =
    change.change === "changed" ? [headOf(change), shown(change.before), shown(change.after)] : [];
  const [head = null, before = null, after = null] = cells;
  return [
    ...[CHANGE_LABELS[change.change], TABLE_CATALOGUE[kind].chinese, sender ?? unitOf(row)],
    ...[nameOf(kind, row.values), head, before, after, placeOf(row.from)],
  ];
}

function headOf({ field, head }: { readonly field: FieldId | null; readonly head: string }): string {
  return field === null ? head : fieldName(field);
}

function unitOf({ values }: CollectedRow): CellValue {
  return values.workUnit ?? values.unitName ?? null;
}

function shown(value: CellValue): string {
  return value === null ? "（空）" : String(value);
}

function placeOf({
  file,
  sheet,
  row,
}: {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}): string {
  return `${file} ${sheet} 第 ${row} 行`;
}
