import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { renderFinding } from "../../../src/i18n/render-finding";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { gridOf, parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-25" as CalendarDate, overrides: {} } as const;
// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const WIFE = "341899196203045527";

function findings(head: readonly string[], ...lines: readonly CellValue[][]) {
  const register = gridOf("困难职工登记", [
    ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"],
    ["冯莲香", FENG, "县棉纺织厂", "深度困难", lines.length + 1, 12000, 0, 0],
  ]);
  const members = gridOf("家庭成员", [head, ...lines]);
  return checkWorkbook([parameterGrid(), register, members], options)
    .findings.filter(({ where }) => where?.sheet === "家庭成员")
    .map((finding) => `${finding.where?.row} ${finding.code} ${renderFinding(finding, "zh-CN").problem}`);
}

const HEAD = ["职工姓名", "职工身份证号", "成员姓名", "与本人关系", "性别", "成员身份证号"];

test.each<[string, CellValue[], string[]]>([
  ["号码正确", ["梁玉兰", "配偶", "女", WIFE], []],
  ["没有号码", ["梁玉兰", "配偶", "女", null], ["2 household.memberWithoutId 梁玉兰没有身份证号"]],
  ["职工本人的一行不重复说", ["冯莲香", "本人", "男", null], []],
])("%s", (_title, member, expected) => expect(findings(HEAD, ["冯莲香", FENG, ...member])).toEqual(expected));

test("a wrong check digit and a sex the number does not bear out are said at the member", () => {
  const wrong = `${WIFE.slice(0, 17)}${WIFE.endsWith("1") ? "2" : "1"}`;
  expect(findings(HEAD, ["冯莲香", FENG, "梁玉兰", "配偶", "女", wrong])).toEqual([
    expect.stringMatching(/^2 residentId\.checksum /),
  ]);
  expect(findings(HEAD, ["冯莲香", FENG, "梁玉兰", "配偶", "男", WIFE])).toEqual([
    expect.stringMatching(/^2 residentId\.sex /),
  ]);
});

test("a list without a column of numbers is said once", () => {
  const head = ["职工姓名", "成员姓名", "与本人关系"];
  expect(findings(head, ["冯莲香", "梁玉兰", "配偶"], ["冯莲香", "冯小军", "子"])).toEqual([
    "1 household.memberWithoutId 2 名家庭成员没有身份证号",
  ]);
});
