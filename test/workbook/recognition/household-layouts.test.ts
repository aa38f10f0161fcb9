import type { CellValue } from "../../../src/domain/cell-value";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { renderFinding } from "../../../src/i18n/render-finding";
import type { Grid } from "../../../src/workbook/grid";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { sheetOf } from "../../workflows/measured-sheets";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
type Row = readonly CellValue[];

const WEI = ["魏桂兰", "341899197001010014"] as const;
const WU = ["吴守义", "341899196502030017"] as const;
const HE = ["何春燕", "341899198003040026"] as const;
/** Worker, then members: name, kinship, number. */
const FAMILIES: readonly (readonly [worker: readonly [string, string], ...members: Row[]])[] = [
  [WEI, ["何小燕", "女儿", "341899200003040027"], ["何大山", "丈夫", "341899196903040019"]],
  [WU, ["吴桂花", "妻子", "341899196602030025"]],
  [HE],
];
const TITLE: Row = ["困难职工家庭情况登记表"];

/** 序号 姓名 身份证号 困难类别 家庭年收入 | three columns of a member | 慰问金额. */
function besideRows(): readonly Row[] {
  return FAMILIES.flatMap(([worker, ...members], index): Row[] => {
    const own = [index + 1, ...worker, "深度困难", 9000];
    const rows = members.length === 0 ? [[null, null, null]] : members;
    return rows.map((member, at) =>
      at === 0 ? [...own, ...member, 1000] : [null, null, null, null, null, ...member, null],
    );
  });
}

const OWN_HEADS: Row = ["序号", "姓名", "身份证号", "困难类别", "家庭年收入"];
const MEMBERS = [
  [...WEI, "何小燕", "女儿", "341899200003040027"],
  [...WEI, "何大山", "丈夫", "341899196903040019"],
  [...WU, "吴桂花", "妻子", "341899196602030025"],
];

/** The workers of the register, and each member with the worker it belongs to. */
function readHouseholds(grid: Grid) {
  const { tables } = recognizeGrids([grid]);
  expect(tables.map(({ kind }) => kind)).toEqual(["needyWorkers", "familyMembers"]);
  const [workers, members] = tables.map((table) => readRecords(grid, table));
  const fields = ["name", "residentId", "memberName", "relation", "memberResidentId"] as const;
  return {
    workers: workers?.columns.name,
    amounts: workers?.columns.reliefAmount,
    members: (members?.rowNumbers ?? []).map((_row, index) =>
      fields.map((field) => members?.columns[field]?.[index]),
    ),
  };
}

const NAMES = [WEI[0], WU[0], HE[0]];

describe("members beside the worker", () => {
  const twoLevels = [
    TITLE,
    [...OWN_HEADS, "家庭成员", null, null, "慰问金额"],
    [null, null, null, null, null, "姓名", "与本人关系", "身份证号", null],
  ];
  test.each([
    ["one level", [TITLE, [...OWN_HEADS, "成员姓名", "与本人关系", "成员身份证号", "慰问金额"]]],
    ["a group of columns", twoLevels],
    [
      "a group with names in full",
      [...twoLevels.slice(0, 2), [...Array<null>(5).fill(null), "家属姓名", "关系", "家属身份证号", null]],
    ],
  ])("under a header of %s", (_name, head) => {
    const { workers, members, amounts } = readHouseholds(sheetOf("登记表", [...head, ...besideRows()]));
    expect(workers).toEqual(NAMES);
    expect(amounts).toEqual([1000, 1000, 1000]);
    expect(members).toEqual(MEMBERS);
  });

  test("a worker merged over the rows of the members is one record, and his amount is counted once", () => {
    const grid = sheetOf("登记表", [...twoLevels, ...besideRows()]);
    const merges = [1, 2, 3, 4, 5, 9].map((column) => ({ row: 4, column, rowCount: 2, columnCount: 1 }));
    const { workers, members, amounts } = readHouseholds({ ...grid, merges });
    expect(workers).toEqual(NAMES);
    expect(amounts).toEqual([1000, 1000, 1000]);
    expect(members).toEqual(MEMBERS);
  });

  test("the number and unit repeated beside a member do not make a worker of it", () => {
    const rows = besideRows().map((row, index) => [index + 1, ...row.slice(1)]);
    const { workers, members } = readHouseholds(sheetOf("登记表", [...twoLevels, ...rows]));
    expect(workers).toEqual(NAMES);
    expect(members).toEqual(MEMBERS);
  });

  test("members of a worker without name and number belong to nobody, and not to the worker above", () => {
    const rows = besideRows().map((row, index) =>
      index === 2 ? [row[0] ?? null, null, null, ...row.slice(3)] : row,
    );
    const grid = sheetOf("登记表", [...twoLevels, ...rows]);
    const { workers, members } = readHouseholds(grid);
    expect(workers).toEqual([WEI[0], HE[0]]);
    expect(members.at(-1)).toEqual([null, null, "吴桂花", "妻子", "341899196602030025"]);
  });

  test("a total and a signature below the last member end the register", () => {
    const rows = [
      ...besideRows().slice(0, 2),
      ["合计", null, null, null, 9000, null, null, null, 1000],
      ["单位负责人："],
    ];
    const grid = sheetOf("登记表", [...twoLevels, ...rows]);
    const [register, members] = recognizeGrids([grid]).tables;
    expect(register).toMatchObject({ firstRow: 4, lastRow: 4, totalRow: 6 });
    expect(register?.otherRows).toEqual([
      { row: 5, role: "continuation" },
      { row: 6, role: "total" },
      { row: 7, role: "signature" },
    ]);
    expect(members).toMatchObject({ firstRow: 4, lastRow: 5, totalRow: null });
  });
});

describe("a worker repeated on the row of every member", () => {
  const head: Row = [
    ...["职工姓名", "职工身份证号", "工作单位", "困难类别", "家庭人口", "家庭年收入", "慰问金额"],
    ...["家庭成员姓名", "与职工关系", "成员身份证号"],
  ];
  const rows = FAMILIES.flatMap(([worker, ...members]): Row[] =>
    (members.length === 0 ? [[null, null, null]] : members).map((member) => [
      ...[...worker, "县实验小学", "深度困难", 3, 12000, 1000],
      ...member,
    ]),
  );
  const change = (row: number, column: number, value: CellValue): readonly Row[] =>
    rows.map((cells, index) =>
      index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells,
    );
  const gridWith = (lines: readonly Row[], title = "困难教职工及家庭成员情况表") =>
    sheetOf("Sheet1", [[title], head, ...lines]);

  test("is one record, his amount is counted once, and each member is his", () => {
    const grid = gridWith(rows);
    const { workers, members, amounts } = readHouseholds(grid);
    expect(workers).toEqual(NAMES);
    expect(amounts).toEqual([1000, 1000, 1000]);
    expect(members).toEqual(MEMBERS);
    const [table] = recognizeGrids([grid]).tables;
    expect(table?.repeatedRows).toEqual([{ row: 4, recordRow: 3 }]);
    expect(table?.evidence).toContainEqual({ code: "workers.repeated", count: 1 });
    expect(table && readRecords(grid, table)).toMatchObject({
      columns: { hardshipClass: ["深度困难", "深度困难", "深度困难"], householdSize: [3, 3, 3] },
      unlikeRepeats: [],
    });
  });

  test("is the same worker where the number is written otherwise or left out", () => {
    for (const number of ["341899 19700101 0014", null]) {
      const { workers, members } = readHouseholds(gridWith(change(1, 1, number)));
      expect(workers).toEqual(NAMES);
      expect(members.map((row) => row.slice(0, 3))).toEqual(MEMBERS.map((row) => row.slice(0, 3)));
    }
  });

  test("with another income on the second row is a finding at that cell, and the first row counts", () => {
    const grid = gridWith(change(1, 5, 15000));
    const { findings } = checkWorkbook([grid], options);
    const unlike = findings.filter(({ code }) => code === "household.unlikeRepeat");
    expect(unlike).toMatchObject([
      { where: { row: 4, column: 6 }, params: { field: "annualIncome", recordRow: 3 } },
    ]);
    expect(renderFinding(unlike[0]!, "zh-CN").problem).toBe("“家庭年收入”与第 3 行不一致");
  });

  test("what only the second row says is a finding too; a blank there is none", () => {
    const only = (lines: readonly Row[]) =>
      checkWorkbook([gridWith(lines)], options).findings.flatMap(({ code, where }) =>
        code === "household.unlikeRepeat" ? [[where?.row, where?.column]] : [],
      );
    expect(only(change(0, 3, null))).toEqual([[4, 4]]);
    expect(only(change(1, 3, null))).toEqual([]);
  });

  test.each<[string, readonly Row[]]>([
    ["of another number", change(1, 1, "341899197001010073")],
    ["with the same member", [rows[0]!, ...rows]],
    [
      "naming no member",
      change(1, 7, null).map((row, at) =>
        at === 1 ? row.map((cell, column) => (column > 6 ? null : cell)) : row,
      ),
    ],
  ])("a second row %s is a record of its own", (_name, lines) => {
    const [table] = recognizeGrids([gridWith(lines)]).tables;
    expect(table && readRecords(gridWith(lines), table).columns.name?.slice(0, 2)).toEqual([WEI[0], WEI[0]]);
  });

  test("age and sex right behind the members are theirs", () => {
    const grid = sheetOf("Sheet1", [
      [...head, "性别", "年龄", "联系电话"],
      ...rows.map((row, index): Row => [...row, "女", 20 + index, "12100000001"]),
    ]);
    const [workers, members] = recognizeGrids([grid]).tables.map((table) => readRecords(grid, table));
    expect(workers?.columns).toMatchObject({ phone: Array(3).fill("12100000001") });
    expect([workers?.columns.sex, workers?.columns.age]).toEqual([undefined, undefined]);
    expect(members?.columns.age).toEqual([20, 21, 22]);
  });

  test("a list of members into which the class of the worker was copied stays one", () => {
    const columns = [0, 1, 3, 7, 8, 9];
    const list = [head, ...rows].map((row) => columns.map((column) => row[column] ?? null));
    const [table, ...others] = recognizeGrids([sheetOf("家庭成员", list)]).tables;
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      kind: "familyMembers",
      columns: { name: 1, residentId: 2, memberName: 4 },
    });
  });
});

describe("members row by row below the worker", () => {
  const head: Row = ["序号", "姓名", "与户主关系", "身份证号", "困难类别", "家庭年收入", "慰问金额"];
  const rows = FAMILIES.flatMap(([[name, id], ...members], index): Row[] => [
    [index + 1, name, "本人", id, "深度困难", 9000, 1000],
    ...members.map(([member, kinship, number]): Row => [
      null,
      member ?? null,
      kinship ?? null,
      number ?? null,
    ]),
  ]);

  test("are members of the worker above and no workers", () => {
    const { workers, members } = readHouseholds(sheetOf("登记表", [TITLE, head, ...rows]));
    expect(workers).toEqual(NAMES);
    expect(members).toEqual(MEMBERS);
  });

  test("the worker's row may say nothing of kinship, and a member may be 其他", () => {
    const blank = rows.map((row) => (row[2] === "本人" ? [...row.slice(0, 2), null, ...row.slice(3)] : row));
    const other = blank.map((row) =>
      row[2] === "妻子" ? [...row.slice(0, 2), "其他", ...row.slice(3)] : row,
    );
    const { workers, members } = readHouseholds(sheetOf("登记表", [TITLE, head, ...other]));
    expect(workers).toEqual(NAMES);
    expect(members).toEqual(MEMBERS.map((row) => row.map((cell) => (cell === "妻子" ? "其他" : cell))));
  });

  test("a worker who is the wife of a 户主 has a class and amount of her own and stays a worker", () => {
    const wives = rows
      .filter((row) => row[2] === "本人")
      .map((row, index) => (index === 1 ? [...row.slice(0, 2), "妻", ...row.slice(3)] : row));
    const { tables } = recognizeGrids([sheetOf("登记表", [TITLE, head, ...wives])]);
    expect(
      tables.map(({ kind, firstRow, lastRow, skippedRows }) => [kind, firstRow, lastRow, skippedRows]),
    ).toEqual([["needyWorkers", 3, 5, []]]);
  });

  test("a register of workers alone, each 本人, is a register", () => {
    const own = rows.filter((row) => row[2] === "本人");
    const { tables } = recognizeGrids([sheetOf("登记表", [TITLE, head, ...own])]);
    expect(tables.map(({ kind, firstRow, lastRow }) => [kind, firstRow, lastRow])).toEqual([
      ["needyWorkers", 3, 5],
    ]);
  });
});
