import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import type { FieldId } from "../../../src/domain/field-id";
import { FIELD_CATALOGUE } from "../../../src/workbook/catalogue/field-catalogue";
import {
  TABLE_CATALOGUE,
  TABLE_KINDS,
  type TableKind,
} from "../../../src/workbook/catalogue/table-catalogue";
import type { Grid } from "../../../src/workbook/grid";

/** A sheet laid out at random, with what is truly on it (rows and columns 1-based). */
export interface Layout {
  readonly grid: Grid;
  readonly kind: TableKind;
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  readonly headerRow: number;
  readonly recordRows: readonly number[];
  readonly totalRow: number | null;
}

const SURNAMES = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];
const UNITS = ["某县棉纺织厂", "某县教育局", "甲镇人民政府", "某县医院", "乙厂", "某县供电公司"];

function textOf(field: FieldId, row: number): CellValue {
  const { choices } = FIELD_CATALOGUE[field];
  if (choices !== undefined) return choices[row % choices.length] ?? null;
  if (/^(?:workUnit|unitName|helperUnit|system|businessName|counterpartyName|school)$/.test(field))
    return UNITS[row % UNITS.length] ?? null;
  if (field === "creditCode") return `8134189900000000${String(10 + (row % 90))}`;
  return ["患病", "一般", "按规定办理", "某村三组", null][row % 5] ?? null;
}

function valueOf(field: FieldId, row: number): CellValue {
  if (field === "serialNumber") return row + 1;
  switch (FIELD_CATALOGUE[field].kind) {
    case "personName":
      return `${field === "name" ? "" : "欧"}${SURNAMES[row % 8]}某${row % 3 === 0 ? "某" : ""}`;
    case "residentId":
      return `34189919${60 + (row % 40)}0${1 + (row % 9)}1${row % 10}00${row % 10}${row % 10 === 3 ? "X" : row % 10}`;
    case "amount":
      return row % 7 === 3 ? `${500 + row}.00` : 500 + row * 10;
    case "count":
      return 1 + (row % 6);
    case "percentage":
      return (row % 100) / 100;
    case "date":
      return `2027.01.${String(1 + (row % 28)).padStart(2, "0")}`;
    case "phone":
      return `121${String(10000000 + row)}`;
    case "bankAccount":
      return `629999${String(1000000000 + row)}`;
    case "text":
    case "choice":
      return textOf(field, row);
  }
}

/** The headers a field may have in a kind of table without being mistaken for another's. */
function headersOf(field: FieldId, kind: TableKind): readonly string[] {
  const own = TABLE_CATALOGUE[kind].synonyms ?? {};
  const claimed = new Set(Object.entries(own).flatMap(([other, texts]) => (other === field ? [] : texts)));
  const { chinese, synonyms } = FIELD_CATALOGUE[field];
  const all = [chinese, ...synonyms, ...(own[field] ?? [])];
  const chosen = all.filter(
    (text) => /[\u4e00-\u9fff]/.test(text) && !text.includes("/") && !claimed.has(text),
  );
  return chosen.length > 0 ? chosen : [chinese];
}

/** A sign by which the kind can be told at all must be among the fields. */
function withSigns(kind: TableKind, chosen: readonly FieldId[]): readonly FieldId[] {
  const { fields, required, decisive = [], distinctive } = TABLE_CATALOGUE[kind];
  const signs = decisive.length > 0 ? decisive : distinctive;
  const needed = new Set<FieldId>([...required, ...chosen]);
  if (!signs.some((field) => needed.has(field)) && signs[0] !== undefined) needed.add(signs[0]);
  return fields.filter((field) => needed.has(field));
}

const decoration = fc.constantFrom("", "", "", "unit", "break", "blanks", "star");

function decorate(text: string, how: string, field: FieldId): string {
  if (how === "unit")
    return FIELD_CATALOGUE[field].kind === "amount" && !text.includes("元") ? `${text}（元）` : text;
  if (how === "break") return text.length > 3 ? `${text.slice(0, 2)}\n${text.slice(2)}` : text;
  if (how === "blanks") return text.length === 2 ? `${text[0]}　${text[1]}` : `${text} `;
  return how === "star" ? `*${text}` : text;
}

/** One to three levels: a run of columns stands under a merged group, the other labels are merged downwards. */
function layHead(head: readonly string[], levels: 1 | 2 | 3, seed: number): CellValue[][] {
  if (levels === 1 || head.length < 4) return [[...head]];
  const first = 1 + (seed % (head.length - 2));
  const last = Math.min(head.length - 1, first + 1 + (seed % 3));
  const isGrouped = (column: number) => column >= first && column <= last;
  const group = (text: string) => head.map((_, column) => (column === first ? text : null));
  const top = head.map((text, column) => (isGrouped(column) ? null : text));
  top[first] = "基本情况";
  const bottom = head.map((text, column) => (isGrouped(column) ? text : null));
  return levels === 2 ? [top, bottom] : [top, group("其中"), bottom];
}

/** Sheets of every kind in varied layouts: place, order, wording, sub-totals, repeated headers, totals, notes, signatures. */
export const layouts: fc.Arbitrary<Layout> = fc
  .constantFrom(...TABLE_KINDS)
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      chosen: fc.subarray([...TABLE_CATALOGUE[kind].fields]),
      shuffle: fc.boolean(),
      seeds: fc.array(fc.nat(), { minLength: 70, maxLength: 70 }),
      decorations: fc.array(decoration, { minLength: 70, maxLength: 70 }),
      rowCount: fc.integer({ min: 3, max: 40 }),
      rowsAbove: fc.integer({ min: 0, max: 16 }),
      firstRow: fc.integer({ min: 1, max: 5 }),
      firstColumn: fc.integer({ min: 1, max: 4 }),
      hasTitle: fc.boolean(),
      repeatsHeader: fc.boolean(),
      hasSubtotal: fc.boolean(),
      hasTotal: fc.boolean(),
      hasNumberLine: fc.boolean(),
      levels: fc.constantFrom<1 | 2 | 3>(1, 1, 2, 3),
      emptyRows: fc.integer({ min: 0, max: 5 }),
      foot: fc.boolean(),
    }),
  )
  .map((choice): Layout => {
    const { kind, firstRow, firstColumn, seeds, decorations } = choice;
    const { titleWords, needsTitle = false } = TABLE_CATALOGUE[kind];
    const base = withSigns(kind, choice.chosen);
    const fields = choice.shuffle
      ? [...base].sort((a, b) => (seeds[base.indexOf(a)] ?? 0) - (seeds[base.indexOf(b)] ?? 0))
      : base;
    const used = new Set<string>();
    const head = fields.map((field, index) => {
      const options = headersOf(field, kind).filter((text) => !used.has(text));
      const text = options[(seeds[index] ?? 0) % options.length] ?? FIELD_CATALOGUE[field].chinese;
      used.add(text);
      return decorate(text, decorations[index] ?? "", field);
    });
    const values: CellValue[][] = [];
    const line = (text: string | null) => [text, ...fields.slice(1).map(() => null)];
    if ((choice.hasTitle || needsTitle) && choice.rowsAbove > 0)
      values.push(line(`某县${titleWords[(seeds[0] ?? 0) % titleWords.length]}表`));
    if (choice.rowsAbove > 1) values.push(line("填报单位（盖章）：某县棉纺织厂　　填报时间：　年　月　日"));
    while (values.length < choice.rowsAbove) values.push(line(null));
    const headerRow = firstRow + values.length;
    const headRows = layHead(head, choice.levels, seeds[1] ?? 0);
    values.push(...headRows);
    if (choice.hasNumberLine) values.push(fields.map((_, index) => index + 1));
    const recordRows: number[] = [];
    const amounts = (label: string) => {
      const row: CellValue[] = fields.map((field) =>
        FIELD_CATALOGUE[field].kind === "amount" ? 12345 : null,
      );
      row[0] = label;
      return row;
    };
    for (let row = 0; row < choice.rowCount; row++) {
      if (row === Math.floor(choice.rowCount / 2) && row > 0) {
        if (choice.hasSubtotal) values.push(amounts("小　计"));
        if (choice.repeatsHeader) values.push(...headRows);
      }
      recordRows.push(firstRow + values.length);
      values.push(
        fields.map((field) => {
          const isNeeded = fields.length < 5 || TABLE_CATALOGUE[kind].required.includes(field);
          return valueOf(field, row) ?? (isNeeded ? "一般" : null);
        }),
      );
    }
    let totalRow: number | null = null;
    for (let row = 0; row < choice.emptyRows && fields.includes("serialNumber"); row++)
      values.push(fields.map((field) => (field === "serialNumber" ? choice.rowCount + row + 1 : null)));
    if (choice.hasTotal) {
      totalRow = firstRow + values.length;
      values.push(amounts("合　　计"));
    }
    if (choice.foot) {
      values.push(line("单位负责人：　　　工会主席：　　　制表人："));
      values.push(line("注：本表一式三份。"));
    }
    const sheet = needsTitle && choice.rowsAbove === 0 ? (titleWords[0] ?? "表") : "Sheet1";
    return {
      grid: { sheet, firstRow, firstColumn, values, isProtected: false, isVisible: true },
      ...{ kind, headerRow, recordRows, totalRow },
      columns: Object.fromEntries(fields.map((field, index) => [field, firstColumn + index])),
    };
  });
