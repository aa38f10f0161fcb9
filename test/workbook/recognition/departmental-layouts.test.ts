import type { CellValue } from "../../../src/domain/cell-value";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { correctionOf } from "../../../src/workbook/recognition/recognition-correction";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { writableCellOf } from "../../../src/workbook/table-binding";
import type { RecognizedTable } from "../../../src/workbook/recognized-table";
import { SOUND, sheetOf } from "../../workflows/measured-sheets";

type Row = readonly CellValue[];

/** Invented people: name, number, class, phone, amount. */
const PEOPLE: readonly Row[] = SOUND.map(
  ([, name, id, , kind, phone, amount]) => [name, id, kind, phone, amount] as Row,
);
const numbered = (from = 1) => PEOPLE.map((row, index): Row => [from + index, ...row]);

function tablesOf(...rows: Row[]): readonly RecognizedTable[] {
  return recognizeGrids([sheetOf("Sheet1", rows)]).tables;
}
const rolesOf = (table: RecognizedTable | undefined) =>
  table?.otherRows.map(({ row, role }) => `${row} ${role}`);
const recordsOf = ({ firstRow, lastRow, skippedRows }: RecognizedTable) =>
  lastRow - firstRow + 1 - skippedRows.length;

test("a line of hints and units under the header belongs to it, and its units hold", () => {
  const [table] = tablesOf(
    ["困难职工摸底表"],
    ["序号", "姓名", "身份证号", "困难类别", "联系电话", "家庭年收入", "拟慰问金额"],
    [null, null, "（18位）", "（全称）", null, "（万元）", "（元）"],
    ...PEOPLE.map((row, index): Row => [index + 1, ...row.slice(0, 4), 2.5, row[4] ?? null]),
  );
  expect(table).toMatchObject({ headerRow: 2, headerLastRow: 3, firstRow: 4, amountUnitYuan: 1 });
  expect(table?.otherAmountUnits).toEqual({ annualIncome: 10000 });
});

test("sums and notes are told by a column that is none of ours", () => {
  const [table] = tablesOf(
    ["组室", "序号", "姓名", "身份证号", "困难类别", "联系电话", "补助"],
    ...numbered().map((row): Row => ["纺部", ...row]),
    ["纺部小计", null, "3人", null, null, null, 3300],
    ["备注：已在本部门公示", null, "3人", null, null, null, 1],
    ...numbered().map((row): Row => ["织部", ...row]),
    ["总计", null, "6人", null, null, null, 6600],
  );
  expect(rolesOf(table)).toEqual(["5 subtotal", "6 note", "10 total"]);
  expect(table).toMatchObject({ totalRow: 10, columns: { reliefAmount: 7 } });
  expect(table && recordsOf(table)).toBe(6);
});

test("of two years side by side the later is this year's, and what was given in the earlier is last year's", () => {
  const [table] = tablesOf(
    ["各单位送温暖捐款完成情况"],
    ["序号", "单位名称", "2026年", null, "2027年", null],
    [null, null, "认捐", "到账", "认捐", "到账"],
    [1, "县工信局", 8000, 8000, 9000, 8500],
    [2, "县商务局", 6000, 6000, 7000, 7000],
  );
  expect(table?.columns).toEqual({
    ...{ serialNumber: 1, unitName: 2, lastYearAmount: 4, pledgedAmount: 5, receivedAmount: 6 },
  });
});

test("the columns of the helped are the worker's, whoever the title names first", () => {
  const [table] = tablesOf(
    ["县级领导干部结对帮扶困难职工安排表"],
    ["序号", "联系领导", null, "帮扶对象", null, null, "帮扶措施"],
    [null, "姓名", "职务", "姓名", "单位", "电话", null],
    [1, "卫国强", "副县长", "魏桂兰", "县棉纺织厂", "12100000001", "走访"],
    [2, "蒋志刚", "主任", "何春燕", "县农机厂", "12100000002", "走访"],
  );
  expect(table).toMatchObject({
    kind: "pairings",
    columns: { helperName: 2, helperPost: 3, name: 4, workUnit: 5, phone: 6 },
  });
});

test("a list without header laid out twice side by side is two lists; a spouse's name and number are none", () => {
  const pairs = PEOPLE.map((row): Row => [row[0] ?? null, row[1] ?? null, row[4] ?? null]);
  const twice = tablesOf(...pairs.map((row): Row => [...row, ...row]));
  expect(twice.map(({ columns }) => columns)).toEqual([
    { name: 1, residentId: 2, reliefAmount: 3 },
    { name: 4, residentId: 5, reliefAmount: 6 },
  ]);
  expect(tablesOf(...pairs.map((row): Row => [...row.slice(0, 2), ...row.slice(0, 2)]))).toHaveLength(1);
});

test("sections with titles of their own are tables of their own where one label differs", () => {
  const head = (third: string): Row => ["姓名", "身份证号", third, "联系电话", "慰问金额"];
  const tables = tablesOf(
    ["一、困难职工"],
    head("困难类别"),
    ...PEOPLE,
    ["二、困难劳模"],
    head("荣誉称号"),
    ...PEOPLE.map(([name, id, , phone, amount]): Row => [
      name ?? null,
      id ?? null,
      "省劳动模范",
      phone ?? null,
      amount ?? null,
    ]),
  );
  expect(tables.map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
    [3, 5],
    [8, 10],
  ]);
  expect(tables.map(({ columns }) => [columns.hardshipClass, columns.modelWorkerType])).toEqual([
    [3, undefined],
    [undefined, 3],
  ]);
});

test("a list of needy workers is their register even where it is called a roster, until somebody signs", () => {
  const list = (...more: string[]) =>
    tablesOf(
      ["县棉纺织厂困难职工花名册"],
      ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额", ...more],
      ...PEOPLE,
    )[0]?.kind;
  expect(list()).toBe("needyWorkers");
  expect(list("领取人签字")).toBe("paymentRoster");
});

test("names of columns out of a data base are known", () => {
  const [table] = tablesOf(
    ["xm", "sfzh", "dw", "lxdh", "je"],
    ...SOUND.map(([, name, id, unit, , phone, amount]): Row => [
      name ?? null,
      id ?? null,
      unit ?? null,
      phone ?? null,
      amount ?? null,
    ]),
  );
  expect(table).toMatchObject({
    headerRow: 1,
    columns: { name: 1, residentId: 2, workUnit: 3, phone: 4, reliefAmount: 5 },
  });
});

test("of the months and years below one label the year is the yearly income", () => {
  const [table] = tablesOf(
    ["困难职工登记表"],
    ["序号", "姓名", "身份证号", "家庭情况", null, null],
    [null, null, null, "家庭人口", "家庭总收入", null],
    [null, null, null, null, "月", "年"],
    ...PEOPLE.map(([name, id], index): Row => [index + 1, name ?? null, id ?? null, 3, 1000, 12000]),
  );
  expect(table?.columns.annualIncome).toBe(6);
});

test("forms of one household are a worker and the list of his members each", () => {
  const form = (name: string, id: string): Row[] => [
    ["困难职工档案表"],
    ["姓名", name, "性别", "女", "出生年月", "1970年1月"],
    ["身份证号", id, null, "联系电话", "12100000001"],
    ["家庭成员", "姓名", "与本人关系", "身份证号", "职业"],
    [null, "甲某", "配偶", "341899197001010013", "务农"],
  ];
  const tables = tablesOf(...form("魏桂兰", "341899197001010013"), ...form("何春燕", "341899198003040026"));
  expect(tables.map((table) => [table.kind, recordsOf(table), table.owner?.cells?.name?.row])).toEqual([
    ["needyWorkers", 1, undefined],
    ["familyMembers", 1, 2],
    ["needyWorkers", 1, undefined],
    ["familyMembers", 1, 7],
  ]);
});

test("the header once more over columns in another order begins another table", () => {
  const tables = tablesOf(
    ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额"],
    ...PEOPLE,
    ["姓名", "联系电话", "困难类别", "身份证号", "慰问金额"],
    ...PEOPLE.map(([name = null, id = null, kind = null, phone = null, amount = null]): Row => [
      name,
      phone,
      kind,
      id,
      amount,
    ]),
  );
  expect(tables.map(({ firstRow, columns }) => [firstRow, columns.residentId, columns.phone])).toEqual([
    [2, 2, 4],
    [6, 4, 2],
  ]);
});

test("a sum or legend beside a table, behind a column of blanks, is no part of its rows", () => {
  const [table, ...more] = tablesOf(
    ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额", null, "类别", "户数", "金额"],
    ...PEOPLE.map((row): Row => [...row, null, "深度困难", 2, 1800]),
  );
  expect(more).toEqual([]);
  expect(table).toMatchObject({ firstColumn: 1, lastColumn: 5 });
  const [gapped] = tablesOf(
    ["姓名", null, "身份证号", null, "困难类别", null, "慰问金额"],
    ...PEOPLE.map(([name = null, id = null, kind = null, , amount = null]): Row => [
      name,
      null,
      id,
      null,
      kind,
      null,
      amount,
    ]),
  );
  expect(gapped?.columns).toEqual({ name: 1, residentId: 3, hardshipClass: 5, reliefAmount: 7 });
});

test("a parent is the worker, a student is not", () => {
  const [table] = tablesOf(
    ["困难职工子女助学花名册"],
    ["学生姓名", "学生身份证号", "录取院校", "家长姓名", "家长身份证号", "家长单位", "困难类别", "助学金额"],
    ...PEOPLE.map(([name = null, id = null, kind = null]): Row => [
      "甲某",
      "341899200501010011",
      "某大学",
      name,
      id,
      "县农机厂",
      kind,
      3000,
    ]),
  );
  expect(table?.columns).toEqual({ name: 4, residentId: 5, workUnit: 6, hardshipClass: 7, reliefAmount: 8 });
});

test("what stands below a group of gifts is the unit's, the persons', and their sum", () => {
  const [table] = tablesOf(
    ["捐款情况表"],
    ["单位", "捐款情况", null, null, "捐款人数"],
    [null, "单位", "个人", "小计", null],
    ["县工信局", 1000, 500, 1500, 20],
    ["县商务局", 2000, 500, 2500, 20],
  );
  expect(table?.columns).toEqual({
    ...{ unitName: 1, unitAmount: 2, personalAmount: 3, receivedAmount: 4, donorCount: 5 },
  });
});

test("a row whose remark calls it an example is no record", () => {
  const [table] = tablesOf(
    ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额", "备注"],
    ["张三", "34189919700101****", "深度困难", "12100000000", 1000, "样例，填报时删除"],
    ...PEOPLE.map((row): Row => [...row, "见样例"]),
  );
  expect(rolesOf(table)).toEqual(["2 sample"]);
  expect(table).toMatchObject({ firstRow: 3, lastRow: 5 });
});

test("in an account book the sums of a month and the lines that turn a page are no entries, what is carried over is one", () => {
  const [table] = tablesOf(
    ["送温暖资金明细账"],
    ["日期", "凭证号", "摘要", "收入", "支出", "结余"],
    [null, null, "上年结转", null, null, 5000],
    ["2027-01-05", "记1", "县工信局捐款", 10000, null, 15000],
    [null, null, "过次页", 10000, null, 15000],
    [null, null, "承前页", 10000, null, 15000],
    ["2027-01-08", "记2", "付慰问金", null, 8000, 7000],
    [null, null, "本月合计", 10000, 8000, 7000],
    ["2027-02-01", "记3", "财政拨款", 3000, null, 10000],
  );
  expect(rolesOf(table)).toEqual(["5 subtotal", "6 subtotal", "8 subtotal"]);
  expect(table && recordsOf(table)).toBe(4);
});

test("no column is two fields, whatever a lower level of the header says again", () => {
  for (const { columns } of tablesOf(["", "备注", "", "身份证号"], ["\u0000", "身份证号"], [null, "甲某"])) {
    const bound = Object.values(columns);
    expect(new Set(bound).size).toBe(bound.length);
  }
});

describe("name and number in one column", () => {
  const WEI = ["魏桂兰", "341899197001010013"] as const;
  const grid = (label: string, ...cells: CellValue[]) =>
    sheetOf("汇总", [
      ["困难职工花名册"],
      ["序号", label, "家庭人口", "困难类别", "慰问金额"],
      ...cells.map((cell, at): Row => [at + 1, cell, 2, "相对困难", 800]),
    ]);
  const read = (sheet: ReturnType<typeof grid>) => {
    const [table] = recognizeGrids([sheet]).tables;
    const records = table && readRecords(sheet, table);
    return { table, name: records?.columns.name, residentId: records?.columns.residentId };
  };

  test.each(["姓名及身份证号", "姓名、身份证号码", "姓名\n身份证号", "姓名/身份证号", "姓名（身份证号）"])(
    "headed %s is read as both, each with that cell, which no fix writes over",
    (label) => {
      const { table, name, residentId } = read(
        grid(label, WEI.join(" "), WEI.join("\n"), `${WEI[0]}（${WEI[1]}）`, [WEI[1], WEI[0]].join("　")),
      );
      expect(name).toEqual(Array(4).fill(WEI[0]));
      expect(residentId).toEqual(Array(4).fill(WEI[1]));
      expect(table).toMatchObject({ kind: "needyWorkers", columns: { name: 2, residentId: 2 } });
      expect(table?.evidence).toContainEqual({ code: "nameAndNumber" });
      expect(table && writableCellOf(table, "name", 3)).toBeNull();
      expect(table && writableCellOf(table, "residentId", 3)).toBeNull();
    },
  );

  test("keeps a damaged number as it stands, and says which of the two is missing", () => {
    const { name, residentId } = read(grid("姓名及身份证号", "魏桂兰 34l89919700101001", "魏桂兰", WEI[1]));
    expect(name).toEqual(["魏桂兰", "魏桂兰", null]);
    expect(residentId).toEqual(["34l89919700101001", null, WEI[1]]);
  });

  test("stays both where the clerk has corrected another column", () => {
    const sheet = grid("姓名及身份证号", WEI.join(" "));
    const [table] = recognizeGrids([sheet]).tables;
    const correction = correctionOf(table!, { columns: { reliefAmount: null } });
    const [again] = recognizeGrids([sheet], [correction]).tables;
    expect(again?.columns).toMatchObject({ name: 2, residentId: 2 });
    expect(again?.columns.reliefAmount).toBeUndefined();
  });

  test("is a name alone where the number has a column of its own", () => {
    const sheet = sheetOf("汇总", [
      ["序号", "姓名（与身份证一致）", "身份证号", "困难类别"],
      [1, ...WEI, "相对困难"],
    ]);
    expect(recognizeGrids([sheet]).tables[0]?.columns).toMatchObject({ name: 2, residentId: 3 });
  });
});
