import type { CampaignState } from "../../../commands/campaign-session";
import { messagesOf } from "../../../i18n/messages";
import { KeptList } from "../log/KeptList";
import { usePaneServices } from "../../pane-services";

/** What people decided of households: whom, the reason, the day; each can be removed, and the rules decide again. */
export function JudgementList(props: { readonly state: CampaignState }) {
  const { locale, messages, session } = usePaneServices();
  const { fund, judgements } = props.state;
  const words = messages.decision;
  const names = messagesOf(locale).hardshipClass;
  const judged = fund.read?.report.judged ?? new Map();
  const entries = judgements.map(({ key, decision, hardshipClass, reason, decidedOn }) => {
    const found = judged.get(key);
    const as = `${words.judged[decision]}${hardshipClass === null ? "" : names[hardshipClass]}`;
    return {
      key,
      text: [found?.name, as].filter(Boolean).join(" · "),
      detail: [decidedOn, reason, found?.isOutdated === true ? words.outdated : ""]
        .filter(Boolean)
        .join(" · "),
      where: found?.cell,
    };
  });
  return (
    <KeptList
      title={words.judgements}
      entries={entries}
      onRemove={(keys) => void session.removeJudgements(keys)}
    />
  );
}
