import type { CampaignState } from "../../../commands/campaign-session";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

/** What was said of names and payments; each can be taken back, and is asked again. */
export function KeptLinks(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const { raising } = props.state;
  const { names, lines } = raising.links;
  const kept = [
    ...names.map((link) => ({ link, text: words.keptName(link.name, link.unit, link.isSame) })),
    ...lines.map((link) => ({
      link,
      text: words.keptLines(link.bank.length, link.gifts.length, link.isSame),
    })),
  ];
  if (kept.length === 0) return null;
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.kept}</h2>
      <ul className={`${pane.list} ${pane.card}`} aria-label={words.kept}>
        {kept.map(({ link, text }, index) => (
          <li key={`${text}${index}`} className={`${pane.cardRow} ${pane.line}`}>
            <span className={pane.grow}>
              {text} <span className={pane.secondary}>{link.decidedOn}</span>
            </span>
            <WriteButton
              writes="cells"
              size="small"
              style={{ flexShrink: 0, whiteSpace: "nowrap" }}
              onClick={() => void session.unlink(link)}
            >
              {words.forget}
            </WriteButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
