import type { WrittenStep } from "../../../commands/campaign-session";
import { placeText } from "../../../i18n/place-text";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";

/** Cells changed by hand after a step that was put back, which kept what they hold, each leading to its cell. */
export function LeftEdited(props: { readonly left: NonNullable<WrittenStep["leftEdited"]> }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { cells, putBack } = props.left;
  return (
    <div style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "4px", paddingTop: "4px" }}>
      <p style={{ margin: 0 }}>{messages.log.leftEdited(cells.length, putBack)}</p>
      <LongList
        label={messages.log.leftPlaces}
        count={cells.length}
        usualHeight={37}
        row={(index) => {
          const cell = cells[index];
          if (cell === undefined) return null;
          return (
            <button type="button" className={styles.rowButton} onClick={() => void session.goTo(cell)}>
              <WorkbookText className={styles.grow}>{placeText(cell)}</WorkbookText>
            </button>
          );
        }}
      />
    </div>
  );
}
