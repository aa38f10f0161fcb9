import { ToggleButton, makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../../domain/finding";
import type { CheckSummary } from "../../../workflows/outcome";
import { usePaneServices } from "../../pane-services";
import { SeverityIcon } from "../../SeverityIcon";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(3, auto)", columnGap: "4px" },
  toggle: {
    minWidth: 0,
    minHeight: "32px",
    padding: "0 4px",
    whiteSpace: "nowrap",
    fontSize: "13px",
    "& .fui-Button__icon": { marginRight: "4px" },
  },
});

/** 错误 14 · 提醒 37 · 提示 52, each shown or hidden by a press. */
export function SeverityToggles(props: {
  readonly summary: CheckSummary;
  readonly severities: ReadonlySet<Severity>;
  readonly onChange: (severities: ReadonlySet<Severity>) => void;
}) {
  const styles = useStyles();
  const { messages } = usePaneServices();
  const counts: readonly (readonly [Severity, number])[] = [
    ["error", props.summary.errors],
    ["warning", props.summary.warnings],
    ["notice", props.summary.notices],
  ];
  const toggle = (severity: Severity) => {
    const next = new Set(props.severities);
    if (!next.delete(severity)) next.add(severity);
    props.onChange(next);
  };
  return (
    <div className={styles.row} role="group" aria-label={messages.check.filters}>
      {counts.map(([severity, count]) => (
        <ToggleButton
          key={severity}
          className={styles.toggle}
          checked={props.severities.has(severity)}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => toggle(severity)}
        >
          {`${messages.severities[severity]} ${count.toLocaleString("en-US")}`}
        </ToggleButton>
      ))}
    </div>
  );
}
