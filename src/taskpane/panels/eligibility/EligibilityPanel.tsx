import { Button, Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { EligibilityResult } from "../../../domain/eligibility/decide-eligibility";
import { decisionCounts } from "../../../workflows/eligibility/decision-counts";
import { countUnsupported } from "../../../workflows/eligibility/eligibility-report-plan";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { yuanText } from "../../yuan-text";
import { EligibilityGroups } from "./EligibilityGroups";
import { EligibilityList } from "./EligibilityList";
import { EligibilityLists } from "./EligibilityLists";
import { EligibilityRuleCases } from "./EligibilityRuleCases";
import { EligibilityTrial } from "./EligibilityTrial";
import { PutBackButton } from "../log/PutBackButton";
import { RevisionList } from "../log/RevisionList";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

type Decision = EligibilityResult["decision"];

/** Who qualifies and by which rule: opens at those still open; a trial of the line beside it. */
export function EligibilityPanel(props: { readonly state: CampaignState }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.eligibility;
  const { fund } = props.state;
  const busy = props.state.busy !== null;
  const [decision, setDecision] = useKeptView<Decision>("eligibility", "needsReview");
  const [classes, setClasses] = useState(false);
  const [isTrial, setTrial] = useState(false);
  if (fund.read === null || fund.read.report.registers.length === 0) {
    const act = { label: words.run, onClick: () => void session.reviewEligibility() };
    return (
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <EmptyPanel title={words.empty} text={words.emptyText} act={act} />
      </main>
    );
  }
  const { report } = fund.read;
  const counts = decisionCounts(report);
  const total = counts.eligible + counts.needsReview + counts.notEligible;
  const unsupported = countUnsupported(report);
  const line = report.parameters.minimumLivingLine;
  const preview = fund.decisions;
  const isPreview = preview !== null && !preview.written;
  const isAsked = props.state.refusal?.kind === "classesPosted";
  return (
    <>
      <main className={styles.body}>
        <PaneStatus state={props.state} />
        <div className={styles.line}>
          <span className={styles.grow}>
            <span className={styles.secondary}>
              {words.headline(total, line === undefined ? null : yuanText(line))}
            </span>
          </span>
          <JobButton
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}

            onClick={() => void session.reviewEligibility()}
          >
            {words.again}
          </JobButton>
        </div>
        {isPreview ? (
          <>
            <h2 className={styles.title}>{words.preview.replace("…", "")}</h2>
            <p className={styles.secondary}>{words.previewText}</p>
            <Checkbox
              label={words.classes}
              checked={classes}
              disabled={busy}
              onChange={(_, { checked }) => {
                setClasses(checked === true);
                void session.previewDecisions({ classes: checked === true });
              }}
            />
            {preview.summary.afterNotice !== null && !isAsked && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>
                  {messages.allocate.decidedOtherwise(
                    preview.summary.afterNotice.act,
                    preview.summary.afterNotice.households,
                  )}
                </MessageBarBody>
              </MessageBar>
            )}
            <RevisionList revisions={preview.summary.revisions} />
          </>
        ) : (
          <>
            {isTrial && <EligibilityTrial report={report} />}
            <EligibilityGroups counts={counts} decision={decision} onDecision={setDecision} />
            <EligibilityList key={decision} report={report} decision={decision} />
            {unsupported > 0 && <p className={styles.secondary}>{words.unsupported(unsupported)}</p>}
            <p className={styles.secondary}>{words.advice}</p>
            <EligibilityLists state={props.state} />
            <EligibilityRuleCases state={props.state} />
          </>
        )}
      </main>
      <PaneFooter note={preview?.written === true ? words.written(total) : undefined}>
        {isPreview ? (
          <>
            <WriteButton
              writes="sheets"
              appearance="primary"
              onClick={() =>
                void session.writeDecisions({
                  revise: true,
                  ...(isAsked ? { anyway: true } : {}),
                  ...(classes ? { classes } : {}),
                })
              }
            >
              {isAsked ? messages.allocate.writeAnyway : words.write(total)}
            </WriteButton>
            <JobButton onClick={() => void session.reviewEligibility()}>{messages.allocate.cancel}</JobButton>
          </>
        ) : (
          <>
            <JobButton
              appearance="primary"
              onClick={() => {
                setClasses(false);
                void session.previewDecisions();
              }}
            >
              {words.preview}
            </JobButton>
            <Button aria-pressed={isTrial} onClick={() => setTrial(!isTrial)}>
              {words.trial}
            </Button>
          </>
        )}
        <PutBackButton state={props.state} />
      </PaneFooter>
    </>
  );
}
