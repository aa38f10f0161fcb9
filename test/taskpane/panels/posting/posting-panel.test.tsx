/** @jest-environment jsdom */
import { NO_POSTING } from "../../../../src/commands/posting";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import { createFinding } from "../../../../src/domain/finding-severity";
import { fenOfYuan } from "../../../../src/domain/money/fen";
import type { PlacedChange } from "../../../../src/workflows/posting/registered-changes";
import type { Registration } from "../../../../src/workflows/posting/registrations";
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
    unread: [{ part: "note", sheet: null, name: null }],
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
  expect(asked).toEqual(["reviewRegistrations", 'goTo {"sheet":"底稿","row":2,"column":8}']);
});

test("the posting says where the year's holidays are not known", () => {
  showPosting();
  expect(screen.getByText("2035年1月8日至2035年1月12日")).toBeTruthy();
  expect(screen.getByText(/放假调休安排未收录/)).toBeTruthy();
});

test("notices and the check can be asked for; other sheets stand in 名册", () => {
  const { asked } = showPosting();
  press("生成公示榜");
  press("公示检查");
  expect(screen.queryByRole("button", { name: "银行代发" })).toBeNull();
  expect(asked).toEqual(["reviewRegistrations", 'makeSheets ["notice"]', "checkLeaks"]);
});

test("a file to be sent is chosen and looked through; a picture in it keeps the check open", () => {
  const { asked, set } = showPosting();
  const file = new File(["x"], "公示.xlsx");
  fireEvent.change(screen.getByLabelText("检查文件…"), { target: { files: [file] } });
  expect(asked).toEqual(["reviewRegistrations", 'checkFileLeaks "公示.xlsx"']);
  const unread = [{ part: "picture", sheet: "公示-棉纺织厂", name: "图片 1" }] as const;
  const leaks = { groups: [], leaks: 0, texts: 40, unread };
  act(() => set({ ...emptyState, posting: { ...NO_POSTING, leaks, leaksOf: "公示.xlsx" } }));
  expect(screen.getByText("检查的文件：公示.xlsx")).toBeTruthy();
  expect(screen.getByText("加载项读不到，请自己看过再张榜：“公示-棉纺织厂”的图片 图片 1")).toBeTruthy();
});

test("a day may be typed as clerks write it; one that cannot be read is said and not told", () => {
  const { asked } = showPosting();
  const field = screen.getByLabelText<HTMLInputElement>("日期");
  const type = (value: string) => {
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  };
  type("2026年1月12日");
  expect(field.value).toBe("2026-01-12");
  type("1月32日");
  expect(screen.getByRole("alert").textContent).toBe("请写全年月日，如 2027-01-13。");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  type("");
  expect(screen.queryByText("请写全年月日，如 2027-01-13。")).toBeNull();
  press("登记张榜");
  expect(asked).toEqual(["reviewRegistrations", 'register {"act":"posted"}']);
});

test("an act is registered with its day, and a household changed since leads to its row and to a supplementary notice", () => {
  const { asked, set } = showPosting();
  fireEvent.change(screen.getByLabelText("日期"), { target: { value: "2026-01-12" } });
  press("登记张榜");
  press("核对改动");
  const row = {
    ...{ key: "BjfxBdmAvnzxzf", maskedName: "傅*生", workUnit: "县棉纺织厂", hardshipClass: "深度困难" },
    ...{ amountFen: fenOfYuan(1500), name: "a", account: "" },
  };
  const on = "2026-01-12" as CalendarDate;
  const entry: Registration = {
    act: "posted",
    ...{ on, until: "2026-01-16" as CalendarDate, fingerprint: "7K3M-9Q2D" },
    ...{ units: 1, households: 23, totalFen: fenOfYuan(38300), isSupplement: false, isEndSure: true },
  };
  const change: PlacedChange = {
    act: "posted",
    on,
    parts: ["amount"],
    before: row,
    ...{ now: { ...row, amountFen: fenOfYuan(1700) }, where: { sheet: "困难职工登记", row: 12, column: 9 } },
  };
  const registrations = { entries: [entry], rows: { posted: [], approved: [], filed: [], paid: [] } };
  act(() =>
    set({
      ...emptyState,
      posting: { ...NO_POSTING, registrations, changes: [change], filedAgainstPaid: [] },
    }),
  );
  expect(screen.getByText(/张榜 2026年1月12日至2026年1月16日 · 1 家 23 户 38,300.00 元/)).toBeTruthy();
  expect(screen.getByText("张榜后改动 1 户")).toBeTruthy();
  expect(screen.getByText("备案与发放一致")).toBeTruthy();
  press("傅*生（县棉纺织厂）金额 1,500.00 → 1,700.00");
  press("生成补充公示");
  expect(asked).toEqual([
    "reviewRegistrations",
    'register {"act":"posted","on":"2026-01-12"}',
    "reviewRegistrations",
    'goTo {"sheet":"困难职工登记","row":12,"column":9}',
    'makeSheets ["supplement"]',
  ]);
});

test("objections are read when the place is opened: those open, those without an outcome, each leads to its line", () => {
  const { asked, set } = showPosting();
  const whom = { maskedName: "傅*生", workUnit: "县棉纺织厂" };
  const on = "2026-01-14" as CalendarDate;
  const where = (row: number) => ({ sheet: "公示异议登记", row, column: 5 });
  const objections = [
    createFinding("objection.open", where(3), { ...whom, on, about: 1 }),
    createFinding("objection.noOutcome", where(4), { ...whom, closedOn: on }),
  ];
  const asks = { asked: { place: "posting", kind: null } } as const;
  act(() => set({ ...emptyState, ...asks, posting: { ...NO_POSTING, objections } }));
  expect(asked).toEqual(["reviewRegistrations"]);
  expect(screen.getByText("未办结 1 件，办结前不列入发放名册")).toBeTruthy();
  press("对傅*生（县棉纺织厂）的异议2026年1月14日办结，没有填处理结果");
  expect(asked[1]).toBe('goTo {"sheet":"公示异议登记","row":4,"column":5}');
  act(() => set({ ...emptyState, ...asks, posting: { ...NO_POSTING, objections: [] } }));
  expect(screen.getByText("没有未办结的异议。")).toBeTruthy();
});

test("opened by the ribbon with a job that runs, the place reads what was registered once the job is done", () => {
  const sample = sampleSession(emptyState);
  const light = { dark: false, forcedColors: false };
  const busy = { task: "checking", progress: null } as const;
  const asks = { asked: { place: "posting", kind: null } } as const;
  sample.set({ ...emptyState, ...asks, busy });
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  expect(sample.asked).toEqual([]);
  act(() => sample.set({ ...emptyState, ...asks }));
  act(() => sample.set({ ...emptyState, ...asks, busy }));
  act(() => sample.set({ ...emptyState, ...asks }));
  expect(sample.asked).toEqual(["reviewRegistrations"]);
});
