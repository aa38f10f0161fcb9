import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { internalFooter } from "../layout/page-footer";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import { addParagraph, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addSignatures, signatureHeight } from "../layout/signature-block";
import { addMetaLine, addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** One household as decided; all text as it shall stand on paper. */
export interface EligibilityRow {
  readonly name: string;
  readonly workUnit: string;
  readonly place: string;
  /** The class the register states. */
  readonly stated: string;
  readonly decision: string;
  readonly decided: string;
  /** The campaign's groups it belongs to, the main one first. */
  readonly groups: string;
  readonly reason: string;
}

export interface EligibilityDecisionsParams {
  readonly county: string;
  readonly year: number;
  readonly titleFont: string;
  readonly madeOn: CalendarDate;
  readonly lineFen: Fen | null;
  readonly counts: Readonly<Record<"eligible" | "needsReview" | "notEligible", number>>;
  /** Households below the minimum living line that do not receive the allowance. */
  readonly unsupported: number;
  readonly rows: readonly EligibilityRow[];
}

/** The name of the sheet. */
export const eligibilityDecisionsSheet = "资格认定";

/** Points of each of the sentences below the list. */
const closingLine = 22;

/**
 * Lays out the list of decisions with their reasons; A4 landscape, the head on every page.
 * @example planEligibilityDecisions({ ...params, rows: [] })[0] // => { step: "createSheet", sheet: "资格认定", … }
 */
export function planEligibilityDecisions(params: EligibilityDecisionsParams): PlanStep[] {
  const rows = new SheetRows([30, 58, 96, 92, 60, 40, 60, 66, 208], boundLandscapeHeight);
  addTitle(rows, {
    title: `${params.county}${params.year}年困难职工家庭资格认定表`,
    titleFont: params.titleFont,
    fontSize: 18,
    height: 36,
  });
  const { eligible, needsReview, notEligible } = params.counts;
  const line = params.lineFen === null ? "未设置" : `${(params.lineFen / 100).toFixed(2)} 元/人/月`;
  addMetaLine(rows, [
    {
      column: 1,
      text: `共 ${eligible + needsReview + notEligible} 户：符合 ${eligible}，待定 ${needsReview}，不符 ${notEligible}`,
    },
    { column: 5, text: `低保线：${line}` },
    { column: 9, text: `认定日期：${paperDate(params.madeOn)}` },
  ]);
  const { headRow } = addSectionTable(
    rows,
    [
      { head: "序号", span: 1, kind: "count" },
      { head: "姓名", span: 1, kind: "centred" },
      { head: "单位", span: 1, kind: "text" },
      { head: "位置", span: 1, kind: "text" },
      { head: "申报类别", span: 1, kind: "centred" },
      { head: "结论", span: 1, kind: "centred" },
      { head: "认定类别", span: 1, kind: "centred" },
      { head: "重点对象\n（主要的在前）", span: 1, kind: "text" },
      { head: "理由", span: 1, kind: "text" },
    ],
    params.rows.map((row, at) => [
      at + 1,
      row.name,
      row.workUnit,
      row.place,
      row.stated,
      row.decision,
      row.decided,
      row.groups,
      row.reason,
    ]),
    { footHeight: signatureHeight + 2 * closingLine, frameRepeatsHead: true },
  );
  if (params.unsupported > 0)
    addParagraph(
      rows,
      `应保未保 ${params.unsupported} 户：家庭人均收入低于低保线而未享受低保，请协助向民政部门申请。`,
      9,
    );
  addParagraph(rows, "本表为按规则得出的建议，最后认定以民主评议、公示和审批为准。", 9);
  addSignatures(rows, ["单位工会：", "主管部门：", "县总工会：", "制表："], 16);
  return rows.toSteps({
    sheet: eligibilityDecisionsSheet,
    whenTaken: "replaceGenerated",
    tabColor: TAB_COLORS.work,
    headRows: headRow,
    page: { ...boundLandscape, footer: internalFooter("") },
  });
}
