import { Button } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles";

/** One sentence why there is nothing here, and one act. */
export function EmptyPanel(props: {
  readonly title: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly disabled: boolean; readonly onClick: () => void };
}) {
  const styles = usePaneStyles();
  return (
    <div className={styles.empty}>
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
