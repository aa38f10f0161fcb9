import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CampaignState } from "../commands/campaign-session";
import { DoneNote } from "./DoneNote";
import { EditedSheetsQuestion } from "./EditedSheetsQuestion";
import type { PaneMessages } from "../i18n/pane-messages";
import type { CheckSummary } from "../workflows/outcome";
import { progressText } from "../i18n/progress-text";
import { StopButton } from "./StopButton";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";

const announced = (summary: CheckSummary, messages: PaneMessages) =>
  messages.check.announce(summary.errors, summary.warnings, summary.notices);

/** What is going on, or why the last act was refused. */
export function PaneStatus(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { locale, messages, refusalText, session } = usePaneServices();
  const { busy, checked, locked, refusal } = props.state;
  const progress = busy?.progress ?? null;
  const task = busy === null ? "" : messages.busy[busy.task];
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A refusal stands at the top: it is brought into view wherever the panel was scrolled to.
    const main = status.current?.closest("main");
    if (refusal !== null && main != null) main.scrollTop = 0;
  }, [refusal]);
  return (
    <>
      <div
        ref={status}
        role="status"
        aria-live="polite"
        className={busy === null ? styles.idleStatus : undefined}
      >
        {busy === null && checked !== null && (
          <span className={styles.heardOnly}>{announced(checked.result.summary, messages)}</span>
        )}
        {busy !== null && (
          <>
            <div className={styles.line}>
              <span className={mergeClasses(styles.secondary, styles.grow)}>
                {progress === null ? task : progressText(locale, task, progress)}
              </span>
              <StopButton />
            </div>
            <ProgressBar
              aria-label={task}
              value={progress === null || progress.total === 0 ? undefined : progress.done / progress.total}
            />
          </>
        )}
      </div>
      {locked !== null && refusal === null && busy === null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{refusalText(locked)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void session.lookAtLock()}>
              {messages.lookAtLock}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {refusal !== null && (busy === null || refusal.kind === "busy") && (
        <div role="alert">
          <MessageBar intent="warning" layout="multiline" politeness="assertive">
            <MessageBarBody>{refusalText(refusal)}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <EditedSheetsQuestion state={props.state} />
      <DoneNote state={props.state} />
    </>
  );
}
