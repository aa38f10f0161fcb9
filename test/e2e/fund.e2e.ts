import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { output, patience, walk, type Journey } from "./open-workbench";

// Invented people: region 341899 is assigned to no place, 629999 to no bank.
const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  流水: [
    ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
    ["2027-01-05", "N1", "县教育体育局", 5000, "", 6000, "捐款"],
    ["2027-01-06", "N2", "县财政国库", 3000, "", 9000, "农业农村局送温暖捐款"],
    ["2027-01-07", "N3", "王五", 777, "", 9777, "转账"],
    ["2027-01-08", "N4", "棉纺织厂代发户", "", 1500, 8277, "慰问金"],
    ["2027-01-09", "N5", "", 3.21, "", 8280.21, "结息"],
  ],
  单位名录: [
    ["单位名称", "统一社会信用代码", "职工人数", "联系人"],
    ["县教育体育局", "", 90, "周明"],
    ["县农业农村局", "", 40, "吴兰"],
    ["县粮食局", "", 20, "郑平"],
  ],
  单位捐款: [
    ["捐款单位", "到账金额（元）", "到账日期", "备注"],
    ["县教育体育局", 5000, "2027-01-05", ""],
    ["县农业农村局", 3000, "2027-01-06", ""],
    ["县粮食局", 777, "2027-01-07", ""],
  ],
  资金台账: [
    ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
    ["2027-01-01", "", "上年结转", "", "", "", 1000],
    ["2027-01-05", "收1", "县教育体育局捐款", "单位捐款", 5000, "", 6000],
    ["2027-01-06", "收2", "县农业农村局捐款", "单位捐款", 3000, "", 9000],
    ["2027-01-07", "收3", "县粮食局捐款", "单位捐款", 777, "", 9777],
    ["2027-01-07", "收4", "存款结息", "利息", 3.21, "", 9780.21],
  ],
  "发放-棉纺织厂": [
    ["怀川县2027年元旦春节送温暖慰问金发放名册", "", "", "", ""],
    ["发放单位（盖章）：县棉纺织厂", "", "", "", ""],
    ["姓名", "身份证号", "慰问金额", "银行卡号", "领取人签字"],
    ["冯莲香", "'341899195801106786", 800, "'6299990000000001", ""],
    ["马宝山", "'341899195811080196", 700, "'6299990000000002", ""],
  ],
};

/** The accounts of an invented county as a file. */
async function accounts(): Promise<string> {
  const host = await openExcelHost({ calculator: null });
  try {
    await host.Excel.run(async (context) => {
      for (const [name, values] of Object.entries(SHEETS)) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values;
      }
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    mkdirSync(output, { recursive: true });
    const path = join(output, "accounts.xlsx");
    writeFileSync(path, await host.save());
    return path;
  } finally {
    host.close();
  }
}

async function reconcile({ page, pane, press, picture }: Journey): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const stands = (name: string) => button(name).waitFor({ timeout: patience });
  await press("资金台账");
  // The plain one is matched; two are proposed, with the reasons.
  await stands("待确认 2");
  await stands("已对上 1");
  await pane.getByText("摘要写有该单位 · 金额相同 · 日期相近").waitFor({ timeout: patience });
  await pane.getByText(/另有存款利息 3\.21 元，不是捐款/).waitFor({ timeout: patience });
  await picture("fund-proposals");

  await button("是同一笔").first().click();
  await stands("已对上 2");
  await button("不是").click();
  await stands("待确认 0");
  await stands("进账未登记 1");
  await stands("未见进账 1");
  await picture("fund-answered");
  await pane.getByText("县财政国库 3,000.00 元已确认是该笔捐款").waitFor({ timeout: patience });
  await pane.getByText("王五 777.00 元不是所提的捐款").waitFor({ timeout: patience });

  // The bank has paid the roster, the ledger has not: they differ by it until it is entered.
  await pane.getByText("1,500.00", { exact: true }).first().waitFor({ timeout: patience });
  await pane.getByLabel("审批依据").fill("联席会议纪要〔2027〕1号（2027年1月6日）");
  await button("登记支出 1 笔").click();
  await pane.getByText("都已记入台账").waitFor({ timeout: patience });
  await pane.getByText("相符", { exact: true }).waitFor({ timeout: patience });
  await picture("fund-booked");
  const sums = await pane.locator("dl").first().innerText();
  // 1,000.00 + 8,780.21 − 1,500.00
  assert.match(sums, /结存\s+8,280\.21\s+银行余额\s+8,280\.21/);

  await button("取消确认").first().click();
  await stands("待确认 1");
  await button("生成对账表").click();
  await page.getByText("资金对账", { exact: true }).first().waitFor({ timeout: patience });
  await page.locator(".grid[aria-busy=false]").waitFor({ timeout: patience });
  await picture("fund-sheet");
}

async function begin(): Promise<void> {
  await walk(
    "certain payments are matched, one proposal is confirmed and one refused, and the books balance",
    reconcile,
    { sample: await accounts(), sheet: "流水" },
  );
}

begin().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
