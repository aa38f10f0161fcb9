/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { CampaignState } from "../../src/commands/campaign-session";
import type { Finding } from "../../src/domain/finding";
import { CampaignPane } from "../../src/taskpane/CampaignPane";
import { checkedState, emptyState, sampleFixes, sampleSession } from "./sample-session";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));

function show(state: CampaignState) {
  const sample = sampleSession(emptyState);
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  act(() => sample.set(state));
  return sample;
}

const previewState: CampaignState = {
  ...checkedState,
  fixes: { list: sampleFixes, listedAt: new Date(2026, 11, 16, 9, 45) },
};

const near: Finding = {
  code: "household.near",
  severity: "warning",
  where: { sheet: "困难职工登记", row: 9, column: 3 },
  params: {
    kind: "idNeighboursSwapped",
    name: "蔡铁柱",
    otherName: "蔡铁柱",
    cells: [
      { sheet: "困难职工登记", row: 8, column: 3 },
      { sheet: "困难职工登记", row: 9, column: 3 },
    ],
    pair: "0000000aaaaaaa0000000bbbbbbb",
  },
};

function withFindings(findings: readonly Finding[]): CampaignState {
  const checked = checkedState.checked!;
  return { ...checkedState, checked: { ...checked, result: { ...checked.result, findings } } };
}

describe("修正预览", () => {
  it("is reached from 核查 by the number of places that can be fixed", () => {
    const { asked } = show(checkedState);
    press("可修正 3 处…");
    expect(asked).toEqual(["previewFixes"]);
  });

  it("shows the changed part struck before and underlined after, and blanks in words", () => {
    show(previewState);
    expect(screen.getByRole("heading", { name: /^修正预览/ })).toBeTruthy();
    const list = screen.getByRole("list", { name: "去空格、统一写法" });
    expect(within(list).getByText("空格").tagName).toBe("DEL");
    expect(within(list).getByText("x").tagName).toBe("DEL");
    expect(within(list).getByText("X").tagName).toBe("INS");
  });

  it("never preselects a number found elsewhere, offers no tick for all of them and shows the evidence", () => {
    const { asked } = show(previewState);
    expect(screen.getByText("已选 2 / 3")).toBeTruthy();
    expect(screen.queryByRole("checkbox", { name: "找回被截断的身份证号" })).toBeNull();
    expect(screen.getByText("“上年发放”第 88 行同名，15 位相同")).toBeTruthy();
    fireEvent.click(screen.getByRole("checkbox", { name: /^魏桂兰/ }));
    fireEvent.click(screen.getByRole("checkbox", { name: "日期统一为年-月-日" }));
    press("写入 2 处");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("341899195903099468");
    expect(asked[0]).not.toContain("2026-12-05");
  });

  it("asks for a day with two readings instead of offering a tick", () => {
    show(previewState);
    expect(screen.getByText(/12\.1 → 2026-12-01 还是 2026-12-10？/)).toBeTruthy();
  });

  it("goes back to 核查 once it is closed", () => {
    const { asked, set } = show(previewState);
    press("取消");
    expect(asked).toEqual(["closeFixes"]);
    act(() => set(checkedState));
    expect(screen.getByRole("heading", { name: /^核查/ })).toBeTruthy();
  });

  it("has no violation axe can find without a layout", async () => {
    show(previewState);
    const rules = { "color-contrast": { enabled: false }, region: { enabled: false } };
    const { violations } = await axe.run(document.body, { rules });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe("核查", () => {
  it("fixes one place where it stands", () => {
    const { asked } = show(checkedState);
    press(/^错误 ?.* ?2 处$/);
    expect(screen.getByText("可修正")).toBeTruthy();
    press("采用此号");
    expect(asked[0]).toMatch(/^writeFixes \[.*341899195903099468/);
  });

  it("takes a decision about a pair with a reason of six characters, and leads to both cells", () => {
    const { asked } = show(withFindings([near]));
    press(/^提醒 ?疑似同一人或同一户/);
    press("转到 困难职工登记!C8");
    press("不是同一人…");
    const keep = () => button("记下结论") as HTMLButtonElement;
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "两个人" } });
    expect(keep().disabled).toBe(true);
    fireEvent.change(screen.getByRole("textbox"), { target: { value: "派出所证明是两个人" } });
    fireEvent.click(keep());
    expect(asked[1]).toBe("decide household.near notProblem 派出所证明是两个人");
  });

  it("closes the reason with Esc and stays where it is", () => {
    show(withFindings([near]));
    press(/^提醒 ?疑似同一人或同一户/);
    press("是同一人…");
    fireEvent.keyDown(screen.getByRole("textbox"), { key: "Escape" });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("heading", { name: /^核查/ })).toBeTruthy();
  });
});
