/** @jest-environment jsdom */
import { NO_POSTING } from "../../../../src/commands/posting";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import { CampaignPane } from "../../../../src/taskpane/CampaignPane";
import { emptyState, sampleSession } from "../../sample-session";

afterEach(cleanup);

function showPosting() {
  const sample = sampleSession(emptyState);
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  const leaks = {
    groups: [
      {
        kind: "residentId",
        part: "cell",
        sheet: "底稿",
        isHidden: true,
        address: "H2",
        masked: "3***************86",
        count: 23,
      },
    ],
    leaks: 23,
    texts: 80,
    unread: ["note"],
  } as const;
  const period = {
    from: "2035-01-08" as CalendarDate,
    to: "2035-01-12" as CalendarDate,
    workingDays: null,
    holidaysKnown: false,
  };
  act(() => sample.set({ ...emptyState, posting: { ...NO_POSTING, sheets: null, leaks, period } }));
  return sample;
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

test("a leak comes to the front with its place, masked, and the way to it", () => {
  const { asked } = showPosting();
  expect(screen.getByText("不能张榜：还有 23 处个人信息")).toBeTruthy();
  expect(screen.getByText("身份证号 3***************86 × 23")).toBeTruthy();
  expect(screen.getByText(/隐藏的“底稿” 单元格 H2/)).toBeTruthy();
  press("查看");
  expect(asked).toEqual(['goTo {"sheet":"底稿","row":2,"column":8}']);
});

test("the posting says where the year's holidays are not known", () => {
  showPosting();
  expect(screen.getByText("2035-01-08 至 2035-01-12")).toBeTruthy();
  expect(screen.getByText(/放假安排还没有公布/)).toBeTruthy();
});

test("notices, the check and every other kind of sheet can be asked for", () => {
  const { asked } = showPosting();
  press("生成公示榜");
  press("公示检查");
  press("银行代发");
  expect(asked).toEqual(['makeSheets ["notice"]', "checkLeaks", 'makeSheets ["bank"]']);
});
