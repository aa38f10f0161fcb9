/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { TextEncoder } from "node:util";
import type { CampaignState } from "../../../src/commands/campaign-session";
import { NOTHING_RAISED } from "../../../src/commands/raising";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { CampaignPane } from "../../../src/taskpane/CampaignPane";
import { makeBulletin } from "../../../src/workflows/bulletin/bulletin";
import { overviewDonations } from "../../../src/workflows/donations/donation-overview";
import { overviewFund } from "../../../src/workflows/fund/fund-overview";
import { gridOf, parameterGrid } from "../../workflows/grid-of-sheet";
import { emptyState, sampleSession } from "../sample-session";

// jsdom has none; a sheet of the bulletin bears a check code over its bytes.
Object.assign(globalThis, { TextEncoder });
afterEach(cleanup);

const options = { locale: "zh-CN", asOf: "2027-01-14" as CalendarDate, overrides: {} } as const;
const LIGHT = { dark: false, forcedColors: false };
const grids = [
  parameterGrid({ "筹款目标（元）": 20000, 首期通报日期: "2027-01-05" }),
  gridOf("单位名录", [
    ["单位名称", "统一社会信用代码", "联系人"],
    ...["县教育体育局", "县农业农村局", "县水务局"].map((unit) => [unit, "", "周明"]),
  ]),
  gridOf("单位捐款", [
    ["捐款单位", "单位类别", "职工人数", "捐款人数", "认捐金额", "到账金额（元）", "到账日期", "上年捐款"],
    ["教体局", "条件好", 90, 88, 5000, 5000, "2027-01-08", 4800],
    ["县农业农村局", "条件好", 40, 30, 6000, 3000, "2027-01-09", 3500],
    ["县水务局", "一般", 30, null, 2000, null, null, 1800],
  ]),
  gridOf("流水", [
    ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
    ["2027-01-08", "N1", "县教育体育局", 5000, null, 5000, "捐款"],
    ["2027-01-09", "N2", "王五", 3000, null, 8000, "转账"],
  ]),
  gridOf("发放-棉纺织厂", [
    ["怀川县2027年元旦春节送温暖慰问金发放名册", null, null, null, null],
    ["发放单位（盖章）：县棉纺织厂", null, null, null, null],
    ["姓名", "身份证号", "慰问金额", "银行卡号", "领取人签字"],
    ["冯莲香", "341899195801106786", 800, "6299990000000001", null],
    ["马宝山", "341899195811080196", 700, "6299990000000002", null],
  ]),
];
const readAt = new Date(2027, 0, 14, 9, 30);

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error("nothing read");
  return value;
}
const donations = { overview: must(overviewDonations(grids, options)), readAt };
const fund = { overview: must(overviewFund(grids, options)), readAt };
const bulletin = must(makeBulletin(grids, options));

function show(change: Partial<CampaignState>) {
  const sample = sampleSession(emptyState);
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => LIGHT, subscribe: () => () => undefined }}
    />,
  );
  act(() => sample.set({ ...emptyState, ...change }));
  return sample;
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
  });
  return found.map(({ id }) => id);
}

describe("募捐", () => {
  it("shows what came, says who is open, and each unit leads to its row", async () => {
    const { asked } = show({ raising: { ...NOTHING_RAISED, donations } });
    expect(screen.getAllByText("8,000.00").length).toBeGreaterThan(0);
    expect(screen.getByText("目标 20,000.00 · 40.0%")).toBeTruthy();
    expect(screen.getByText("待跟进 2 家")).toBeTruthy();
    press(/县农业农村局/);
    expect(asked).toEqual([`goTo {"sheet":"单位捐款","row":3,"column":1}`]);
    expect(await violations()).toEqual([]);
  });

  it("filters by state; the standard is marked internal", () => {
    show({ raising: { ...NOTHING_RAISED, donations } });
    const list = () => within(screen.getByRole("list", { name: "单位" })).getAllByRole("button");
    expect(list()).toHaveLength(2);
    press(/低于参考标准 1/);
    expect(list()).toHaveLength(1);
    expect(screen.getByText(/比参考标准少 2,000.00，仅内部可见/)).toBeTruthy();
    press(/全部 3 家/);
    expect(list()).toHaveLength(3);
  });

  it("asks about a name that may be a unit's, and takes both answers", () => {
    const { asked } = show({ raising: { ...NOTHING_RAISED, donations } });
    const asks = screen.getByText("“教体局”").parentElement;
    expect(asks?.textContent).toBe("“教体局”可能是“县教育体育局”");
    expect(screen.getByText("“县教育体育局”").lang).toBe("zh-CN");
    press("是同一单位");
    press("不是");
    const link = `"name":"教体局","unit":"县教育体育局"`;
    expect(asked).toEqual([`linkName {${link},"isSame":true}`, `linkName {${link},"isSame":false}`]);
  });
});

describe("资金", () => {
  it("puts a proposal with its reasons, and takes the answer for exactly these lines", async () => {
    const { asked } = show({ raising: { ...NOTHING_RAISED, fund } });
    const [likely] = must(fund.overview.lines).filter(({ outcome }) => outcome === "likely");
    expect(screen.getByText("名称相近 · 金额相同 · 日期相近")).toBeTruthy();
    press("是同一笔");
    const said = { bank: likely?.bankKeys, gifts: likely?.giftKeys, isSame: true };
    expect(asked).toEqual([`linkLines ${JSON.stringify(said)}`]);
    expect(await violations()).toEqual([]);
  });

  it("matches by hand only what adds up to the same", () => {
    const { asked } = show({ raising: { ...NOTHING_RAISED, fund } });
    press(/^进账未登记 1$/);
    fireEvent.click(screen.getByRole("checkbox", { name: "选中 王五 3,000.00 元" }));
    const join = () => button(/^手工对上/) as HTMLButtonElement;
    expect(join().disabled).toBe(true);
    press(/^未见进账 1$/);
    fireEvent.click(screen.getByRole("checkbox", { name: "选中 县农业农村局 3,000.00 元" }));
    expect(join().disabled).toBe(false);
    fireEvent.click(join());
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^linkLines .*"isSame":true/);
  });

  it("enters spending with what approved it", () => {
    const { asked } = show({ raising: { ...NOTHING_RAISED, fund } });
    expect(screen.getByText(/名册 1 张，合计 1,500.00 元/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/审批依据/), { target: { value: "联席会议纪要〔2027〕1号" } });
    press("登记支出 1 笔");
    expect(asked).toEqual([`bookSpending {"approval":"联席会议纪要〔2027〕1号"}`]);
  });
});

describe("资金: income", () => {
  const named = grids.map((grid) =>
    grid.sheet === "单位捐款"
      ? {
          ...grid,
          values: grid.values.map((row) => row.map((cell) => (cell === "教体局" ? "县教育体育局" : cell))),
        }
      : grid,
  );

  it("shows the lines as they would be entered before they are, each leading to its gift", async () => {
    const overview = must(overviewFund(named, options));
    const { asked } = show({ raising: { ...NOTHING_RAISED, fund: { overview, readAt } } });
    expect(screen.getByText("与银行对上 1 笔，5,000.00 元 · 台账没有 1 笔，5,000.00 元")).toBeTruthy();
    fireEvent.click(screen.getByText("将登记的 1 笔"));
    expect(screen.getByText("收到县教育体育局捐款").lang).toBe("zh-CN");
    press("单位捐款!F2");
    press("登记收入 1 笔");
    expect(asked).toEqual([`goTo {"sheet":"单位捐款","row":2,"column":6}`, "bookIncome"]);
    expect(await violations()).toEqual([]);
  });

  it("begins a ledger where there is nothing to reconcile, and says what comes next", async () => {
    const { asked } = show({ refusal: { kind: "noLedger" }, asked: { place: "fund", kind: null } });
    expect(await screen.findByText(/^新建资金台账后，把银行流水粘贴到一张新表/)).toBeTruthy();
    press("新建资金台账");
    expect(asked).toEqual(["bookIncome"]);
  });
});

describe("通报", () => {
  it("shows number, figures and words, and makes the sheets that are ticked", async () => {
    const { asked } = show({ bulletinPreview: { bulletin, readAt } });
    expect(screen.getByText(/第 10 期/)).toBeTruthy();
    expect(screen.getByText(/^各位观众，/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole("checkbox", { name: /^图表/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: /^沟通名单/ }));
    fireEvent.change(screen.getByRole("textbox", { name: /批准人/ }), {
      target: { value: "周明（副县长）" },
    });
    press("生成通报表");
    const versions = `["posted","script","internal","draft"]`;
    expect(asked).toEqual([
      `makeBulletin {"day":"2027-01-14","versions":${versions},"approver":"周明（副县长）"}`,
    ]);
  });

  it("reads the words again when another length is chosen", () => {
    const { asked } = show({ bulletinPreview: { bulletin, readAt } });
    fireEvent.change(screen.getByLabelText("播报字数"), { target: { value: "120" } });
    expect(asked[0]).toMatch(/^previewBulletin .*"length":120/);
  });
});
