import { formatCapitalAmount } from "../../domain/money/capital-amount";
import { type Fen, sumFen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { addFormRow } from "../layout/form-row";
import type { ListRun } from "../layout/list-sheet";
import { internalFooter } from "../layout/page-footer";
import { boundPortrait } from "../layout/page-margins";
import { addHeading, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** What the joint meeting is asked to approve; "" leaves room for the pen. */
export interface ApprovalForm {
  /** Every class with what a household of it gets, in yuan words, and its sums. */
  readonly classes: readonly {
    readonly name: string;
    readonly standard: string;
    readonly households: number;
    readonly amountFen: Fen;
  }[];
  /** The fund that is divided; null where nobody set it. */
  readonly fundFen: Fen | null;
  readonly units: number;
  readonly basis: string;
  readonly posting: string;
}

const opinions: readonly (readonly [string, string])[] = [
  ["县总工会\n意　　见", "经审核，拟按上述户数和金额发放，请予审定。"],
  ["政府、工会\n联席会议\n意　　见", ""],
  ["县政府\n审批意见", ""],
];
const signLine = "　　　负责人（签字）：　　　　（盖章）　　　年　月　日";

/**
 * Lays out the form by which the joint meeting of government and union approves the sums, A4 portrait on one page; the meeting's
 * own words stay blank.
 * Source: the county's address (通过政府、工会联席会议的统筹安排); 会计基础工作规范 art. 52 (capital amounts).
 * @example planApprovalForm(form, run).sheet // => "联席会议审批表"
 */
export function planApprovalForm(form: ApprovalForm, run: ListRun): { sheet: string; steps: PlanStep[] } {
  const sheet = freeSheetName("联席会议审批表", run.takenSheets);
  const rows = new SheetRows([84, 130, 84, 162]);
  const households = form.classes.reduce((sum, each) => sum + each.households, 0);
  const amountFen = sumFen(form.classes.map((each) => each.amountFen));
  const title = `${run.county}${run.year}年元旦春节送温暖资金审批表`;
  addTitle(rows, { title, titleFont: run.titleFont, fontSize: 20, height: 44 });
  addPair(rows, ["申报单位", `${run.county}总工会`], ["申报日期", run.date]);
  addPair(
    rows,
    ["慰问户数", `${form.units} 个单位 ${households} 户`],
    ["发放金额", `${formatMoney(amountFen)} 元`],
  );
  addWide(rows, "金额大写", `人民币${formatCapitalAmount(amountFen).replace(/^人民币/, "")}`);
  addWide(rows, "资金来源", fundText(form.fundFen, amountFen));
  addWide(rows, "政策依据", form.basis);
  addWide(rows, "民主评议", "");
  addWide(rows, "公示情况", form.posting);
  addHeading(rows, "分配方案");
  addSectionTable(
    rows,
    [
      { head: "困难类别", span: 1, kind: "centred" },
      { head: "每户标准", span: 1, kind: "centred" },
      { head: "户数", span: 1, kind: "count" },
      { head: "金额（元）", span: 1, kind: "money" },
    ],
    [...form.classes, { name: "合计", standard: "", households, amountFen }].map((each) => [
      each.name,
      each.standard,
      each.households,
      each.amountFen / 100,
    ]),
    { lastIsTotal: true },
  );
  rows.addAcross("", 8);
  for (const [label, text] of opinions)
    addFormRow(rows, [{ label, labelSpan: 1, value: `${text}\n\n\n${signLine}`, valueSpan: 3 }], 45);
  const foot = rows.addAcross("附：资金分配明细表、民主评议记录、公示材料。", 24);
  rows.format([rows.across(foot, 1, 4)], { horizontal: "Left" });
  const footer = internalFooter(run.fingerprint);
  return {
    sheet,
    steps: rows.toSteps({
      ...{ sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.work, headRows: 0 },
      page: { ...boundPortrait, footer },
    }),
  };
}

function fundText(fundFen: Fen | null, amountFen: Fen): string {
  if (fundFen === null) return "";
  const left = fundFen - amountFen;
  const rest =
    left < 0
      ? `超出 ${formatMoney(-left as Fen)} 元，须先落实来源`
      : `发放后结余 ${formatMoney(left as Fen)} 元`;
  return `本次分配资金 ${formatMoney(fundFen)} 元，${rest}`;
}

function addWide(rows: SheetRows, label: string, value: string): void {
  addFormRow(rows, [{ label, labelSpan: 1, value, valueSpan: 3 }], 28);
}

function addPair(rows: SheetRows, ...pair: readonly (readonly [string, string])[]): void {
  addFormRow(
    rows,
    pair.map(([label, value]) => ({ label, labelSpan: 1, value, valueSpan: 1 })),
    28,
  );
}
