import type { CellValue } from "../../../domain/cell-value";
import type { Grid } from "../../grid";
import { isBlankCell, toLabel } from "../cell-label";
import { matchHeader } from "../match-header";
import type { FieldId } from "../../../domain/field-id";
import type { ColumnBand } from "../split-columns";

/** A cell of a form as it is seen: merged ones once, at their first cell. Indexes 0-based within the grid. */
export interface FormRowCell {
  readonly index0: number;
  readonly column0: number;
  readonly value: CellValue;
}

/** How many rows and columns each merged area covers, by the place of its first cell, and the places it covers besides. */
export interface MergedPlaces {
  readonly heights: ReadonlyMap<string, number>;
  readonly covered: ReadonlySet<string>;
}

/**
 * The merged areas of a grid by their cells ("row,column", 0-based within the grid).
 *
 * @example
 * mergedPlaces(grid).covered.has("2,1"); // B2:B3 merged… of a grid from A1 on
 * // => true
 */
export function mergedPlaces({ merges = [], firstRow, firstColumn }: Grid): MergedPlaces {
  const heights = new Map<string, number>();
  const covered = new Set<string>();
  for (const { row, column, rowCount, columnCount } of merges) {
    heights.set(`${row - firstRow},${column - firstColumn}`, rowCount);
    for (let down = 0; down < rowCount; down += 1)
      for (let right = 0; right < columnCount; right += 1)
        if (down > 0 || right > 0) covered.add(`${row - firstRow + down},${column - firstColumn + right}`);
  }
  return { heights, covered };
}

/**
 * The cells of one row of a form from left to right, blank ones among them.
 *
 * @example
 * formRow(grid, mergedPlaces(grid), 2, { first: 0, last: 5 }).map(({ value }) => value);
 * // => ["姓名", "甲某", "性别", "女"]
 */
export function formRow(
  grid: Grid,
  { covered }: MergedPlaces,
  index0: number,
  band: ColumnBand,
): readonly FormRowCell[] {
  const row = grid.values[index0] ?? [];
  const cells: FormRowCell[] = [];
  for (let column0 = band.first; column0 <= Math.min(band.last, row.length - 1); column0 += 1)
    if (!covered.has(`${index0},${column0}`)) cells.push({ index0, column0, value: row[column0] ?? null });
  return cells;
}

/** Words that are a label in one form and an answer in the next: 健康状况 | 残疾. */
const ANSWERS =
  /^(?:残疾|低保|低保户|低保边缘户?|劳模|单亲|孤寡|零就业|医保|疾病|职工|困难职工|退休|户主|收入|人口|人数|学历|面积|日期|时间|年龄|编号|住址)$/;
/** What of those is nevertheless a label where an answer follows it. */
const SHORT_LABELS = /^(?:残疾|低保|劳模|单亲|孤寡|疾病|医保|人口|学历|面积|年龄|编号|住址)$/;
const LONGEST_LABEL = 24;

/**
 * The field a cell of a form names; null where it is no label, or none of a worker's. An answer that reads like a label is one only
 * with `isFirst`: in the first place of a pair.
 *
 * @example
 * labelledField("家庭人口（人）", true);
 * // => "householdSize"
 */
export function labelledField(value: CellValue, isFirst: boolean): FieldId | null {
  if (typeof value !== "string" || value.length > LONGEST_LABEL) return null;
  const label = toLabel(value).replace(/^\d{1,2}[.、](?=\D)/, "");
  if (ANSWERS.test(label) && !(isFirst && SHORT_LABELS.test(label))) return null;
  const match = matchHeader(label, "needyWorkers");
  return match !== null && match.strength === 3 ? match.field : null;
}

const OPINION = /意见|签字|签章|签名|盖章|审批|审核|公示|承诺|照片|相片|填表说明|备注栏/;

/**
 * Whether what stands beside a label is what an office says or signs, and no answer about the person.
 *
 * @example
 * isOpinion("县总工会意见");
 * // => true
 */
export function isOpinion(label: string): boolean {
  return OPINION.test(label);
}

/**
 * Whether a row is the header of a list within the form (姓名 关系 年龄 单位): labels stand next to labels there.
 *
 * @example
 * isListHeader(formRow(grid, places, 6, band));
 * // => true
 */
export function isListHeader(cells: readonly FormRowCell[]): boolean {
  const isLabel = ({ value }: FormRowCell) =>
    labelledField(value, false) !== null ||
    (typeof value === "string" &&
      value.length <= LONGEST_LABEL &&
      (matchHeader(toLabel(value), "familyMembers")?.strength ?? 0) === 3 &&
      !ANSWERS.test(toLabel(value)));
  let beside = 0;
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    if (next !== undefined && !isBlankCell(cell.value) && isLabel(cell) && isLabel(next)) beside += 1;
  });
  return beside >= 2;
}
