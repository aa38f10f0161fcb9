import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import { FIELD_CATALOGUE } from "../../../src/workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE } from "../../../src/workbook/catalogue/table-catalogue";
import type { Grid } from "../../../src/workbook/grid";
import { type Layout, layouts } from "./layout-generator";

/** What makes a sheet hard beyond its wording. */
export const HARD_FORMS = ["unitLine", "hidden", "below", "beside", "shifted", "headerless"] as const;
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

function below(first: Layout, second: Layout): HardLayout {
  const gap = 2;
  const width = Math.max(widthOf(first), widthOf(second));
  const blank = new Array<null>(width).fill(null);
  const at = first.grid.firstRow + first.grid.values.length + gap;
  const { firstColumn } = first.grid;
  return {
    ...{ form: "below", unitYuan: 1, hiddenRows: [] },
    grid: {
      ...first.grid,
      values: [
        ...wide(first.grid.values, width),
        ...new Array<CellValue[]>(gap).fill(blank),
        ...wide(second.grid.values, width),
      ],
    },
    tables: [first, moved(second, at - second.grid.firstRow, firstColumn - second.grid.firstColumn)],
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
    grid: { ...layout.grid, hiddenRows },
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
  below: fc.tuple(plain, plain).map(([first, second]) => below(first, second)),
  beside: plain.map(beside),
  // With fewer witnesses nobody could say that the data, and not the labels, are out of place.
  shifted: plain.filter(({ columns }) => Object.keys(columns).filter(isTyped).length >= 3).map(shifted),
  headerless,
};
