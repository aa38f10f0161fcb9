import { useContext } from "react";
import { CurrentPlaceContext, PlacesContext } from "./places/place-entry";
import { JobButton } from "./JobButton";
import { usePaneStyles } from "./pane-styles";
import type { WriteKind } from "./use-write-refusal";
import { WriteButton } from "./WriteButton";

/** The sign of the place, one sentence why there is nothing here, and one act. */
export function EmptyPanel(props: {
  readonly title: string;
  readonly text: string;
  readonly act?: {
    readonly label: string;
    readonly onClick: () => void;
    /** Where the act writes. */
    readonly writes?: WriteKind;
  };
}) {
  const styles = usePaneStyles();
  const place = useContext(CurrentPlaceContext);
  const writes = props.act?.writes;
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
      {props.act !== undefined && writes === undefined && (
        <JobButton appearance="primary" onClick={props.act.onClick}>
          {props.act.label}
        </JobButton>
      )}
      {props.act !== undefined && writes !== undefined && (
        <WriteButton writes={writes} appearance="primary" onClick={props.act.onClick}>
          {props.act.label}
        </WriteButton>
      )}
    </div>
  );
}
