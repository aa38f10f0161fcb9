import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Finding } from "../../domain/finding";
import { cellAddress } from "../cell-address";
import { usePaneServices } from "../pane-services";
import { usePaneStyles } from "../pane-styles";

const useStyles = makeStyles({
  detail: { padding: "0 12px 12px", display: "grid", rowGap: "8px" },
  parts: { display: "grid", gridTemplateColumns: "40px 1fr", gap: "4px 8px", margin: 0, fontSize: "13px" },
  term: { color: tokens.colorNeutralForeground2, margin: 0 },
  description: { margin: 0, overflowWrap: "anywhere" },
  value: {
    padding: "4px 8px",
    borderRadius: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
});

/** One place: its cell, and when opened the value, the problem, its basis and what to do. */
export function FindingRow(props: {
  readonly finding: Finding;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, renderFinding, session } = usePaneServices();
  const { finding, open } = props;
  const { where } = finding;
  const place = where === null ? messages.check.whole : `${where.sheet}!${cellAddress(where)}`;
  const value =
    "value" in finding.params ? finding.params.value : "name" in finding.params ? finding.params.name : null;
  const text = open ? renderFinding(finding) : null;
  return (
    <li className={pane.divided}>
      <button type="button" className={pane.rowButton} aria-expanded={open} onClick={props.onToggle}>
        <span className={pane.grow}>{place}</span>
        {open ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
      </button>
      {text !== null && (
        <div className={styles.detail}>
          {value !== null && (
            <span
              className={styles.value}
              aria-label={`${messages.check.value} ${[...value].join(" ")}`}
              role="note"
            >
              {value}
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
          {where !== null && (
            <div>
              <Button size="small" onClick={() => void session.goTo(where)}>
                {messages.check.goTo}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}
