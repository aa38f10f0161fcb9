import type { PaymentRosterRow } from "./payment-roster-row";
import { nameWidth } from "../layout/chinese-text";
import { remarkColumn, type TableColumn } from "../layout/table-column";

/**
 * Chooses the columns of a roster and their widths (points, 710 in all): by card with bank columns, in cash without.
 * 18 points stay free of the 728 on the page: LibreOffice draws columns up to 2 % wider than Excel.
 * A long name or a large sum takes its width from the bank column or the signature, never from the margins.
 * @example rosterColumns(rows).length // => 11
 */
export function rosterColumns(rows: readonly PaymentRosterRow[]): readonly TableColumn<PaymentRosterRow>[] {
  const totalFen = rows.reduce((sum, row) => sum + row.amountFen, 0);
  const amountWidth = totalFen < 100_000_00 ? 64 : totalFen < 1_000_000_00 ? 72 : 88;
  const ownWidth = rows.some((row) => row.name.length > 4) ? 64 : 50;
  // Beside sums of a million the bank has no more to spare.
  const pointWidth = amountWidth > 72 ? 0 : nameWidth(rows.map(({ name }) => name));
  return rows.some((row) => row.bankAccount !== "")
    ? cardColumns(Math.max(ownWidth, pointWidth), amountWidth)
    : cashColumns(Math.max(64, pointWidth), amountWidth);
}

function cardColumns(ownWidth: number, amountWidth: number): readonly TableColumn<PaymentRosterRow>[] {
  const extra = ownWidth - 50 + amountWidth - 64;
  // Names with a point take from the class of hardship too, so that the bank keeps its two lines.
  const [fromSignature, fromClass] = ownWidth > 64 ? [14, 3] : [Math.min(4, extra), 0];
  return [
    { head: "序号", width: 28, fontSize: 10.5, content: { kind: "serialNumber" } },
    { head: "姓名", width: ownWidth, fontSize: 10.5, content: text("name") },
    { head: "性别", width: 28, fontSize: 10.5, content: text("sex") },
    { head: "身份证号", width: 108, fontSize: 10, content: text("residentId") },
    { head: "困难\n类别", width: 52 - fromClass, fontSize: 10.5, content: text("hardshipClass") },
    {
      head: "慰问金额\n（元）",
      width: amountWidth,
      fontSize: 10.5,
      content: { kind: "money", of: ({ amountFen }) => amountFen },
    },
    { head: "开户行", width: 92 - extra + fromSignature + fromClass, fontSize: 9, content: text("bankName") },
    { head: "银行卡号", width: 114, fontSize: 10, content: text("bankAccount") },
    { head: "联系电话", width: 66, fontSize: 10, content: text("phone") },
    { head: "领取人签字\n（按手印）", width: 77 - fromSignature, fontSize: 10.5, content: { kind: "blank" } },
    remarkColumn(31, ({ remark }) => remark),
  ];
}

function cashColumns(ownWidth: number, amountWidth: number): readonly TableColumn<PaymentRosterRow>[] {
  return [
    { head: "序号", width: 28, fontSize: 10.5, content: { kind: "serialNumber" } },
    { head: "姓名", width: ownWidth, fontSize: 10.5, content: text("name") },
    { head: "性别", width: 28, fontSize: 10.5, content: text("sex") },
    { head: "身份证号", width: 122, fontSize: 10, content: text("residentId") },
    { head: "困难类别", width: 84, fontSize: 10.5, content: text("hardshipClass") },
    {
      head: "慰问金额\n（元）",
      width: amountWidth,
      fontSize: 10.5,
      content: { kind: "money", of: ({ amountFen }) => amountFen },
    },
    { head: "联系电话", width: 76, fontSize: 10, content: text("phone") },
    { head: "领取人签字\n（按手印）", width: 214 - ownWidth, fontSize: 10.5, content: { kind: "blank" } },
    remarkColumn(158 - amountWidth, ({ remark }) => remark),
  ];
}

function text(field: Exclude<keyof PaymentRosterRow, "amountFen">) {
  return { kind: "text", of: (row: PaymentRosterRow) => row[field] } as const;
}
