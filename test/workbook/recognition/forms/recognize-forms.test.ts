import type { CellValue } from "../../../../src/domain/cell-value";
import type { FieldId } from "../../../../src/domain/field-id";
import { groupForms } from "../../../../src/workbook/form-groups";
import type { Grid } from "../../../../src/workbook/grid";
import { labelledColumns } from "../../../../src/workbook/labelled-columns";
import { readRecords } from "../../../../src/workbook/recognition/read-records";
import { correctionOf } from "../../../../src/workbook/recognition/recognition-correction";
import { recognizeGrids } from "../../../../src/workbook/recognition/recognize-grids";
import { cellOf } from "../../../../src/workbook/table-binding";
import { sheetOf } from "../../../workflows/measured-sheets";
import { FORM_WORKERS, formsBelow, formSheet } from "./worker-form";

function valuesOf(grid: Grid, at = 0): Readonly<Partial<Record<FieldId, readonly CellValue[]>>> {
  const table = recognizeGrids([grid]).tables[at];
  return table === undefined ? {} : readRecords(grid, table).columns;
}

const [WEI] = FORM_WORKERS;
if (WEI === undefined) throw new Error("no worker");

describe("a form of one worker", () => {
  const grid = formSheet("魏桂兰", WEI);

  test("is one record of the register, every value with its own cell", () => {
    const [table] = recognizeGrids([grid]).tables;
    if (table === undefined) throw new Error("no table");
    expect(table).toMatchObject({
      kind: "needyWorkers",
      confidence: "sure",
      unit: "县棉纺织厂",
      firstRow: 3,
      lastRow: 3,
    });
    expect(readRecords(grid, table)).toMatchObject({
      rowNumbers: [3],
      columns: {
        ...{ name: ["魏桂兰"], residentId: ["341899197001010014"], phone: ["12100000001"] },
        ...{
          workUnit: ["县棉纺织厂"],
          hardshipClass: ["相对困难"],
          healthStatus: ["残疾"],
          disabilityType: ["肢体三级"],
        },
        ...{
          householdSize: [3],
          annualIncome: [21600],
          perCapitaMonthlyIncome: [600],
          isSingleParent: [null],
        },
        hardshipCause: ["本人残疾，丈夫务农，收入低"],
      },
    });
    expect(cellOf(table, "residentId", 3)).toEqual({ sheet: "魏桂兰", row: 4, column: 2 });
    expect(cellOf(table, "hardshipCause", 3)).toEqual({ sheet: "魏桂兰", row: 13, column: 2 });
  });

  test("has its members, who belong to the worker", () => {
    expect(valuesOf(grid, 1)).toMatchObject({
      ...{ memberName: ["何大山", "何小燕"], relation: ["丈夫", "女儿"], memberMonthlyIncome: [900, 0] },
      ...{ name: ["魏桂兰", "魏桂兰"], residentId: ["341899197001010014", "341899197001010014"] },
    });
  });

  test("what a clerk says of one label holds for every form alike, and a form she refuses is none", () => {
    const other = formSheet("何春燕", FORM_WORKERS[2] ?? WEI);
    const [table] = recognizeGrids([grid]).tables;
    if (table === undefined) throw new Error("no table");
    const skill = labelledColumns(table).find(({ label }) => label === "特长");
    expect(skill?.place).toBe("F8");
    const said = correctionOf(table, { columns: { post: skill?.column ?? null, address: null } });
    const [corrected] = recognizeGrids([other], [said]).tables;
    expect(corrected?.cells).toMatchObject({ post: { row: 8, column: 6 }, name: { row: 3, column: 2 } });
    expect(corrected?.cells?.address).toBeUndefined();
    expect(corrected?.evidence).toContainEqual({ code: "correction" });
    expect(recognizeGrids([other], [correctionOf(table, { kind: null })]).tables).toEqual([]);
  });
});

test("forms one below the other are a record each, with their own members", () => {
  const grid = formsBelow("各户", FORM_WORKERS);
  const { tables } = recognizeGrids([grid]);
  expect(tables.map(({ kind, firstRow, lastRow }) => [kind, firstRow, lastRow])).toEqual([
    ["needyWorkers", 3, 3],
    ["familyMembers", 10, 11],
    ["needyWorkers", 18, 18],
    ["familyMembers", 25, 25],
    ["needyWorkers", 33, 33],
  ]);
  expect(groupForms(tables).map(({ tables: alike }) => alike.length)).toEqual([3, 2]);
});

test("a form without merged cells, its number one digit a cell, helpers and a spouse in it", () => {
  const grid = sheetOf("慰问登记", [
    ["送温暖慰问登记表"],
    ["编号：003　填报单位：县农机厂"],
    ["慰问对象姓名：", "吴守义", "性别：", "男"],
    ["公民身份号码", ..."341899196502030017"],
    ["配偶姓名", "吴桂花", "身份证号", "341899196602030025", "工作单位", "无"],
    ["家庭人口", "2人", "致困原因", "因病致困"],
    ["帮扶责任人", "甲某", "单位", "县工信局", "联系电话", "12100000009"],
    ["慰问金额", "1000元", "联系电话", "12100000002"],
  ]);
  expect(valuesOf(grid)).toMatchObject({
    ...{ name: ["吴守义"], sex: ["男"], residentId: ["341899196502030017"], workUnit: ["县农机厂"] },
    ...{
      householdSize: ["2人"],
      hardshipCause: ["因病致困"],
      reliefAmount: ["1000元"],
      phone: ["12100000002"],
    },
    ...{ helperName: ["甲某"], helperUnit: ["县工信局"], helperPhone: ["12100000009"] },
  });
});

test("answers behind the colon in the same cell are read, and are no cell to write into", () => {
  const grid = sheetOf("登记卡", [
    ["困难职工登记卡"],
    ["姓名：吴守义　　性别：男", null, "身份证号：341899196502030017"],
    ["工作单位：县农机厂", null, "联系电话：12100000002"],
    ["家庭人口：2", null, "致困原因：因病"],
  ]);
  expect(valuesOf(grid)).toMatchObject({
    ...{ name: ["吴守义"], sex: ["男"], residentId: ["341899196502030017"], workUnit: ["县农机厂"] },
    ...{ householdSize: ["2"], hardshipCause: ["因病"] },
  });
});

test.each([
  [
    "not filled in",
    (rows: CellValue[][]) => rows.map((row) => row.map((cell, at) => (at % 2 === 1 ? null : cell))),
  ],
  [
    "of a donor",
    () => [
      ["姓名", "吴守义", "性别", "男"],
      ["捐款金额", 100, "联系电话", "12100000002"],
    ],
  ],
  [
    "that is a list",
    () => [
      ["姓名", "性别", "身份证号"],
      ["吴守义", "男", "341899196502030017"],
      ["家庭人口", "2", "无"],
    ],
  ],
])("a form %s is no form of a worker", (_name, change) => {
  const rows: CellValue[][] = [
    ["姓名", "吴守义", "性别", "男"],
    ["身份证号", "341899196502030017", "工作单位", "县农机厂"],
    ["家庭人口", 2, "致困原因", "因病"],
  ];
  const { tables } = recognizeGrids([sheetOf("Sheet1", change(rows))]);
  expect(
    tables.filter(({ cells, columns }) => cells !== undefined && Object.keys(columns).length === 0),
  ).toEqual([]);
});

describe("a form and a list on one sheet", () => {
  const form: CellValue[][] = [
    ["困难职工申请审批表"],
    ["姓名", "吴守义", "性别", "男", "联系电话", "12100000002"],
    ["身份证号", "341899196502030017", null, null, "工作单位", "县农机厂"],
    ["家庭人口", 2, "家庭年收入", 12000, "致困原因", "因病致困"],
    ["家庭成员", "姓名", "与本人关系", "年龄", "工作单位"],
    [null, "吴桂花", "妻子", 60, "务农"],
    ["基层工会意见", "同意上报（盖章）"],
  ];
  const list = (rows: number): CellValue[][] => [
    ["其他困难职工名单"],
    ["序号", "姓名", "身份证号", "家庭人口", "困难类别"],
    ...Array.from({ length: rows }, (_, at): CellValue[] => [
      ...[at + 1, "何春燕", `3418991980${String(10010010 + at)}`, 2, "相对困难"],
    ]),
    ["合计", null, null, 2 * rows],
  ];
  const spanOf = (rows: CellValue[][]) =>
    recognizeGrids([sheetOf("各户", rows)]).tables.map(({ kind, cells, firstRow, lastRow, totalRow }) => [
      cells?.name === undefined ? kind : "form",
      firstRow,
      lastRow,
      totalRow,
    ]);

  test.each([3, 100])(
    "a list of %i below it is read as well, and its rows are none of the form's",
    (rows) => {
      expect(spanOf([...form, [], ...list(rows)])).toEqual([
        ["form", 2, 2, null],
        ["familyMembers", 6, 6, null],
        ["needyWorkers", 11, 10 + rows, 11 + rows],
      ]);
    },
  );

  test.each([3, 100])(
    "a list of %i above it is read as well, with or without a blank row between",
    (rows) => {
      for (const between of [[], [[]]])
        expect(spanOf([...list(rows), ...between, ...form])).toEqual([
          ["form", rows + 5 + between.length, rows + 5 + between.length, null],
          ["familyMembers", rows + 9 + between.length, rows + 9 + between.length, null],
          ["needyWorkers", 3, rows + 2, rows + 3],
        ]);
    },
  );

  test("a list of what units gave stands for itself", () => {
    const units = [
      ["单位名称", "职工人数", "捐款金额"],
      ["县农机厂", 30, 900],
      ["县酒厂", 20, 600],
    ];
    expect(spanOf([...form, [], ["捐款情况"], ...units]).at(-1)).toEqual(["unitDonations", 11, 12, null]);
  });
});

test("an answer behind blank cells that are not merged is its label's; a blank answer takes none of its neighbours", () => {
  const grid = sheetOf("登记", [
    ["姓名", null, "吴守义", null, "性别", null, "男", null],
    ["身份证号", null, "341899196502030017", null, "工作单位", null, "县农机厂", null],
    ["家庭人口", null, 3, null, "家庭住址", null, null, null],
    ["是否单亲", null, null, null, "致困原因", null, "本人大病", null],
  ]);
  expect(valuesOf(grid)).toMatchObject({
    ...{ name: ["吴守义"], sex: ["男"], residentId: ["341899196502030017"], workUnit: ["县农机厂"] },
    ...{ householdSize: [3], address: [null], isSingleParent: [null], hardshipCause: ["本人大病"] },
  });
});

test("forms side by side are a record each, with rows of their own", () => {
  const one = (name: string, residentId: string, phone: string): CellValue[][] => [
    ["姓名", name, "性别", "女"],
    ["身份证号", residentId, "工作单位", "县农机厂"],
    ["家庭人口", 2, "联系电话", phone],
  ];
  const left = one("吴守义", "341899196502030017", "12100000001");
  const right = one("何春燕", "341899198003040026", "12100000002");
  const grid = sheetOf("登记卡", [
    ["困难职工登记卡"],
    ...left.map((row, at) => [...row, null, ...(right[at] ?? [])]),
  ]);
  const { tables } = recognizeGrids([grid]);
  expect(tables.map((table) => readRecords(grid, table).columns)).toMatchObject([
    { name: ["吴守义"], residentId: ["341899196502030017"], phone: ["12100000001"] },
    { name: ["何春燕"], residentId: ["341899198003040026"], phone: ["12100000002"] },
  ]);
  expect(new Set(tables.map(({ firstRow }) => firstRow)).size).toBe(2);
  expect(groupForms(tables).map(({ tables: alike }) => alike.length)).toEqual([2]);
});

test.each(["年医疗自付（元）", "年自付医疗费", "医疗自付费用", "自费医疗支出", "医药费"])(
  "%s in a form is spending on illness",
  (label) => {
    const grid = sheetOf("登记卡", [
      ["姓名", "吴守义", "性别", "男"],
      ["身份证号", "341899196502030017", "工作单位", "县农机厂"],
      ["家庭人口", 2, label, 6000],
    ]);
    expect(valuesOf(grid)).toMatchObject({ illnessSpending: [6000] });
  },
);
