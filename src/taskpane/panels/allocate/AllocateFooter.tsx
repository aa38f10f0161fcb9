import { Button } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { yuanText } from "../../yuan-text";
import { PutBackButton } from "../log/PutBackButton";
import type { AllocationTrialView } from "./use-allocation-trial";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** 预览写入…, then 写入 N 户, then the way back. A line that is only tried is never written by. */
export function AllocateFooter(props: { readonly state: CampaignState; readonly view: AllocationTrialView }) {
  const { messages, session } = usePaneServices();
  const words = messages.allocate;
  const { view } = props;
  const { allocation } = props.state.fund;
  const isPreview = allocation !== null && !allocation.written;
  const { fundFen } = view.trial;
  const request = fundFen === undefined ? {} : { fundFen };
  const isAsked = props.state.refusal?.kind === "amountsPosted";
  const note = view.isLineTried
    ? words.lineTried
    : allocation?.written === true
      ? words.written(allocation.summary.households, yuanText(allocation.summary.allocatedFen))
      : undefined;
  return (
    <PaneFooter note={note}>
      {isPreview ? (
        <>
          <WriteButton
            writes="sheets"
            appearance="primary"
            disabled={view.isLineTried}
            onClick={() => void session.writeAllocation({ ...request, revise: true, anyway: isAsked })}
          >
            {isAsked ? words.writeAnyway : words.write(allocation.summary.households)}
          </WriteButton>
          <JobButton onClick={() => void session.reviewAllocation()}>{words.cancel}</JobButton>
        </>
      ) : (
        <Button
          appearance="primary"
          disabled={
            view.isLineTried ||
            !view.isFundReadable ||
            view.division?.kind !== "divided" ||
            !view.division.certificate.holds
          }
          onClick={() => void session.previewAllocation(request)}
        >
          {words.preview}
        </Button>
      )}
      <PutBackButton state={props.state} />
    </PaneFooter>
  );
}
