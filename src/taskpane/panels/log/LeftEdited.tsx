import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenStep } from "../../../commands/campaign-session";
import { placeText } from "../../../i18n/place-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { rowsAtOnce } from "../check/check-view";

/** Cells changed by hand after a step that was put back, which kept what they hold, each leading to its cell. */
export function LeftEdited(props: { readonly left: NonNullable<WrittenStep["leftEdited"]> }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const [shown, setShown] = useState(rowsAtOnce);
  const { cells, putBack } = props.left;
  return (
    <div style={{ display: "grid", rowGap: "4px", paddingTop: "4px" }}>
      <p style={{ margin: 0 }}>{messages.log.leftEdited(cells.length, putBack)}</p>
      <ul
        className={styles.list}
        aria-label={messages.log.leftPlaces}
        style={{ display: "flex", flexWrap: "wrap", gap: "4px" }}
      >
        {cells.slice(0, shown).map((cell) => (
          <li key={placeText(cell)}>
            <Button size="small" onClick={() => void session.goTo(cell)}>
              {placeText(cell)}
            </Button>
          </li>
        ))}
      </ul>
      {shown < cells.length && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + rowsAtOnce)}>
          {messages.check.more(Math.min(rowsAtOnce, cells.length - shown))}
        </Button>
      )}
    </div>
  );
}
