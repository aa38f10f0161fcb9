import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DataValidationData } from "../xlsx/rules/data-validation-data";
import { BrokenRuleDialog } from "./BrokenRuleDialog";
import { FileMenu } from "./FileMenu";
import { type GridRequests, GridView } from "./GridView";
import { PaneFrame } from "./PaneFrame";
import type { Refusal } from "./grid/refused-commands";
import { runAction } from "./host/run-action";
import type { RibbonButton } from "./ribbon/read-ribbon";
import { Ribbon } from "./ribbon/Ribbon";
import { type PageRequest, readPageRequest } from "./states/page-request";
import { TopBar } from "./TopBar";
import { reasonText } from "./reason-text";
import { useFindKey } from "./use-find-key";
import { useFileDrop } from "./use-file-drop";
import { useWorkbench } from "./use-workbench";
import "./workbench.css";
import type { WorkbenchLook } from "./workbench-look";
import { workbenchTextOf } from "./workbench-text";

/** The whole page of the workbench: file bar, ribbon, grid and the add-in's own task pane. */
export function WorkbenchPage() {
  const [asked] = useState(() => readPageRequest(window.location.search));
  const [look, setLook] = useState<WorkbenchLook>(asked.look);
  const text = workbenchTextOf(look.locale);
  const workbench = useWorkbench(look.locale, asked.file);
  const { open, ribbon, message, say, openFile, saveFile } = workbench;
  const isFileOver = useFileDrop(openFile);
  const [paneVisible, showPane] = useState(true);
  const [busy, setBusy] = useState(false);

  const run = async (actions: readonly string[], fault: PageRequest["fault"]): Promise<void> => {
    setBusy(true);
    say(text.working);
    try {
      for (const [index, action] of actions.entries()) {
        if (fault !== null && index === actions.length - 1)
          open?.core.injectFault({ kind: fault, atBatch: 1 });
        await runAction(window.nuanWorkbenchHost, action);
      }
      say("");
    } catch (error) {
      say(text.notDone(reasonText(error, open?.fileName ?? "", look.locale)));
    } finally {
      setBusy(false);
    }
  };
  const press = (button: RibbonButton): void => {
    showPane(true);
    if (button.action && !busy) void run([button.action], null);
  };
  // What the address asks for is done once, when the first file is open.
  const isBegun = useRef(false);
  useEffect(() => {
    if (open === undefined || isBegun.current) return;
    isBegun.current = true;
    if (asked.actions.length > 0) void run(asked.actions, asked.fault);
  });
  const onFailure = useCallback(
    (reason: unknown) => say(workbenchTextOf(look.locale).notDone(reasonText(reason, "", look.locale))),
    [say, look.locale],
  );
  const grid = useRef<GridRequests>(null);
  const find = useCallback(() => grid.current?.find(), []);
  useFindKey(find);
  const [brokenRule, showBrokenRule] = useState<DataValidationData | null>(null);
  const refuse = useCallback((refusal: Refusal) => say(text.refused[refusal]), [say, text]);
  const tellOfPasting = useCallback(() => say(text.pasted), [say, text]);
  const turnBack = useCallback(
    (way: "undo" | "redo"): void => {
      open?.turnBack(way).then(({ kind }) => {
        if (kind === "done") say("");
        else say(kind === "changed" ? text.changedSince : text.nothingToTurnBack[way]);
      }, onFailure);
    },
    [open, say, text, onFailure],
  );

  return (
    <FluentProvider theme={look.dark ? webDarkTheme : webLightTheme} className="workbench-theme">
      <div className={look.dark ? "workbench workbench-dark" : "workbench"} lang={look.locale}>
        <TopBar
          fileName={open?.fileName ?? ""}
          message={message}
          onOpen={openFile}
          onSave={saveFile}
          onFind={find}
          onTurnBack={turnBack}
          fileMenu={<FileMenu files={workbench} locale={look.locale} />}
          look={look}
          onLook={setLook}
        />
        <Ribbon groups={ribbon} busy={busy} onPress={press} />
        <div className="work-area">
          {open ? (
            <GridView
              open={open}
              locale={look.locale}
              requests={grid}
              onBrokenRule={showBrokenRule}
              onRefused={refuse}
              onStray={tellOfPasting}
              onTurnBack={turnBack}
              onFailure={onFailure}
            />
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
        <BrokenRuleDialog rule={brokenRule} text={text} onClose={() => showBrokenRule(null)} />
        {isFileOver && <div className="drop-here">{text.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}
