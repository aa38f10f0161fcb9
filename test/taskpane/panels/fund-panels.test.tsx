/** @jest-environment jsdom */
import { TextEncoder } from "node:util";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { CampaignState } from "../../../src/commands/campaign-session";
import { EMPTY_FUND_STATE } from "../../../src/commands/fund-state";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { CampaignPane } from "../../../src/taskpane/CampaignPane";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import { planDecisions } from "../../../src/workflows/eligibility/eligibility-report-plan";
import { gridOf, parameterGrid } from "../../workflows/grid-of-sheet";
import { emptyState, sampleSession } from "../sample-session";

// The browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });
afterEach(cleanup);

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;
const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "人口",
  "年收入",
  "刚性支出",
  "意外支出",
  "认定结果",
];
// Invented people: region 341899 is assigned to no place.
const grids = [
  parameterGrid({
    "本次分配资金（元）": 3000,
    "每户保底（元）": 500,
    "发放金额取整（元）": 100,
    "每户每次上限（元）": 3000,
  }),
  gridOf("困难职工登记", [
    HEAD,
    ["冯莲香", "341899195801106786", "县棉纺织厂", "低保户", 3, 13248, 0, 0, null],
    ["马宝山", "341899195811080196", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0, "不符"],
    ["苏文斌", "341899197409067718", "县水泥厂", "相对困难", 2, 96000, 0, 0, null],
    ["何开元", "341899196503078115", "县水泥厂", "相对困难", null, 9000, 0, 0, null],
  ]),
];
const report = reportEligibility(grids, options);
const read = (place: "eligibility" | "allocation") => ({
  ...emptyState,
  fund: { ...EMPTY_FUND_STATE, read: { report, readAt: new Date(2027, 0, 20), place } },
});

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

function show(state: CampaignState) {
  const sample = sampleSession(emptyState);
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => LIGHT, subscribe: () => () => undefined }}
    />,
  );
  act(() => sample.set(state));
  return sample;
}
const LIGHT = { dark: false, forcedColors: false };

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
  });
  return found.map(({ id }) => id);
}

describe("资格", () => {
  it("opens at those still open, the first with what is missing and its cell", () => {
    const { asked } = show(read("eligibility"));
    expect(button(/^待定 1$/).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("4 户 · 低保线 780.00 元/月")).toBeTruthy();
    expect(button(/何开元/).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/缺“家庭人口”/)).toBeTruthy();
    press("转到单元格 家庭人口 E5");
    expect(asked).toEqual([`goTo {"sheet":"困难职工登记","row":5,"column":5}`]);
  });

  it("shows the chain of reasons with figures and basis", () => {
    show(read("eligibility"));
    press(/^不符 1$/);
    press(/苏文斌/);
    expect(screen.getByText(/相对困难：扣除刚性支出后月人均 4,000.00 元，高于标准 1,560.00 元/)).toBeTruthy();
    expect(screen.getAllByText(/困难职工家庭认定标准/).length).toBeGreaterThan(0);
  });

  it("lists before and after, and writes only after that", () => {
    const decided = planDecisions(report, grids, options);
    if (decided.kind !== "planned") throw new Error(decided.kind);
    const { asked, set } = show(read("eligibility"));
    press("写入认定结果…");
    const state = read("eligibility");
    act(() => set({ ...state, fund: { ...state.fund, decisions: { summary: decided, written: false } } }));
    const list = screen.getByRole("list", { name: "将改动已填的 1 处" });
    expect(within(list).getByText("不符").tagName).toBe("DEL");
    expect(within(list).getByText("符合").tagName).toBe("INS");
    press("写入 4 户");
    expect(asked).toEqual(["previewDecisions", `writeDecisions {"revise":true}`]);
  });

  it("tries a line: who flips and how the need moves, without asking the workbook", () => {
    const { asked } = show(read("eligibility"));
    press("参数试算");
    fireEvent.change(screen.getByRole("textbox", { name: "试算值" }), {
      target: { value: "1400" },
    });
    expect(screen.getAllByText("1 户改变结论或类别").length).toBeGreaterThan(0);
    expect(screen.getByText("按各类标准，资金需要增加 500.00 元")).toBeTruthy();
    expect(button(/马宝山.*相对困难 → 深度困难/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe("分配", () => {
  it("shows bars with their words, the table, and every line of the certificate", () => {
    show(read("allocation"));
    expect(screen.getByRole("img").getAttribute("aria-label")).toMatch(/^每户金额分布：.* 1 户/);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "类别户数户均（元）合计（元）",
      "深度困难11,500.001,500.00",
      "相对困难11,000.001,000.00",
      "意外致困0—0.00",
      "合计21,250.002,500.00",
    ]);
    expect(screen.getByText("6 项全部成立")).toBeTruthy();
    expect(screen.getByText(/未列入 2 户，其中 1 户待定/)).toBeTruthy();
  });

  it("tries another fund at once, names who changes, and previews that fund", () => {
    const { asked } = show(read("allocation"));
    fireEvent.change(screen.getByRole("textbox", { name: "可分配资金（元）" }), {
      target: { value: "1700" },
    });
    press(/减少 2 户，增加 0 户，不变 0 户/);
    expect(button(/冯莲香.*1,500.00 → 1,200.00/)).toBeTruthy();
    press("预览写入…");
    expect(asked).toEqual([`previewAllocation {"fundFen":170000}`]);
    press("恢复当前方案");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "可分配资金（元）" }).value).toBe("3000");
  });

  it("says what is missing below the floors and does not offer to write", () => {
    show(read("allocation"));
    fireEvent.change(screen.getByRole("textbox", { name: "可分配资金（元）" }), { target: { value: "999" } });
    expect(screen.getByRole("alert").textContent).toContain("差 1.00 元：2 户保底共需 1,000.00 元");
    expect(button("预览写入…").hasAttribute("disabled")).toBe(true);
  });

  it("never writes by a line that is only tried", () => {
    show(read("allocation"));
    fireEvent.change(screen.getByRole("textbox", { name: "低保线（元/月）" }), { target: { value: "1400" } });
    expect(within(screen.getByRole("table")).getByText("+1")).toBeTruthy();
    expect(screen.getByText(/低保线是试算值/)).toBeTruthy();
    expect(button("预览写入…").hasAttribute("disabled")).toBe(true);
  });
});

describe("both places", () => {
  it("have no violations for axe", async () => {
    show(read("eligibility"));
    press("参数试算");
    expect(await violations()).toEqual([]);
    cleanup();
    show(read("allocation"));
    fireEvent.change(screen.getByRole("textbox", { name: "可分配资金（元）" }), {
      target: { value: "1700" },
    });
    press(/减少 2 户/);
    expect(await violations()).toEqual([]);
  });
});
