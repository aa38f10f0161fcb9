import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../domain/finding";
import { useDarkPane } from "./dark-pane";

const useStyles = makeStyles({
  icon: {
    fontSize: "18px",
    flexShrink: 0,
    display: "flex",
  },
  error: { color: "#B10E1C" },
  warning: { color: "#8A5A00" },
  notice: { color: "#0F5A9E" },
  passed: { color: "#0E6B37" },
  errorDark: { color: "#FF99A4" },
  warningDark: { color: "#F2C661" },
  noticeDark: { color: "#85C0FF" },
  passedDark: { color: "#7ED39B" },
  forced: { "@media (forced-colors: active)": { color: "inherit" } },
});

/** What an icon can say: how grave a finding is, or that nothing was found. */
export type IconSeverity = Severity | "passed";

const icons = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  notice: InfoFilled,
  passed: CheckmarkCircleFilled,
};

/** Circle, triangle, i or tick: the shape says the severity, not the colour alone. The word stands in the label beside it. */
export function SeverityIcon(props: { readonly severity: IconSeverity }) {
  const styles = useStyles();
  const dark = useDarkPane();
  const Icon = icons[props.severity];
  return (
    <span
      className={mergeClasses(
        styles.icon,
        dark ? styles[`${props.severity}Dark`] : styles[props.severity],
        styles.forced,
      )}
    >
      <Icon aria-hidden="true" />
    </span>
  );
}
