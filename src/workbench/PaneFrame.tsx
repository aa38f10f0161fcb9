import { DismissRegular } from "@fluentui/react-icons";
import { useLayoutEffect, useState } from "react";
import type { OpenWorkbook } from "./host/open-workbook";
import { workbenchText } from "./workbench-text";

interface PaneFrameProps {
  readonly open: OpenWorkbook;
  readonly visible: boolean;
  readonly onShow: (visible: boolean) => void;
}

/** The task pane beside the grid. Hidden, not removed: its commands run in the same page, as in a shared runtime. */
export function PaneFrame({ open, visible, onShow }: PaneFrameProps) {
  const [hostReady, setHostReady] = useState(false);
  // The page's office.js looks for the host as soon as it runs, so the frame is drawn after the host is there.
  useLayoutEffect(() => {
    window.nuanWorkbenchHost = {
      core: open.core,
      locale: "zh-CN",
      officeScriptUrl: "office/excel-web-16.00.js",
      settings: new Map(),
      actions: new Map(),
      functionMappings: {},
      showTaskpane: () => onShow(true),
      hideTaskpane: () => onShow(false),
    };
    setHostReady(true);
  }, [open, onShow]);
  return (
    <aside className="pane" hidden={!visible}>
      <div className="pane-head">
        <strong>{workbenchText.paneTitle}</strong>
        <button
          type="button"
          className="plain-button"
          aria-label={workbenchText.closePane}
          onClick={() => onShow(false)}
        >
          <DismissRegular fontSize={20} />
        </button>
      </div>
      {hostReady ? (
        <iframe className="pane-frame" src="/pane/taskpane.html" title={workbenchText.paneTitle} />
      ) : null}
    </aside>
  );
}
