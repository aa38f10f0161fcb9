import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";

function gridOf(sheet: string, values: CellValue[][], firstRow = 1, firstColumn = 1): Grid {
  return { sheet, firstRow, firstColumn, values, isProtected: false, isVisible: true };
}

const REGISTER: CellValue[][] = [
  ["某县困难职工登记表", null, null, null, null, null, null],
  ["填报单位（盖章）：某县棉纺织厂　填报时间：年 月 日", null, null, null, "单位：元", null, null],
  ["序号", "姓　名", "身份证\n号码", "困难类别", "家庭情况", null, "慰问金额（元）"],
  [null, null, null, null, "人口", "年收入", null],
  [1, "甲某某", "341899197001010011", "深度困难", 3, 12000, 1000],
  [2, "乙某某", "341899197001010038", "相对困难", 2, 15000, 800],
  ["小 计", null, null, null, null, null, 1800],
  ["序号", "姓　名", "身份证\n号码", "困难类别", "家庭情况", null, "慰问金额（元）"],
  [null, null, null, null, "人口", "年收入", null],
  [3, "丙某某", "341899197001010054", "意外致困", 4, 20000, 800],
  [4, null, null, null, null, null, null],
  ["合　　计", null, null, null, null, null, 2600],
  ["单位负责人：", null, "工会主席：", null, "制表人：", null, null],
  ["注：本表一式三份", null, null, null, null, null, null],
];

describe("recognizeGrids", () => {
  it("reads a register with a header of two levels, a sub-total, a repeated header and a signature line", () => {
    const grid = gridOf("登记", REGISTER);
    const table = recognizeGrids([grid]).tables[0]!;
    expect(table).toMatchObject({
      ...{ sheet: "登记", kind: "needyWorkers", headerRow: 3, headerLastRow: 4, firstRow: 5, lastRow: 10 },
      ...{
        skippedRows: [7, 8, 9],
        totalRow: 12,
        amountUnitYuan: 1,
        confidence: "sure",
        unit: "某县棉纺织厂",
      },
      columns: {
        ...{ serialNumber: 1, name: 2, residentId: 3, hardshipClass: 4, householdSize: 5, annualIncome: 6 },
        reliefAmount: 7,
      },
    });
    expect(readRecords(grid, table).columns.reliefAmount).toEqual([1000, 800, 800]);
    expect(readRecords(grid, table).statedTotals?.reliefAmount).toBe(2600);
  });

  it("counts rows and columns from the place of the used block", () => {
    const table = recognizeGrids([gridOf("登记", REGISTER, 4, 3)]).tables[0]!;
    expect(table).toMatchObject({
      headerRow: 6,
      firstRow: 8,
      totalRow: 15,
      columns: { serialNumber: 3, name: 4 },
    });
    expect(readRecords(gridOf("登记", REGISTER, 4, 3), table).columns.name).toEqual([
      "甲某某",
      "乙某某",
      "丙某某",
    ]);
  });

  it("reads donations of units in 万元, given by the unit and by its staff", () => {
    const table = recognizeGrids([
      gridOf("Sheet1", [
        ["送温暖捐款汇总表", null, null, null, null, null],
        ["金额单位：万元", null, null, null, null, null],
        ["序号", "单位", "捐款", null, null, "职工人数"],
        [null, null, "单位", "个人", "合计", null],
        [1, "甲局", 1, 0.5, 1.5, 40],
        [2, "乙厂", null, null, null, 30],
        ["总合计", null, 1, 0.5, 1.5, null],
      ]),
    ]).tables[0];
    expect(table).toMatchObject({
      kind: "unitDonations",
      amountUnitYuan: 10000,
      firstRow: 5,
      lastRow: 6,
      totalRow: 7,
    });
    expect(table?.columns).toEqual({
      ...{ serialNumber: 1, unitName: 2, unitAmount: 3, personalAmount: 4, receivedAmount: 5, staffCount: 6 },
    });
  });

  it("leaves the helper's unit and phone alone", () => {
    const table = recognizeGrids([
      gridOf("登记", [
        ["姓名", "身份证号", "致困原因", "帮扶责任人", "单位", "联系电话", "本人电话"],
        ["甲某某", "341899197001010011", "患病", "丁某", "县总工会", "12100000001", "12100000002"],
      ]),
    ]).tables[0];
    expect(table?.columns).toEqual({
      ...{ name: 1, residentId: 2, hardshipCause: 3, helperName: 4, helperUnit: 5, helperPhone: 6, phone: 7 },
    });
  });

  it("takes a list of names and resident numbers without a header for a register to confirm", () => {
    const table = recognizeGrids([
      gridOf("Sheet1", [
        [1, "甲某某", "341899197001010011", "12100000001"],
        [2, "乙某某", "341899197001010038", "12100000002"],
        [3, "丙某某", "341899197001010054", "12100000003"],
      ]),
    ]).tables[0];
    expect(table).toMatchObject({
      headerRow: 0,
      headerLastRow: 0,
      firstRow: 1,
      lastRow: 3,
      confidence: "confirm",
    });
    expect(table?.columns).toEqual({ serialNumber: 1, name: 2, residentId: 3, phone: 4 });
  });

  it("knows an empty template, with no record", () => {
    const grid = gridOf("捐款明细", [["序号", "单位名称", "捐款人数", "到账金额（元）"]]);
    const table = recognizeGrids([grid]).tables[0]!;
    expect(table).toMatchObject({
      kind: "unitDonations",
      headerRow: 1,
      firstRow: 2,
      lastRow: 1,
      confidence: "sure",
    });
    expect(readRecords(grid, table).rowNumbers).toEqual([]);
  });

  it("passes over sheets of its own and blank sheets, and names those it does not know", () => {
    const stock = [
      ["序号", "品名", "规格", "数量"],
      [1, "大米", "10kg", 30],
    ];
    const grids = [gridOf("发放-甲厂", REGISTER), gridOf("检查结果", REGISTER), gridOf("空", [[null, " "]])];
    expect(recognizeGrids([...grids, gridOf("物资", stock)])).toEqual({
      tables: [],
      unrecognizedSheets: ["物资"],
    });
  });

  it("reads every one of 20,000 rows of 15 columns", () => {
    const head = [
      "序号",
      "姓名",
      "身份证号",
      "性别",
      "工作单位",
      "困难类别",
      "致困原因",
      "家庭人口",
      "年收入",
      "电话",
    ];
    const more = ["开户行", "卡号", "慰问金额", "住址", "备注"];
    const values: CellValue[][] = [[...head, ...more]];
    for (let row = 1; row <= 20000; row++) {
      const person = [
        row,
        "甲某某",
        "341899197001010011",
        "男",
        "某县棉纺织厂",
        "深度困难",
        "患病",
        3,
        12000,
        "12100000001",
      ];
      values.push([...person, "某银行", "6299990000000000", 1000, "某村", null]);
    }
    const grid = gridOf("登记", values);
    const table = recognizeGrids([grid]).tables[0]!;
    const records = readRecords(grid, table);
    expect(records.rowNumbers).toHaveLength(20000);
    expect(Object.keys(records.columns)).toHaveLength(15);
  });
});

describe("confidence", () => {
  it("asks to confirm a general staff list and a column whose cells are not what its header says", () => {
    const staff = gridOf("花名册", [
      ["姓名", "身份证号", "性别"],
      ["甲某某", "341899197001010011", "男"],
    ]);
    const shifted = gridOf("困难职工", [
      ["姓名", "身份证号", "联系电话", "慰问金额"],
      ["甲某某", "12100000001", "341899197001010011", 1000],
    ]);
    expect(recognizeGrids([staff, shifted]).tables.map(({ confidence }) => confidence)).toEqual([
      "confirm",
      "confirm",
    ]);
  });
});

describe("a published list of donors", () => {
  it("has its title in column B, its unit in a row of its own and its total in column C", () => {
    const table = recognizeGrids([
      gridOf("Sheet1", [
        [null, "某会接收社会捐赠公示", null, null, null],
        [null, null, null, null, "单位：元"],
        ["序号", "捐赠日期", "捐赠（单位/姓名）", "捐赠金额（元）", "备注"],
        [1, "2027.01.02", "甲某某\t", 100.5, null],
        [2, "2027.01.03", "某县棉纺织厂", "2,000.00", null],
        [null, null, "合计", 2100.5, null],
      ]),
    ]).tables[0];
    expect(table).toMatchObject({
      kind: "unitDonations",
      headerRow: 3,
      firstRow: 4,
      lastRow: 5,
      totalRow: 6,
    });
    expect(table?.columns).toEqual({
      serialNumber: 1,
      receivedDate: 2,
      unitName: 3,
      receivedAmount: 4,
      remark: 5,
    });
  });
});
