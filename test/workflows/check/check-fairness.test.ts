import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
const parameters = parameterGrid({
  ...{ "城镇低保标准（元/月）": 780, 深度困难收入线倍数: 1, 相对困难收入线倍数: 1.5 },
  "意外致困支出占比（%）": "50%",
});
const head = ["姓名", "身份证号", "工作单位", "家庭人口", "家庭年收入", "困难类别", "致困原因", "慰问金额"];
// Invented people: region 341899 is assigned to no place.
const line = (name: string, id: string, income: number, amount: number | null): CellValue[] => [
  ...[name, id, "县棉纺织厂", 2, income, "深度困难", "本人大病", amount],
];
const FENG = "341899195801106786";
const register = (...lines: CellValue[][]) => gridOf("困难职工登记", [head, ...lines]);
const found = (code: string, ...grids: ReturnType<typeof gridOf>[]) =>
  checkWorkbook([parameters, ...grids], options).findings.filter((finding) => finding.code === code);

test("of two alike in class, members and causes the needier gets less: named with both places", () => {
  const [less, ...others] = found(
    "relief.unlike",
    register(line("冯莲香", FENG, 6000, 800), line("马宝山", "341899196703154515", 9600, 1000)),
  );
  expect(others).toEqual([]);
  expect(less?.where).toMatchObject({ row: 2, column: 8 });
  expect(renderFinding(less!, "zh-CN").problem).toBe(
    "慰问金额 800.00，少于困难职工登记!H3的 1,000.00；本户人均收入更低",
  );
});

test.each<[string, CellValue[][], ReturnType<typeof gridOf>[]]>([
  [
    "the needier gets more",
    [line("冯莲香", FENG, 6000, 1000), line("马宝山", "341899196703154515", 9600, 800)],
    [],
  ],
  [
    "an amount is still blank",
    [line("冯莲香", FENG, 6000, null), line("马宝山", "341899196703154515", 9600, 800)],
    [],
  ],
  [
    "it was already paid this year",
    [line("冯莲香", FENG, 6000, 800), line("马宝山", "341899196703154515", 9600, 1000)],
    [
      gridOf("财政慰问名册", [
        ["怀川县慰问金发放花名册"],
        ["姓名", "身份证号", "工作单位", "慰问金额", "发放日期", "领取人签字"],
        ["冯莲香", FENG, "县棉纺织厂", 500, "2027-01-05", null],
      ]),
    ],
  ],
])("nothing is said where %s", (_title, lines, more) => {
  expect(found("relief.unlike", register(...lines), ...more)).toEqual([]);
});

const units = (contact: string) =>
  gridOf("单位名录", [
    ["单位名称", "职工人数", "第一责任人", "联系人", "主管部门"],
    ["县棉纺织厂", 300, "韩立业", contact, "县工信局"],
    ["县水泥厂", 200, "冯莲香", "陈广才", "县工信局"],
  ]);

test("a worker or a member who bears the name of the unit's own contact: a question, not a proof", () => {
  const members = gridOf("家庭成员", [
    ["职工姓名", "职工身份证号", "成员姓名", "与职工关系", "成员身份证号"],
    ["马宝山", "341899196703154515", "罗 秀兰", "配偶", null],
  ]);
  const people = register(line("冯莲香", FENG, 6000, 800), line("马宝山", "341899196703154515", 9600, 800));
  const handlers = (contact: string) => found("household.handler", people, members, units(contact));
  // 冯莲香 answers for another unit: nothing to stand aside from.
  expect(handlers("陈广才")).toEqual([]);
  expect(handlers("冯莲香").map(({ where, params }) => [where?.row, params])).toEqual([
    [2, { role: "contact", relation: "", workUnit: "县棉纺织厂" }],
  ]);
  const [ofMember] = handlers("罗秀兰");
  expect(ofMember?.severity).toBe("notice");
  expect(renderFinding(ofMember!, "zh-CN").problem).toBe(
    "家庭成员（配偶）与县棉纺织厂的联系人（经办人）同名",
  );
});
