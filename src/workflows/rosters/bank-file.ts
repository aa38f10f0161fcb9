import { sumFen, type Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { BankBatchRow } from "../../sheets/payment/bank-batch";
import { bankBatchRows } from "./payment-lists";
import type { PayableUnit } from "./payable-units";

/** The text of a file for the bank, one transfer a line, with what the clerk checks it by. */
export interface BankFileText {
  readonly text: string;
  readonly transfers: number;
  readonly totalFen: Fen;
}

/** A column the bank asks for that we do not have. */
export interface UnknownBankColumn {
  readonly unknownColumn: string;
}

const usualColumns = "序号,收款人,收款账号,开户行,金额,附言";

/** What each name of a column means; banks name the same thing differently. */
const columns: readonly (readonly [RegExp, (row: BankBatchRow, at: number) => string])[] = [
  [/^(序号|编号)$/, (_, at) => String(at + 1)],
  [/^(收款人|姓名|户名|收款人姓名|收款户名|账户名称)$/, (row) => row.name],
  [/^(收款账号|账号|帐号|卡号|银行卡号|收款人账号)$/, (row) => row.bankAccount],
  [/^(开户行|开户银行|收款行|收款银行|开户行名称)$/, (row) => row.bankName],
  [/^(金额|金额（元）|发放金额|代发金额|实发金额)$/, (row) => (row.amountFen / 100).toFixed(2)],
  [/^(附言|用途|摘要|备注)$/, () => "送温暖慰问金"],
  [/^(工作单位|单位|部门)$/, (row) => row.workUnit],
  [/^空$/, () => ""],
];

/**
 * Writes the order to the bank as text: the columns the bank asks for in its order (parameter 银行文件列, 空 for one left blank), one
 * household a line, lines ended as Windows does.
 * Source: RFC 4180.
 * @example bankFileText([], {}) // => { text: "序号,收款人,收款账号,开户行,金额,附言\r\n", transfers: 0, totalFen: 0 }
 */
export function bankFileText(
  units: readonly PayableUnit[],
  { bankColumns = usualColumns }: Parameters,
): BankFileText | UnknownBankColumn {
  const heads = bankColumns.split(/[,，、;；\s]+/).filter((head) => head !== "");
  const writers = heads.map((head) => columns.find(([name]) => name.test(head))?.[1]);
  const unknownAt = writers.findIndex((writer) => writer === undefined);
  if (unknownAt >= 0) return { unknownColumn: heads[unknownAt] ?? "" };
  const rows = bankBatchRows(units);
  const lines = [
    heads.map((head) => (head === "空" ? "" : head)),
    ...rows.map((row, at) => writers.map((writer) => writer?.(row, at) ?? "")),
  ];
  return {
    text: lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join(""),
    transfers: rows.length,
    totalFen: sumFen(rows.map(({ amountFen }) => amountFen)),
  };
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
