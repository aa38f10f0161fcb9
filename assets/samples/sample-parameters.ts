import type { Workbook } from "exceljs";
import type { ParameterId } from "../../src/domain/parameters/parameter-id";
import { PARAMETER_LABELS } from "../../src/workbook/catalogue/parameter-labels";
import { styleRow } from "./sheet-style";

const NOTICE = "怀工发〔2026〕23号";
const CIVIL_AFFAIRS = "怀民发〔2026〕9号";

const VALUES: readonly (readonly [ParameterId, string | number | Date | null, string])[] = [
  ["county", "怀川县", ""],
  ["campaignYear", 2027, ""],
  ["governingDocument", "怀办发〔2026〕31号", ""],
  ["fundTarget", 550_000, NOTICE],
  ["lastYearRaised", 498_600, "上年总结"],
  ["minimumLivingLine", 750, CIVIL_AFFAIRS],
  ["deepLineMultiple", 1, NOTICE],
  ["deepBoundInclusive", "否", NOTICE],
  ["relativeLineMultiple", 2, NOTICE],
  ["relativeBoundInclusive", "否", NOTICE],
  ["accidentCostShare", 0.8, NOTICE],
  ["accidentBoundInclusive", "否", NOTICE],
  ["floorWellOff", 10_000, NOTICE],
  ["floorOrdinary", 5_000, NOTICE],
  ["floorMinimum", 2_000, NOTICE],
  ["participationRate", 0.9, NOTICE],
  ["participationBoundInclusive", "是", NOTICE],
  ["paymentDeadline", new Date(Date.UTC(2027, 0, 10)), NOTICE],
  ["rosterDate", new Date(Date.UTC(2027, 0, 20)), NOTICE],
  ["reliefFund", 375_000, NOTICE],
  ["reliefDeep", 1_500, NOTICE],
  ["reliefRelative", 1_000, NOTICE],
  ["reliefAccident", 2_000, NOTICE],
  ["reliefFloor", 500, NOTICE],
  ["reliefRounding", 10, NOTICE],
  ["postingDays", 7, NOTICE],
  ["postingInWorkingDays", "否", NOTICE],
  ["postingFrom", new Date(Date.UTC(2027, 0, 12)), NOTICE],
  ["objectionOffice", "怀川县总工会", ""],
  ["objectionPhone", "0000-1210000", ""],
  ["objectionAddress", "怀川县总工会一楼", ""],
  ["titleFont", null, ""],
];
const FORMATS: Partial<Record<ParameterId, string>> = {
  accidentCostShare: "0%",
  participationRate: "0%",
  paymentDeadline: "yyyy-mm-dd",
  rosterDate: "yyyy-mm-dd",
  postingFrom: "yyyy-mm-dd",
};

/** The sheet 参数: every number of the year with the document it rests on; the title font is left unset. */
export function addParameterSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("参数");
  sheet.columns = [{ width: 30 }, { width: 24 }, { width: 24 }];
  styleRow(sheet.addRow(["参数", "值", "依据文号"]), 3, true, "FFE8F0EA");
  for (const [id, value, source] of VALUES) {
    const row = sheet.addRow([PARAMETER_LABELS[id], value, source]);
    styleRow(row, 3, false, null);
    row.getCell(1).alignment = { horizontal: "left", vertical: "middle" };
    const format = FORMATS[id] ?? (typeof value === "number" && value >= 5_000 ? "#,##0" : null);
    if (format) row.getCell(2).numFmt = format;
  }
  sheet.pageSetup = { ...sheet.pageSetup, paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.views = [{ state: "frozen", ySplit: 1 }];
}
