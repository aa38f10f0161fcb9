import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { formatCapitalAmount } from "../../domain/money/capital-amount";
import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { internalFooter } from "../layout/page-footer";
import { boundPortrait, boundPortraitHeight } from "../layout/page-margins";
import { addHeading, addParagraph, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addSignatures } from "../layout/signature-block";
import { addMetaLine, addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** The sums of one class, or of all. */
export interface ClassSum {
  readonly name: string;
  readonly households: number;
  readonly totalFen: Fen;
}

export interface AllocationCertificateParams {
  readonly county: string;
  readonly year: number;
  readonly titleFont: string;
  readonly document: string;
  readonly madeOn: CalendarDate;
  readonly fundFen: Fen;
  readonly allocatedFen: Fen;
  readonly keptFen: Fen;
  /** What was done with less than one rounding unit and with what nobody could take, in a sentence. */
  readonly remainder: string;
  readonly classes: readonly ClassSum[];
  readonly checks: readonly {
    readonly title: string;
    readonly explanation: string;
    readonly holds: boolean;
  }[];
  /** The order of dividing, one sentence each. */
  readonly order: readonly string[];
  readonly parameters: readonly { readonly label: string; readonly value: string; readonly source: string }[];
  readonly ruleVersion: string;
  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly canonicalForm: string;
}

/** The name of the sheet. */
export const allocationCertificateSheet = "分配证明";

/** Points: what an upright page holds, and a row of the table of parameters. */
const parameterRow = 23;

const signatures = ["主席：", "财务：", "经审：", "制表："];

/**
 * Lays out the certificate of a division: sums, classes, every check with its outcome, the rules in words, parameters with their
 * documents, and the fingerprint with the text it is taken of. A4 upright.
 * @example planAllocationCertificate(params)[0] // => { step: "createSheet", sheet: "分配证明", … }
 */
export function planAllocationCertificate(params: AllocationCertificateParams): PlanStep[] {
  const rows = new SheetRows([34, 131, 92, 104, 104], boundPortraitHeight);
  const { classes, checks } = params;
  addTitle(rows, {
    title: `${params.county}${params.year}年元旦春节送温暖慰问金分配证明`,
    titleFont: params.titleFont,
    fontSize: 18,
    height: 38,
  });
  addMetaLine(rows, [
    { column: 1, text: `文号：${params.document === "" ? "（未填）" : params.document}` },
    { column: 4, text: `分配日期：${paperDate(params.madeOn)}` },
  ]);
  addHeading(rows, "一、资金");
  addParagraph(rows, fundSentence(params));
  if (params.remainder !== "") addParagraph(rows, params.remainder);
  addHeading(rows, "二、各类户数和金额");
  const households = classes.reduce((sum, each) => sum + each.households, 0);
  const totalFen = classes.reduce((sum, each) => sum + each.totalFen, 0) as Fen;
  addSectionTable(
    rows,
    [
      { head: "困难类别", span: 2, kind: "centred" },
      { head: "户数", span: 1, kind: "count" },
      { head: "户均（元）", span: 1, kind: "money" },
      { head: "合计（元）", span: 1, kind: "money" },
    ],
    [...classes, { name: "合计", households, totalFen }].map((each) => [
      each.name,
      each.households,
      each.households === 0 ? null : Math.round(each.totalFen / each.households) / 100,
      each.totalFen / 100,
    ]),
    { lastIsTotal: true },
  );
  const failed = checks.filter(({ holds }) => !holds).length;
  addHeading(
    rows,
    failed === 0 ? `三、校验（${checks.length} 项全部成立）` : `三、校验（${failed} 项不成立，不得发放）`,
  );
  addSectionTable(
    rows,
    [
      { head: "序号", span: 1, kind: "count" },
      { head: "校验", span: 1, kind: "text" },
      { head: "说明", span: 2, kind: "text" },
      { head: "结论", span: 1, kind: "centred" },
    ],
    checks.map(({ title, explanation, holds }, at) => [
      at + 1,
      title,
      explanation,
      holds ? "成立" : "不成立",
    ]),
  );
  addHeading(rows, "四、分配规则");
  params.order.forEach((sentence, at) => addParagraph(rows, `${at + 1}. ${sentence}`));
  // The parameters stand together where a page holds them.
  rows.breakUnlessRoom(parameterRow * (params.parameters.length + 2));
  addHeading(rows, "五、所用参数");
  addSectionTable(
    rows,
    [
      { head: "参数", span: 2, kind: "text" },
      { head: "数值", span: 1, kind: "centred" },
      { head: "依据文号", span: 2, kind: "text" },
    ],
    params.parameters.map(({ label, value, source }) => [label, value, source === "" ? "未写文号" : source]),
  );
  addHeading(rows, "六、指纹");
  addParagraph(rows, `规则版本：${params.ruleVersion}`);
  addParagraph(rows, `SHA-256：${params.fingerprint.replace(/(.{8})(?=.)/g, "$1 ")}`);
  addParagraph(rows, params.canonicalForm, 9);
  addSignatures(rows, signatures, 11);
  return rows.toSteps({
    sheet: allocationCertificateSheet,
    whenTaken: "replaceGenerated",
    tabColor: TAB_COLORS.work,
    headRows: 0,
    page: { ...boundPortrait, footer: internalFooter(params.fingerprint.slice(0, 8).toUpperCase()) },
  });
}

function fundSentence({ fundFen, allocatedFen, keptFen, classes }: AllocationCertificateParams): string {
  const households = classes.reduce((sum, each) => sum + each.households, 0);
  const yuan = (fen: Fen): string =>
    (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    `本次分配资金 ${yuan(fundFen)} 元（${formatCapitalAmount(fundFen)}），` +
    `分给 ${households} 户 ${yuan(allocatedFen)} 元，结余 ${yuan(keptFen)} 元；` +
    `分出与结余之和${allocatedFen + keptFen === fundFen ? "等于" : "不等于"}分配资金。`
  );
}
