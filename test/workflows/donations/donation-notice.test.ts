import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { parseParameterValue } from "../../../src/domain/parameters/parse-parameter-value";
import { findLeaks } from "../../../src/domain/posting/find-leaks";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { parameterGrid } from "../grid-of-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-14" as CalendarDate, overrides: {} } as const;
const ACCOUNT = {
  捐款专户户名: "怀川县总工会",
  捐款专户开户行: "怀川县农村商业银行城关支行",
  捐款专户账号: "6299990000000000001",
};

async function noticeText(changes: Record<string, CellValue>): Promise<string> {
  const grids = [parameterGrid(changes)];
  const { sheets, plan } = await makeSheets(["donation-notice"], checkWorkbook(grids, options), options);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["捐款倡议书"]);
  return plan.steps
    .flatMap((step) => (step.step === "writeBlock" ? step.values.flat() : []))
    .filter((value) => value !== null && value !== "")
    .join("\n")
    .replace(/\n(?!　)/g, "");
}

test("the appeal says that giving is voluntary, until when and where to, and no standard of anybody", async () => {
  const text = await noticeText({
    ...ACCOUNT,
    活动主题: "进万家门、知万家情、解万家难、暖万家心",
    "条件好单位参考标准（元）": 10_000,
    "最低参考标准（元）": 2_000,
    捐款到账截止日: "2027-01-10",
  });
  expect(text).toContain("捐款由单位和个人自行决定，不定指标，不搞摊派");
  expect(text).toContain("——进万家门、知万家情、解万家难、暖万家心");
  expect(text).toContain("2027年1月10日前");
  for (const value of Object.values(ACCOUNT)) expect(text).toContain(value);
  expect(text).not.toMatch(/标准|10,?000|2,?000元|不低于|应捐|欠|曝光|必须/);
});

test("what is not set is said in place of the account, and no deadline is made up", async () => {
  const text = await noticeText({ 捐款到账截止日: null });
  expect(text.match(/未设置/g)).toHaveLength(3);
  expect(text).not.toMatch(/请有意捐款的单位和个人于/);
});

test("an account typed as a number is refused, since Excel keeps fifteen digits of it", () => {
  expect(parseParameterValue("accountNumber", 6.29999e18).kind).toBe("unreadable");
  expect(parseParameterValue("accountNumber", "6299990000000000001")).toEqual({
    kind: "set",
    value: "6299990000000000001",
  });
});

test("the account is meant for everybody where it is named as such", () => {
  const text = "账号：6299990000000000001";
  expect(findLeaks(text).length).toBeGreaterThan(0);
  expect(findLeaks(text, { allowed: ["6299990000000000001"] })).toEqual([]);
});
