import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    display: "block",
    position: "relative",
    flexGrow: 1,
    minWidth: "48px",
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground5,
    // Seen only with forced colours, where backgrounds go.
    border: "1px solid transparent",
    boxSizing: "border-box",
  },
  fill: {
    display: "block",
    height: "100%",
    borderRadius: "6px",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  tick: {
    position: "absolute",
    top: "-4px",
    bottom: "-4px",
    width: "3px",
    borderRadius: "1px",
    backgroundColor: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** A bar filled by a share (0 to 1), with a tick where something is compared; what it means stands in words beside it. */
export function ShareBar(props: {
  readonly share: number;
  readonly tick?: number | null;
  readonly height: number;
  readonly label: string;
}) {
  const styles = useStyles();
  const within = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;
  return (
    <span className={styles.track} role="img" aria-label={props.label} style={{ height: props.height }}>
      <span className={styles.fill} style={{ width: within(props.share) }} />
      {props.tick != null && <span className={styles.tick} style={{ left: within(props.tick) }} />}
    </span>
  );
}
