import { Checkbox, Link } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { placeText } from "../../../i18n/place-text";
import { useChosenKeys } from "../log/use-chosen-keys";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** The decisions the workbook keeps: about what, the reason, the day, where it stands now; each can be removed. */
export function DecisionList(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { findingTitle, messages, session } = usePaneServices();
  const { busy, checked, decisions } = props.state;
  const words = messages.decision;
  const chosen = useChosenKeys(decisions.map(({ key }) => key));
  if (decisions.length === 0) return null;
  const answered = new Map(
    checked?.result.decided.map(({ decision, finding }) => [decision.key, finding.where]),
  );
  return (
    <section>
      <h2 className={pane.title}>{words.list}</h2>
      <ul className={`${pane.list} ${pane.card}`} aria-label={words.list}>
        {decisions.map(({ key, code, verdict, reason, decidedOn }) => {
          const where = answered.get(key);
          const name = checked?.result.subjects[where?.sheet ?? ""]?.[where?.row ?? 0]?.name ?? "";
          return (
            <li key={key} className={`${pane.divided} ${pane.cardRow} ${pane.line}`}>
              {chosen.isOffered && (
                <Checkbox
                  aria-label={[findingTitle(code), name].filter((part) => part !== "").join(" · ")}
                  checked={chosen.has(key)}
                  onChange={() => chosen.toggle(key)}
                />
              )}
              <span className={pane.grow}>
                {`${findingTitle(code)}${name === "" ? "" : ` · ${name}`}`}
                <span className={pane.secondary} style={{ display: "block" }}>
                  {`${words.verdicts[verdict]} · ${decidedOn} · ${reason}`}
                </span>
                {where != null ? (
                  <Link as="button" onClick={() => void session.goTo(where)}>
                    {placeText(where)}
                  </Link>
                ) : (
                  checked !== null && <span className={pane.secondary}>{words.gone}</span>
                )}
              </span>
              <WriteButton
                writes="cells"
                size="small"
                style={{ flexShrink: 0 }}
                disabled={busy !== null}
                onClick={() => void session.removeDecisions([key])}
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
          onClick={() => void session.removeDecisions(chosen.keys)}
        >
          {words.removeChosen(chosen.keys.length)}
        </WriteButton>
      )}
    </section>
  );
}
