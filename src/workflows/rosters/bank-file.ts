import { sumFen, type Fen } from "../../domain/money/fen";
import type { Parameters } from "../../domain/parameters/parameters";
import type { BankBatchRow } from "../../sheets/payment/bank-batch";
import type { Plan } from "../../workbook/plan";
import { bankBatchRows } from "./payment-lists";
import type { PayableUnit } from "./payable-units";

/** What a file for the bank holds, one transfer a line, with what the clerk checks it by. */
export interface BankFileTable {
  readonly heads: readonly string[];
  /** A line for each transfer; amounts in yuan. */
  readonly lines: readonly (readonly (string | number)[])[];
  readonly transfers: number;
  readonly totalFen: Fen;
}

/** A column the bank asks for that we do not have. */
export interface UnknownBankColumn {
  readonly unknownColumn: string;
}

const usualColumns = "序号,收款人,收款账号,开户行,金额,附言";

/** What each name of a column means; banks name the same thing differently. */
const columns: readonly (readonly [RegExp, (row: BankBatchRow, at: number) => string | number])[] = [
  [/^(序号|编号)$/, (_, at) => String(at + 1)],
  [/^(收款人|姓名|户名|收款人姓名|收款户名|账户名称)$/, (row) => row.name],
  [/^(收款账号|账号|帐号|卡号|银行卡号|收款人账号)$/, (row) => row.bankAccount],
  [/^(开户行|开户银行|收款行|收款银行|开户行名称)$/, (row) => row.bankName],
  [/^(金额|金额（元）|发放金额|代发金额|实发金额)$/, (row) => row.amountFen / 100],
  [/^(附言|用途|摘要|备注)$/, () => "送温暖慰问金"],
  [/^(工作单位|单位|部门)$/, (row) => row.workUnit],
  [/^空$/, () => ""],
];

/**
 * The order to the bank: the columns the bank asks for in its order (parameter 银行文件列, 空 for one left blank), one household a line.
 * @example bankFileTable([], { bankColumns: "户名,空" }) // => { heads: ["户名", ""], lines: [], transfers: 0, totalFen: 0 }
 */
export function bankFileTable(
  units: readonly PayableUnit[],
  { bankColumns = usualColumns }: Parameters,
): BankFileTable | UnknownBankColumn {
  const heads = bankColumns.split(/[,，、;；\s]+/).filter((head) => head !== "");
  const writers = heads.map((head) => columns.find(([name]) => name.test(head))?.[1]);
  const unknownAt = writers.findIndex((writer) => writer === undefined);
  if (unknownAt >= 0) return { unknownColumn: heads[unknownAt] ?? "" };
  const rows = bankBatchRows(units);
  return {
    heads: heads.map((head) => (head === "空" ? "" : head)),
    lines: rows.map((row, at) => writers.map((writer) => writer?.(row, at) ?? "")),
    transfers: rows.length,
    totalFen: sumFen(rows.map(({ amountFen }) => amountFen)),
  };
}

/**
 * The order as text: fields parted by commas, lines ended as Windows does.
 * Source: RFC 4180.
 * @example bankFileText({ heads: ["户名", "金额"], lines: [["傅长生", 1200]] }) // => "户名,金额\r\n傅长生,1200.00\r\n"
 */
export function bankFileText({ heads, lines }: Pick<BankFileTable, "heads" | "lines">): string {
  return [heads, ...lines].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

/**
 * The order as a workbook of its own with nothing but its lines: numbers of accounts as text, amounts as numbers with two decimals.
 * @example bankFilePlan({ heads: ["户名"], lines: [["傅长生"]] }).steps.length // => 5
 */
export function bankFilePlan({ heads, lines }: Pick<BankFileTable, "heads" | "lines">): Plan {
  const sheet = "代发";
  const isMoney = heads.map((_, at) => lines.some((line) => typeof line[at] === "number"));
  const areasOf = (money: boolean) =>
    isMoney.flatMap((is, at) =>
      is === money ? [{ row: 1, column: at + 1, rowCount: lines.length + 1, columnCount: 1 }] : [],
    );
  return {
    title: "makeBankFile",
    steps: [
      { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
      { step: "format", sheet, areas: areasOf(false), format: { numberFormat: "@" } },
      { step: "format", sheet, areas: areasOf(true), format: { numberFormat: "0.00" } },
      { step: "writeBlock", sheet, row: 1, column: 1, values: [heads, ...lines] },
      { step: "columnWidths", sheet, column: 1, widths: isMoney.map((is) => (is ? 80 : 140)) },
    ],
  };
}

function quoted(cell: string | number): string {
  if (typeof cell === "number") return cell.toFixed(2);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
