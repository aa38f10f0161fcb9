import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { PlanStep } from "../../workbook/plan";
import { paperDate } from "../layout/chinese-text";
import { internalFooter } from "../layout/page-footer";
import { boundPortrait, boundPortraitHeight } from "../layout/page-margins";
import { addHeading, addParagraph, addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addSignatures, signatureHeight } from "../layout/signature-block";
import { addMetaLine, addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** A household that gets nothing, and why. */
export interface CoverageLine {
  readonly name: string;
  readonly workUnit: string;
  /** Sheet and address, such as 困难职工登记!B7. */
  readonly place: string;
  readonly why: string;
}

export interface CoverageSheetParams {
  readonly county: string;
  readonly year: number;
  readonly titleFont: string;
  readonly madeOn: CalendarDate;
  readonly registered: number;
  readonly helped: number;
  /** The same by people, everybody once. */
  readonly people: {
    readonly registered: number;
    readonly helped: number;
    readonly refused: number;
    readonly gaps: number;
  };
  readonly refused: readonly CoverageLine[];
  /** On no list and not refused: must be empty. */
  readonly gaps: readonly CoverageLine[];
  /** Rows that register a household again; they stand with their first entry. */
  readonly again: readonly CoverageLine[];
}

/** The name of the sheet. */
export const coverageSheet = "全覆盖核对";

/**
 * Lays out the proof that nobody on the register is omitted: the sum, every gap by name, everyone refused with the reason.
 * @example planCoverageSheet(params)[0] // => { step: "createSheet", sheet: "全覆盖核对", … }
 */
export function planCoverageSheet(params: CoverageSheetParams): PlanStep[] {
  const rows = new SheetRows([28, 60, 88, 102, 187], boundPortraitHeight);
  const { registered, helped, refused, gaps, again } = params;
  addTitle(rows, {
    title: `${params.county}${params.year}年送温暖全覆盖核对表`,
    titleFont: params.titleFont,
    fontSize: 18,
    height: 38,
  });
  addMetaLine(rows, [
    { column: 1, text: "要求：不使一户在册困难职工家庭被遗漏" },
    { column: 5, text: `核对日期：${paperDate(params.madeOn)}` },
  ]);
  addHeading(rows, "一、核对");
  addSectionTable(
    rows,
    [
      { head: "在册户数", span: 2, kind: "count" },
      { head: "列入发放", span: 1, kind: "count" },
      { head: "不符合（有理由）", span: 1, kind: "count" },
      { head: "既未列入也未认定不符", span: 1, kind: "count" },
    ],
    [[registered, helped, refused.length, gaps.length]],
  );
  const { people } = params;
  addSectionTable(
    rows,
    [
      { head: "在册人数", span: 2, kind: "count" },
      { head: "随户列入发放", span: 1, kind: "count" },
      { head: "随户不符合", span: 1, kind: "count" },
      { head: "所在户尚未落实", span: 1, kind: "count" },
    ],
    [[people.registered, people.helped, people.refused, people.gaps]],
  );
  addParagraph(
    rows,
    `人数为职工本人${people.registered > registered ? "和家庭成员表所列成员" : ""}，一人只计一次。`,
  );
  addParagraph(
    rows,
    `${registered} － ${helped} － ${refused.length} ＝ ${gaps.length} 户。` +
      (gaps.length === 0 ? "在册各户均已列入发放，或已写明不符合的理由。" : "下列各户须先认定，方可定稿。"),
  );
  addList(rows, "二、尚未落实的户", gaps, "缺什么");
  addList(rows, "三、认定不符合的户", refused, "理由");
  if (again.length > 0) addList(rows, "四、重复登记的行（随首次登记计一户）", again, "说明");
  addSignatures(rows, ["审核：", "经审：", "制表："], 14);
  return rows.toSteps({
    sheet: coverageSheet,
    whenTaken: "replaceGenerated",
    tabColor: gaps.length === 0 ? TAB_COLORS.work : TAB_COLORS.open,
    headRows: 0,
    page: { ...boundPortrait, footer: internalFooter("") },
  });
}

function addList(rows: SheetRows, heading: string, lines: readonly CoverageLine[], why: string): void {
  addHeading(rows, `${heading}：${lines.length} 户`);
  if (lines.length === 0) {
    addParagraph(rows, "无。");
    return;
  }
  addSectionTable(
    rows,
    [
      { head: "序号", span: 1, kind: "count" },
      { head: "姓名", span: 1, kind: "centred" },
      { head: "单位", span: 1, kind: "text" },
      { head: "位置", span: 1, kind: "text" },
      { head: why, span: 1, kind: "text" },
    ],
    lines.map((line, at) => [at + 1, line.name, line.workUnit, line.place, line.why]),
    { footHeight: signatureHeight },
  );
}
