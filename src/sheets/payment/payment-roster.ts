import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { paperDate } from "../layout/chinese-text";
import { totalSentence } from "../layout/list-sheet";
import { internalFooter } from "../layout/page-footer";
import { boundLandscape, boundLandscapeHeight } from "../layout/page-margins";
import { rosterColumns } from "./payment-roster-columns";
import type { PaymentRosterRow } from "./payment-roster-row";
import { SheetRows } from "../layout/sheet-rows";
import { addNote, addSignatures, noteHeight, signatureHeight } from "../layout/signature-block";
import { addTable } from "../layout/table-block";
import { addMetaLine, addTitle } from "../layout/title-block";
import { unitSheetName } from "../layout/unit-sheet-name";
import { TAB_COLORS } from "../layout/tab-colors";

export interface PaymentRosterParams {
  readonly county: string;
  readonly year: number;
  readonly workUnit: string;
  readonly system: string;
  readonly rosterDate: CalendarDate | null;
  /** 方正小标宋简体, 宋体加粗 or 黑体. */
  readonly titleFont: string;
  readonly rows: readonly PaymentRosterRow[];
  readonly fingerprint: string;
  /** Names other rosters of the same run already have; the new one is numbered when it would be alike. */
  readonly takenSheets?: readonly string[];
}

const signatures = ["单位负责人：", "工会主席：", "审核人：", "证明人：", "制表人："];
const note =
  "注：1.本人签字并按手印；代领的由代领人签字，并在备注写明与本人的关系。　2.本名册一式三份，发放单位、主管部门、县总工会各存一份。";

/**
 * Lays out the payment roster of one enterprise: 13 households a page, sub-totals, total in capitals, signatures.
 * Amounts in yuan on the sheet, lengths in points. Throws RangeError without households.
 * Source: 会计基础工作规范 art. 52 (capital amounts).
 * @example planPaymentRoster(params).sheet // => "发放-棉纺织厂"
 */
export function planPaymentRoster(params: PaymentRosterParams): { sheet: string; steps: PlanStep[] } {
  if (params.rows.length === 0) throw new RangeError("A roster needs at least one household");
  const sheet = freeSheetName(unitSheetName("发放", params.workUnit), params.takenSheets ?? []);
  const columns = rosterColumns(params.rows);
  const rows = new SheetRows(columns.map(({ width }) => width));
  const title = `${params.county}${params.year}年元旦春节送温暖慰问金发放名册`;
  addTitle(rows, { title, titleFont: params.titleFont, fontSize: 18, height: 34 });
  const [middle, right] = columns.length === 11 ? [6, 9] : [5, 8];
  addMetaLine(rows, [
    { column: 1, text: `发放单位（盖章）：${params.workUnit}` },
    { column: middle, text: `主管部门：${params.system}` },
    { column: right, text: `填报日期：${paperDate(params.rosterDate)}` },
  ]);
  const { headRow } = addTable(rows, {
    columns,
    rows: params.rows,
    heights: { head: 34, row: 28, subtotal: 24, total: 28 },
    totalText: (totalFen, count) => totalSentence(totalFen, count, "户"),
    subtotalText: (count) => `本页 ${count} 户`,
    paging: {
      pageHeight: boundLandscapeHeight,
      fullRows: 13,
      lastRows: 10,
      leastOnLast: 3,
      footHeight: signatureHeight + noteHeight,
    },
  });
  addSignatures(rows, signatures, 13);
  addNote(rows, note);
  const footer = internalFooter(params.fingerprint);
  const page = { ...boundLandscape, footer };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.money,
      headRows: headRow,
      page,
    }),
  };
}
