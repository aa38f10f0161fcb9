import { paneMessagesOf } from "../../../../src/i18n/pane-messages";
import type { CampaignState } from "../../../../src/commands/campaign-session";
import { todaysTasks } from "../../../../src/taskpane/panels/home/todays-tasks";
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
    expect(labels(covered)).toEqual(["金额已定，可以生成名册"]);
    expect(labels({ ...covered, rosters: rostersState.rosters })).toEqual(["名册已生成，可以做公示榜"]);
  });

  it("puts the open units first in the last week of paying in, and not after it", () => {
    const { raised } = checkedState.checked?.result.glance ?? {};
    if (raised == null) throw new Error("the sample has gifts");
    const near = cleanState({ households: null, raised: { ...raised, daysLeft: 3 } });
    expect(labels(near)).toEqual(["距到账截止 3 天，看看还差谁"]);
    expect(labels(cleanState({ households: null, raised: { ...raised, daysLeft: -1 } }))).toEqual([]);
  });
});
