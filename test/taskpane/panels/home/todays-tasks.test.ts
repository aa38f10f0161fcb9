import { paneMessagesOf } from "../../../../src/i18n/pane-messages";
import type { CampaignState } from "../../../../src/commands/campaign-session";
import { todaysTasks } from "../../../../src/taskpane/panels/home/todays-tasks";
import type { CalendarDate } from "../../../../src/domain/calendar/calendar-date";
import { fenOfYuan } from "../../../../src/domain/money/fen";
import type { Registration } from "../../../../src/workflows/posting/registrations";
import { checkedState, emptyState, rostersState } from "../../sample-session";

const messages = paneMessagesOf("zh-CN");
const labels = (state: CampaignState) => todaysTasks(state, messages).map(({ label }) => label);

/** The same check with nothing wrong, and other numbers at a glance. */
function cleanState(glance: Partial<NonNullable<CampaignState["checked"]>["result"]["glance"]>) {
  const { checked } = checkedState;
  if (checked === null) throw new Error("the sample is checked");
  const summary = { ...checked.result.summary, errors: 0, warnings: 0, unsetParameters: [] };
  const result = { ...checked.result, summary, glance: { ...checked.result.glance, ...glance } };
  return { ...checkedState, checked: { ...checked, result } };
}

describe("今天要办", () => {
  it("is empty before a check", () => {
    expect(labels(emptyState)).toEqual([]);
  });

  it("names three things at most, what blocks the lists first", () => {
    expect(labels(checkedState)).toEqual([
      "2 处错误，影响资格和发放",
      "1 项参数未设置，相关规则未查",
      "41 户待定，请认定",
    ]);
  });

  it("leads on along the campaign once a step is done", () => {
    const decided = { registered: 640, eligible: 600, open: 0, covered: 0 };
    expect(labels(cleanState({ households: decided }))).toEqual(["600 户符合，尚未定金额"]);
    const covered = cleanState({ households: { ...decided, covered: 600 } });
    expect(labels(covered)).toEqual(["金额已定，可以做公示榜"]);
    const entry: Registration = {
      ...{ act: "posted", on: "2027-01-08" as CalendarDate, until: "2027-01-12" as CalendarDate },
      ...{ fingerprint: "7K3M-9Q2D", units: 12, households: 600, isSupplement: false, isEndSure: true },
      totalFen: fenOfYuan(986_000),
    };
    const registrations = { entries: [entry], rows: { posted: [], approved: [], filed: [], paid: [] } };
    const made: CampaignState = { ...covered, posting: { ...covered.posting, registrations } };
    expect(labels(made)).toEqual(["公示榜已生成，期满后可以生成名册"]);
    expect(labels({ ...made, rosters: rostersState.rosters })).toEqual([]);
  });

  it("puts the open units first in the last week of paying in, and not after it", () => {
    const { raised } = checkedState.checked?.result.glance ?? {};
    if (raised == null) throw new Error("the sample has gifts");
    const near = cleanState({ households: null, raised: { ...raised, daysLeft: 3 } });
    expect(labels(near)).toEqual(["距到账截止 3 天，看看还差谁"]);
    expect(labels(cleanState({ households: null, raised: { ...raised, daysLeft: -1 } }))).toEqual([]);
  });
});
