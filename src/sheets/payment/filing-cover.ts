import { formatCapitalAmount } from "../../domain/money/capital-amount";
import type { Fen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { PageSetup, PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { addFormRow } from "../layout/form-row";
import type { ListRun } from "../layout/list-sheet";
import { internalFooter } from "../layout/page-footer";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { unitSheetName } from "../layout/unit-sheet-name";
import { TAB_COLORS } from "../layout/tab-colors";

/** What the cover of a filing states; "" leaves room for the pen. */
export interface FilingCover {
  readonly workUnit: string;
  readonly system: string;
  readonly households: number;
  readonly amountFen: Fen;
  /** 银行卡, 现金 or both. */
  readonly payment: string;
  readonly basis: string;
  readonly review: string;
  readonly posting: string;
  readonly paidOn: string;
  readonly receipt: string;
}

/** What the pen writes where the workbook does not know. */
const BY_HAND = {
  sources: "财政拨款＿＿＿＿＿元　工会经费＿＿＿＿＿元\n社会捐款＿＿＿＿＿元　其　　他＿＿＿＿＿元",
  basis: "＿＿＿＿＿〔　　　〕＿＿＿号",
  review: "＿＿月＿＿日评议，实到＿＿人，通过＿＿户",
  posting: "＿＿月＿＿日至＿＿月＿＿日，异议＿＿件",
  paidOn: "　　年　月　日",
  receipt: "本人＿＿户\n代领＿＿户",
} as const;

const page: Pick<PageSetup, "orientation" | "margins"> = {
  orientation: "portrait",
  margins: { top: 79.4, bottom: 62.4, left: 79.4, right: 73.7, header: 42, footer: 36 },
};

/**
 * Lays out the cover of the filing of one enterprise, A4 portrait on one page; the county union's own words stay blank.
 * Source: the county's address (备案); 会计基础工作规范 art. 52 (capital amounts).
 * @example planFilingCover(cover, run).sheet // => "备案-棉纺织厂"
 */
export function planFilingCover(cover: FilingCover, run: ListRun): { sheet: string; steps: PlanStep[] } {
  const sheet = freeSheetName(unitSheetName("备案", cover.workUnit), run.takenSheets);
  const rows = new SheetRows([90, 122, 82, 130]);
  const marking = rows.addAcross("内部资料　注意保管", 20);
  rows.format([rows.across(marking, 1, 4)], { fontName: "黑体", fontSize: 12, horizontal: "Left" });
  rows.addAcross("", 14);
  const { titleFont } = run;
  addTitle(rows, { title: `${run.year}年元旦春节送温暖资金`, titleFont, fontSize: 22, height: 34 });
  addTitle(rows, { title: "发放名册备案表", titleFont, fontSize: 26, height: 42 });
  rows.addAcross("", 10);
  const amount = formatMoney(cover.amountFen);
  addPair(rows, ["报送单位", cover.workUnit], ["主管部门", cover.system]);
  addPair(rows, ["发放户数", `${cover.households} 户`], ["发放人数", `${cover.households} 人`]);
  addPair(rows, ["发放金额", `${amount} 元`], ["发放方式", cover.payment]);
  addWide(rows, "金额大写", `人民币${formatCapitalAmount(cover.amountFen)}`);
  addWide(rows, "资金来源", BY_HAND.sources);
  addWide(rows, "审批依据", cover.basis || BY_HAND.basis);
  addWide(rows, "民主评议", cover.review || BY_HAND.review);
  addWide(rows, "公示情况", cover.posting || BY_HAND.posting);
  addPair(rows, ["发放日期", cover.paidOn || BY_HAND.paidOn], ["签领情况", cover.receipt || BY_HAND.receipt]);
  addWide(rows, "附　　件", "发放名册　　页；公示照片　　张；银行回单　　份");
  rows.addAcross("", 10);
  addOpinions(rows);
  const foot = rows.add({ 1: "制表人：", 2: "　　　联系电话：", 3: `报送日期：${run.date}` }, 30);
  rows.format([rows.across(foot, 1, 4)], { fontName: "仿宋", fontSize: 12, horizontal: "Left" });
  rows.merge(rows.across(foot, 3, 2));
  rows.format([rows.across(foot, 3, 1)], { horizontal: "Right" });
  const footer = { ...internalFooter(run.fingerprint), center: "" };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.money,
      headRows: 0,
      page: { ...page, footer },
    }),
  };
}

function addWide(rows: SheetRows, label: string, value: string): void {
  addFormRow(rows, [{ label, labelSpan: 1, value, valueSpan: 3 }], 31);
}

function addPair(
  rows: SheetRows,
  ...pair: readonly [readonly [string, string], readonly [string, string]]
): void {
  const fields = pair.map(([label, value]) => ({ label, labelSpan: 1, value, valueSpan: 1 }));
  addFormRow(rows, fields, 31);
}

/** Two boxes of equal meaning: the left one is filled in, the right one is the county union's. */
function addOpinions(rows: SheetRows): void {
  const sealAndDate = "\n\n　　　　　　　　　（盖章）\n\n　　　　　　　　年　　月　　日";
  const lines: readonly (readonly [string, string, number])[] = [
    ["报送单位意见", "县总工会备案意见", 28],
    [
      `名册与发放情况一致，报请备案。\n\n负责人（签字）：${sealAndDate}`,
      `　\n\n接收人（签字）：${sealAndDate}`,
      132,
    ],
  ];
  for (const [at, [left, right, height]] of lines.entries()) {
    const row = rows.add({ 1: left, 3: right }, height);
    const boxes = [rows.across(row, 1, 2), rows.across(row, 3, 2)];
    rows.merge(...boxes);
    rows.format(boxes, {
      ...{ fontName: at === 0 ? "黑体" : "仿宋", fontSize: 12, border: "thin" },
      ...(at === 0 ? { horizontal: "Center" } : { horizontal: "Left", indent: 1, wrap: true }),
    });
  }
}
