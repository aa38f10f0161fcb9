import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { CurrentPlaceContext, PlacesContext } from "./places/place-entry";
import { usePaneStyles } from "./pane-styles";

/** The sign of the place, one sentence why there is nothing here, and one act. */
export function EmptyPanel(props: {
  readonly title: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly disabled: boolean; readonly onClick: () => void };
}) {
  const styles = usePaneStyles();
  const place = useContext(CurrentPlaceContext);
  const Icon = useContext(PlacesContext).find((entry) => entry.place === place)?.Icon;
  return (
    <div className={styles.empty}>
      {Icon !== undefined && (
        <span className={styles.emptyIcon}>
          <Icon aria-hidden="true" />
        </span>
      )}
      <h2 className={styles.title}>{props.title}</h2>
      <p className={styles.secondary}>{props.text}</p>
      {props.act !== undefined && (
        <Button appearance="primary" disabled={props.act.disabled} onClick={props.act.onClick}>
          {props.act.label}
        </Button>
      )}
    </div>
  );
}
