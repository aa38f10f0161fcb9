import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { type ListRun, planListSheet } from "../layout/list-sheet";
import { blankColumn, moneyColumn, serialColumn, type TableColumn, textColumn } from "../layout/table-column";

/** One roster as the index has it. */
export interface RosterIndexRow {
  readonly workUnit: string;
  readonly sheet: string;
  readonly households: number;
  readonly paidFen: Fen;
  readonly pages: number;
  readonly fingerprint: string;
}

/** 710 points in all. */
const columns: readonly TableColumn<RosterIndexRow>[] = [
  serialColumn(),
  textColumn("发放单位", 150, (row) => row.workUnit),
  textColumn("名册", 150, (row) => row.sheet),
  textColumn("户数", 46, (row) => String(row.households)),
  moneyColumn("金额（元）", 96, (row) => row.paidFen),
  textColumn("页数", 42, (row) => String(row.pages)),
  textColumn("校验码", 84, (row) => row.fingerprint),
  blankColumn("领取人", 56),
  blankColumn("备注", 56),
];

/**
 * Lays out the index of the rosters of a run: what each pays, on how many pages, and the way to it.
 * @example planRosterIndex(rows, run).sheet // => "名册目录"
 */
export function planRosterIndex(rows: readonly RosterIndexRow[], run: ListRun) {
  const { sheet, steps } = planListSheet({
    sheet: "名册目录",
    title: `${run.county}${run.year}年元旦春节送温暖慰问金发放名册目录`,
    orientation: "landscape",
    meta: [{ column: 1, text: `制表单位：${run.county}总工会` }],
    columns,
    rows,
    rowHeight: 20,
    counted: "份",
    signatures: ["负责人：", "制表人："],
    note: "注：各名册按本目录核对份数、金额和页数；校验码与名册页脚一致。",
    namesNobody: true,
    run,
  });
  return { sheet, steps: [...steps, ...linkSteps(sheet, steps, rows)] };
}

/** The name of each roster leads to it. */
function linkSteps(
  sheet: string,
  steps: readonly PlanStep[],
  rows: readonly RosterIndexRow[],
): readonly PlanStep[] {
  const places = new Map<string, number>();
  for (const step of steps) {
    if (step.step === "writeBlock")
      step.values.forEach((cells, at) => places.set(String(cells[2]), step.row + at));
  }
  const links = rows.flatMap((row) => {
    const at = places.get(row.sheet);
    return at === undefined
      ? []
      : [{ row: at, column: 3, text: row.sheet, targetSheet: row.sheet, targetCell: "A1" }];
  });
  return [{ step: "links", sheet, links }];
}
