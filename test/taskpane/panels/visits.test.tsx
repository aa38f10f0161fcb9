/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen, within } from "@testing-library/react";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { PaneServicesContext } from "../../../src/taskpane/pane-services";
import { VisitsPanel } from "../../../src/taskpane/panels/visits/VisitsPanel";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { planVisits } from "../../../src/workflows/visits/plan-visits";
import { previewCounty } from "../../sheets/preview/preview-county";
import { gridOf } from "../../workflows/grid-of-sheet";
import { emptyState, sampleSession } from "../sample-session";

const asOf = "2027-01-20" as CalendarDate;
const options = { locale: "zh-CN", asOf, overrides: {} } as const;
const own = (...sheets: readonly string[]) => previewCounty(9).filter(({ sheet }) => sheets.includes(sheet));

/** The panel over a plan of real sheets, and what it asks of the session. */
function show(state = emptyState) {
  const { services, asked } = sampleSession(state);
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneServicesContext value={services}>
        <VisitsPanel state={state} />
      </PaneServicesContext>
    </FluentProvider>,
  );
  return asked;
}

function planned(...grids: readonly Parameters<typeof checkWorkbook>[0][number][]) {
  const plan = planVisits(checkWorkbook(grids, options), asOf);
  return { ...emptyState, visits: { plan, cards: null } };
}

test("asks to look first", () => {
  const asked = show();
  fireEvent.click(screen.getByRole("button", { name: "看结对和走访" }));
  expect(asked).toEqual(["reviewVisits"]);
});

test("without helpers it says what list is missing, and shows the households nobody looks after", () => {
  show(planned(...own("参数", "困难职工登记")));
  expect(screen.getByText(/没有帮扶干部名单/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "未结对 9 户" }).getAttribute("aria-pressed")).toBe("true");
  expect(screen.queryByRole("button", { name: "重新结对" })).toBeNull();
});

test("opens at overdue visits, and a household leads to its cell", () => {
  const asked = show(planned(...own("参数", "困难职工登记", "帮扶干部")));
  expect(screen.getByRole("button", { name: "超期未走访 9 户" }).getAttribute("aria-pressed")).toBe("true");
  const list = within(screen.getByRole("list", { name: "各户" }));
  expect(list.getAllByRole("listitem")).toHaveLength(9);
  fireEvent.click(list.getAllByRole("button")[0]!);
  expect(asked).toEqual(['goTo {"sheet":"困难职工登记","row":3,"column":3}']);
});

test("names a conflict of interest before the other households", () => {
  const helpers = gridOf("帮扶干部", [
    ["帮扶干部名单"],
    ["序号", "姓名", "单位", "职务", "联系电话"],
    [1, "林建国", "县棉纺织厂", "副厂长", "12100000101"],
  ]);
  show(planned(...own("参数", "困难职工登记"), helpers));
  const first = within(screen.getByRole("list", { name: "各户" })).getAllByRole("listitem")[0]!;
  expect(first.textContent).toContain("与职工同单位，请换人");
  expect(first.textContent).toContain("林建国（县棉纺织厂）");
});

test("shows what reads the cards when asked", () => {
  const asked = show(planned(...own("参数", "困难职工登记", "帮扶干部")));
  expect(screen.queryByRole("button", { name: "读本工作簿的卡" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "登记走访卡" }));
  fireEvent.click(screen.getByRole("button", { name: "读本工作簿的卡" }));
  expect(asked).toEqual(["recordVisits"]);
});

test("pairs anew only after saying what is let go", () => {
  const asked = show(planned(...own("参数", "困难职工登记", "帮扶干部")));
  fireEvent.click(screen.getByRole("button", { name: "重新结对" }));
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole("button", { name: "重新安排" }));
  expect(asked).toEqual(['makeVisitSheets {"keepsPairs":false}']);
});

test("prints the cards, and tells of each card that was not recorded", () => {
  const state = planned(...own("参数", "困难职工登记", "帮扶干部"));
  const open = [{ file: "", sheet: "走访卡", row: 28, name: "冯莲香", why: "undated" }] as const;
  const failed = [{ file: "名单.csv", reason: "noCards" }] as const;
  const asked = show({
    ...state,
    visits: { ...state.visits, cards: { cards: 3, recorded: 2, known: 0, open, failed } },
  });
  expect(screen.getByText("读到 3 张，新登记 2 张").getAttribute("role")).toBe("status");
  expect(screen.getByText("名单.csv：里面没有走访卡")).toBeTruthy();
  fireEvent.click(within(screen.getByRole("list", { name: "未登记的卡" })).getByRole("button"));
  fireEvent.click(screen.getByRole("button", { name: "打印走访卡" }));
  fireEvent.click(screen.getByRole("button", { name: "读本工作簿的卡" }));
  expect(asked).toEqual(['goTo {"sheet":"走访卡","row":28,"column":1}', "makeVisitSheets", "recordVisits"]);
});
