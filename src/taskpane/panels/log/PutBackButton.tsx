import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import { usePaneServices } from "../../pane-services";
import { useBusyReason } from "../../use-busy-reason";
import { useWriteRefusal } from "../../use-write-refusal";

/** 撤回: puts back the last write; absent when there is nothing to put back. Its words stand beside it where it is the main act. */
export function PutBackButton(props: { readonly state: CampaignState; readonly worded?: boolean }) {
  const { messages, planTitle, session } = usePaneServices();
  const button = useRef<HTMLButtonElement>(null);
  const written = props.state.log.length;
  const seen = useRef(written);
  useEffect(() => {
    // After a write the way back is at hand; the focus is never pulled out of the sheet.
    if (written > seen.current && document.hasFocus()) button.current?.focus();
    seen.current = written;
  }, [written]);
  const refusal = useWriteRefusal("cells");
  const busy = useBusyReason();
  const reason = refusal ?? busy;
  const title = props.state.canPutBack;
  if (title === null) return null;
  const worded = props.worded === true;
  return (
    <Tooltip content={reason ?? messages.putBackOf(planTitle(title))} relationship="description" withArrow>
      <Button
        ref={button}
        icon={<ArrowUndoRegular />}
        disabledFocusable={reason !== null}
        aria-label={worded ? undefined : messages.putBack}
        onClick={() => void session.putBack()}
      >
        {worded ? messages.putBack : undefined}
      </Button>
    </Tooltip>
  );
}
