/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { CampaignState } from "../../src/commands/campaign-session";
import type { Finding } from "../../src/domain/finding";
import { CampaignPane } from "../../src/taskpane/CampaignPane";
import type { KeptDecision } from "../../src/workflows/decisions/decisions";
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
    const rows = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    expect(rows.filter((row) => row.includes("12.1 → 2026-12-01 还是 2026-12-10？"))).toHaveLength(1);
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

describe("表格", () => {
  const open = () => show({ ...emptyState, recognized: checkedState.recognized });

  it("shows letter, header, field and how sure it is, and why a column is doubtful", () => {
    open();
    const columns = within(screen.getByRole("list", { name: "认出 2 列" })).getAllByRole("listitem");
    expect(columns.map((column) => column.textContent?.slice(0, 3))).toEqual([
      "A序号",
      "B单位",
      "C人数",
      "D面不",
      "E金额",
      "F备注",
    ]);
    expect(within(columns[1]!).getByLabelText("可信")).toBeTruthy();
    expect(within(columns[4]!).getByLabelText("请确认")).toBeTruthy();
    expect(columns[4]!.textContent).toContain(
      "表头“金额”也可能是别的意思。40% 的值像金额，与表头不符，请核对。",
    );
  });

  it("confirms a table as it was read", () => {
    const { asked } = open();
    press("确认这张表");
    expect(asked).toEqual(["correctTable 捐款明细 {}"]);
  });

  it("gives a doubtful column another field, and takes it from the one it had", () => {
    const { asked } = open();
    fireEvent.change(screen.getByRole("combobox", { name: "“金额”作为" }), {
      target: { value: "pledgedAmount" },
    });
    press("确认这张表");
    expect(asked).toEqual([`correctTable 捐款明细 {"columns":{"receivedAmount":null,"pledgedAmount":5}}`]);
  });

  it("changes any column and the kind of a table on request", () => {
    const { asked } = open();
    press("逐列修改");
    fireEvent.change(screen.getByRole("combobox", { name: "“人数”作为" }), {
      target: { value: "donorCount" },
    });
    fireEvent.change(screen.getByRole("combobox", { name: "这张表是" }), { target: { value: "units" } });
    press("确认这张表");
    expect(asked).toEqual([`correctTable 捐款明细 {"kind":"units","columns":{"donorCount":3}}`]);
  });

  it("forgets a confirmation", () => {
    const tables = checkedState.recognized!.tables.map((table) => ({
      ...table,
      confidence: "confirm" as const,
      evidence: [{ code: "correction" as const }],
    }));
    const { asked } = show({
      ...emptyState,
      recognized: { ...checkedState.recognized!, tables: [tables[1]!] },
    });
    expect(screen.getByText("您已确认过这种表，按您的确认读取。")).toBeTruthy();
    press("取消确认");
    expect(asked).toEqual([`forgetCorrection "序号|单位|人数|面|金额|备注2"`]);
  });
});

describe("记录", () => {
  it("lists the decisions with reason and day, and removes one", () => {
    const decision = {
      ...{ key: "k1", code: "household.near", verdict: "notProblem" },
      ...{ reason: "派出所证明是两个人", decidedOn: "2026-12-16" },
    } as KeptDecision;
    const state = withFindings([]);
    const checked = state.checked!;
    const { asked } = show({
      ...state,
      decisions: [decision, { ...decision, key: "k2" }],
      checked: { ...checked, result: { ...checked.result, decided: [{ finding: near, decision }] } },
    });
    press("回到首页");
    press(/^记录/);
    const rows = within(screen.getByRole("list", { name: "已记下的结论" })).getAllByRole("listitem");
    expect(rows[0]!.textContent).toContain(
      "疑似同一人或同一户 · 蔡铁柱不是问题 · 2026-12-16 · 派出所证明是两个人",
    );
    expect(rows[1]!.textContent).toContain("这次核查没有再出现");
    fireEvent.click(within(rows[0]!).getByRole("button", { name: "撤销结论" }));
    fireEvent.click(within(rows[0]!).getByRole("checkbox"));
    fireEvent.click(within(rows[1]!).getByRole("checkbox"));
    press("撤销所选 2 条");
    expect(asked).toEqual([`removeDecisions ["k1"]`, `removeDecisions ["k1","k2"]`]);
  });

  it("names the cells changed by hand after a step that was put back, and leads to them", () => {
    const cell = { sheet: "困难职工登记", row: 7, column: 3 };
    const { asked } = show({
      ...emptyState,
      log: [
        {
          ...{
            title: "writeFixes",
            at: new Date(2026, 11, 16, 9, 50),
            sheets: ["困难职工登记"],
            putBack: true,
          },
          leftEdited: { putBack: 39, cells: [cell] },
        },
      ],
      asked: { place: "log", kind: null },
    });
    expect(screen.getByText("这一步之后又改过 1 处，只撤回未改的 39 处。")).toBeTruthy();
    const kept = screen.getByRole("list", { name: "保留改后内容的格子" });
    fireEvent.click(within(kept).getByRole("button", { name: "困难职工登记!C7" }));
    expect(asked).toEqual([`goTo ${JSON.stringify(cell)}`]);
  });
});
