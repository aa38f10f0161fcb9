import { Link } from "@fluentui/react-components";
import { placeText } from "../../../i18n/place-text";
import type { SuggestedName } from "../../../workflows/donations/donation-overview";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";
import { WriteButton } from "../../WriteButton";

/** Names that may be a unit's own: the clerk says so, and it is kept. */
export function DonationNames(props: { readonly names: readonly SuggestedName[] }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.donations;
  const { names } = props;
  if (names.length === 0) return null;
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.names(names.length)}</h2>
      <ul className={`${pane.list} ${pane.card}`} aria-label={words.names(names.length)}>
        {names.map(({ name, unit, reason, cell }) => (
          <li key={name} className={pane.cardRow}>
            <div>
              <WorkbookText>“{name}”</WorkbookText>
              {words.nameMayBe}
              <WorkbookText>“{unit}”</WorkbookText>
            </div>
            <div className={pane.secondary}>
              {words.nameReasons[reason]} ·{" "}
              <Link as="button" lang="zh-CN" onClick={() => void session.goTo(cell)}>
                {placeText(cell)}
              </Link>
            </div>
            <div className={pane.line} style={{ marginTop: "4px" }}>
              <WriteButton
                writes="cells"
                size="small"
                onClick={() => void session.linkName({ name, unit, isSame: true })}
              >
                {words.isUnit}
              </WriteButton>
              <WriteButton
                writes="cells"
                size="small"
                appearance="subtle"
                onClick={() => void session.linkName({ name, unit, isSame: false })}
              >
                {words.isNotUnit}
              </WriteButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
