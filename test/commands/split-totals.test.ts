import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { readXlsx } from "../../src/xlsx";

type Cell = string | number;
const id = (number: number) => `3418991970010${number}0014`;
const rows: readonly (readonly Cell[])[] = [
  ["困难职工登记表", "", "", "", "", ""],
  ["主管部门", "姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
  ["县工信局", "魏桂兰", id(101), "县棉纺织厂", "深度困难", 1000],
  ["", "吴长顺", id(102), "县棉纺织厂", "相对困难", 600],
  ["", "县棉纺织厂小计", "", "", "", 1600],
  ["", "何春燕", id(103), "县农机厂", "相对困难", 800.5],
  ["", "赵满仓", id(104), "县农机厂", "相对困难", 500],
  ["", "县农机厂小计", "", "", "", 1300.5],
  ["合计（4户）", "", "", "", "4户", 2900.5],
];

async function open(values: readonly (readonly Cell[])[]) {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "登记表";
    sheet.getRange("C3:C8").numberFormat = Array.from({ length: 6 }, () => ["@"]);
    sheet.getRange(`A1:F${values.length}`).values = values.map((row) => [...row]);
    sheet.getRange("A3:A8").merge();
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const filesOf = async () => {
    await session.packSplit("登记表", "unit");
    const { splitArchive } = session.getSnapshot();
    const files = Object.values(unzipSync(splitArchive!.bytes)).map((file) =>
      readXlsx(file).sheets[0]!.rows.map((row) =>
        row?.cells.map((cell) => cell?.formula ?? cell?.value ?? ""),
      ),
    );
    return { files, losses: splitArchive!.losses };
  };
  return { host, session, filesOf };
}

const cotton = [
  ...rows.slice(0, 4),
  ["", "县棉纺织厂小计", "", "", "", "=SUM(F3:F4)"],
  ["合计", "", "", "", "", "=SUM(F3:F4)"],
];
const machines = [
  ...rows.slice(0, 2),
  ["县工信局", ...rows[5]!.slice(1)],
  rows[6]!,
  ["", "县农机厂小计", "", "", "", "=SUM(F3:F4)"],
  ["合计", "", "", "", "", "=SUM(F3:F4)"],
];

test("typed totals become formulas over the rows of the unit, its own sub-total goes along, a count of all is left blank and told", async () => {
  const { host, filesOf } = await open(rows);
  const { files, losses } = await filesOf();
  expect(files).toEqual([cotton, machines]);
  expect(losses).toEqual([{ what: "total", why: "kind", cells: "E9", count: 1, files: 2 }]);
  host.close();
});

test("sheets of the workbook get the same totals, and add up by themselves", async () => {
  const { host, session } = await open(rows);
  await session.splitTable("登记表", "unit");
  expect(session.getSnapshot().refusal).toBeNull();
  await host.Excel.run(async (context) => {
    const read = ["拆分-棉纺织厂", "拆分-农机厂"].map((name) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange();
      used.load("formulas,values");
      return used;
    });
    await context.sync();
    expect(read.map(({ formulas }) => formulas)).toEqual([cotton, machines]);
    expect(read.map(({ values }) => values.at(-1)!.at(-1))).toEqual([1600, 1300.5]);
  });
  host.close();
});

test("a total of sub-totals adds up the rows instead, and a sub-total over two units stays away", async () => {
  const mixed = rows.map((row) => [...row]);
  mixed[3]![3] = "县农机厂";
  mixed[4]![5] = "=SUM(F3:F4)";
  mixed[8]![5] = "=F5+F8";
  const { host, filesOf } = await open(mixed);
  const { files } = await filesOf();
  expect(files.map((file) => file.slice(3).map((row) => [row?.[1], row?.[5]]))).toEqual([
    [["", "=SUM(F3:F3)"]],
    [
      ["何春燕", 800.5],
      ["赵满仓", 500],
      ["县农机厂小计", "=SUM(F4:F5)"],
      ["", "=SUM(F3:F5)"],
    ],
  ]);
  host.close();
});
