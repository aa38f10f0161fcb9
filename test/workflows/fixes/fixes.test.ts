import type { CellValue } from "../../../src/domain/cell-value";
import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { listWorkbookFixes, withoutFormulas } from "../../../src/workflows/fixes/fixes";
import { subjectAt } from "../../../src/workflows/campaign/row-subjects";
import { isSameValue } from "../../../src/workflows/fixes/fix-kind";
import { planFixes, stillProposed } from "../../../src/workflows/fixes/plan-fixes";
import { readCampaign } from "../../../src/workflows/campaign/read-campaign";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const HEAD = ["姓名", "身份证号", "困难类别", "联系电话", "慰问金额", "出生日期", "工作单位"];
const ID = "341899195801106786";
const OTHER = "341899195811080196";

// Invented people: region 341899 is assigned to no place, prefix 121 is in use nowhere.
const rows: CellValue[][] = [
  ["冯莲香", ` ${ID}`, "深度困难", "121 0000 0001", "1,500元", "1958.1.10", "县棉纺织厂"],
  ["马宝山", "341899195811080000", "相对困难", "12100000002", 1000, "12.1", "县棉纺织厂"],
];
const lastYear = gridOf("上年困难职工登记", [
  HEAD,
  ["马宝山", OTHER, "相对困难", "12100000002", 900, 21000, "县棉纺织厂"],
]);
const register = (body: CellValue[][] = rows) => gridOf("困难职工登记", [["登记表"], HEAD, ...body]);
const listOf = (body = rows) =>
  listWorkbookFixes(readCampaign([parameterGrid(), register(body), lastYear], {}));

describe("the list of fixes of a workbook", () => {
  it("names each cell with its kind, before and after, the least doubtful first", () => {
    expect(listOf().fixes.map(({ kind, cell, after }) => [kind, cell.row, cell.column, after])).toEqual([
      ["writing", 3, 2, ID],
      ["writing", 3, 4, "12100000001"],
      ["amount", 3, 5, 1500],
      ["date", 3, 6, "1958-01-10"],
      ["rescue", 4, 2, OTHER],
    ]);
  });

  it("proposes a lost number with its evidence and names whom it is about", () => {
    const { fixes, subjects } = listOf();
    const rescue = fixes.find(({ kind }) => kind === "rescue")!;
    expect(rescue.evidence).toEqual([
      { sheet: "上年困难职工登记", row: 2, sameDigits: 15, isSamePhone: true },
    ]);
    expect(subjectAt(subjects, rescue.cell)).toMatchObject({ name: "马宝山", unit: "县棉纺织厂" });
  });

  it("asks for a day that can be read in two ways instead of choosing one", () => {
    const { openDates } = listOf();
    expect(openDates).toMatchObject([
      { cell: { row: 4, column: 6 }, before: "12.1", days: ["2026-12-01", "2027-12-01"] },
    ]);
  });

  it("tells a chosen fix that no longer holds", () => {
    const { fixes } = listOf();
    expect(stillProposed(fixes, listOf().fixes)).toHaveLength(fixes.length);
    const sorted = listOf([rows[1]!, rows[0]!]);
    expect(stillProposed(fixes, sorted.fixes)).toBeNull();
  });
});

const areaOf = ({ row, column }: { row: number; column: number }) => ({
  ...{ row, column, rowCount: 1, columnCount: 1 },
});

describe("writing fixes", () => {
  async function open() {
    const host = await openExcelHost({ calculator: null });
    const gateway = createOfficeGateway(host.Excel);
    const typed = [parameterGrid(), register(), lastYear];
    for (const { sheet, values } of typed) {
      const width = Math.max(...values.map((row) => row.length));
      const block = values.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
      const areas = [{ row: 1, column: 1, rowCount: block.length, columnCount: width }];
      await gateway.apply({
        title: "type",
        steps: [
          { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
          { step: "format", sheet, areas, format: { numberFormat: "@" } },
          { step: "writeBlock", sheet, row: 1, column: 1, values: block },
        ],
      });
    }
    const read = async () => {
      const grids = await gateway.readGrids();
      return grids.ok ? grids.value : [];
    };
    return { gateway, read };
  }

  it("writes numbers as numbers, days as days and 18 digits as text, and puts everything back", async () => {
    const { gateway, read } = await open();
    const before = await read();
    const { fixes } = listWorkbookFixes(readCampaign(before, {}));
    expect(fixes).toHaveLength(5);
    await gateway.apply(planFixes(fixes));
    const after = await read();
    const sheet = after.find((grid) => grid.sheet === "困难职工登记")!;
    expect(sheet.values[2]).toEqual(["冯莲香", ID, "深度困难", "12100000001", 1500, 21195, "县棉纺织厂"]);
    expect(sheet.values[3]?.[1]).toBe(OTHER);
    expect(listWorkbookFixes(readCampaign(after, {})).fixes).toEqual([]);
    await gateway.putBackLast();
    expect(await read()).toEqual(before);
  });

  it("leaves a cell alone whose text a formula makes", async () => {
    const { gateway } = await open();
    const formula = { sheet: "困难职工登记", row: 3, column: 5 };
    await gateway.apply({
      title: "type",
      steps: [
        {
          step: "format",
          sheet: formula.sheet,
          areas: [areaOf(formula)],
          format: { numberFormat: "General" },
        },
        { step: "writeBlock", ...formula, values: [['=1&",500元"']] },
      ],
    });
    const list = listOf();
    const formulas = await gateway.findFormulas(list.fixes.map(({ cell }) => cell));
    expect(formulas).toEqual({ ok: true, value: [formula] });
    const left = withoutFormulas(list, [formula]).fixes;
    expect(left).toHaveLength(4);
    expect(left.some(({ kind }) => kind === "amount")).toBe(false);
  });

  it("makes one block of cells below one another", () => {
    const body = Array.from({ length: 500 }, (_, index): CellValue[] => [
      `甲${index}`,
      null,
      "深度困难",
      `121 0000 ${String(index).padStart(4, "0")}`,
      null,
      null,
      "县棉纺织厂",
    ]);
    const { fixes } = listOf(body);
    expect(fixes).toHaveLength(500);
    expect(planFixes(fixes).steps.map(({ step }) => step)).toEqual(["format", "writeBlock"]);
  });
});

describe("the year of a day received", () => {
  const HEAD_OF_GIFTS = ["捐款单位", "到账金额（元）", "到账日期"];
  const giftsOf = (days: readonly CellValue[]) =>
    gridOf("单位捐款", [HEAD_OF_GIFTS, ...days.map((day, index) => [`县水务${index}站`, 500, day])]);
  const span = { 活动开始日: "2027-01-01", 活动结束日: "2027-02-15" };
  const years = (days: readonly CellValue[], parameters: Record<string, CellValue> = span) =>
    listWorkbookFixes(readCampaign([parameterGrid(parameters), giftsOf(days)], {})).fixes.map(
      ({ kind, cell, after }) => [kind, cell.row, after],
    );

  it("is proposed where the day is in the campaign but for it, one by one, after the way of writing", () => {
    const days = ["2026-01-12", "2027-01-12", "2026-05-01", "2026.1.20", "2028-02-01"];
    expect(years(days)).toEqual([
      ["date", 5, "2026-01-20"],
      ["year", 2, "2027-01-12"],
      ["year", 6, "2027-02-01"],
    ]);
    expect(isSameValue("year")).toBe(false);
  });

  it("is asked about by nobody where the campaign has no days", () => {
    expect(years(["2026-01-12"], { 活动开始日: null, 活动结束日: null })).toEqual([]);
  });
});
