import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { openDocumentSettings } from "../excel-host/workbook/settings-store";
import type { OpenWorkbook } from "./host/open-workbook";
import type { WorkbenchLook } from "./workbench-look";
import { workbenchTextOf } from "./workbench-text";

interface PaneFrameProps {
  readonly open: OpenWorkbook;
  readonly look: WorkbenchLook;
  readonly visible: boolean;
  readonly onShow: (visible: boolean) => void;
}

/** The task pane beside the grid. Hidden, not removed: its commands run in the same page, as in a shared runtime. */
export function PaneFrame({ open, look, visible, onShow }: PaneFrameProps) {
  const text = workbenchTextOf(look.locale);
  const frame = useRef<HTMLIFrameElement>(null);
  const dark = useRef(look.dark);
  const [hostReady, setHostReady] = useState(false);
  // The page's office.js looks for the host as soon as it runs, so the frame is drawn after the host is there.
  useLayoutEffect(() => {
    window.nuanWorkbenchHost = {
      core: open.core,
      locale: look.locale,
      isDark: () => dark.current,
      officeScriptUrl: "office/excel-web-16.00.js",
      settings: openDocumentSettings(open.core.state),
      actions: new Map(),
      functionMappings: open.functionMappings,
      declared: open.declared,
      showTaskpane: () => onShow(true),
      hideTaskpane: () => onShow(false),
    };
    setHostReady(true);
  }, [open, look.locale, onShow]);
  useEffect(() => {
    dark.current = look.dark;
    // The pane asks for the theme whenever it comes to the front; here nobody leaves it.
    frame.current?.contentWindow?.dispatchEvent(new Event("focus"));
  }, [look.dark]);
  useEffect(() => {
    const toPane = (event: KeyboardEvent) => {
      if (event.key !== "F6" || !visible) return;
      event.preventDefault();
      frame.current?.contentDocument?.querySelector<HTMLElement>("header button")?.focus();
    };
    window.addEventListener("keydown", toPane, true);
    return () => window.removeEventListener("keydown", toPane, true);
  }, [visible]);
  // As in Excel, F6 goes from the pane back to the sheet.
  const followKeys = () =>
    frame.current?.contentWindow?.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      document.querySelector<HTMLElement>(".ribbon button")?.focus();
    });
  return (
    <aside className="pane" hidden={!visible}>
      <div className="pane-head">
        <strong>{text.paneTitle}</strong>
        <button
          type="button"
          className="plain-button"
          aria-label={text.closePane}
          onClick={() => onShow(false)}
        >
          <DismissRegular fontSize={20} />
        </button>
      </div>
      {hostReady ? (
        <iframe
          ref={frame}
          onLoad={followKeys}
          className="pane-frame"
          src="taskpane.html"
          title={text.paneTitle}
        />
      ) : null}
    </aside>
  );
}
