import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { LeftOutHousehold } from "../../../workflows/outcome";
import { cellAddress } from "../../../workbook/area-address";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { rowsAtOnce } from "../check/check-view";

/** Rows of the register that are on no roster, each with its reason and a way to its row. */
export function LeftOutList(props: { readonly leftOut: readonly LeftOutHousehold[] }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const [shown, setShown] = useState(rowsAtOnce);
  const { leftOut } = props;
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{messages.rosters.leftOut(leftOut.length)}</h2>
      <ul
        className={mergeClasses(styles.list, styles.card)}
        aria-label={messages.rosters.leftOut(leftOut.length)}
      >
        {leftOut.slice(0, shown).map((row) => {
          const cell = { sheet: row.sheet, row: row.row, column: 1 };
          return (
            <li key={`${row.sheet}/${row.row}`} className={styles.divided}>
              <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
                <span className={styles.grow}>{`${row.sheet}!${cellAddress(cell)}`}</span>
                <span>{messages.rosters.reasons[row.reason]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown < leftOut.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, leftOut.length - shown))}
        </Button>
      )}
    </>
  );
}
