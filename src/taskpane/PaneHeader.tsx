import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular, HomeRegular } from "@fluentui/react-icons";
import type { PanePlace } from "../commands/pane-place";
import { usePaneServices } from "./pane-services";
import { PlaceSwitcher } from "./PlaceSwitcher";
import { ProductMark } from "./ProductMark";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    height: "48px",
    flexShrink: 0,
    boxSizing: "border-box",
    // Excel draws its own menu over the last 44 px.
    padding: "0 44px 0 12px",
    columnGap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: "16px", minWidth: 0 },
  updating: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

/** Home or ←, the title (which switches places) and, while a job runs, a quiet word that it does. */
export function PaneHeader(props: {
  readonly place: PanePlace;
  readonly parent: PanePlace;
  readonly updating: boolean;
}) {
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const { place, parent } = props;
  return (
    <header className={styles.header}>
      {place === "home" ? (
        <ProductMark />
      ) : (
        <Button
          appearance="subtle"
          icon={parent === "home" ? <HomeRegular /> : <ArrowLeftRegular />}
          aria-label={parent === "home" ? messages.goHome : messages.frame.back(messages.places[parent])}
          onClick={() => session.open(parent)}
        />
      )}
      <h1 className={styles.heading}>
        <PlaceSwitcher place={place} />
      </h1>
      {props.updating && <span className={styles.updating}>{messages.updating}</span>}
    </header>
  );
}
