import type { CampaignState } from "../../../commands/campaign-session";
import type { PanePlace } from "../../../commands/pane-place";
import type { Severity } from "../../../domain/finding";
import type { PaneMessages } from "../../../i18n/pane-messages";
import { isNoticeKind } from "../posting/is-notice-kind";

/** One thing to do today and where it is done. */
export interface Task {
  readonly severity: Severity;
  readonly label: string;
  readonly place: PanePlace;
}

/** More than this nobody does in a day. */
const atMost = 3;
/** From so many days before the last day of paying in, the open units come first. */
const nearDeadline = 7;

/**
 * What to do today, at most three, the most urgent first: what blocks the lists, then the next step of the campaign.
 * @example todaysTasks(emptyState, messages) // => []
 */
export function todaysTasks(state: CampaignState, messages: PaneMessages): readonly Task[] {
  const { checked } = state;
  if (checked === null) return [];
  const { summary, glance } = checked.result;
  const { home, tasks: words } = messages;
  const tasks: Task[] = [];
  const add = (severity: Severity, label: string, place: PanePlace) => tasks.push({ severity, label, place });
  if (summary.errors > 0) add("error", home.nextErrors(summary.errors), "check");
  if (summary.unsetParameters.length > 0)
    add("warning", words.parameters(summary.unsetParameters.length), "parameters");
  const days = glance.raised?.daysLeft ?? null;
  if (days !== null && days >= 0 && days <= nearDeadline) add("notice", words.deadline(days), "donations");
  const { households } = glance;
  if (households !== null) {
    const { open, eligible, covered } = households;
    if (open > 0) add("warning", words.eligibility(open), "eligibility");
    const written = state.fund.allocation?.written === true;
    if (eligible > covered && !written) add("notice", words.allocate(eligible - covered), "allocate");
    else if (eligible > 0 && state.rosters === null) {
      // Posted first, paid when nobody objects.
      const isPosted =
        state.posting.sheets?.sheets.some(({ kind }) => isNoticeKind(kind)) === true ||
        (state.posting.registrations?.entries.length ?? 0) > 0;
      if (isPosted) add("notice", words.rosters, "rosters");
      else add("notice", words.posting, "posting");
    }
  }
  if (summary.warnings > 0) add("warning", home.nextWarnings(summary.warnings), "check");
  return tasks.slice(0, atMost);
}
