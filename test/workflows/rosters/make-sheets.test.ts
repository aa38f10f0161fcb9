import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { canonicalText } from "../../../src/domain/fingerprint";
import { fenOfYuan } from "../../../src/domain/money/fen";
import type { PlanStep } from "../../../src/workbook/plan";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeRosters } from "../../../src/workflows/rosters/make-rosters";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { sha256Of } from "../../../src/workflows/rosters/sha256";
import { sheetFingerprint } from "../../../src/workflows/rosters/sheet-fingerprint";
import { SHEET_KINDS, type SheetKind } from "../../../src/workflows/rosters/sheet-kinds";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2026-01-20" as CalendarDate, overrides: {} } as const;
const head = [
  "姓名",
  "身份证号",
  "性别",
  "工作单位",
  "主管部门",
  "困难类别",
  "人口",
  "年收入",
  "刚性支出",
  "意外支出",
  "银行卡号",
  "联系电话",
  "家庭住址",
];
// Invented people: region 341899 is assigned to no place.
const deep = [
  "冯莲香",
  "341899195801106786",
  "女",
  "县棉纺织厂",
  "县工信局",
  "深度困难",
  3,
  13248,
  0,
  0,
  "6299993416574172978",
  "12100009670",
  "怀川县城关镇",
];
const relative = [
  "马宝山",
  "341899195811080196",
  "男",
  "县棉纺织厂",
  "县工信局",
  "相对困难",
  2,
  34344,
  2400,
  0,
  "",
  "12100009671",
  "",
];

function campaign(...more: Parameters<typeof checkWorkbook>[0]) {
  const parameters = parameterGrid({
    活动年度: 2026,
    活动结束日: "2026-02-13",
    公示天数: 5,
    公示开始日: "2026-01-12",
    异议受理部门: "县总工会权益保障部",
    异议受理电话: "0000-1234567",
    异议受理地址: "怀川县人民路1号",
  });
  const register = gridOf("困难职工登记", [["怀川县困难职工登记表"], head, deep, relative]);
  return checkWorkbook([parameters, register, ...more], options);
}

function textsOf(steps: readonly PlanStep[], sheet: string): readonly CellValue[] {
  return steps.flatMap((step) =>
    step.step === "writeBlock" && step.sheet === sheet ? step.values.flat() : [],
  );
}

async function made(kinds: readonly SheetKind[], ...more: Parameters<typeof checkWorkbook>[0]) {
  return makeSheets(kinds, campaign(...more), options);
}

test("one plan makes every kind the workbook has data for, and names the kinds it has none for", async () => {
  const { sheets, empty } = await made(SHEET_KINDS);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    "发放-棉纺织厂",
    "系统发放-县工信局",
    "全县发放名册",
    "备案-棉纺织厂",
    "备案名册-棉纺织厂",
    "备案登记",
    "公示-棉纺织厂",
    "公示异议登记",
    "捐款倡议书",
    "系统台账-县工信局",
    "银行代发",
    "企业走访",
    "走访卡",
    "评议-棉纺织厂",
    "联席会议审批表",
    "资金分配明细",
    "全县情况一览",
    "工作日程",
    "办理进度",
    "回访抽样",
    "一户一档",
    "全覆盖核对",
  ]);
  expect(empty).toEqual(["supplement", "donation", "deduction", "donation-summary", "changes", "clusters"]);
});

test("a roster of many enterprises gives each its sub-total, and the whole is what the enterprises are paid", async () => {
  const other = gridOf("困难职工登记2", [
    ["怀川县困难职工登记表"],
    head,
    deep.map((value, column) =>
      column === 0 ? "张秀梅" : column === 1 ? "341899196702137346" : column === 3 ? "县酒厂" : value,
    ),
  ]);
  const { sheets, plan } = await made(["payment", "payment-system", "payment-county"], other);
  const sumOf = (kind: SheetKind) =>
    sheets.filter((each) => each.kind === kind).reduce((sum, { totalFen }) => sum + totalFen, 0);
  expect([sumOf("payment-system"), sumOf("payment-county")]).toEqual([sumOf("payment"), sumOf("payment")]);
  const texts = textsOf(plan.steps, "全县发放名册");
  expect(texts).toContain("县棉纺织厂　小计");
  expect(texts).toContain("县酒厂　小计");
  // The total leaves out the sub-totals above it.
  expect(texts.filter((text) => String(text).startsWith("=SUBTOTAL(9,F4:"))).toHaveLength(2);
  const breaks = plan.steps.flatMap((step) =>
    step.step === "pageSetup" && step.sheet === "系统发放-县工信局" ? step.page.rowBreaks : [],
  );
  expect(breaks).toEqual([7]);
});

test("roster, notice and filing list pay the same sum", async () => {
  const { sheets } = await made(["payment", "notice", "filing"]);
  const sums = sheets.filter(({ sheet }) => sheet !== "备案登记").map(({ totalFen }) => totalFen);
  expect(new Set(sums)).toEqual(new Set([250000]));
});

test("the notice has the masked name and nothing of the register besides class and amount", async () => {
  const { plan } = await made(["notice"]);
  const text = textsOf(plan.steps, "公示-棉纺织厂").join("|").replace(/\n/g, "");
  expect(text).toContain("冯*香");
  expect(text).toContain("2026年1月12日至2026年1月16日（5个工作日）");
  for (const secret of ["冯莲香", "341899", "629999", "1210000", "城关镇"])
    expect(text).not.toContain(secret);
});

test("the filing list shows the last four digits of the card, and of an unsigned roster no receipt", async () => {
  const { plan } = await made(["filing"]);
  const texts = textsOf(plan.steps, "备案名册-棉纺织厂");
  expect(texts).toContain("2978");
  expect(texts).not.toContain("6299993416574172978");
  expect(texts).not.toContain("本人");
});

test("the bank gets those with a card only", async () => {
  const { sheets } = await made(["bank"]);
  expect(sheets).toMatchObject([{ rows: 1, totalFen: 150000 }]);
});

test("gifts and deductions make one list a unit", async () => {
  const gifts = gridOf("捐款", [
    ["县棉纺织厂职工捐款名单"],
    ["序号", "姓名", "工作单位", "捐款金额"],
    [1, "魏桂兰", "县棉纺织厂", 50],
    [2, "苏文斌", "县酒厂", 30],
    [3, "马山", "县酒厂", 20],
  ]);
  const { sheets } = await made(["donation"], gifts);
  expect(sheets.map(({ sheet, totalFen }) => [sheet, totalFen])).toEqual([
    ["捐款名单-棉纺织厂", 5000],
    ["捐款名单-酒厂", 5000],
  ]);
});

test("a list of deductions is made of the lists, never of the pay sheet beside them", async () => {
  const list = gridOf("代扣", [
    ["送温暖捐款代扣名单"],
    ["单位：县棉纺织厂（盖章）"],
    ["工号", "姓名", "代扣金额"],
    ["001", "魏桂兰", 50],
    ["002", "苏文斌", 30],
  ]);
  const pay = gridOf("工资表", [
    ["1月工资表"],
    ["单位名称", "工号", "姓名", "基本工资", "应发工资", "代扣捐款", "实发工资"],
    ["县棉纺织厂", "001", "魏桂兰", 3000, 5000, 50, 4950],
    ["县棉纺织厂", "002", "苏文斌", 3000, 5000, 30, 4970],
  ]);
  const sums = async (...grids: readonly ReturnType<typeof gridOf>[]) =>
    (await made(["deduction"], ...grids)).sheets.map(({ sheet, totalFen }) => [sheet, totalFen]);
  expect(await sums(list, pay)).toEqual([["代扣清单-棉纺织厂", 8000]]);
  expect(await sums(pay)).toEqual([["代扣清单-棉纺织厂", 8000]]);
});

test("the number of a receipt stands on the list of gifts only where one is stated", async () => {
  const heads = async (...receipt: readonly (string | null)[]) => {
    const gifts = gridOf("捐款", [
      ["县棉纺织厂职工捐款名单"],
      ["序号", "姓名", "工作单位", "捐款金额", "捐款方式", "收据号"],
      [1, "魏桂兰", "县棉纺织厂", 50, "现金", receipt[0] ?? null],
      [2, "苏文斌", "县棉纺织厂", 30, "转账", null],
    ]);
    return textsOf((await made(["donation"], gifts)).plan.steps, "捐款名单-棉纺织厂");
  };
  expect(await heads("0012345")).toEqual(expect.arrayContaining(["票据号", "0012345", "现金"]));
  expect(await heads(null)).not.toContain("票据号");
});

test("the meeting is asked for what the rosters pay, class by class and enterprise by enterprise", async () => {
  const { sheets, plan } = await made(["payment", "approval", "overview"]);
  const totals = new Map(sheets.map(({ sheet, totalFen }) => [sheet, totalFen]));
  expect(totals.get("联席会议审批表")).toBe(totals.get("发放-棉纺织厂"));
  expect(totals.get("资金分配明细")).toBe(totals.get("发放-棉纺织厂"));
  const form = textsOf(plan.steps, "联席会议审批表");
  expect(form).toContain("1 个单位 2 户");
  expect(form).toContain("人民币贰仟伍佰元整");
  expect(form).toContain("2026年1月12日至2026年1月16日（5个工作日）");
  const overview = textsOf(plan.steps, "全县情况一览").join("\n");
  expect(overview).toContain("在册 2 户，拟慰问 2 户 2,500.00 元");
  expect(overview).toContain("本工作簿没有单位捐款表");
});

test("the schedule counts back from the end of the campaign and says how far the work is", async () => {
  const { plan } = await made(["schedule"]);
  const texts = textsOf(plan.steps, "工作日程");
  // The posting is settled (12 to 16 January); what comes before it follows from it.
  expect(texts).toEqual(
    expect.arrayContaining(["民主评议", "'2026年1月9日", "摸底上报、收表", "'2026年1月8日"]),
  );
  expect(texts).toContain("已登记 2 户");
});

test("who is not eligible is not reviewed, and who is open is reviewed with a remark", async () => {
  const rich = deep.map((value, column) =>
    column === 0 ? "苏文斌" : column === 1 ? "341899196702137346" : column === 7 ? 900000 : value,
  );
  const open = deep.map((value, column) =>
    column === 0 ? "丁小满" : column === 1 ? "341899195811080197" : column === 7 ? "" : value,
  );
  const { plan } = await made(["review"], gridOf("补登", [["怀川县困难职工登记表"], head, rich, open]));
  const texts = textsOf(plan.steps, "评议-棉纺织厂");
  expect(texts).toEqual(expect.arrayContaining(["冯莲香", "马宝山", "丁小满", "材料待核"]));
  expect(texts).not.toContain("苏文斌");
  expect(texts.join("")).not.toContain("341899");
});

test("the check code changes with the data and not with the order of keys", async () => {
  const line = { minimumLivingLine: fenOfYuan(780), broadcastLength: 300 };
  const one = await sheetFingerprint("filing", [{ name: "魏桂兰", amountFen: 170000 }], line);
  expect(one).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(await sheetFingerprint("filing", [{ amountFen: 170000, name: "魏桂兰" }], line)).toBe(one);
  expect(await sheetFingerprint("filing", [{ name: "魏桂兰", amountFen: 170001 }], line)).not.toBe(one);
  expect(await sheetFingerprint("notice", [{ name: "魏桂兰", amountFen: 170000 }], line)).not.toBe(one);
  const raised = { ...line, minimumLivingLine: fenOfYuan(800) };
  expect(await sheetFingerprint("filing", [{ name: "魏桂兰", amountFen: 170000 }], raised)).not.toBe(one);
  const longer = { ...line, broadcastLength: 400 };
  expect(await sheetFingerprint("filing", [{ name: "魏桂兰", amountFen: 170000 }], longer)).toBe(one);
  expect(canonicalText({ b: [1, null], a: "e\u0301" })).toBe('{"a":"é","b":[1,null]}');
});

test("the check code in docs/fingerprint.md is what the sheets print", async () => {
  const page = readFileSync(resolve(__dirname, "../../../docs/fingerprint.md"), "utf8");
  const [text = ""] = /^\{"data".*$/m.exec(page) ?? [];
  const { data, kind, parameters } = JSON.parse(text);
  const code = await sheetFingerprint(kind, data, parameters);
  expect(canonicalText(JSON.parse(text))).toBe(text);
  expect(page).toContain(`SHA-256 ${await sha256Of(text)}`);
  expect(page).toContain(`校验码 ${code}`);
});

test("the button for payment rosters prints the codes that makeSheets prints", async () => {
  const { sheets } = await made(["payment"]);
  const { rosters } = await makeRosters(campaign(), options);
  expect(rosters.map(({ fingerprint }) => fingerprint)).toEqual(sheets.map((one) => one.fingerprint));
});
