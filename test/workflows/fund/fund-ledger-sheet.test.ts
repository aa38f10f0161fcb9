import type { CellValue } from "../../../src/domain/cell-value";
import { createCampaignSession } from "../../../src/commands/create-campaign-session";
import { openExcelHost } from "../../../src/excel-host";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";

const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  单位捐款: [
    ["单位名称", "到账金额（元）", "到账日期", "备注"],
    ["县教育局", 5000, 46028, ""],
    ["县农业局", 3000, 46029, ""],
    ["县粮食局", 777, 46029, ""],
  ],
  流水: [
    ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
    [46027, "N1", "县教育局", 5000, "", 6000, "捐款"],
    [46028, "N2", "县财政国库", 3000, "", 9000, "农业局送温暖捐款"],
    [46029, "N3", "县水利局", 1200, "", 10200, "捐款"],
    [46030, "N4", "冯莲香", "", 800, 9400, "慰问金"],
  ],
  资金台账: [
    ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
    [46023, "", "上年结转", "", "", "", 1000],
    [46027, "收1", "县教育局捐款", "单位捐款", 5000, "", 6000],
    [46028, "收2", "县农业局捐款", "单位捐款", 3000, "", 9000],
    [46029, "收3", "县水利局捐款", "单位捐款", 1200, "", 10200],
    [46030, "付1", "慰问冯莲香", "", "", 800, 9400],
  ],
  名册: [
    ["姓名", "工作单位", "慰问金额", "银行卡号", "领取人签字"],
    ["冯莲香", "县棉纺织厂", 800, "6299990000000001", ""],
    ["马宝山", "县棉纺织厂", 700, "6299990000000002", ""],
  ],
  回盘: [
    ["户名", "账号", "代发金额", "处理结果", "失败原因"],
    ["冯莲香", "6299990000000001", 800, "成功", ""],
    ["马宝山", "6299990000000002", 700, "失败", "账户状态异常"],
  ],
};

async function reconciled() {
  const host = await openExcelHost({});
  await host.Excel.run(async (context) => {
    for (const [name, values] of Object.entries(SHEETS)) {
      const sheet = context.workbook.worksheets.add(name);
      const width = values[0]?.length ?? 0;
      const range = sheet.getRangeByIndexes(0, 0, values.length, width);
      range.values = values.map((row) =>
        row.map((value) => (/^\d{16}$/.test(String(value)) ? `'${value}` : value)),
      );
    }
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2026, 0, 20) });
  await session.reconcileFund();
  return { host, session };
}

test("the sheet 资金对账 balances ledger and bank, matches line by line, counts the payments, and can be put back", async () => {
  const { host, session } = await reconciled();
  try {
    const state = session.getSnapshot();
    expect(state.refusal).toBeNull();
    expect(state.reconciled).toMatchObject({
      sheet: "资金对账",
      closingFen: 940_000,
      outcomes: { certain: 1, likely: 1, bankOnly: 1, giftOnly: 1 },
    });
    const rows = await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("资金对账").getUsedRange().load("values");
      await context.sync();
      return used.values.map((row) => row.filter((value) => value !== "").join(" | "));
    });
    expect(rows).toContain("上年结转 | 1000");
    expect(rows).toContain("收入：单位捐款 | 9200");
    expect(rows).toContain("收入合计 | 9200 | 与捐款登记 8,777.00 相差 423.00");
    expect(rows).toContain("结存（结转＋收入－支出） | 9400 | 与台账末行余额相符");
    expect(rows).toContain("银行余额 | 9400 | 与结存相符");
    expect(rows).toContain("银行已付 | 1 | 800");
    expect(rows).toContain("银行未付成 | 1 | 700");
    expect(rows).toContain("2026-01-07 | 县水利局 | 1200 | 进账未登记");
    expect(rows).toContain("2026-01-07 | 县粮食局 | 777 | 单位捐款!B4 | 未见进账");
    expect(rows).toContain(
      "2026-01-06 | 县财政国库 | 3000 | 3000 | 单位捐款!B3 | 待确认 | 摘要写有该单位、金额相同、日期相近",
    );
    await session.recognize();
    expect(session.getSnapshot().recognized?.tables.map(({ sheet }) => sheet)).not.toContain("资金对账");
    await session.putBack();
    expect(session.getSnapshot().reconciled).toBeNull();
  } finally {
    host.close();
  }
});

test("a workbook with no money in it is refused in a sentence", async () => {
  const host = await openExcelHost({});
  try {
    const gateway = createOfficeGateway(host.Excel);
    const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2026, 0, 20) });
    await session.reconcileFund();
    expect(session.getSnapshot().refusal).toEqual({ kind: "noLedger" });
  } finally {
    host.close();
  }
});
