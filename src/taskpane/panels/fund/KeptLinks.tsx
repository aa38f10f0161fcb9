import type { CampaignState } from "../../../commands/campaign-session";
import type { LineLink } from "../../../workflows/decisions/links";
import { dayText } from "../../day-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { WriteButton } from "../../WriteButton";

/** What was said of names and payments; each can be taken back, and is asked again. */
export function KeptLinks(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.money;
  const { raising } = props.state;
  const { names, lines } = raising.links;
  // The workbook keeps digests only; who paid is read from the lines as they stand.
  const saidOf = ({ bank, isSame }: LineLink): string | null => {
    const found = raising.fund?.overview.lines?.find(({ bankKeys }) => bankKeys.join() === bank.join());
    if (found === undefined) return null;
    const party = found.party === "" ? words.noName : found.party;
    return words.keptPayment(party, yuanText(found.bankFen ?? 0), isSame);
  };
  const kept = [
    ...names.map((link) => ({ link, text: words.keptName(link.name, link.unit, link.isSame) })),
    ...lines.map((link) => ({
      link,
      text: saidOf(link) ?? words.keptLines(link.bank.length, link.gifts.length, link.isSame),
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
              {text}
              <span className={pane.secondary} style={{ display: "block" }}>
                {dayText(link.decidedOn, locale)}
              </span>
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
