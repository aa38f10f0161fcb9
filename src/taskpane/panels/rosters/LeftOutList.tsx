import { mergeClasses } from "@fluentui/react-components";
import type { LeftOutHousehold } from "../../../workflows/outcome";
import { cellAddress } from "../../../workbook/area-address";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";

/** Rows of the register that are on no roster, each with its reason and a way to its row. */
export function LeftOutList(props: { readonly leftOut: readonly LeftOutHousehold[] }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { leftOut } = props;
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{messages.rosters.leftOut(leftOut.length)}</h2>
      <LongList
        label={messages.rosters.leftOut(leftOut.length)}
        count={leftOut.length}
        row={(index) => {
          const household = leftOut[index];
          if (household === undefined) return null;
          const cell = { sheet: household.sheet, row: household.row, column: 1 };
          return (
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <span className={styles.grow}>
                <WorkbookText>{household.name === "" ? "—" : household.name}</WorkbookText>
                <WorkbookText className={mergeClasses(styles.secondary, styles.ownLine)}>
                  {`${household.workUnit} · ${cell.sheet}!${cellAddress(cell)}`}
                </WorkbookText>
              </span>
              <span className={mergeClasses(styles.secondary, styles.reason)}>
                {messages.rosters.reasons[household.reason]}
              </span>
            </button>
          );
        }}
      />
    </>
  );
}
