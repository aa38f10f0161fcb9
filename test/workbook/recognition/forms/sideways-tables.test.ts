import type { CellValue } from "../../../../src/domain/cell-value";
import type { FieldId } from "../../../../src/domain/field-id";
import { groupForms, isSideways } from "../../../../src/workbook/form-groups";
import type { Grid } from "../../../../src/workbook/grid";
import { readRecords } from "../../../../src/workbook/recognition/read-records";
import { correctionOf } from "../../../../src/workbook/recognition/recognition-correction";
import { recognizeGrids } from "../../../../src/workbook/recognition/recognize-grids";
import type { RecognizedTable } from "../../../../src/workbook/recognized-table";
import { cellOf, recordCell, writableCellOf } from "../../../../src/workbook/table-binding";
import { takeFile } from "../../../../src/workflows/collect/take-file";
import { sheetOf } from "../../../workflows/measured-sheets";

const NAMES = ["钱海满", "朱兰华", "冯国兰", "赵秀国"];
const IDS = ["341899197609187001", "341899196104077013", "341899197608187026", "341899197010177034"];
const SIDEWAYS: readonly (readonly CellValue[])[] = [
  ["青山乡困难职工情况"],
  ["姓名", ...NAMES],
  ["身份证号", ...IDS],
  ["工作单位", "乡政府", "乡中学", "乡政府", "乡卫生院"],
  ["家庭人口", 2, 3, 4, 3],
  ["家庭年收入", 9000, 21000, 20000, 18000],
  ["困难类别", "深度困难", "相对困难", "深度困难", "深度困难"],
  ["特长", "缝纫", null, "烹饪", null],
];

function grid(rows: readonly (readonly CellValue[])[], merges: Grid["merges"] = []): Grid {
  return {
    ...sheetOf(
      "横表",
      rows.map((row) => [...row]),
    ),
    merges,
  };
}

/** The value of a field of every worker of the register, in the order of the tables. */
function said(sheet: Grid, field: FieldId): readonly CellValue[] {
  const { tables } = recognizeGrids([sheet]);
  const registers = tables.filter(({ kind }) => kind === "needyWorkers");
  return registers.flatMap((table) => readRecords(sheet, table).columns[field] ?? [null]);
}

function tablesOf(sheet: Grid): readonly RecognizedTable[] {
  return recognizeGrids([sheet]).tables;
}

describe("a table with its fields down the left and a person a column", () => {
  const sheet = grid(SIDEWAYS);
  const tables = tablesOf(sheet);

  test("is a record a person, every value with its own cell, shown as one", () => {
    expect(said(sheet, "name")).toEqual(NAMES);
    expect(said(sheet, "residentId")).toEqual(IDS);
    expect(said(sheet, "householdSize")).toEqual([2, 3, 4, 3]);
    const third = tables[2];
    if (third === undefined) throw new Error("no third person");
    expect(cellOf(third, "annualIncome", third.firstRow)).toEqual({ sheet: "横表", row: 6, column: 4 });
    expect(recordCell(third, third.firstRow, ["name"])).toEqual({ sheet: "横表", row: 2, column: 4 });
    expect(new Set(tables.map(({ firstRow }) => firstRow)).size).toBe(4);
    expect(tables.every((table) => table.confidence === "sure" && isSideways(table))).toBe(true);
    expect(groupForms(tables).map(({ tables: alike }) => alike.length)).toEqual([4]);
  });

  test("is collected a row a person, with the row of the names and what is no field", () => {
    const taken = takeFile({
      ...{ file: "青山乡.xlsx", savedAt: null, corrections: [] },
      reading: { ok: true, grids: [sheet], isDate1904: false },
    });
    if (taken.state !== "taken") throw new Error(taken.state);
    expect(taken.sources).toHaveLength(1);
    expect(taken.sources[0]?.rows.map(({ from, values, others }) => [from.row, values.name, others])).toEqual(
      [
        [2, "钱海满", { 特长: "缝纫" }],
        [2, "朱兰华", {}],
        [2, "冯国兰", { 特长: "烹饪" }],
        [2, "赵秀国", {}],
      ],
    );
  });

  test("a label a clerk corrects holds for every column", () => {
    const [first] = tables;
    if (first === undefined) throw new Error("no person");
    const correction = correctionOf(first, { columns: { post: 7 } });
    const corrected = recognizeGrids([sheet], [correction]).tables;
    expect(corrected.map(({ cells }) => cells?.post)).toEqual(
      [2, 3, 4, 5].map((column) => ({ row: 8, column })),
    );
  });

  test("more persons than the table has rows are lost none", () => {
    const many = Array.from({ length: 30 }, (_, at) => at);
    const wide = grid([
      ["序号", ...many.map((at) => at + 1), null],
      [
        "姓名",
        ...many.map((at) => `甲${"一二三四五六七八九十"[at % 10] ?? ""}${"春夏秋"[at % 3] ?? ""}`),
        "合计",
      ],
      ["身份证号", ...many.map((at) => `3418991970010${String(10010 + at)}`), null],
      ["家庭人口", ...many.map(() => 3), 90],
      ["慰问金额", ...many.map(() => 500), 15000],
    ]);
    const persons = tablesOf(wide);
    expect(persons).toHaveLength(30);
    expect(new Set(persons.map(({ firstRow }) => firstRow)).size).toBe(30);
    expect(said(wide, "reliefAmount")).toEqual(many.map(() => 500));
  });
});

test("blank columns, and labels that begin anew further right, part no person from the others", () => {
  const half = (from: number) =>
    SIDEWAYS.slice(1, 7).map(([label, ...cells]) => [label ?? null, ...cells.slice(from, from + 2)]);
  const left = half(0);
  const right = half(2);
  const sheet = grid(
    left.map(([label = null, one = null, two = null], at) => [
      label,
      one,
      null,
      two,
      null,
      ...(right[at] ?? []),
    ]),
  );
  expect(said(sheet, "name")).toEqual(NAMES);
  expect(said(sheet, "residentId")).toEqual(IDS);
  expect(said(sheet, "workUnit")).toEqual(["乡政府", "乡中学", "乡政府", "乡卫生院"]);
});

test("other labels further right are the same persons'", () => {
  const sheet = grid([
    ["姓名", "钱海满", "朱兰华", "联系电话", "12100000001", "12100000002"],
    ["身份证号", ...IDS.slice(0, 2), "家庭年收入", 9000, 21000],
    ["家庭人口", 2, 3, "困难类别", "深度困难", "相对困难"],
  ]);
  expect(said(sheet, "name")).toEqual(["钱海满", "朱兰华"]);
  expect(said(sheet, "phone")).toEqual(["12100000001", "12100000002"]);
  expect(said(sheet, "annualIncome")).toEqual([9000, 21000]);
});

test("one below the other, each row of names begins a table", () => {
  const sheet = grid([...SIDEWAYS.slice(0, 7), [], ...SIDEWAYS.slice(1, 7).map((row) => row.slice(0, 3))]);
  expect(said(sheet, "name")).toEqual([...NAMES, ...NAMES.slice(0, 2)]);
});

test("a unit merged over the persons is each one's, and no cell to write one's own into; a merged amount is nobody's", () => {
  const sheet = grid(
    SIDEWAYS.map((row, at) => (at === 3 || at === 5 ? [row[0] ?? null, row[1] ?? null] : row)),
    [
      { row: 4, column: 2, rowCount: 1, columnCount: 4 },
      { row: 6, column: 2, rowCount: 1, columnCount: 4 },
    ],
  );
  expect(said(sheet, "workUnit")).toEqual(["乡政府", "乡政府", "乡政府", "乡政府"]);
  expect(said(sheet, "annualIncome").slice(1)).toEqual([null, null, null]);
  const last = tablesOf(sheet)[3];
  if (last === undefined) throw new Error("no fourth person");
  expect(writableCellOf(last, "workUnit", last.firstRow)).toBeNull();
});

test("a person without a name, or whose number is unknown, is kept", () => {
  const sheet = grid(
    SIDEWAYS.map((row, at) =>
      at === 1
        ? ["姓名", "钱海满", null, "冯国兰", "赵秀国"]
        : at === 2
          ? ["身份证号", "不详", ...IDS.slice(1)]
          : row,
    ),
  );
  expect(said(sheet, "name")).toEqual(["钱海满", null, "冯国兰", "赵秀国"]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    "a list",
    [
      ["姓名", "性别", "身份证号", "家庭人口", "困难类别"],
      ...NAMES.map((name, at) => [name, "女", IDS[at] ?? null, 3, "深度困难"]),
    ],
  ],
  [
    "a form with a former name",
    [
      ["姓名", "钱海满", "曾用名", "钱小满"],
      ["身份证号", IDS[0] ?? null, "联系电话", "12100000001"],
      ["家庭人口", 2, "困难类别", "深度困难"],
      ["家庭年收入", 9000, "致困原因", "本人大病"],
    ],
  ],
])("%s does not lie on its side", (_name, rows) => {
  const tables = tablesOf(grid(rows));
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.some(isSideways)).toBe(false);
});
