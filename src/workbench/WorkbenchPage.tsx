import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { GridView } from "./GridView";
import { PaneFrame } from "./PaneFrame";
import { runAction } from "./host/run-action";
import type { RibbonButton } from "./ribbon/read-ribbon";
import { Ribbon } from "./ribbon/Ribbon";
import { TopBar } from "./TopBar";
import { reasonOf, useWorkbench } from "./use-workbench";
import "./workbench.css";
import { workbenchText } from "./workbench-text";

/** The whole page of the workbench: file bar, ribbon, grid and the add-in's own task pane. */
export function WorkbenchPage() {
  const { open, ribbon, message, say, openFile, saveFile } = useWorkbench();
  const [paneVisible, showPane] = useState(true);
  const [busy, setBusy] = useState(false);

  const press = async (button: RibbonButton): Promise<void> => {
    showPane(true);
    if (!button.action || busy) return;
    setBusy(true);
    say(workbenchText.working);
    try {
      await runAction(window.nuanWorkbenchHost, button.action);
      say("");
    } catch (error) {
      say(workbenchText.notDone(reasonOf(error)));
    } finally {
      setBusy(false);
    }
  };
  const onFailure = useCallback((reason: unknown) => say(workbenchText.notDone(reasonOf(reason))), [say]);

  return (
    <FluentProvider theme={webLightTheme} className="workbench-theme">
      <div className="workbench">
        <TopBar fileName={open?.fileName ?? ""} message={message} onOpen={openFile} onSave={saveFile} />
        <Ribbon groups={ribbon} busy={busy} onPress={(button) => void press(button)} />
        <div className="work-area">
          {open ? <GridView open={open} onFailure={onFailure} /> : <div className="grid" />}
          {open ? <PaneFrame key={open.id} open={open} visible={paneVisible} onShow={showPane} /> : null}
        </div>
      </div>
    </FluentProvider>
  );
}
