/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { CampaignState } from "../../src/commands/campaign-session";
import { CampaignPane } from "../../src/taskpane/CampaignPane";
import { checkedState, emptyState, rostersState, sampleSession } from "./sample-session";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

function show(state: CampaignState) {
  const sample = sampleSession(state);
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  return sample;
}

describe("首页", () => {
  it("offers recognising and a new register in a blank workbook", () => {
    const { asked } = show(emptyState);
    expect(screen.getByText("先从一张表开始")).toBeTruthy();
    press(/识别这本工作簿/);
    press(/新建年度台账/);
    expect(asked).toEqual(["recognize", "addRegister"]);
  });

  it("names the next step and leads to the places that exist", () => {
    show(checkedState);
    press(/2 处错误，影响资格和发放/);
    expect(screen.getByRole("heading", { name: /^核查/ })).toBeTruthy();
  });

  it("shows why an act was refused", () => {
    show({ ...emptyState, refusal: { kind: "protected", sheet: "上年发放" } });
    expect(screen.getByRole("alert").textContent).toContain("“上年发放”受保护，没有写入");
  });

  it("tells progress and holds its buttons meanwhile", () => {
    show({ ...emptyState, busy: { task: "checking", progress: { done: 3, total: 5 } } });
    expect(screen.getByRole("status").textContent).toContain("正在核查 3 / 5");
    expect(button(/识别这本工作簿/).hasAttribute("disabled")).toBe(true);
  });

  it("offers 停止 a second after the job began, and still does so in another place", () => {
    jest.useFakeTimers();
    try {
      const { asked } = show({ ...emptyState, busy: { task: "checking", progress: null } });
      act(() => void jest.advanceTimersByTime(600));
      fireEvent.click(screen.getByRole("button", { name: /切换页面$/ }));
      fireEvent.click(screen.getByRole("menuitem", { name: "表格" }));
      act(() => void jest.advanceTimersByTime(600));
      press("停止");
      expect(asked).toEqual(["stop"]);
      expect(button("正在停止").hasAttribute("disabled")).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("表格", () => {
  it("comes to the front after recognition, the doubtful table open", () => {
    const { asked, set } = show(emptyState);
    act(() => set({ ...emptyState, recognized: checkedState.recognized }));
    expect(screen.getByText("认出 2 张，1 张请确认")).toBeTruthy();
    expect(screen.getByText("未认出")).toBeTruthy();
    expect(screen.getByText("金额单位为万元")).toBeTruthy();
    press("核查这 2 张表");
    expect(asked).toEqual(["check"]);
  });
});

describe("核查", () => {
  function showChecked() {
    const sample = show(emptyState);
    act(() => sample.set(checkedState));
    return sample;
  }

  it("lists problems worst first with their counts", () => {
    showChecked();
    const groups = within(screen.getByRole("list", { name: "问题" })).getAllByRole("button");
    expect(groups.map((group) => group.textContent)).toEqual([
      expect.stringMatching(/^错误.*2 处$/),
      expect.stringMatching(/^提醒.*1 处$/),
      expect.stringMatching(/^提示.*60 处$/),
    ]);
  });

  it("opens a place with value, basis and remedy, and goes to its cell", () => {
    const { asked } = showChecked();
    press(/^错误 ?.* ?2 处$/);
    expect(screen.getByRole("note").textContent).toBe("341899195903099000");
    expect(screen.getByText("000").tagName).toBe("MARK");
    expect(button(/^魏桂兰.*县棉纺织厂.*困难职工登记!C7$/)).toBeTruthy();
    expect(screen.getByText("依据")).toBeTruthy();
    expect(screen.getByText("办法")).toBeTruthy();
    press("转到单元格");
    expect(asked).toEqual([`goTo {"sheet":"困难职工登记","row":7,"column":3}`]);
  });

  it("draws of a long group the places in sight, each with its number of all", () => {
    showChecked();
    press(/^提示 ?.* ?60 处$/);
    const places = within(screen.getByRole("main"))
      .getAllByRole("listitem")
      .filter((item) => item.hasAttribute("aria-posinset"));
    expect(places.length).toBeLessThan(60);
    expect(places.map((item) => item.getAttribute("aria-posinset")).slice(0, 2)).toEqual(["1", "2"]);
    expect(new Set(places.map((item) => item.getAttribute("aria-setsize")))).toEqual(new Set(["60"]));
  });

  it("draws further places as the focus walks down, up to the last", () => {
    showChecked();
    press(/^提示 ?.* ?60 处$/);
    act(() => screen.getByRole("button", { name: /F5$/ }).focus());
    for (let step = 0; step < 70; step += 1)
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toContain("F64");
  });

  it("hides a severity and searches by cell", () => {
    showChecked();
    press("提示 60");
    expect(screen.queryByRole("button", { name: /60 处$/ })).toBeNull();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "欧阳" } });
    expect(button(/^错误 ?.* ?1 处$/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^提醒.*处$/ })).toBeNull();
  });

  it("says when rows were changed after the check", () => {
    const { set } = showChecked();
    const { checked } = checkedState;
    act(() => set({ ...checkedState, checked: checked && { ...checked, changedRows: 12 } }));
    expect(screen.getByText("核查后改过 12 行，结果可能不准，请重查。")).toBeTruthy();
  });

  it("groups by unit, worst first, and names the problem in each row", () => {
    showChecked();
    fireEvent.change(screen.getByRole("combobox", { name: "分组" }), { target: { value: "unit" } });
    press(/^错误 ?县棉纺织厂 ?4 处$/);
    expect(screen.getAllByText("身份证号末3位变成000").length).toBe(2);
    expect(button(/^提醒 ?县水泥厂 ?2 处$/)).toBeTruthy();
  });

  it("goes back to 首页 with Esc", () => {
    showChecked();
    fireEvent.keyDown(button("重查"), { key: "Escape" });
    expect(screen.getByRole("heading", { name: /^送温暖/ })).toBeTruthy();
  });

  it("marks on the sheet, checks again and puts back", () => {
    const { asked, set } = showChecked();
    press("标到表上");
    act(() => set({ ...checkedState, canPutBack: "markFindings" }));
    press("重查");
    press("撤回");
    expect(asked).toEqual(["markFindings", "check", "putBack"]);
  });
});

describe("名册", () => {
  it("sums up the rosters and names who was left out", () => {
    const { asked, set } = show(emptyState);
    act(() => set(rostersState));
    expect(screen.getByText("已生成 2 张名册，合计 40,000.50 元")).toBeTruthy();
    expect(screen.getByText("待定，请先认定")).toBeTruthy();
    press("撤回");
    expect(asked).toEqual(["reviewRosters", "putBack"]);
  });
});

describe("参数", () => {
  it("puts what is missing first and leads to its cell", () => {
    const { asked, set } = show(emptyState);
    act(() => set(checkedState));
    press("回到首页");
    press(/^参数/);
    expect(screen.getByText("1 项未设置")).toBeTruthy();
    const lines = within(screen.getByRole("list", { name: "本年参数" })).getAllByRole("button");
    expect(lines.map((line) => line.textContent)).toEqual([
      "低保线（元/人/月）未设置",
      "捐款面要求依据：县工发〔2026〕9号85%",
    ]);
    fireEvent.click(lines[0] as HTMLElement);
    expect(asked).toEqual([`goTo {"sheet":"参数","row":7,"column":2}`]);
  });
});

describe("记录", () => {
  it("lists what was written, newest first, and takes the last back", () => {
    const { asked, set } = show(emptyState);
    act(() => set(rostersState));
    press("回到首页");
    press(/^记录/);
    expect(screen.getByText("发放-棉纺织厂、发放-水泥厂")).toBeTruthy();
    press("撤回");
    expect(asked).toEqual(["reviewRosters", "putBack"]);
  });
});

describe("accessibility", () => {
  it.each([
    ["首页", emptyState],
    ["表格", { ...emptyState, recognized: checkedState.recognized }],
    ["核查", checkedState],
    ["名册", rostersState],
  ])("%s has no violation axe can find without a layout", async (_place, state) => {
    const { set } = show(emptyState);
    act(() => set(state));
    // Colours need a layout engine; landmarks and language belong to the page around the pane.
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });
});
