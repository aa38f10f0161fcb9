import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { RosterResult } from "../../../workflows/outcome";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { PrintVerdict } from "./PrintVerdict";

/** Rosters shown before 再看: the units below stay within reach. */
const shownAtFirst = 6;
const shownMore = 50;

/** The rosters made last, each with its sum, its pages and the way to it, and the way to their index. */
export function RosterList(props: { readonly result: RosterResult }) {
  const styles = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const [shown, setShown] = useState(shownAtFirst);
  const { rosters, index } = props.result;
  const total = rosters.reduce((sum, roster) => sum + roster.totalFen, 0);
  return (
    <>
      <div className={styles.line}>
        <h2 className={mergeClasses(styles.title, styles.grow)}>
          {messages.rosters.done(rosters.length, yuanText(total))}
        </h2>
        {index !== null && (
          <Button onClick={() => void session.goTo({ sheet: index, row: 1, column: 1 })}>
            {rosterTextsOf(locale).openIndex}
          </Button>
        )}
      </div>
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.places.rosters}>
        {rosters.slice(0, shown).map((roster) => (
          <li key={roster.sheet} className={styles.divided}>
            <button
              type="button"
              className={styles.rowButton}
              title={messages.rosters.open(roster.sheet)}
              onClick={() => void session.goTo({ sheet: roster.sheet, row: 1, column: 1 })}
            >
              <span className={styles.grow}>
                <span lang="zh-CN">{roster.workUnit}</span>
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${messages.rosters.households(roster.households)} · `}
                  <PrintVerdict print={roster.print} />
                </span>
              </span>
              <span style={{ whiteSpace: "nowrap" }}>{messages.rosters.yuan(yuanText(roster.totalFen))}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown < rosters.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + shownMore)}>
          {messages.check.more(Math.min(shownMore, rosters.length - shown))}
        </Button>
      )}
    </>
  );
}
