import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import { FIELD_CATALOGUE } from "../../../src/workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../../../src/workbook/catalogue/table-catalogue";
import type { Grid } from "../../../src/workbook/grid";
import { type Layout, layouts } from "./layout-generator";

/** What makes a sheet hard beyond its wording. */
export const HARD_FORMS = [
  ...(["unitLine", "hidden", "merged", "sample", "below", "threeBelow", "again", "beside"] as const),
  ...(["threeBeside", "shifted", "headerless"] as const),
] as const;
export type HardForm = (typeof HARD_FORMS)[number];

/** A sheet of a hard form, with the tables that are truly on it, from top to bottom and left to right. */
export interface HardLayout {
  readonly form: HardForm;
  readonly grid: Grid;
  readonly tables: readonly Pick<Layout, "kind" | "columns" | "recordRows">[];
  readonly unitYuan: 1 | 10000;
  readonly hiddenRows: readonly number[];
}

// Kinds only a title tells apart need one of their own, which a second block on a sheet seldom has.
const plain = layouts.filter(
  ({ kind, columns }) => TABLE_CATALOGUE[kind].needsTitle !== true && Object.keys(columns).length >= 4,
);

function moved(
  layout: Layout,
  rows: number,
  columns: number,
): Pick<Layout, "kind" | "columns" | "recordRows"> {
  return {
    kind: layout.kind,
    columns: Object.fromEntries(
      Object.entries(layout.columns).map(([field, column]) => [field, column + columns]),
    ),
    recordRows: layout.recordRows.map((row) => row + rows),
  };
}

const wide = (values: Grid["values"], width: number): CellValue[][] =>
  values.map((row) => [...row, ...new Array<null>(Math.max(0, width - row.length)).fill(null)]);

const widthOf = ({ grid }: Layout) => Math.max(...grid.values.map((row) => row.length));

/** Tables one under the other, with two blank rows between them. */
function stacked(form: HardForm, [first, ...rest]: readonly [Layout, ...Layout[]]): HardLayout {
  const gap = 2;
  const { firstColumn } = first.grid;
  const width = Math.max(...[first, ...rest].map(widthOf));
  const blank = new Array<null>(width).fill(null);
  const values = wide(first.grid.values, width);
  const tables: HardLayout["tables"][number][] = [first];
  for (const layout of rest) {
    const at = first.grid.firstRow + values.length + gap;
    values.push(...new Array<CellValue[]>(gap).fill(blank), ...wide(layout.grid.values, width));
    tables.push(moved(layout, at - layout.grid.firstRow, firstColumn - layout.grid.firstColumn));
  }
  return { ...{ form, unitYuan: 1, hiddenRows: [] }, grid: { ...first.grid, values }, tables };
}

/** Different tables side by side with a blank column between them, each with its own title and header row. */
function abreast([first, ...rest]: readonly [Layout, ...Layout[]]): HardLayout {
  const height = Math.max(...[first, ...rest].map(({ grid }) => grid.values.length));
  const rowsOf = (layout: Layout) => {
    const rows = wide(layout.grid.values, widthOf(layout));
    while (rows.length < height) rows.push(new Array<null>(widthOf(layout)).fill(null));
    return rows;
  };
  const values = rowsOf(first);
  const tables: HardLayout["tables"][number][] = [first];
  for (const layout of rest) {
    const column = first.grid.firstColumn + (values[0]?.length ?? 0) + 1;
    rowsOf(layout).forEach((row, index) => values[index]?.push(null, ...row));
    tables.push(moved(layout, first.grid.firstRow - layout.grid.firstRow, column - layout.grid.firstColumn));
  }
  return { ...{ form: "threeBeside", unitYuan: 1, hiddenRows: [] }, grid: { ...first.grid, values }, tables };
}

/** An example of how to fill in the form stands right below its header. */
function sample(layout: Layout): HardLayout {
  const { grid, recordRows } = layout;
  const at = (recordRows[0] ?? 0) - grid.firstRow;
  const row = ["示例", ...(grid.values[at] ?? []).slice(1)];
  return {
    ...{ form: "sample", unitYuan: 1, hiddenRows: [] },
    grid: { ...grid, values: [...grid.values.slice(0, at), row, ...grid.values.slice(at)] },
    tables: [moved(layout, 1, 0)],
  };
}

/** The unit of several workers is one merged cell. */
function merged(layout: Layout): HardLayout {
  const { grid, columns, recordRows } = layout;
  const column = columns.workUnit ?? columns.unitName ?? columns.system ?? grid.firstColumn;
  const [first = 0, second] = recordRows;
  const isTall = second === first + 1;
  const values = grid.values.map((row, index) =>
    isTall && grid.firstRow + index === second
      ? row.map((cell, at) => (at === column - grid.firstColumn ? null : cell))
      : row,
  );
  const area = { row: first, column, rowCount: 2, columnCount: 1 };
  return {
    ...{ form: "merged", unitYuan: 1, hiddenRows: [] },
    grid: { ...grid, values, merges: isTall ? [area] : [] },
    tables: [layout],
  };
}

/** The same form twice, side by side, as lists are laid out to save paper. */
function beside(layout: Layout): HardLayout {
  const width = widthOf(layout) + 1;
  return {
    ...{ form: "beside", unitYuan: 1, hiddenRows: [] },
    grid: {
      ...layout.grid,
      values: layout.grid.values.map((row, index) => {
        const whole = [...row, ...new Array<null>(width - row.length).fill(null)];
        // A title stands over both.
        const isAbove = layout.grid.firstRow + index < layout.headerRow;
        return [...whole, ...(isAbove ? row.map(() => null) : row)];
      }),
    },
    tables: [layout, moved(layout, 0, width)],
  };
}

/** A leading number column was put in below the header only: everything stands one column to the right of its label. */
function shifted(layout: Layout): HardLayout {
  return {
    ...{ form: "shifted", unitYuan: 1, hiddenRows: [] },
    grid: {
      ...layout.grid,
      values: layout.grid.values.map((row, index) => {
        const isRecord = layout.recordRows.includes(layout.grid.firstRow + index);
        return isRecord ? [null, ...row] : [...row, null];
      }),
    },
    tables: [moved(layout, 0, 1)],
  };
}

function unitLine(layout: Layout): HardLayout {
  const width = widthOf(layout);
  const line = [...new Array<null>(width - 1).fill(null), "单位：万元"];
  const at = layout.headerRow - layout.grid.firstRow;
  const { values } = layout.grid;
  return {
    ...{ form: "unitLine", unitYuan: 10000, hiddenRows: [] },
    grid: { ...layout.grid, values: [...values.slice(0, at), line, ...values.slice(at)] },
    tables: [moved(layout, 1, 0)],
  };
}

function hidden(layout: Layout): HardLayout {
  const hiddenRows = layout.recordRows.filter((_, index) => index % 3 === 1);
  return {
    ...{ form: "hidden", unitYuan: 1, hiddenRows },
    grid: { ...layout.grid, hiddenRows, hiddenColumns: Object.values(layout.columns).slice(1, 3) },
    tables: [layout],
  };
}

const surnames = ["魏", "蔡", "蒋", "吴", "何", "马", "孙", "冯"];
const given = ["桂兰", "铁柱", "凤仙", "守义", "春燕", "玉珍", "来喜", "芳"];
const units = ["某县棉纺织厂", "某县农机公司", "某县百货公司", "某县教育局"];

/** A bare list of people, with neither title nor header, its columns in any order. */
const headerless: fc.Arbitrary<HardLayout> = fc
  .record({
    rows: fc.integer({ min: 4, max: 40 }),
    order: fc.shuffledSubarray(
      ["serialNumber", "name", "residentId", "phone", "workUnit", "reliefAmount"] as const,
      { minLength: 3 },
    ),
    firstRow: fc.integer({ min: 1, max: 6 }),
    firstColumn: fc.integer({ min: 1, max: 4 }),
  })
  .filter(({ order }) => order.includes("name") && order.includes("residentId"))
  .map(({ rows, order, firstRow, firstColumn }): HardLayout => {
    const cell = (field: (typeof order)[number], row: number): CellValue => {
      switch (field) {
        case "serialNumber":
          return row + 1;
        case "name":
          return `${surnames[row % 8]}${given[(row * 3) % 8]}`;
        case "residentId":
          return `34189919${60 + (row % 40)}0${1 + (row % 9)}1${row % 10}00${row % 10}${row % 10}`;
        case "phone":
          return `1210000${String(1000 + row)}`;
        case "workUnit":
          return units[row % 4] ?? null;
        case "reliefAmount":
          return 500 + (row % 4) * 250;
      }
    };
    const values = Array.from({ length: rows }, (_, row) => order.map((field) => cell(field, row)));
    return {
      ...{ form: "headerless", unitYuan: 1, hiddenRows: [] },
      grid: { sheet: "Sheet1", firstRow, firstColumn, values, isProtected: false, isVisible: true },
      tables: [
        {
          kind: "needyWorkers",
          columns: Object.fromEntries(order.map((field, index) => [field, firstColumn + index])),
          recordRows: values.map((_, row) => firstRow + row),
        },
      ],
    };
  });

const isTyped = (field: string) =>
  ["residentId", "phone", "bankAccount", "date", "personName"].includes(
    FIELD_CATALOGUE[field as keyof typeof FIELD_CATALOGUE].kind,
  );

/** Sheets of one hard form. */
export const hardLayouts: Readonly<Record<HardForm, fc.Arbitrary<HardLayout>>> = {
  unitLine: plain
    .filter(({ columns }) =>
      Object.keys(columns).some(
        (field) => FIELD_CATALOGUE[field as keyof typeof FIELD_CATALOGUE].kind === "amount",
      ),
    )
    .map(unitLine),
  hidden: plain.map(hidden),
  merged: plain
    .filter(({ columns }) =>
      [columns.workUnit, columns.unitName, columns.system].some((at) => at !== undefined),
    )
    .map(merged),
  sample: plain.map(sample),
  below: fc.tuple(plain, plain).map((both) => stacked("below", both)),
  threeBelow: fc.tuple(plain, plain, plain).map((all) => stacked("threeBelow", all)),
  // The same form filled in by one unit after the other, each with its total.
  again: plain
    .filter(({ totalRow }) => totalRow !== null)
    .map((layout) => stacked("again", [layout, layout, layout])),
  beside: plain.map(beside),
  threeBeside: fc.tuple(plain, plain, plain).map(abreast),
  // With fewer witnesses nobody could say that the data, and not the labels, are out of place.
  shifted: plain.filter(({ columns }) => Object.keys(columns).filter(isTyped).length >= 3).map(shifted),
  headerless,
};
