import { DismissRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { workbenchText } from "./workbench-text";

interface PaneFrameProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly visible: boolean;
  readonly onClose: () => void;
}

/** The task pane beside the grid. Hidden, not removed: its commands run in the same page, as in a shared runtime. */
export function PaneFrame({ frame, visible, onClose }: PaneFrameProps) {
  return (
    <aside className="pane" hidden={!visible}>
      <div className="pane-head">
        <strong>{workbenchText.paneTitle}</strong>
        <button type="button" className="plain-button" aria-label={workbenchText.closePane} onClick={onClose}>
          <DismissRegular fontSize={20} />
        </button>
      </div>
      <iframe ref={frame} className="pane-frame" src="/pane/taskpane.html" title={workbenchText.paneTitle} />
    </aside>
  );
}
