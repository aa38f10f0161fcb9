import type { CellValue } from "../../domain/cell-value";
import type { Fen } from "../../domain/money/fen";
import { countLines, literalText } from "./chinese-text";

/** One column of a table on paper; what it holds of each row decides its format. */
export interface TableColumn<Row> {
  readonly head: string;
  /** Points. */
  readonly width: number;
  readonly fontSize: number;
  /** True for sentences, which begin at the left; what is of about one length stands in the middle. */
  readonly isProse?: true;
  /** True for remarks: what clerks add to them on the sheet stays when it is made anew. */
  readonly isOpenToPen?: true;
  readonly content:
    | { readonly kind: "serialNumber" }
    /** Ids, cards and phones too: text before it is written. */
    | { readonly kind: "text"; readonly of: (row: Row) => string }
    /** Null leaves the cell blank: not known is not nothing. */
    | { readonly kind: "money"; readonly of: (row: Row) => Fen | null }
    /** How many: a whole number. */
    | { readonly kind: "count"; readonly of: (row: Row) => number }
    /** Left to the pen. */
    | { readonly kind: "blank" };
}

/**
 * What a row has in a column, as it is written; `index` 0-based.
 * @example tableCell({ head: "序号", width: 28, fontSize: 10.5, content: { kind: "serialNumber" } }, {}, 0) // => 1
 */
export function tableCell<Row>({ content }: TableColumn<Row>, row: Row, index: number): CellValue {
  switch (content.kind) {
    case "serialNumber":
      return index + 1;
    case "text": {
      const text = content.of(row);
      return text === "" ? null : literalText(text);
    }
    case "money":
      return yuanOf(content.of(row));
    case "count":
      return content.of(row);
    case "blank":
      return null;
  }
}

function yuanOf(amount: Fen | null): number | null {
  return amount === null ? null : amount / 100;
}

/** Points a running text stands off the line. */
const INDENT = 9;
/** Points a text of several lines keeps free of the lines above and below it. */
const BREATH = 4;
/** Points from line to line of a text, per point of its size, in the widest set of the typefaces a printer may put in place of 宋体. */
const LINE_PITCH = 1.4;

/**
 * Points the texts of a row need so that no line touches the border.
 * @example heightOfText(columns, row) // => 31
 */
export function heightOfText<Row>(columns: readonly TableColumn<Row>[], row: Row): number {
  let height = 0;
  for (const { content, width, fontSize, isProse } of columns) {
    if (content.kind !== "text") continue;
    const lines = countLines(content.of(row), isProse === true ? width - INDENT : width, fontSize);
    const breath = lines > 1 && isProse === true ? BREATH : 1;
    height = Math.max(height, Math.ceil(lines * fontSize * LINE_PITCH + breath));
  }
  return height;
}

/**
 * The running number of a row.
 * @example serialColumn().head // => "序号"
 */
export function serialColumn<Row>(): TableColumn<Row> {
  return { head: "序号", width: 30, fontSize: 10.5, content: { kind: "serialNumber" } };
}

/**
 * A column of text, 10.5 points unless given.
 * @example textColumn("姓名", 60, (row: { name: string }) => row.name).width // => 60
 */
export function textColumn<Row>(
  head: string,
  width: number,
  of: (row: Row) => string,
  fontSize = 10.5,
): TableColumn<Row> {
  return { head, width, fontSize, content: { kind: "text", of } };
}

/**
 * The remarks, 10.5 points: what clerks add to them on the sheet stays when it is made anew.
 * @example remarkColumn(34, (row: { remark: string }) => row.remark).head // => "备注"
 */
export function remarkColumn<Row>(width: number, of: (row: Row) => string): TableColumn<Row> {
  return { ...textColumn("备注", width, of), isOpenToPen: true };
}

/**
 * A column of sentences, 9 points unless given: they begin at the left.
 * @example proseColumn("原因说明", 190, (row: { why: string }) => row.why).isProse // => true
 */
export function proseColumn<Row>(
  head: string,
  width: number,
  of: (row: Row) => string,
  fontSize = 9,
): TableColumn<Row> {
  return { head, width, fontSize, isProse: true, content: { kind: "text", of } };
}

/**
 * A column of money in yuan; the first one of a table is summed.
 * @example moneyColumn("金额", 72, (row: { amountFen: Fen }) => row.amountFen).content.kind // => "money"
 */
export function moneyColumn<Row>(
  head: string,
  width: number,
  of: (row: Row) => Fen | null,
): TableColumn<Row> {
  return { head, width, fontSize: 10.5, content: { kind: "money", of } };
}

/**
 * A column of whole numbers, centred.
 * @example countColumn("户数", 40, (row: { households: number }) => row.households).content.kind // => "count"
 */
export function countColumn<Row>(head: string, width: number, of: (row: Row) => number): TableColumn<Row> {
  return { head, width, fontSize: 10.5, content: { kind: "count", of } };
}

/**
 * A column left to the pen.
 * @example blankColumn("签字", 80).content.kind // => "blank"
 */
export function blankColumn<Row>(head: string, width: number): TableColumn<Row> {
  return { head, width, fontSize: 10.5, content: { kind: "blank" } };
}
