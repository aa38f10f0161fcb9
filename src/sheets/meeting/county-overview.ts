import { type Fen, sumFen } from "../../domain/money/fen";
import { formatMoney } from "../../i18n/format-values";
import type { CellValue } from "../../domain/cell-value";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import type { ListRun } from "../layout/list-sheet";
import { officeFooter } from "../layout/page-footer";
import { boundPortrait, boundPortraitHeight } from "../layout/page-margins";
import { addHeading, addParagraph, addSectionTable, type SectionColumn } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addSignatures } from "../layout/signature-block";
import { addMetaLine, addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** Households of one class, system or cause. */
export interface OverviewLine {
  readonly name: string;
  readonly registered: number;
  readonly helped: number;
  readonly amountFen: Fen;
}

/** Where the campaign stands, for a meeting that reads one page. */
export interface CountyOverview {
  readonly registered: number;
  readonly needsReview: number;
  readonly notEligible: number;
  readonly classes: readonly OverviewLine[];
  readonly systems: readonly OverviewLine[];
  readonly causes: readonly OverviewLine[];
  /** Null where the workbook holds no list of unit donations. */
  readonly donations: {
    readonly units: number;
    readonly receivedFen: Fen;
    readonly pledgedFen: Fen;
    readonly lastYearFen: Fen | null;
    readonly donors: number;
    readonly staff: number;
  } | null;
  readonly fundFen: Fen | null;
  /** What is done and what is still open, a sentence each. */
  readonly progress: readonly string[];
}

const headingHeight = 26;
const lineHeight = 22;

/**
 * Lays out the county on one or two pages for the meeting: households, gifts, fund, progress. A4 portrait.
 * @example planCountyOverview(overview, run).sheet // => "全县情况一览"
 */
export function planCountyOverview(
  overview: CountyOverview,
  run: ListRun,
): { sheet: string; steps: PlanStep[] } {
  const sheet = freeSheetName("全县情况一览", run.takenSheets);
  const rows = new SheetRows([118, 72, 72, 92, 106], boundPortraitHeight);
  const { classes, systems, causes } = overview;
  const addTable = (heading: string, head: string, lines: readonly OverviewLine[], sums: boolean): void => {
    const height = headingHeight + lineHeight * (lines.length + 2);
    // A short table stands on one page.
    if (height < boundPortraitHeight / 2) rows.breakUnlessRoom(height);
    addHeading(rows, heading);
    const total = {
      name: "合计",
      registered: sumOf(lines, ({ registered }) => registered),
      helped: sumOf(lines, ({ helped }) => helped),
      amountFen: sumFen(lines.map(({ amountFen }) => amountFen)),
    };
    const body = (sums ? [...lines, total] : lines).map((line) => cellsOf(line, overview.registered));
    addSectionTable(rows, columnsOf(head), body, { lastIsTotal: sums });
  };
  const title = `${run.county}${run.year}年元旦春节送温暖情况一览`;
  addTitle(rows, { title, titleFont: run.titleFont, fontSize: 20, height: 44 });
  addMetaLine(rows, [
    { column: 1, text: `${run.county}总工会` },
    { column: 4, text: `制表日期：${run.date}` },
  ]);
  addParagraph(rows, householdSentence(overview));
  addParagraph(rows, donationSentence(overview));
  addParagraph(rows, fundSentence(overview));
  addTable("一、按困难类别", "困难类别", classes, true);
  addTable("二、按主管部门", "主管部门", systems, true);
  addTable("三、按致困原因", "致困原因", causes, true);
  if (overview.progress.length > 0) {
    addHeading(rows, "四、工作进度");
    overview.progress.forEach((sentence, at) => addParagraph(rows, `${at + 1}. ${sentence}`));
  }
  addSignatures(rows, ["负责人：", "审核人：", "制表人："], 14);
  return {
    sheet,
    steps: rows.toSteps({
      ...{ sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.work, headRows: 0 },
      page: { ...boundPortrait, footer: officeFooter(run.fingerprint) },
    }),
  };
}

function columnsOf(head: string): readonly SectionColumn[] {
  return [
    { head, span: 1, kind: "text" },
    { head: "在册户数", span: 1, kind: "count" },
    { head: "占在册", span: 1, kind: "centred" },
    { head: "拟慰问户数", span: 1, kind: "count" },
    { head: "拟发放金额（元）", span: 1, kind: "money" },
  ];
}

function cellsOf({ name, registered, helped, amountFen }: OverviewLine, all: number): readonly CellValue[] {
  return [name, registered, shareText(registered, all), helped, amountFen / 100];
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function shareText(part: number, all: number): string {
  return all === 0 ? "—" : `${((100 * part) / all).toFixed(1)}%`;
}

function householdSentence({ registered, needsReview, notEligible, classes }: CountyOverview): string {
  const helped = sumOf(classes, (line) => line.helped);
  const amount = formatMoney(sumFen(classes.map(({ amountFen }) => amountFen)));
  return (
    `困难职工：在册 ${registered} 户，拟慰问 ${helped} 户 ${amount} 元；` +
    `待核实 ${needsReview} 户，不符合条件 ${notEligible} 户。`
  );
}

function donationSentence({ donations }: CountyOverview): string {
  if (donations === null) return "募捐：本工作簿没有单位捐款表。";
  const { units, receivedFen, pledgedFen, lastYearFen, donors, staff } = donations;
  const difference = lastYearFen === null ? null : receivedFen - lastYearFen;
  const compared =
    difference === null
      ? ""
      : `，比上年${difference < 0 ? "减少" : "增加"} ${formatMoney(Math.abs(difference) as Fen)} 元`;
  const pledged = pledgedFen === 0 ? "" : `，承诺 ${formatMoney(pledgedFen)} 元`;
  const share = staff === 0 ? "" : `；已报人数的单位捐款面 ${shareText(donors, staff)}`;
  return `募捐：${units} 个单位到账 ${formatMoney(receivedFen)} 元${compared}${pledged}${share}。`;
}

function fundSentence({ fundFen, classes }: CountyOverview): string {
  if (fundFen === null) return "资金：本次分配资金未设置。";
  const left = fundFen - sumFen(classes.map(({ amountFen }) => amountFen));
  return `资金：本次分配 ${formatMoney(fundFen)} 元，按上列方案${left < 0 ? "尚缺" : "结余"} ${formatMoney(Math.abs(left) as Fen)} 元。`;
}
