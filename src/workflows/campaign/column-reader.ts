import { parseDate } from "../../domain/calendar/parse-date";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { YearSpan } from "../../domain/calendar/year-span";
import { yearSpanOf } from "../../domain/calendar/year-span-of";
import type { CellValue } from "../../domain/cell-value";
import type { FieldId } from "../../domain/field-id";
import type { Finding, Issue, SourceCell } from "../../domain/finding";
import { createFinding, locateIssue } from "../../domain/finding-severity";
import { toHalfWidth } from "../../domain/half-width";
import type { Fen } from "../../domain/money/fen";
import { parseAmount } from "../../domain/money/amount";
import type { RecordTable } from "../../workbook/records";
import { cellOf, recordCell, unitYuanOf } from "../../workbook/table-binding";

/**
 * Reads the cells of one table field by field and collects what is wrong with each, at its cell.
 *
 * A field the table lacks reads as blank everywhere. `index` is 0-based over the records.
 * @example new ColumnReader(table, 2027).text("name", 0) // => "魏桂兰"
 */
export class ColumnReader {
  readonly findings: Finding[] = [];
  /** The years of each column of days, once it was looked at. */
  private readonly spans = new Map<FieldId, YearSpan | null>();

  constructor(
    readonly table: RecordTable,
    private readonly campaignYear: number | null,
  ) {}

  raw(field: FieldId, index: number): CellValue {
    return this.table.columns[field]?.[index] ?? null;
  }

  text(field: FieldId, index: number): string {
    const value = this.raw(field, index);
    return value === null ? "" : toHalfWidth(String(value)).trim();
  }

  cell(field: FieldId, index: number): SourceCell {
    const { binding, rowNumbers } = this.table;
    const row = rowNumbers[index] ?? binding.firstRow;
    return cellOf(binding, field, row) ?? recordCell(binding, row, []);
  }

  report(issue: Issue, field: FieldId, index: number): void {
    this.findings.push(locateIssue(issue, this.cell(field, index)));
  }

  amount(field: FieldId, index: number): Fen | null {
    const reading = parseAmount(this.raw(field, index), unitYuanOf(this.table.binding, field), field);
    for (const issue of reading.issues) this.report(issue, field, index);
    if (reading.amountFen !== null && reading.amountFen < 0) {
      this.report(
        { code: "amount.unreadable", params: { field, value: String(this.raw(field, index)) } },
        field,
        index,
      );
      return null;
    }
    return reading.amountFen;
  }

  count(field: FieldId, index: number): number | null {
    const text = this.text(field, index).replace(/[人名个]$/, "");
    if (text === "") return null;
    const count = Number(text.replace(/,/g, ""));
    if (Number.isSafeInteger(count) && count >= 0) return count;
    this.findings.push(
      createFinding("number.unreadable", this.cell(field, index), {
        field,
        value: String(this.raw(field, index)),
      }),
    );
    return null;
  }

  date(field: FieldId, index: number): CalendarDate | null {
    let span = this.spans.get(field);
    if (span === undefined) this.spans.set(field, (span = yearSpanOf(this.table.columns[field] ?? [])));
    const reading = parseDate(this.raw(field, index), this.campaignYear, span);
    switch (reading.kind) {
      case "read":
        return reading.date;
      case "blank":
        return null;
      case "ambiguous": {
        const { value, a, b } = reading;
        this.findings.push(createFinding("date.ambiguous", this.cell(field, index), { value, a, b }));
        return null;
      }
      case "unreadable":
        this.findings.push(
          createFinding("date.unreadable", this.cell(field, index), { field, value: reading.value }),
        );
        return null;
    }
  }

  yesNo(field: FieldId, index: number): boolean | null {
    const text = this.text(field, index);
    if (/^(是|有|享受|√|✓|Y|yes|true|1)/i.test(text)) return true;
    if (/^(否|无|未|没有|不|×|N|no|false|0)/i.test(text)) return false;
    return null;
  }
}
