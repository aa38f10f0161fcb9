import { type CollectionColumn, planCollectionList } from "../../sheets/collecting/collection-list";
import { COLLECTION_SHEETS } from "../../workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE } from "../../workbook/catalogue/table-catalogue";
import type { PlanStep } from "../../workbook/plan";
import type { GroupTotal } from "./control-totals";

const COLUMNS: readonly CollectionColumn[] = [
  { head: "序号", width: 36, kind: "count" },
  { head: "名称", width: 220, kind: "text" },
  { head: "主管部门", width: 170, kind: "text" },
  { head: "行数", width: 80, kind: "count", isSummed: true },
  { head: "金额（元）", width: 120, kind: "money", isSummed: true },
];
const UNNAMED = "（未写明）";
const LEVELS = { unit: "按单位", system: "按主管部门", county: "全县" } as const;

/**
 * Lays out 收表汇总: rows and amounts of each kind by unit, by system and for the county, each section added up by Excel, so that
 * the three sums can be seen to agree.
 *
 * @example
 * planTotals([])[0]?.sheet;
 * // => "收表汇总"
 */
export function planTotals(totals: readonly GroupTotal[]): readonly PlanStep[] {
  const kinds = [...new Set(totals.map(({ kind }) => kind))];
  return planCollectionList({
    ...{ sheet: COLLECTION_SHEETS.totals, columns: COLUMNS },
    summary: "按单位、按主管部门与全县的行数和金额应当相等。",
    sections: kinds.flatMap((kind) =>
      (["unit", "system", "county"] as const).map((level) => ({
        heading: `${TABLE_CATALOGUE[kind].chinese}　${LEVELS[level]}`,
        hasTotal: level !== "county",
        rowsAt: () =>
          totals
            .filter((total) => total.kind === kind && total.level === level)
            .map(({ name, system, rows, amountFen }, index) => [
              index + 1,
              level === "county" ? LEVELS.county : name === "" ? UNNAMED : name,
              system,
              rows,
              amountFen / 100,
            ]),
      })),
    ),
  });
}
