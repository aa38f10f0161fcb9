import { mergeClasses } from "@fluentui/react-components";
import type { RosterResult } from "../../../workflows/outcome";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";

/** The rosters made last, each with its sum and the way to it. */
export function RosterList(props: { readonly result: RosterResult }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  return (
    <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.places.rosters}>
      {props.result.rosters.map((roster) => (
        <li key={roster.sheet} className={styles.divided}>
          <button
            type="button"
            className={styles.rowButton}
            title={messages.rosters.open(roster.sheet)}
            onClick={() => void session.goTo({ sheet: roster.sheet, row: 1, column: 1 })}
          >
            <span className={styles.grow}>
              {roster.workUnit}
              <span className={styles.secondary} style={{ display: "block" }}>
                {`${roster.sheet} · ${messages.rosters.households(roster.households)}`}
              </span>
            </span>
            <span>{messages.rosters.yuan(yuanText(roster.totalFen))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
