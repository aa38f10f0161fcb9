import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { CellValue } from "../../domain/cell-value";
import type { Fen } from "../../domain/money/fen";
import { formatShare } from "../../i18n/format-values";
import { cleanSheetName } from "../../workbook/sheet-name";
import { paperDate } from "../layout/chinese-text";
import type { ListRun } from "../layout/list-sheet";
import { internalFooter } from "../layout/page-footer";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import { addParagraph, addSectionTable, type SectionColumn } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addNote, addSignatures, noteHeight, signatureHeight } from "../layout/signature-block";
import { addTitle } from "../layout/title-block";
import { unitStateText } from "./bulletin-internal";
import type { InternalUnitRow } from "./internal-bulletin-params";
import { TAB_COLORS } from "../layout/tab-colors";

/** 710 points in all; the reference standard stands last, so that it can be cut from a copy. */
const columns: readonly (SectionColumn & { readonly width: number })[] = [
  { head: "序号", width: 30, span: 1, kind: "count" },
  { head: "单位", width: 116, span: 1, kind: "text" },
  { head: "承诺", width: 72, span: 1, kind: "money" },
  { head: "到账", width: 72, span: 1, kind: "money" },
  { head: "未到余额", width: 70, span: 1, kind: "money" },
  { head: "上年", width: 72, span: 1, kind: "money" },
  { head: "捐款面", width: 46, span: 1, kind: "centred" },
  { head: "情况", width: 82, span: 1, kind: "text" },
  { head: "捐款\n方式", width: 36, span: 1, kind: "centred" },
  { head: "票据号", width: 50, span: 1, kind: "text" },
  { head: "比参考\n标准少", width: 64, span: 1, kind: "money" },
];

// More stand in the list itself.
const mostReceipts = 2;

function receiptsText(receipts: readonly string[]): string {
  const more = receipts.length > mostReceipts ? `等${receipts.length}张` : "";
  return `${receipts.slice(0, mostReceipts).join("、")}${more}`;
}

/**
 * Lays out the office's own summary by unit: pledged, received, open, last year, and last what is below the reference standard.
 * A4 landscape, internal.
 * Source: the county's address on the Sending Warmth campaign (内部标准); 公益事业捐赠法 art. 4.
 * @example planDonationSummary(rows, "2027-01-20" as CalendarDate, run).sheet // => "募捐汇总"
 */
export function planDonationSummary(units: readonly InternalUnitRow[], day: CalendarDate, run: ListRun) {
  const sheet = cleanSheetName("募捐汇总");
  const rows = new SheetRows(
    columns.map(({ width }) => width),
    boundLandscapeHeight,
  );
  const title = `${run.county}${run.year}年送温暖募捐汇总（内部）`;
  addTitle(rows, { title, titleFont: run.titleFont, fontSize: 18, height: 34 });
  addParagraph(rows, `截至${paperDate(day)}　金额单位：元　内部资料，不得张贴、播发或转发`);
  const yuan = (amount: Fen | null) => (amount === null ? null : amount / 100);
  const total = (of: (unit: InternalUnitRow) => Fen | null) =>
    units.reduce((sum, unit) => sum + (of(unit) ?? 0), 0) / 100;
  const body = units.map((unit, index): CellValue[] => [
    index + 1,
    unit.unit,
    yuan(unit.pledgedFen),
    yuan(unit.sumFen),
    yuan(unit.balanceFen),
    yuan(unit.lastYearFen),
    unit.participation === null ? "—" : formatShare(unit.participation),
    // The standard has a column of its own.
    unitStateText({ ...unit, belowReferenceFen: null }),
    unit.ways.join("、"),
    receiptsText(unit.receipts),
    unit.sumFen > 0 ? yuan(unit.belowReferenceFen) : null,
  ]);
  body.push([
    ...[
      null,
      `合计　${units.length}家`,
      total(({ pledgedFen }) => pledgedFen),
      total(({ sumFen }) => sumFen),
    ],
    ...[
      total(({ balanceFen }) => balanceFen),
      total(({ lastYearFen }) => lastYearFen),
      null,
      null,
      null,
      null,
      null,
    ],
  ]);
  const { headRow } = addSectionTable(rows, columns, body, {
    lastIsTotal: true,
    footHeight: signatureHeight + noteHeight,
    frameRepeatsHead: true,
  });
  addSignatures(rows, ["负责人：", "审核人：", "制表人："], 20);
  addNote(rows, "注：捐款自愿（公益事业捐赠法第四条）。参考标准只供内部了解情况，复印外送时请裁去末列。");
  const page = { ...boundLandscape, footer: internalFooter(run.fingerprint) };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.office,
      headRows: headRow,
      page,
    }),
  };
}
