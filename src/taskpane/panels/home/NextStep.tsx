import { ChevronRightRegular } from "@fluentui/react-icons";
import { mergeClasses } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import type { Severity } from "../../../domain/finding";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";

/** 今天要办: the one act that comes next. */
export function NextStep(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { checked, recognized, busy } = props.state;
  const summary = checked?.result.summary;
  const steps: { severity: Severity; label: string; act: () => void }[] = [];
  if (summary === undefined) {
    const tables = recognized?.tables.length ?? 0;
    steps.push({
      severity: "notice",
      label: messages.home.nextCheck(tables),
      act: () => void session.check(),
    });
  } else {
    const look = () => session.open("check");
    if (summary.errors > 0)
      steps.push({ severity: "error", label: messages.home.nextErrors(summary.errors), act: look });
    if (summary.warnings > 0)
      steps.push({ severity: "warning", label: messages.home.nextWarnings(summary.warnings), act: look });
    if (summary.errors === 0)
      steps.push({
        severity: "notice",
        label: messages.home.nextRosters,
        act: () => session.open("rosters"),
      });
  }
  return (
    <>
      <h2 className={styles.title}>{messages.home.todo}</h2>
      <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.home.todo}>
        {steps.map((step) => (
          <li key={step.label} className={styles.divided}>
            <button type="button" className={styles.rowButton} disabled={busy !== null} onClick={step.act}>
              <SeverityIcon severity={step.severity} />
              <span className={styles.grow}>{step.label}</span>
              <ChevronRightRegular aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
