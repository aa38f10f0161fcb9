import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../domain/finding";
import { damagedPart } from "../../damaged-part";
import { usePaneServices } from "../../pane-services";

const useStyles = makeStyles({
  detail: { padding: "0 12px 12px", display: "grid", rowGap: "8px" },
  parts: {
    display: "grid",
    gridTemplateColumns: "minmax(40px, max-content) 1fr",
    gap: "4px 8px",
    margin: 0,
    fontSize: "13px",
  },
  term: { color: tokens.colorNeutralForeground2, margin: 0 },
  description: { margin: 0, overflowWrap: "anywhere" },
  value: {
    padding: "4px 8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  damaged: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    borderRadius: "2px",
    // Seen without colour too: high contrast drops backgrounds.
    textDecorationLine: "underline",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** The value with its damaged part marked, the problem, its basis and what to do. */
export function FindingDetail(props: { readonly finding: Finding }) {
  const styles = useStyles();
  const { messages, renderFinding } = usePaneServices();
  const text = renderFinding(props.finding);
  const value = damagedPart(props.finding);
  const whole = value === null ? "" : value.before + value.damaged + value.after;
  return (
    <div className={styles.detail}>
      {value !== null && (
        <span
          className={styles.value}
          role="note"
          lang="zh-CN"
          aria-label={`${messages.check.value} ${[...whole].join(" ")}`}
        >
          {value.before}
          {value.damaged !== "" && <mark className={styles.damaged}>{value.damaged}</mark>}
          {value.after}
        </span>
      )}
      <dl className={styles.parts}>
        {(["problem", "basis", "remedy"] as const).map((part) => (
          <div key={part} style={{ display: "contents" }}>
            <dt className={styles.term}>{messages.check[part]}</dt>
            <dd className={styles.description}>{text[part]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
