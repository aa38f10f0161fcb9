import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { boundPortrait, boundPortraitHeight } from "../layout/page-margins";
import { addSectionTable, addParagraph } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addNote, addSignatures, noteHeight, signatureHeight } from "../layout/signature-block";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** A unit the office would speak to. */
export interface ContactRow {
  readonly unit: string;
  /** Who answers for the unit, and whom to call; "" where nobody is stated. */
  readonly firstResponsible: string;
  readonly call: string;
  readonly pledgedFen: Fen | null;
  readonly sumFen: Fen;
  readonly state: string;
}

export interface ContactDraftParams {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  readonly day: CalendarDate;
  readonly units: readonly ContactRow[];
  /** Who is asked to approve it. */
  readonly approver: string;
  readonly titleFont: string;
}

/** Points of the line that asks for approval. */
const approvalLine = 22;

/**
 * Lays out the list of units the office would speak to: a draft that names who must approve it, and says on every page that it is
 * one. It states no standard and no order by sum.
 * Source: 公益事业捐赠法 art. 4 (giving is voluntary); the county's address on the Sending Warmth campaign.
 * @example planContactDraft(params)[0] // => { step: "createSheet", sheet: "通报-0120-沟通名单", … }
 */
export function planContactDraft(params: ContactDraftParams): PlanStep[] {
  const { sheet, county, year, day, units, approver, titleFont } = params;
  const rows = new SheetRows([28, 108, 56, 86, 64, 64, 59], boundPortraitHeight);
  addTitle(rows, { title: `${county}${year}年送温暖活动沟通名单`, titleFont, fontSize: 18, height: 34 });
  const mark = rows.addAcross("草稿　未经批准不得使用", 30);
  rows.format([rows.across(mark, 1, rows.columnCount)], {
    ...{ fontName: "黑体", fontSize: 16, fontColor: "#C00000", horizontal: "Center" },
  });
  addParagraph(rows, `截至${paperDate(day)}　金额单位：元　内部资料，不得张贴、播发或转发`);
  if (units.length === 0) addParagraph(rows, "没有需要沟通的单位。");
  else {
    addSectionTable(
      rows,
      [
        { head: "序号", span: 1, kind: "count" },
        { head: "单位", span: 1, kind: "text" },
        { head: "第一责任人", span: 1, kind: "centred" },
        { head: "联系人、电话", span: 1, kind: "text" },
        { head: "承诺", span: 1, kind: "money" },
        { head: "到账", span: 1, kind: "money" },
        { head: "情况", span: 1, kind: "text" },
      ],
      units.map(({ unit, firstResponsible, call, pledgedFen, sumFen, state }, index) => [
        index + 1,
        unit,
        firstResponsible,
        call,
        pledgedFen === null ? null : pledgedFen / 100,
        sumFen / 100,
        state,
      ]),
      { footHeight: approvalLine + signatureHeight + 2 * noteHeight },
    );
  }
  addParagraph(rows, `提请批准：${approver}`);
  addSignatures(rows, ["批准人（签字）：", "批准日期："], 20);
  addNote(
    rows,
    "注：捐款自愿（公益事业捐赠法第四条）。本名单仅供上门了解情况，须由上列负责人签字批准；无签字即为草稿，不得对外使用。",
  );
  const center = '&"宋体,常规"&9第 &P 页　共 &N 页';
  const footer = { left: '&"宋体,常规"&9草稿　内部资料　不得公开', center, right: "" };
  return rows.toSteps({
    ...{ sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.office, headRows: 0 },
    page: { ...boundPortrait, footer },
  });
}
