import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePaneServices } from "./pane-services";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: "3px", flexShrink: 0, fontSize: "13px" },
  bar: {
    width: "10px",
    height: "6px",
    boxSizing: "border-box",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  sure: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  confirm: {
    backgroundColor: "#8A5A00",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  none: { backgroundColor: tokens.colorNeutralForeground3 },
  word: { marginLeft: "3px" },
});

const filled = { sure: 3, confirm: 2, none: 1 } as const;

/** Three bars and a word: how sure the recognition is. */
export function ConfidenceBars(props: { readonly level: keyof typeof filled }) {
  const styles = useStyles();
  const { messages } = usePaneServices();
  return (
    <span className={styles.root}>
      {[1, 2, 3].map((bar) => (
        <span
          key={bar}
          aria-hidden="true"
          className={mergeClasses(styles.bar, bar <= filled[props.level] && styles[props.level])}
        />
      ))}
      <span className={styles.word}>{messages.confidence[props.level]}</span>
    </span>
  );
}
