import { Checkbox, Link } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { messagesOf } from "../../../i18n/messages";
import { placeText } from "../../../i18n/place-text";
import { useChosenKeys } from "../log/use-chosen-keys";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** What people decided of households: whom, the reason, the day; each can be removed, and the rules decide again. */
export function JudgementList(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const { busy, fund, judgements } = props.state;
  const words = messages.decision;
  const names = messagesOf(locale).hardshipClass;
  const chosen = useChosenKeys(judgements.map(({ key }) => key));
  if (judgements.length === 0) return null;
  const judged = fund.read?.report.judged ?? new Map();
  return (
    <section>
      <h2 className={pane.title}>{words.judgements}</h2>
      <ul className={`${pane.list} ${pane.card}`} aria-label={words.judgements}>
        {judgements.map(({ key, decision, hardshipClass, reason, decidedOn }) => {
          const found = judged.get(key);
          const as = `${words.judged[decision]}${hardshipClass === null ? "" : names[hardshipClass]}`;
          return (
            <li key={key} className={`${pane.divided} ${pane.cardRow} ${pane.line}`}>
              {chosen.isOffered && (
                <Checkbox
                  aria-label={[found?.name, as].filter(Boolean).join(" · ")}
                  checked={chosen.has(key)}
                  onChange={() => chosen.toggle(key)}
                />
              )}
              <span className={pane.grow}>
                {[found?.name, as].filter(Boolean).join(" · ")}
                <span className={pane.secondary} style={{ display: "block" }}>
                  {[decidedOn, reason, found?.isOutdated === true ? words.outdated : ""]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                {found !== undefined && (
                  <Link as="button" onClick={() => void session.goTo(found.cell)}>
                    {placeText(found.cell)}
                  </Link>
                )}
              </span>
              <WriteButton
                writes="cells"
                size="small"
                style={{ flexShrink: 0 }}
                disabled={busy !== null}
                onClick={() => void session.removeJudgements([key])}
              >
                {words.remove}
              </WriteButton>
            </li>
          );
        })}
      </ul>
      {chosen.keys.length > 0 && (
        <WriteButton
          writes="cells"
          disabled={busy !== null}
          onClick={() => void session.removeJudgements(chosen.keys)}
        >
          {words.removeChosen(chosen.keys.length)}
        </WriteButton>
      )}
    </section>
  );
}
