import type { Fen } from "../../domain/money/fen";
import { countyLine, type ListRun, planListSheet } from "../layout/list-sheet";
import {
  blankColumn,
  countColumn,
  moneyColumn,
  serialColumn,
  type TableColumn,
  textColumn,
} from "../layout/table-column";

/** One enterprise with needy workers, as whoever visits it wants to know it; "" where the lists do not say. */
export interface UnitVisitRow {
  readonly workUnit: string;
  readonly system: string;
  readonly enterpriseStatus: string;
  readonly households: number;
  readonly amountFen: Fen;
  readonly contact: string;
  readonly phone: string;
}

/** 710 points in all; who goes, when and what was found is for the pen. */
const columns: readonly TableColumn<UnitVisitRow>[] = [
  serialColumn(),
  textColumn("企业（单位）", 108, (row) => row.workUnit),
  textColumn("主管部门", 94, (row) => row.system),
  textColumn("企业状况", 50, (row) => row.enterpriseStatus),
  countColumn("困难职工\n（户）", 48, (row) => row.households),
  moneyColumn("拟慰问金额\n（元）", 76, (row) => row.amountFen),
  textColumn("联系人", 52, (row) => row.contact),
  textColumn("联系电话", 74, (row) => row.phone, 10),
  blankColumn("走访领导", 58),
  blankColumn("走访日期", 56),
  blankColumn("情况和要求", 64),
];

/**
 * Lays out the visits to enterprises, those with most needy households first.
 * Source: the county's address on the Sending Warmth campaign (到困难企业、贫困地区去).
 * @example planUnitVisits(rows, run).sheet // => "企业走访"
 */
export function planUnitVisits(rows: readonly UnitVisitRow[], run: ListRun) {
  return planListSheet({
    sheet: "企业走访",
    title: `${run.county}${run.year}年元旦春节走访困难企业安排表`,
    orientation: "landscape",
    tab: "work",
    meta: countyLine(run, 8),
    columns,
    rows,
    rowHeight: 28,
    counted: "家",
    signatures: ["负责人：", "制表人："],
    note: "注：走访领导、走访日期、情况和要求填写后再次生成时保留；困难户较多的企业排在前面。",
    run,
  });
}
