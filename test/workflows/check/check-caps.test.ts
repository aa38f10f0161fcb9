import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { divideFund } from "../../../src/workflows/allocate/allocate-trial";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const roster = (sheet: string, ...lines: (readonly [string, number])[]) =>
  gridOf(sheet, [
    ["怀川县慰问金发放花名册"],
    ["姓名", "身份证号", "工作单位", "慰问金额", "发放日期", "领取人签字"],
    ...lines.map(([day, yuan]): CellValue[] => ["冯莲香", FENG, "县棉纺织厂", yuan, day, null]),
  ]);
const parameters = parameterGrid({
  "每户每次上限（元）": 2000,
  "每户全年上限（元）": 3000,
  "本次分配资金（元）": 5000,
  "每户保底（元）": 500,
  "发放金额取整（元）": 100,
});
const caps = (...grids: ReturnType<typeof gridOf>[]) =>
  checkWorkbook([parameters, ...grids], options)
    .findings.filter(({ code }) => code.startsWith("cap."))
    .map(({ code, where }) => `${code} ${where?.sheet}!${where?.row}`);

test.each<[string, ReturnType<typeof gridOf>[], string[]]>([
  ["两次都在上限以内", [roster("发放名册", ["2027-01-05", 1500], ["2027-01-20", 1500])], []],
  [
    "同一天两个渠道合计超过每次上限",
    [roster("发放名册", ["2027-01-05", 1500]), roster("财政慰问名册", ["2027-01-05", 1000])],
    ["cap.perTime 财政慰问名册!3"],
  ],
  [
    "全年合计超过上限",
    [roster("发放名册", ["2027-01-05", 1500], ["2027-01-20", 1600])],
    ["cap.perYear 发放名册!4"],
  ],
  [
    "认不出是谁的一行不计入上限，要说出来",
    [
      gridOf("发放名册", [
        ["怀川县慰问金发放花名册"],
        ["姓名", "身份证号", "工作单位", "慰问金额", "发放日期", "领取人签字"],
        ["冯莲香", FENG, "县棉纺织厂", 1500, "2027-01-05", null],
        ["马宝山", "34189919581108", "县棉纺织厂", 1500, "2027-01-05", null],
        ["何开元", null, "县水泥厂", 1500, "2026-12-05", null],
      ]),
    ],
    ["cap.unnamed 发放名册!4"],
  ],
  ["上一年发的不计", [roster("发放名册", ["2026-12-25", 2000], ["2027-01-20", 2000])], []],
])("%s", (_title, grids, expected) => expect(caps(...grids)).toEqual(expected));

test("above the yearly cap, each channel is named: by the column 资金来源, by the sheet, or that nobody says", () => {
  const head = ["姓名", "身份证号", "工作单位", "慰问金额", "发放日期", "资金来源", "领取人签字"];
  const line = (yuan: number, day: string, source: string | null): CellValue[] => [
    ...["冯莲香", FENG, "县棉纺织厂", yuan, day, source, null],
  ];
  const grids = [
    gridOf("发放名册", [
      ["怀川县慰问金发放花名册"],
      head,
      line(1000, "2027-01-05", "社会捐款"),
      line(900, "2027-01-12", null),
    ]),
    roster("财政慰问名册", ["2027-01-20", 1500]),
  ];
  const [finding] = checkWorkbook([parameters, ...grids], options).findings.filter(
    ({ code }) => code === "cap.perYear",
  );
  expect(finding && renderFinding(finding, "zh-CN").problem).toBe(
    "全年各渠道共发放 3,400.00（社会 1,000.00、未写来源 900.00、财政 1,500.00）",
  );
});

test("what was paid earlier this year, by roster or by 办理进度, leaves less room in the fund", () => {
  const register = gridOf("困难职工登记", [
    ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"],
    ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3, 13248, 0, 0],
  ]);
  const steps = gridOf("办理进度", [
    ["办理进度表"],
    ["姓名", "身份证号", "审批日期", "会议纪要文号", "审批金额（元）", "发放日期", "发放金额（元）"],
    ["冯莲香", FENG, "2027-01-04", "怀工纪〔2027〕1号", 2200, "2027-01-05", 2200],
  ]);
  const amount = (...grids: ReturnType<typeof gridOf>[]) => {
    const divided = divideFund(reportEligibility([parameters, register, ...grids], options));
    return divided.kind === "divided" ? divided.allotted[0]!.amountFen : divided.kind;
  };
  expect(amount()).toBe(150_000);
  expect(amount(steps)).toBe(80_000);
  expect(amount(roster("发放名册", ["2027-01-05", 2200]))).toBe(80_000);
  expect(amount(steps, roster("发放名册", ["2027-01-05", 2200]))).toBe(80_000);
});

test("what was paid to the wife by another office leaves the household less room; what 办理进度 and its copy record counts once", () => {
  const wife = "341899196203045527";
  const register = gridOf("困难职工登记", [
    ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"],
    ["冯莲香", FENG, "县棉纺织厂", "深度困难", 2, 8832, 0, 0],
  ]);
  const members = gridOf("家庭成员", [
    ["职工姓名", "职工身份证号", "成员姓名", "与本人关系", "成员身份证号"],
    ["冯莲香", FENG, "梁玉兰", "配偶", wife],
  ]);
  const relief = gridOf("民政临时救助发放表", [
    ["民政临时救助发放名册"],
    ["姓名", "身份证号", "发放金额", "发放日期", "领取人签字"],
    ["梁玉兰", wife, 2300, "2027-01-05", null],
  ]);
  const steps = (sheet: string) =>
    gridOf(sheet, [
      ["办理进度表"],
      ["姓名", "身份证号", "审批日期", "会议纪要文号", "审批金额（元）", "发放日期", "发放金额（元）"],
      ["冯莲香", FENG, "2027-01-04", "怀工纪〔2027〕1号", 1500, "2027-01-20", 1500],
    ]);
  const amount = (...grids: ReturnType<typeof gridOf>[]) => {
    const divided = divideFund(reportEligibility([parameters, register, members, ...grids], options));
    return divided.kind === "divided" ? divided.allotted[0]!.amountFen : divided.kind;
  };
  expect(amount()).toBe(150_000);
  expect(amount(relief)).toBe(70_000);
  expect(amount(steps("办理进度"), steps("办理进度(2)"))).toBe(150_000);
  expect(caps(register, members, relief, roster("发放名册", ["2027-01-20", 800]))).toEqual([
    "cap.perTime 发放名册!3",
    "cap.perYear 发放名册!3",
  ]);
});

test("spending of the ledger that names one household counts towards its caps, unless a roster tells of it", () => {
  const register = (...more: CellValue[][]) =>
    gridOf("困难职工登记", [
      ["姓名", "身份证号", "工作单位", "困难类别", "人口"],
      ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3],
      ...more,
    ]);
  const ledger = (summary: string, yuan: number) =>
    gridOf("资金台账", [
      ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
      ["2027-01-02", "收1", "财政拨款", "财政拨款", 9000, null, 9000],
      ["2027-01-20", "纪要1号", summary, "财政拨款", null, yuan, 9000 - yuan],
    ]);
  const paid = roster("发放名册", ["2027-01-05", 1500]);
  expect(caps(register(), paid, ledger("走访慰问冯莲香", 1600))).toEqual(["cap.perYear 资金台账!3"]);
  expect(caps(register(), paid, ledger("走访慰问冯莲香", 1500))).toEqual([]);
  expect(caps(register(), paid, ledger("慰问金发放", 1600))).toEqual([]);
  // Two households of one name: the ledger tells of neither.
  const namesake = ["冯莲香", "341899196811080022", "县水泥厂", "相对困难", 2];
  expect(caps(register(namesake), paid, ledger("走访慰问冯莲香", 1600))).toEqual([]);
});
