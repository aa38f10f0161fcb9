import { Button, mergeClasses } from "@fluentui/react-components";
import { rosterTextsOf } from "../../../i18n/roster-texts";
import type { RosterResult } from "../../../workflows/outcome";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";
import { yuanText } from "../../yuan-text";
import { PrintVerdict } from "./PrintVerdict";

/** Rosters shown before 再看: the units below stay within reach. */
const shownAtFirst = 6;

/** The rosters made last, each with its sum, its pages and the way to it, and the way to their index. */
export function RosterList(props: { readonly result: RosterResult }) {
  const styles = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
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
      <LongList
        label={messages.places.rosters}
        count={rosters.length}
        atFirst={shownAtFirst}
        row={(index) => {
          const roster = rosters[index];
          if (roster === undefined) return null;
          return (
            <button
              type="button"
              className={styles.rowButton}
              title={messages.rosters.open(roster.sheet)}
              onClick={() => void session.goTo({ sheet: roster.sheet, row: 1, column: 1 })}
            >
              <span className={styles.grow}>
                <WorkbookText>{roster.workUnit}</WorkbookText>
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${messages.rosters.households(roster.households)} · `}
                  <PrintVerdict print={roster.print} />
                </span>
              </span>
              <span className={styles.whole}>{messages.rosters.yuan(yuanText(roster.totalFen))}</span>
            </button>
          );
        }}
      />
    </>
  );
}
