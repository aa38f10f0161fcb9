import type { CellValue } from "../../domain/cell-value";
import type { Area, PlanStep } from "../../workbook/plan";
import { literalText } from "../layout/chinese-text";
import { markColors } from "./marks";
import { internalFooter } from "../layout/page-footer";
import { boundLandscape } from "../layout/page-margins";
import { addParagraph, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** What a sample family came to. */
export interface RuleCaseOutcome {
  readonly passes: boolean;
  readonly actual: string;
  readonly reason: string;
}

/** The name of the sheet. */
export const ruleCasesSheet = "规则样例";

/** The heads by which the sheet is read again. */
export const RULE_CASE_HEADS = {
  title: "样例",
  size: "家庭人口",
  income: "年收入（元）",
  spending: "刚性支出（元）",
  accident: "突发损失（元）",
  cause: "致困原因",
  expected: "应得结论",
  expectedClass: "应得类别",
  actual: "按本年参数",
} as const;

/**
 * Lays out the sheet of sample families with their outcome under the parameters of the year.
 * @example planRuleCaseSheet({ county: "怀川县", cases: [], outcomes: [] })[0] // => { step: "createSheet", … }
 */
export function planRuleCaseSheet(params: {
  readonly county: string;
  readonly cases: readonly (readonly CellValue[])[];
  readonly outcomes: readonly RuleCaseOutcome[];
}): PlanStep[] {
  const rows = new SheetRows([164, 54, 86, 86, 86, 60, 56, 62, 84, 40, 200]);
  addTitle(rows, {
    title: `${params.county}困难职工认定规则样例`,
    titleFont: "黑体",
    fontSize: 16,
    height: 34,
  });
  addParagraph(
    rows,
    "改参数前后各运行一次：结论与“应得”不同的样例会标出。可增删样例；应得结论写符合、待定或不符，应得类别写深度困难、相对困难或意外致困。",
    10,
  );
  const heads = RULE_CASE_HEADS;
  const { headRow } = addSectionTable(
    rows,
    [
      { head: heads.title, span: 1, kind: "text" },
      { head: heads.size, span: 1, kind: "count" },
      { head: heads.income, span: 1, kind: "money" },
      { head: heads.spending, span: 1, kind: "money" },
      { head: heads.accident, span: 1, kind: "money" },
      { head: heads.cause, span: 1, kind: "centred" },
      { head: heads.expected, span: 1, kind: "centred" },
      { head: heads.expectedClass, span: 1, kind: "centred" },
      { head: heads.actual, span: 1, kind: "centred" },
      { head: "一致", span: 1, kind: "centred" },
      { head: "理由", span: 1, kind: "text" },
    ],
    params.cases.map((cells, at) => [...cells, ...outcomeCells(params.outcomes[at])]),
  );
  return [
    ...rows.toSteps({
      sheet: ruleCasesSheet,
      whenTaken: "number",
      tabColor: TAB_COLORS.work,
      headRows: headRow,
      page: { ...boundLandscape, footer: internalFooter(""), fitsWidth: true },
    }),
    ...marksOf(
      ruleCasesSheet,
      9,
      params.outcomes.map((outcome, at) => ({ row: headRow + 1 + at, outcome })),
    ),
    { step: "activate", sheet: ruleCasesSheet },
  ];
}

/**
 * Writes the outcomes beside sample families that are there already; nothing of the clerk's changes.
 * @example planRuleCaseResults("规则样例", 9, []) // => [{ step: "clearMarks", … }, { step: "activate", … }]
 */
export function planRuleCaseResults(
  sheet: string,
  column: number,
  rows: readonly { readonly row: number; readonly outcome: RuleCaseOutcome }[],
): PlanStep[] {
  return [
    { step: "clearMarks", sheet },
    ...rows.map(({ row, outcome }): PlanStep => ({
      step: "writeBlock",
      sheet,
      row,
      column,
      values: [outcomeCells(outcome).map((text) => literalText(text))],
    })),
    ...marksOf(sheet, column, rows),
    { step: "activate", sheet },
  ];
}

function outcomeCells(outcome: RuleCaseOutcome | undefined): readonly string[] {
  return outcome === undefined
    ? ["", "", ""]
    : [outcome.actual, outcome.passes ? "是" : "否", outcome.reason];
}

function marksOf(
  sheet: string,
  column: number,
  rows: readonly { readonly row: number; readonly outcome: RuleCaseOutcome }[],
): PlanStep[] {
  const areas = rows
    .filter(({ outcome }) => !outcome.passes)
    .map(({ row }): Area => ({ row, column, rowCount: 1, columnCount: 2 }));
  return areas.length === 0 ? [] : [{ step: "mark", sheet, areas, ...markColors.warning }];
}
