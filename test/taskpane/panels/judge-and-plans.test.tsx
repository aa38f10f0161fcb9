/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { EMPTY_FUND_STATE } from "../../../src/commands/fund-state";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { Fen } from "../../../src/domain/money/fen";
import { CampaignPane } from "../../../src/taskpane/CampaignPane";
import { reportEligibility } from "../../../src/workflows/eligibility/eligibility-report";
import type { KeptJudgement } from "../../../src/workflows/eligibility/judgements";
import { gridOf, parameterGrid } from "../../workflows/grid-of-sheet";
import { checkedState, emptyState, sampleSession } from "../sample-session";

afterEach(cleanup);

const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "人口", "年收入", "刚性支出", "意外支出"];
// Invented people: region 341899 is assigned to no place.
const FENG = "341899195801106786";
const grids = [
  parameterGrid({ "本次分配资金（元）": 3000, "每户保底（元）": 500, "发放金额取整（元）": 100 }),
  gridOf("困难职工登记", [HEAD, ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3, 13248, 0, 0]]),
  gridOf("车辆比对名单", [
    ["车主", "身份证号", "车牌号"],
    ["冯莲香", FENG, "无A00001"],
  ]),
];
const report = reportEligibility(grids, {
  locale: "zh-CN",
  asOf: "2027-01-20" as CalendarDate,
  overrides: {},
});
const read = (place: "eligibility" | "allocation") => ({
  ...emptyState,
  fund: { ...EMPTY_FUND_STATE, read: { report, readAt: new Date(2027, 0, 20), place } },
});

const LIGHT = { dark: false, forcedColors: false };

function show(state: typeof emptyState) {
  const sample = sampleSession(emptyState);
  const appearance = {
    current: () => LIGHT,
    subscribe: () => () => undefined,
  };
  render(<CampaignPane services={sample.services} appearance={appearance} />);
  act(() => sample.set(state));
  return sample;
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

describe("人工认定", () => {
  it("shows what the lists say with its cell, and asks for a class and a reason of six characters", () => {
    const { asked } = show(read("eligibility"));
    expect(screen.getAllByText("比对名单中有机动车（车辆比对名单!C2）").length).toBeGreaterThan(0);
    press("转到单元格 车辆比对名单!C2");
    press("人工认定…");
    fireEvent.click(screen.getByRole("radio", { name: "深度困难" }));
    const confirm = () => button("认定为深度困难") as HTMLButtonElement;
    expect(confirm().disabled).toBe(true);
    const reason = screen.getByRole("textbox", { name: "理由（至少 6 个字）" });
    fireEvent.change(reason, { target: { value: "载客谋生" } });
    expect(confirm().disabled).toBe(true);
    fireEvent.change(reason, { target: { value: "车辆为载客谋生" } });
    fireEvent.click(confirm());
    expect(asked).toEqual([
      `goTo {"sheet":"车辆比对名单","row":2,"column":3}`,
      "judge 困难职工登记!2 deep 车辆为载客谋生",
    ]);
  });

  it("sends a household back with one press", () => {
    const { asked } = show(read("eligibility"));
    press("退回补材料");
    expect(asked).toEqual([`sendBack {"sheet":"困难职工登记","row":2}`]);
  });

  it("is listed in the log with its reason, and can be taken back", () => {
    const judgement: KeptJudgement = {
      ...{ key: "k", decision: "notEligible", hardshipClass: null, grounds: "" },
      ...{ reason: "经核实已随子女生活", decidedOn: "2027-01-20" as CalendarDate },
    };
    const { asked } = show({ ...checkedState, judgements: [judgement] });
    press("回到首页");
    press(/^记录/);
    const list = screen.getByRole("list", { name: "已作的人工认定" });
    expect(within(list).getByText("2027-01-20 · 经核实已随子女生活")).toBeTruthy();
    press("撤销结论");
    expect(asked).toEqual([`removeJudgements ["k"]`]);
  });
});

describe("方案比较", () => {
  it("keeps what is typed, shows kept trials beside the current plan, tries and drops them", () => {
    const plan = {
      name: "B",
      trial: { fundFen: 200_000 as Fen },
      keptOn: "2027-01-20" as CalendarDate,
    } as const;
    const { asked } = show({ ...read("allocation"), plans: [plan] });
    const rows = () => screen.getAllByRole("row", { name: /^(当前方案|方案 B)/ });
    expect(rows()).toHaveLength(2);
    expect(screen.getByText(/资金.2,000\.00/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "存为方案 C" })).toBeNull();
    press("试算");
    expect((screen.getByRole("textbox", { name: "可分配资金（元）" }) as HTMLInputElement).value).toBe(
      "2,000",
    );
    press("存为方案 C");
    press("删去");
    expect(asked).toEqual([`keepPlan {"fundFen":200000}`, `dropPlan "B"`]);
  });
});
