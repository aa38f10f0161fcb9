import { subjectAt } from "../../../workflows/campaign/row-subjects";
import type { CampaignState } from "../../../commands/campaign-session";
import { KeptList } from "../log/KeptList";
import { usePaneServices } from "../../pane-services";

/** The decisions the workbook keeps: about what, the reason, the day, where it stands now; each can be removed. */
export function DecisionList(props: { readonly state: CampaignState }) {
  const { findingTitle, messages, session } = usePaneServices();
  const { checked, decisions } = props.state;
  const words = messages.decision;
  const answered = new Map(
    checked?.result.decided.map(({ decision, finding }) => [decision.key, finding.where]),
  );
  const entries = decisions.map(({ key, code, verdict, reason, decidedOn }) => {
    const where = answered.get(key) ?? undefined;
    const name = subjectAt(checked?.result.subjects ?? {}, where ?? null)?.name ?? "";
    return {
      key,
      text: [findingTitle(code), name].filter(Boolean).join(" · "),
      detail: `${words.verdicts[verdict]} · ${decidedOn} · ${reason}`,
      where,
      ...(checked !== null && { placeless: words.gone }),
    };
  });
  return (
    <KeptList title={words.list} entries={entries} onRemove={(keys) => void session.removeDecisions(keys)} />
  );
}
