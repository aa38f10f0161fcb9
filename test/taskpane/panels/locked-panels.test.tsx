/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import type { CampaignState } from "../../../src/commands/campaign-session";
import { PaneServicesContext } from "../../../src/taskpane/pane-services";
import { CheckPanel } from "../../../src/taskpane/panels/check/CheckPanel";
import { EligibilityRuleCases } from "../../../src/taskpane/panels/eligibility/EligibilityRuleCases";
import { FixPreviewPanel } from "../../../src/taskpane/panels/fixes/FixPreviewPanel";
import { FirstSteps } from "../../../src/taskpane/panels/home/FirstSteps";
import { PostingPanel } from "../../../src/taskpane/panels/posting/PostingPanel";
import { RostersPanel } from "../../../src/taskpane/panels/rosters/RostersPanel";
import { checkedState, emptyState, rostersState, sampleFixes, sampleSession } from "../sample-session";

type Lock = CampaignState["locked"];
const structure: Lock = { kind: "workbookProtected" };
const readOnly: Lock = { kind: "readOnly" };

/** A panel as it stands in a workbook with this lock, and what it asks of the session. */
function show(first: CampaignState, panel: (state: CampaignState) => ReactNode) {
  const { services, asked, set } = sampleSession(first);
  const tree = (state: CampaignState) => (
    <FluentProvider theme={webLightTheme}>
      <PaneServicesContext value={services}>{panel(state)}</PaneServicesContext>
    </FluentProvider>
  );
  const { rerender } = render(tree(first));
  return {
    asked,
    become: (state: CampaignState) => {
      act(() => set(state));
      rerender(tree(state));
    },
  };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const isGreyed = (name: string | RegExp) => button(name).getAttribute("aria-disabled") === "true";
/** The sentence a screen reader adds to the name of a button. */
const reasonOf = (name: string | RegExp) =>
  document.getElementById(button(name).getAttribute("aria-describedby") ?? "")?.textContent ?? "";

test("a protected list of sheets greys what adds a sheet, says why, and leaves reading", () => {
  const { asked } = show({ ...checkedState, locked: structure }, (state) => <CheckPanel state={state} />);
  expect(isGreyed("标到表上")).toBe(true);
  expect(button("标到表上")).toHaveProperty("disabled", false);
  expect(reasonOf("标到表上")).toContain("工作簿结构受保护，不能增删工作表");
  fireEvent.click(button("标到表上"));
  expect(asked).toEqual([]);
  const footer = screen.getByRole("contentinfo");
  fireEvent.click(footer.querySelector("button")!);
  expect(asked).toEqual(["previewFixes"]);
});

test("cells can still be written beside a protected list of sheets, and not in a file that is read-only", () => {
  const panel = (state: CampaignState) => <FixPreviewPanel state={state} list={sampleFixes} />;
  const { asked, become } = show({ ...checkedState, locked: structure }, panel);
  expect(isGreyed(/^写入/)).toBe(false);
  become({ ...checkedState, locked: readOnly });
  expect(isGreyed(/^写入/)).toBe(true);
  expect(reasonOf(/^写入/)).toContain("只能查看");
  fireEvent.click(button(/^写入/));
  expect(asked).toEqual([]);
  become(checkedState);
  fireEvent.click(button(/^写入/));
  expect(asked).toHaveLength(1);
});

test("a form whose button is greyed is not sent", () => {
  const { asked } = show({ ...rostersState, locked: readOnly }, (state) => <PostingPanel state={state} />);
  const before = [...asked];
  const send = screen
    .getAllByRole("button", { name: "登记张榜" })
    .find((each) => each.closest("form") !== null);
  expect(send?.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(send!);
  expect(isGreyed("撤回")).toBe(true);
  fireEvent.click(button("撤回"));
  expect(asked).toEqual(before);
});

test("the first steps of an empty workbook say why no register can be added, and still recognise", () => {
  const { asked } = show({ ...emptyState, locked: structure }, () => <FirstSteps busy={false} />);
  const add = screen.getByText(/不能增删工作表/).closest("button");
  expect(add?.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(add!);
  expect(asked).toEqual([]);
  fireEvent.click(screen.getAllByRole("button")[0]!);
  expect(asked).toEqual(["recognize"]);
});

test("whoever took the lock off can have the pane look again", () => {
  const { asked, become } = show({ ...checkedState, locked: structure }, (state) => (
    <CheckPanel state={state} />
  ));
  fireEvent.click(button("已解除，重新查看"));
  expect(asked).toEqual(["lookAtLock"]);
  become(checkedState);
  expect(isGreyed("标到表上")).toBe(false);
  fireEvent.click(button("标到表上"));
  expect(asked).toEqual(["lookAtLock", "markFindings"]);
});

const busy: CampaignState["busy"] = { task: "checking", progress: null };

test("while a job runs, every button that would begin another is greyed, keeps the focus and says why", () => {
  const { asked, become } = show(rostersState, (state) => <PostingPanel state={state} />);
  act(() => button("另存干净副本").focus());
  const before = [...asked];
  become({ ...rostersState, busy });
  expect(isGreyed("另存干净副本")).toBe(true);
  expect(reasonOf("另存干净副本")).toBe("正在核查，完成后可用。");
  expect(document.activeElement).toBe(button("另存干净副本"));
  fireEvent.click(button("另存干净副本"));
  expect(asked).toEqual(before);
  become(rostersState);
  expect(isGreyed("另存干净副本")).toBe(false);
  expect(document.activeElement).toBe(button("另存干净副本"));
  fireEvent.click(button("另存干净副本"));
  expect(asked).toEqual([...before, "openCleanCopy"]);
});

test("a workbook that refuses writes says so rather than that a job runs", () => {
  const { become } = show(checkedState, (state) => <CheckPanel state={state} />);
  become({ ...checkedState, busy, locked: structure });
  expect(reasonOf("标到表上")).toContain("工作簿结构受保护");
  become({ ...checkedState, busy });
  expect(reasonOf("标到表上")).toBe("正在核查，完成后可用。");
});

test("files for the bank and the sample families wait for the job that runs", () => {
  const bank: CampaignState = { ...rostersState, busy, asked: { place: "rosters", kind: "bank" } };
  const { asked } = show(bank, (state) => <RostersPanel state={state} />);
  const before = [...asked];
  for (const name of ["生成 Excel 文件", "生成 CSV（GB18030）"]) {
    expect(isGreyed(name)).toBe(true);
    expect(reasonOf(name)).toBe("正在核查，完成后可用。");
    fireEvent.click(button(name));
  }
  expect(asked).toEqual(before);
  cleanup();
  show({ ...checkedState, busy }, (state) => <EligibilityRuleCases state={state} />);
  expect(isGreyed("运行规则样例")).toBe(true);
});
