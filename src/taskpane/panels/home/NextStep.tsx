import { mergeClasses } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { CampaignState } from "../../../commands/campaign-session";
import type { Severity } from "../../../domain/finding";
import { countedTables } from "../../../workbook/form-groups";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { SeverityIcon } from "../../SeverityIcon";
import { todaysTasks } from "./todays-tasks";

/** 今天要办: at most three things, the most urgent first. */
export function NextStep(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { checked, recognized, busy } = props.state;
  const line = (severity: Severity, label: string, act: () => void) => (
    <li key={label} className={styles.divided}>
      <button type="button" className={styles.rowButton} disabled={busy !== null} onClick={act}>
        <SeverityIcon severity={severity} />
        <span className={styles.grow}>{label}</span>
        <ChevronRightRegular aria-hidden="true" />
      </button>
    </li>
  );
  const tasks = todaysTasks(props.state, messages);
  return (
    <>
      <h2 className={styles.title}>{messages.home.todo}</h2>
      {checked !== null && tasks.length === 0 && <p className={styles.secondary}>{messages.tasks.done}</p>}
      {(checked === null || tasks.length > 0) && (
        <ul className={mergeClasses(styles.list, styles.card)} aria-label={messages.home.todo}>
          {checked === null
            ? line(
                "notice",
                messages.home.nextCheck(countedTables(recognized?.tables ?? []).length),
                () => void session.check(),
              )
            : tasks.map(({ severity, label, place }) => line(severity, label, () => session.open(place)))}
        </ul>
      )}
    </>
  );
}
