import type { CellValue } from "../../src/domain/cell-value";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

const HOUSEHOLDS = ["姓名", "身份证号", "慰问金额", "银行卡号", "领取人签字"];
/** A county with a unit under a short name, a statement newest first, a ledger of two lines and two rosters. */
export const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  单位名录: [
    ["单位名称", "统一社会信用代码", "职工人数", "联系人"],
    ["县教育体育局", "", 90, "周明"],
    ["县农业农村局", "", 40, "吴兰"],
    ["县粮食局", "", 20, "郑平"],
  ],
  单位捐款: [
    ["捐款单位", "到账金额（元）", "到账日期", "备注"],
    ["教体局", 5000, 46028, ""],
    ["县农业农村局", 3000, 46029, ""],
    ["县粮食局", 777, 46029, ""],
    ["县粮食局", 1200, 46030, ""],
  ],
  流水: [
    ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
    [46030, "N3", "王五", 1200, "", 10200, "转账"],
    [46028, "N2", "县财政国库", 3000, "", 9000, "农业农村局送温暖捐款"],
    [46027, "N1", "县教育体育局", 5000, "", 6000, "捐款"],
  ],
  资金台账: [
    ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
    [46023, "", "上年结转", "", "", "", 1000],
    [46027, "收1", "县教育体育局捐款", "单位捐款", 5000, "", 6000],
  ],
  "发放-棉纺织厂": [
    ["怀川县2027年元旦春节送温暖慰问金发放名册", null, null, null, null],
    ["发放单位（盖章）：县棉纺织厂", null, null, null, null],
    HOUSEHOLDS,
    ["冯莲香", "341899195801106786", 800, "6299990000000001", null],
    ["马宝山", "341899195811080196", 700, "6299990000000002", null],
  ],
  "发放-水泥厂": [
    ["怀川县2027年元旦春节送温暖慰问金发放名册", null, null, null, null],
    ["发放单位（盖章）：县水泥厂", null, null, null, null],
    HOUSEHOLDS,
    ["苏文斌", "341899197409067718", 1500, "6299990000000003", null],
  ],
};

/** Opens sheets in a workbook of the host with a session over it; `again` is another one, as after the file was closed. */
export async function opened(sheets = SHEETS) {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    for (const [name, values] of Object.entries(sheets)) {
      const range = context.workbook.worksheets
        .add(name)
        .getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
      range.values = values.map((row) =>
        row.map((value) => (/^\d{16,18}$/.test(String(value)) ? `'${value}` : value)),
      );
    }
    await context.sync();
  });
  const gateway = createOfficeGateway(host.Excel);
  const again = () =>
    createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2026, 0, 20, 9) });
  const session = again();
  const fund = () => {
    const { fund: read } = session.getSnapshot().raising;
    if (read === null) throw new Error(JSON.stringify(session.getSnapshot().refusal));
    return read.overview;
  };
  const cells = async (sheet: string) =>
    host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,formulas");
      await context.sync();
      // Rows with only a format are none; the balance is a formula, which nothing calculates here.
      const rows = (used.values as CellValue[][]).filter((row) => row.some((value) => value !== ""));
      return { values: rows.map((row) => row.slice(0, 6)), formulas: used.formulas as CellValue[][] };
    });
  return { host, session, again, fund, cells };
}
