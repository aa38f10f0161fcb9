/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import type { CampaignState } from "../../../../src/commands/campaign-session";
import { NO_POSTING } from "../../../../src/commands/posting";
import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import { fenOfYuan } from "../../../../src/domain/money/fen";
import { CampaignPane } from "../../../../src/taskpane/CampaignPane";
import type { RosterOffer } from "../../../../src/workflows/rosters/roster-offer";
import { emptyState, rostersState, sampleSession } from "../../sample-session";

afterEach(cleanup);

const offer: RosterOffer = {
  units: [
    { workUnit: "县棉纺织厂", system: "轻工", households: 12, totalFen: fenOfYuan(24000) },
    { workUnit: "县酒厂", system: "轻工", households: 3, totalFen: fenOfYuan(5000) },
    { workUnit: "县水泥厂", system: "建材", households: 8, totalFen: fenOfYuan(16000.5) },
  ],
  allocatedFen: fenOfYuan(45000.5),
  leftOut: [{ sheet: "困难职工登记", row: 31, name: "魏桂兰", workUnit: "县水泥厂", reason: "needsReview" }],
  obstacle: null,
};

function showRosters(offered: RosterOffer | null) {
  const sample = sampleSession(emptyState);
  const light = { dark: false, forcedColors: false };
  render(
    <CampaignPane
      services={sample.services}
      appearance={{ current: () => light, subscribe: () => () => undefined }}
    />,
  );
  const state: CampaignState = {
    ...emptyState,
    asked: { place: "rosters", kind: "payment" },
    posting: { ...NO_POSTING, offer: offered },
  };
  act(() => sample.set(state));
  return { ...sample, state };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (kind: string) =>
  fireEvent.change(screen.getByLabelText("名册种类"), { target: { value: kind } });
const total = () => screen.getByText(/户，合计/).parentElement?.textContent;

test("opens with every unit ticked, the sum equal to the allocation, and makes all in one press", () => {
  const { asked } = showRosters(offer);
  expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(3);
  expect(total()).toContain("23 户，合计 45,000.50 元，与分配一致");
  expect(screen.getByText("待定，请先认定")).toBeTruthy();
  press("生成 3 张名册");
  expect(asked).toEqual(["reviewRosters", "makeRosters {}"]);
});

test("a unit left out is missing from count, sum and request", () => {
  const { asked } = showRosters(offer);
  fireEvent.click(screen.getByRole("checkbox", { name: /县酒厂/ }));
  expect(total()).toContain("20 户，合计 40,000.50 元，比分配少 5,000.00 元");
  press("生成 2 张名册");
  expect(asked[1]).toBe('makeRosters {"units":["县棉纺织厂","县水泥厂"]}');
  press("全选");
  expect(screen.getByText("已选 3 家，共 3 家")).toBeTruthy();
  press("全不选");
  expect(screen.getByRole("button", { name: "生成发放名册" })).toHaveProperty("disabled", true);
});

test("every kind stands in its group; county lists have no units to tick", () => {
  const { asked } = showRosters(offer);
  const groups = within(screen.getByLabelText("名册种类")).getAllByRole("group");
  expect(groups.map((group) => group.getAttribute("label"))).toEqual([
    "发放",
    "备案",
    "捐款",
    "登记",
    "审批",
    "走访",
    "其他",
  ]);
  choose("payment-system");
  expect(screen.queryAllByRole("checkbox")).toHaveLength(0);
  press("生成 2 张名册");
  choose("donation");
  expect(screen.queryByText(/合计/)).toBeNull();
  press("生成捐款名单");
  expect(asked.slice(1)).toEqual(['makeSheets ["payment-system"]', 'makeSheets ["donation"]']);
});

test("says in place why there is nothing to make, and leads to the allocation", () => {
  const { set, state } = showRosters({
    ...offer,
    units: [],
    leftOut: [{ sheet: "困难职工登记", row: 5, name: "魏桂兰", workUnit: "县水泥厂", reason: "noAmount" }],
  });
  expect(screen.getByText("金额尚未写入")).toBeTruthy();
  expect(screen.getByRole("button", { name: "去分配" })).toBeTruthy();
  const until = "2026-01-16" as CalendarDate;
  const obstacle = { kind: "noticeRuns", until, households: 23 } as const;
  act(() => set({ ...state, posting: { ...NO_POSTING, offer: { ...offer, obstacle } } }));
  expect(screen.getByText(/公示还没有期满/)).toBeTruthy();
});

test("nobody looked yet: the units are asked for", () => {
  const { asked } = showRosters(null);
  press("列出单位");
  expect(asked).toEqual(["reviewRosters", "reviewRosters"]);
});

test("paying before the notice ends is asked again, for the sheet or the file that was asked for", () => {
  const { asked, set, state } = showRosters(offer);
  const until = "2026-01-16" as CalendarDate;
  press("生成 3 张名册");
  act(() => set({ ...state, refusal: { kind: "noticeRuns", until, households: 23 } }));
  press("仍要生成");
  choose("bank");
  press("生成 CSV（GB18030）");
  press("仍要生成");
  expect(asked.slice(1)).toEqual([
    "makeRosters {}",
    'makeRosters {"anyway":true}',
    'makeBankFile {"format":"gb18030"}',
    'makeBankFile {"format":"gb18030","anyway":true}',
  ]);
});

test("the file for the bank is made for the ticked units, and listed with its hash", () => {
  const { asked, set, state } = showRosters(offer);
  choose("bank");
  fireEvent.click(screen.getByRole("checkbox", { name: /县酒厂/ }));
  press("生成 Excel 文件");
  expect(asked[1]).toBe('makeBankFile {"format":"xlsx","units":["县棉纺织厂","县水泥厂"]}');
  URL.createObjectURL = () => "blob:made";
  URL.revokeObjectURL = () => undefined;
  const file = { format: "xlsx", bytes: new Uint8Array([80]), transfers: 20 } as const;
  const bankFile = { ...file, totalFen: fenOfYuan(40000.5), sha256: "ab".repeat(32) };
  act(() => set({ ...state, posting: { ...NO_POSTING, offer, bankFiles: [bankFile] } }));
  const list = screen.getByLabelText("已生成的代发文件");
  expect(list.textContent).toContain("银行代发.xlsx");
  expect(list.textContent).toContain("共 20 笔，合计 40,000.50 元");
  expect(list.textContent).toContain("ab".repeat(32));
  press("全选");
  press("全不选");
  expect(screen.getByRole("button", { name: "生成 Excel 文件" })).toHaveProperty("disabled", true);
});

test("rosters made stand above the units, with pages, a warning where they do not fit, and the way to the index", () => {
  const { asked, set, state } = showRosters(offer);
  const made = rostersState.rosters;
  if (made === null) throw new Error("The sample has no rosters");
  const wide = made.rosters.map((roster, at) => ({
    ...roster,
    print: at === 0 ? roster.print : { pages: 1, fitsWidth: false, cutCells: 3 },
  }));
  act(() => set({ ...state, rosters: { ...made, rosters: wide } }));
  const list = screen.getByRole("list", { name: "名册" });
  expect(list.textContent).toContain("2 页，宽度合适");
  expect(list.textContent).toContain("1 页，超出纸宽，请缩小列宽后打印，3 格显示不全");
  const units = screen.getByRole("list", { name: "单位" });
  expect(list.compareDocumentPosition(units)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  press("打开目录");
  expect(asked.at(-1)).toBe('goTo {"sheet":"名册目录","row":1,"column":1}');
});
