import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import type { EligibilityReport } from "../../../workflows/eligibility/eligibility-report";
import { EmptyPanel } from "../../EmptyPanel";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { AllocateFooter } from "./AllocateFooter";
import { AllocateInputs } from "./AllocateInputs";
import { AllocatePlans } from "./AllocatePlans";
import { AllocateOutcome } from "./AllocateOutcome";
import { RevisionList } from "../log/RevisionList";
import { useAllocationTrial } from "./use-allocation-trial";

/** What each gets, and if …: inputs, picture, table, who changes, certificate; written after a preview. */
export function AllocatePanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.allocate;
  const { read } = props.state.fund;
  if (read === null || read.report.registers.length === 0) {
    const act = {
      label: words.run,
      disabled: props.state.busy !== null,
      onClick: () => void session.reviewAllocation(),
    };
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel title={words.empty} text={words.emptyText} act={act} />
      </main>
    );
  }
  return <AllocateTrial state={props.state} report={read.report} />;
}

function AllocateTrial(props: { readonly state: CampaignState; readonly report: EligibilityReport }) {
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.allocate;
  const view = useAllocationTrial(props.report);
  const { allocation } = props.state.fund;
  const preview = allocation !== null && !allocation.written ? allocation.summary : null;
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        {preview === null ? (
          <>
            <AllocateInputs
              input={view.input}
              set={view.set}
              isChanged={Object.keys(view.trial).length > 0}
              isFundReadable={view.isFundReadable}
              isLineReadable={view.isLineReadable}
              onInput={view.setInput}
              onReset={() => view.setInput(null)}
            />
            <AllocatePlans
              state={props.state}
              report={props.report}
              current={view.current}
              isLarge={view.isLarge}
              trial={view.trial}
              onTry={(trial) => (trial === null ? view.setInput(null) : view.setTrial(trial))}
            />
            <AllocateOutcome view={view} />
          </>
        ) : (
          <>
            <h2 className={styles.title}>{words.preview.replace("…", "")}</h2>
            <p className={styles.secondary}>{words.previewText}</p>
            {preview.afterNotice !== null && props.state.refusal === null && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {words.afterNotice(preview.afterNotice.act, preview.afterNotice.households)}
                </MessageBarBody>
              </MessageBar>
            )}
            <RevisionList revisions={preview.revisions} />
          </>
        )}
      </main>
      <AllocateFooter state={props.state} view={view} />
    </>
  );
}
