import { countLines, literalText } from "./chinese-text";
import type { SheetRows } from "./sheet-rows";

/** A label with its value on a form, over some columns each. */
export interface FormField {
  readonly label: string;
  readonly labelSpan: number;
  readonly value: string;
  readonly valueSpan: number;
}

/**
 * Adds a row of a form: labels (黑体 12, centred) and values (仿宋 12, left), boxed; a value of two lines makes the row grow.
 * @example addFormRow(rows, [{ label: "报送单位", labelSpan: 1, value: "县棉纺织厂", valueSpan: 3 }], 33) // => 4
 */
export function addFormRow(rows: SheetRows, fields: readonly FormField[], height: number): number {
  const cells: Record<number, string> = {};
  const labels = [];
  const values = [];
  let column = 1;
  let lines = 1;
  const row = rows.nextRow;
  for (const { label, labelSpan, value, valueSpan } of fields) {
    cells[column] = label;
    labels.push(rows.across(row, column, labelSpan));
    column += labelSpan;
    if (value !== "") cells[column] = literalText(value);
    values.push(rows.across(row, column, valueSpan));
    lines = Math.max(lines, countLines(value, rows.room(column, valueSpan) - 12, 12));
    column += valueSpan;
  }
  rows.add(cells, height + 15 * (lines - 1));
  rows.merge(...labels, ...values);
  rows.format([...labels, ...values], { border: "thin", wrap: true, fontSize: 12, numberFormat: "@" });
  rows.format(labels, { fontName: "黑体", horizontal: "Center" });
  rows.format(values, { fontName: "仿宋", horizontal: "Left", indent: 1 });
  return row;
}
