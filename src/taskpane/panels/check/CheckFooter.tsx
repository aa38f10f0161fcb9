import type { CampaignState } from "../../../commands/campaign-session";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PutBackButton } from "../log/PutBackButton";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

/** The acts after a check: mark the findings on the sheets, take the marks back. */
export function CheckFooter(props: {
  readonly state: CampaignState;
  readonly checked: NonNullable<CampaignState["checked"]>;
}) {
  const { messages, session } = usePaneServices();
  const { marked, result } = props.checked;
  const places = messages.check.places(result.findings.length);
  return (
    <PaneFooter note={marked ? messages.check.marked : places}>
      <JobButton appearance="primary" onClick={() => void session.previewFixes()}>
        {messages.fixes.open(result.fixList.fixes.length)}
      </JobButton>
      <WriteButton
        writes="sheets"
        disabled={marked || result.findings.length === 0}
        onClick={() => void session.markFindings()}
      >
        {messages.check.mark}
      </WriteButton>
      <PutBackButton state={props.state} />
    </PaneFooter>
  );
}
