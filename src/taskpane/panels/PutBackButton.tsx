import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { CampaignState } from "../../commands/campaign-session";
import { usePaneServices } from "../pane-services";

/** 撤回: puts back the last write; absent when there is nothing to put back. */
export function PutBackButton(props: { readonly state: CampaignState }) {
  const { messages, planTitle, session } = usePaneServices();
  const title = props.state.canPutBack;
  if (title === null) return null;
  return (
    <Button
      icon={<ArrowUndoRegular />}
      disabled={props.state.busy !== null}
      title={messages.putBackOf(planTitle(title))}
      onClick={() => void session.putBack()}
    >
      {messages.putBack}
    </Button>
  );
}
