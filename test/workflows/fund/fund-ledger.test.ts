import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFindingLine } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

function gifts(...rows: CellValue[][]) {
  return gridOf("单位捐款", [["单位名称", "到账金额（元）", "到账日期", "备注"], ...rows]);
}

function statement(sheet: string, ...rows: CellValue[][]) {
  return gridOf(sheet, [
    ["账户交易明细"],
    ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
    ...rows,
  ]);
}

function ledger(...rows: CellValue[][]) {
  return gridOf("资金台账", [
    ["送温暖资金台账"],
    ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
    ...rows,
  ]);
}

function roster(...rows: CellValue[][]) {
  return gridOf("名册", [
    ["慰问金发放花名册"],
    ["姓名", "工作单位", "慰问金额", "银行卡号", "领取人签字"],
    ...rows,
  ]);
}

function found(prefix: string, ...grids: Parameters<typeof checkWorkbook>[0]) {
  return checkWorkbook([parameterGrid(), ...grids], options).findings.filter(({ code }) =>
    code.startsWith(prefix),
  );
}

describe("bank statement and gifts", () => {
  const GIFTS = gifts(["县教育局", 5000, "2027-01-06", null], ["县农业局", 3000, "2027-01-07", null]);

  it("says nothing when every payment is a gift and the totals agree", () => {
    const bank = statement(
      "流水",
      ["2027-01-05", "N1", "怀川县教育局", 5000, null, 5000, "捐款"],
      ["2027-01-06", "N2", "怀川县农业局", 3000, null, 8000, "捐款"],
      ["2027-01-08", "N3", "冯莲香", null, 800, 7200, "慰问金"],
    );
    expect(found("bank.", GIFTS, bank)).toEqual([]);
  });

  it("takes interest and what the bank sent back for no gift", () => {
    const bank = statement(
      "流水",
      ["2027-01-05", "N1", "怀川县教育局", 5000, null, 5000, "捐款"],
      ["2027-01-05", "N2", "怀川县农业局", 3000, null, 8000, "捐款"],
      ["2027-01-06", "N3", "怀川县农业局", null, 3000, 5000, "退汇"],
      ["2027-01-07", "N4", "怀川县农业局", 3000, null, 8000, "捐款"],
      ["2027-01-07", "N5", null, 35.21, null, 8035.21, "结息"],
    );
    expect(found("bank.", GIFTS, bank)).toEqual([]);
  });

  it("tells a payment that is just what the unit promised, at the cell of the pledge", () => {
    const promised = gridOf("单位捐款", [
      ["单位名称", "认捐金额", "到账金额（元）", "到账日期"],
      ["县水务局", 2000, null, null],
      ["县粮食局", 1500, 500, "2027-01-04"],
    ]);
    const bank = statement(
      "流水",
      ["2027-01-04", "N1", "县粮食局", 500, null, 500, "捐款"],
      ["2027-01-05", "N2", "怀川县水务局", 2000, null, 2500, "捐款"],
      ["2027-01-06", "N3", "县粮食局", 1000, null, 3500, "捐款"],
      ["2027-01-07", "N4", "县文化馆", 700, null, 4200, "捐款"],
    );
    const open = found("bank.notInGifts", promised, bank);
    expect(open.map(({ where, params }) => [where?.row, "pledge" in params && params.pledge])).toEqual([
      [4, "单位捐款!B2"],
      [5, "单位捐款!B3"],
      [6, null],
    ]);
    expect(renderFindingLine(open[0] as (typeof open)[0], "zh-CN")).toContain(
      "与承诺（单位捐款!B2）相符：单位相同、金额相同。请核对",
    );
  });

  it("tells one transfer of a proxy for several pledges, and instalments of one pledge, with the reasons", () => {
    const promised = gridOf("单位捐款", [
      ["单位名称", "认捐金额", "到账金额（元）", "到账日期"],
      ["县水务局", 2000, null, null],
      ["县粮食局", 1500, null, null],
      ["县文化馆", 900, null, null],
      ["县档案馆", 600, null, null],
    ]);
    const bank = statement(
      "流水",
      ["2027-01-04", "N1", "怀川县财政局", 3500, null, 3500, "代县水务局、县粮食局缴送温暖捐款"],
      ["2027-01-05", "N2", "县文化馆", 400, null, 3900, "捐款"],
      ["2027-01-09", "N3", "县文化馆", 500, null, 4400, "捐款"],
    );
    const open = found("bank.notInGifts", promised, bank);
    const told = open.map(({ where, params }) => [
      where?.row,
      "pledge" in params && params.pledge,
      "reasons" in params && params.reasons.join(),
    ]);
    expect(told).toEqual([
      [3, "单位捐款!B2、单位捐款!B3", "nameInText,sum"],
      [4, "单位捐款!B4", "party,sum"],
      [5, "单位捐款!B4", "party,sum"],
    ]);
  });

  it("names what is left on both sides and the difference of the totals", () => {
    const bank = statement(
      "流水",
      ["2027-01-05", "N1", "怀川县教育局", 5000, null, 5000, "捐款"],
      ["2027-01-06", "N2", "县水利局", 1200, null, 6200, "捐款"],
    );
    const findings = found("bank.", GIFTS, bank);
    expect(findings.map(({ code, where }) => [code, where?.sheet ?? null, where?.row ?? null])).toEqual([
      ["bank.control", null, null],
      ["bank.giftNotInBank", "单位捐款", 3],
      ["bank.notInGifts", "流水", 4],
    ]);
    expect(findings[0]?.params).toMatchObject({ bankFen: 620_000, giftFen: 800_000, differenceFen: 180_000 });
  });

  it("proposes a payment whose summary names the unit, with its reasons, and never decides", () => {
    const bank = statement(
      "流水",
      ["2027-01-05", "N1", "怀川县教育局", 5000, null, 5000, "捐款"],
      ["2027-01-06", "N2", "县财政国库", 3000, null, 8000, "农业局送温暖捐款"],
    );
    const [finding, ...others] = found("bank.", GIFTS, bank);
    expect(others).toEqual([]);
    expect(finding?.code).toBe("bank.likely");
    expect(finding && renderFindingLine(finding, "zh-CN")).toContain(
      "单位捐款!B3 · 摘要写有该单位、金额相同、日期相近",
    );
  });

  it("counts a statement given twice once", () => {
    const rows: CellValue[][] = [
      ["2027-01-05", "N1", "怀川县教育局", 5000, null, 5000, "捐款"],
      ["2027-01-06", "N2", "怀川县农业局", 3000, null, 8000, "捐款"],
    ];
    const findings = found("bank.", GIFTS, statement("流水", ...rows), statement("流水2", ...rows));
    expect(findings.map(({ code, where }) => [code, where?.sheet])).toEqual([
      ["bank.repeatedLine", "流水2"],
      ["bank.repeatedLine", "流水2"],
    ]);
  });

  it("says of a statement given twice that it was, once and not line by line, and what in it is new", () => {
    const line = (day: number): CellValue[] => [`2027-01-0${day}`, `N${day}`, "王五", day, null, day, "转账"];
    const rows = [1, 2, 3, 4, 5].map(line);
    const [finding, ...others] = found(
      "bank.repeated",
      GIFTS,
      statement("流水", ...rows),
      statement("流水2", ...rows, line(6)),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: "bank.repeatedStatement",
      where: { sheet: "流水2" },
      params: { count: 5, ownCount: 1 },
    });
  });
});

describe("the ledger of the fund", () => {
  const OPENING = ["2027-01-01", null, "上年结转", null, null, null, 1000];
  const IN = ["2027-01-05", "收1", "县教育局捐款", "单位捐款", 5000, null, 6000];
  const ROSTER = roster(
    ["冯莲香", "县棉纺织厂", 800, null, "冯莲香"],
    ["马宝山", "县棉纺织厂", 700, null, "马宝山"],
  );

  it("balances to the fen and pays a listed roster", () => {
    const out = ["2027-01-10", "付1", "发放县棉纺织厂慰问金", null, null, 1500, 4500];
    expect(found("fund.", ledger(OPENING, IN, out), ROSTER)).toEqual([]);
  });

  it("finds a balance that is a fen off where it begins, and says that the whole does not balance", () => {
    const out = ["2027-01-10", "付1", "发放县棉纺织厂慰问金", null, null, 1500, 4500.01];
    const later = ["2027-01-12", "收2", "县农业局捐款", "单位捐款", 100, null, 4600.01];
    const findings = found("fund.", ledger(OPENING, IN, out, later), ROSTER);
    expect(findings.map(({ code, where }) => [code, where?.row])).toEqual([
      ["fund.balance", 5],
      ["fund.trial", 6],
    ]);
    expect(findings[0]?.params).toMatchObject({ differenceFen: 1 });
  });

  it("keeps the fund for listed households: office costs, units and strangers are named, approval is asked for", () => {
    const rows = [
      ["2027-01-10", "付1", "购办公用品", null, null, 300, 5700],
      ["2027-01-11", "付2", "拨付县水泥厂", null, null, 1000, 4700],
      ["2027-01-12", null, "慰问某某", null, null, 450, 4250],
      ["2027-01-13", "收2", "捐款", "来历不详", 50, null, 4300],
    ];
    const codes = found("fund.", ledger(OPENING, IN, ...rows), ROSTER).map(({ code, where }) => [
      code,
      where?.row,
    ]);
    expect(codes).toEqual([
      ["fund.administration", 5],
      ["fund.notListed", 7],
      ["fund.noApproval", 7],
      ["fund.sourceUnknown", 8],
      ["fund.toUnit", 6],
    ]);
  });

  it("knows interest and a gift given back, which no roster pays and no list of gifts holds", () => {
    const given = gifts(["县教育局", 5000, "2027-01-05", null], ["县教育局", -300, "2027-01-11", "退款"]);
    const rows = [
      ["2027-01-10", "收2", "存款结息", "利息", 35.21, null, 6035.21],
      ["2027-01-11", "付1", "退县教育局多缴捐款退款", null, null, 300, 5735.21],
    ];
    expect(found("fund.", ledger(OPENING, IN, ...rows), ROSTER, given)).toEqual([]);
    // Nothing in the lists was given back: then somebody was paid who is on no roster.
    const kept = gifts(["县教育局", 5000, "2027-01-05", null]);
    const codes = found("fund.", ledger(OPENING, IN, ...rows), ROSTER, kept).map(({ code }) => code);
    expect(codes).toEqual(["fund.notListed"]);
  });

  it("says when more is spent than there is", () => {
    const out = ["2027-01-10", "付1", "发放县棉纺织厂慰问金", null, null, 1500, -500];
    const [finding] = found("fund.overdrawn", ledger(OPENING, out), ROSTER);
    expect(finding?.params).toEqual({ balanceFen: -50_000 });
  });
});

describe("roster, bank return and signatures", () => {
  function returned(...rows: CellValue[][]) {
    return gridOf("回盘", [["批量代发回盘"], ["户名", "账号", "代发金额", "处理结果", "失败原因"], ...rows]);
  }

  it("tells failed, missing, other amounts, other names, strangers and double payments apart", () => {
    const list = roster(
      ["冯莲香", "县棉纺织厂", 800, "6299990000000001", null],
      ["马宝山", "县棉纺织厂", 700, "6299990000000002", null],
      ["苏文斌", "县棉纺织厂", 600, "6299990000000003", null],
      ["郑玉田", "县棉纺织厂", 500, "6299990000000004", null],
      ["韩秀英", "县棉纺织厂", 400, null, null],
    );
    const bank = returned(
      ["冯莲香", "6299990000000001", 800, "成功", null],
      ["马宝山", "6299990000000002", 700, "失败", "户名不符"],
      ["苏文武", "6299990000000003", 650, "成功", null],
      ["钱大勇", "6299990000000009", 900, "成功", null],
      ["冯莲香", "6299990000000001", 800, "成功", null],
    );
    expect(found("payment.", list, bank).map(({ code, where }) => [code, where?.sheet, where?.row])).toEqual([
      ["payment.amountDiffers", "名册", 5],
      ["payment.failed", "名册", 4],
      ["payment.notFound", "名册", 6],
      ["payment.notOnRoster", "回盘", 6],
      ["payment.twice", "回盘", 7],
      ["payment.nameDiffers", "名册", 5],
      ["payment.unsigned", "名册", 7],
    ]);
  });

  it("takes the second try of a payment that failed first", () => {
    const list = roster(["冯莲香", "县棉纺织厂", 800, "6299990000000001", null]);
    const bank = returned(
      ["冯莲香", "6299990000000001", 800, "失败", "网络异常"],
      ["冯莲香", "6299990000000001", 800, "成功", null],
    );
    expect(found("payment.", list, bank)).toEqual([]);
  });
});
