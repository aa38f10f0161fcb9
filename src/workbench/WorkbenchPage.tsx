import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { FileMenu } from "./FileMenu";
import { GridView } from "./GridView";
import { PaneFrame } from "./PaneFrame";
import { runAction } from "./host/run-action";
import type { RibbonButton } from "./ribbon/read-ribbon";
import { Ribbon } from "./ribbon/Ribbon";
import { TopBar } from "./TopBar";
import { reasonText } from "./reason-text";
import { useFileDrop } from "./use-file-drop";
import { useWorkbench } from "./use-workbench";
import "./workbench.css";
import type { WorkbenchLook } from "./workbench-look";
import { workbenchTextOf } from "./workbench-text";

/** The whole page of the workbench: file bar, ribbon, grid and the add-in's own task pane. */
export function WorkbenchPage() {
  const [look, setLook] = useState<WorkbenchLook>({ locale: "zh-CN", dark: false });
  const text = workbenchTextOf(look.locale);
  const workbench = useWorkbench(look.locale);
  const { open, ribbon, message, say, openFile, saveFile } = workbench;
  const isFileOver = useFileDrop(openFile);
  const [paneVisible, showPane] = useState(true);
  const [busy, setBusy] = useState(false);

  const press = async (button: RibbonButton): Promise<void> => {
    showPane(true);
    if (!button.action || busy) return;
    setBusy(true);
    say(text.working);
    try {
      await runAction(window.nuanWorkbenchHost, button.action);
      say("");
    } catch (error) {
      say(text.notDone(reasonText(error, open?.fileName ?? "", look.locale)));
    } finally {
      setBusy(false);
    }
  };
  const onFailure = useCallback(
    (reason: unknown) => say(workbenchTextOf(look.locale).notDone(reasonText(reason, "", look.locale))),
    [say, look.locale],
  );

  return (
    <FluentProvider theme={look.dark ? webDarkTheme : webLightTheme} className="workbench-theme">
      <div className={look.dark ? "workbench workbench-dark" : "workbench"} lang={look.locale}>
        <TopBar
          fileName={open?.fileName ?? ""}
          message={message}
          onOpen={openFile}
          onSave={saveFile}
          fileMenu={<FileMenu files={workbench} locale={look.locale} />}
          look={look}
          onLook={setLook}
        />
        <Ribbon groups={ribbon} busy={busy} onPress={(button) => void press(button)} />
        <div className="work-area">
          {open ? (
            <GridView open={open} locale={look.locale} onFailure={onFailure} />
          ) : (
            <div className="grid" />
          )}
          {open ? (
            <PaneFrame
              key={`${open.id}/${look.locale}`}
              open={open}
              look={look}
              visible={paneVisible}
              onShow={showPane}
            />
          ) : null}
        </div>
        {isFileOver && <div className="drop-here">{text.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}
