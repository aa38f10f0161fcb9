import { formatMoney } from "../../i18n/format-values";
import type { Fen } from "../../domain/money/fen";
import type { PlanStep } from "../../workbook/plan";
import { freeSheetName } from "../../workbook/sheet-name";
import { countLines } from "../layout/chinese-text";
import { addFormRow, type FormField } from "../layout/form-row";
import type { ListRun } from "../layout/list-sheet";
import { internalFooter } from "../layout/page-footer";
import { boundPortrait, boundPortraitHeight } from "../layout/page-margins";
import { addSectionTable } from "../layout/section-block";
import { SheetRows } from "../layout/sheet-rows";
import { addMetaLine, addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** A member of the household beside the worker; "" for what nobody stated. */
export interface DossierMember {
  readonly name: string;
  readonly relation: string;
  readonly residentId: string;
  readonly status: string;
  readonly monthlyIncomeFen: Fen | null;
}

/** All that is known of one household; "" and null stay for the pen. */
export interface Dossier {
  readonly number: string;
  readonly name: string;
  readonly sex: string;
  readonly ethnicity: string;
  readonly birthDate: string;
  readonly residentId: string;
  readonly workUnit: string;
  readonly system: string;
  readonly workStatus: string;
  readonly healthStatus: string;
  readonly housing: string;
  readonly address: string;
  readonly phone: string;
  readonly hardshipClass: string;
  readonly hardshipCause: string;
  readonly householdSize: number | null;
  readonly minimumLiving: string;
  readonly perHeadFen: Fen | null;
  readonly annualIncomeFen: Fen | null;
  readonly rigidSpendingFen: Fen | null;
  readonly bankName: string;
  readonly bankAccount: string;
  readonly members: readonly DossierMember[];
  /** What the rules decide, with their figures. */
  readonly decision: string;
  readonly amountFen: Fen;
  readonly lastYearFen: Fen | null;
  readonly helperName: string;
  readonly helperPost: string;
  readonly helperPhone: string;
  /** Visits as they are recorded, the last one first. */
  readonly visits: readonly string[];
}

const rowHeight = 26;
/** Members a page has room for. */
const memberRows = 6;
const visitRows = 4;
/** Points: what a page holds, and the opinions at its foot. */
const pageHeight = boundPortraitHeight;
const opinionHeight = 56;

/**
 * Lays out the file of every household (一户一档), one page each: who they are, income, family, decision, help, visits.
 * Throws RangeError without households.
 * Source: 困难职工档案管理 (一户一档).
 * @example planDossierPages([dossier], run).sheet // => "一户一档"
 */
export function planDossierPages(
  dossiers: readonly Dossier[],
  run: ListRun,
): { sheet: string; steps: PlanStep[] } {
  if (dossiers.length === 0) throw new RangeError("Dossiers need at least one household");
  const sheet = freeSheetName("一户一档", run.takenSheets);
  const rows = new SheetRows([66, 74, 50, 62, 66, 71, 71]);
  for (const [index, dossier] of dossiers.entries()) {
    if (index > 0) rows.breakPage();
    addDossier(rows, dossier, run);
  }
  const page = { ...boundPortrait, footer: internalFooter(run.fingerprint) };
  return {
    sheet,
    steps: rows.toSteps({
      sheet,
      whenTaken: "replaceGenerated",
      tabColor: TAB_COLORS.work,
      headRows: 0,
      page,
    }),
  };
}

function addDossier(rows: SheetRows, dossier: Dossier, run: ListRun): void {
  const start = rows.height;
  addTitle(rows, { title: "困难职工家庭档案", titleFont: run.titleFont, fontSize: 20, height: 36 });
  addMetaLine(rows, [
    { column: 1, text: `建档单位：${run.county}总工会　${run.year}年度` },
    { column: 5, text: dossier.number === "" ? "档案编号：　　　　　　" : `档案编号：${dossier.number}` },
  ]);
  const add = (...fields: readonly FormField[]) => addFormRow(rows, fields, rowHeight);
  add(three("姓　　名", dossier.name), three("性别", dossier.sex), three("民　　族", dossier.ethnicity, 2));
  add(half("身份证号", dossier.residentId), half("出生日期", dossier.birthDate, 2));
  add(half("工作单位", dossier.workUnit), half("主管部门", dossier.system, 2));
  add(half("家庭住址", dossier.address), half("联系电话", dossier.phone, 2));
  add(
    three("工作状态", dossier.workStatus),
    three("健康", dossier.healthStatus),
    three("住　　房", dossier.housing, 2),
  );
  add(half("困难类别", dossier.hardshipClass), half("致困原因", dossier.hardshipCause, 2));
  add(
    three("家庭人口", dossier.householdSize === null ? "" : `${dossier.householdSize} 人`),
    three("低保", dossier.minimumLiving),
    three("月人均", yuan(dossier.perHeadFen), 2),
  );
  add(half("年收入", yuan(dossier.annualIncomeFen)), half("刚性支出", yuan(dossier.rigidSpendingFen), 2));
  add(half("开户行", dossier.bankName), half("银行卡号", dossier.bankAccount, 2));
  addMembers(rows, dossier.members);
  add(wide("认定依据", dossier.decision));
  add(
    half("本年慰问金", dossier.amountFen === 0 ? "" : yuan(dossier.amountFen)),
    half("上年慰问金", yuan(dossier.lastYearFen), 2),
  );
  const helper = [dossier.helperName, dossier.helperPost].filter((text) => text !== "").join("　");
  add(half("帮扶责任人", helper), half("电　　话", dossier.helperPhone, 2));
  for (let at = 0; at < visitRows; at += 1) {
    // A page is a page: visits for which it has no room stand in 走访记录.
    if (at > 0 && rows.height - start > pageHeight - 2 * rowHeight - opinionHeight) break;
    add(wide(at === 0 ? "走访记录" : "", dossier.visits[at] ?? ""));
  }
  addFormRow(
    rows,
    [
      { label: "单位工会\n意　　见", labelSpan: 1, value: "\n\n　　　　　年　月　日", valueSpan: 3 },
      { label: "县总工会\n意　　见", labelSpan: 1, value: "\n\n　　　　年　月　日", valueSpan: 2 },
    ],
    rowHeight,
  );
}

function addMembers(rows: SheetRows, members: readonly DossierMember[]): void {
  const shown = members.slice(0, members.length > memberRows ? memberRows - 1 : memberRows);
  const rest = members.length - shown.length;
  const body = [
    ...shown.map((member) => [
      ...[member.name, member.relation, member.residentId, member.status],
      member.monthlyIncomeFen === null ? null : member.monthlyIncomeFen / 100,
    ]),
    ...(rest > 0 ? [[`另有 ${rest} 人`, null, null, null, null]] : []),
    ...Array.from({ length: Math.max(0, 3 - members.length) }, () => [null, null, null, null, null]),
  ];
  addSectionTable(
    rows,
    [
      { head: "家庭成员", span: 1, kind: "centred" },
      { head: "关系", span: 1, kind: "centred" },
      { head: "身份证号", span: 2, kind: "centred" },
      { head: "身份", span: 1, kind: "centred" },
      { head: "月收入（元）", span: 2, kind: "money" },
    ],
    body,
  );
}

function three(label: string, value: string, valueSpan = 1): FormField {
  return { label, labelSpan: 1, value, valueSpan };
}

function half(label: string, value: string, valueSpan = 3): FormField {
  return { label, labelSpan: 1, value, valueSpan };
}

function wide(label: string, value: string): FormField {
  // A page holds two lines of it; what is longer stands in the sheet of decisions.
  const lines = countLines(value, 380, 12);
  const most = Math.floor((value.length * 3) / Math.max(1, lines));
  return { label, labelSpan: 1, value: lines > 3 ? `${value.slice(0, most - 1)}…` : value, valueSpan: 6 };
}

function yuan(fen: Fen | null): string {
  return fen === null ? "" : `${formatMoney(fen)} 元`;
}
