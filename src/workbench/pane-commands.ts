/** What the pane's page offers once its office.js and its commands are loaded. */
interface PaneWindow extends Window {
  readonly nuanPane?: { runAction(actionId: string): Promise<void> };
}

/**
 * Runs a ribbon command in the task pane's page, where all commands live (shared runtime).
 *
 * @param frame the pane's frame
 * @param actionId the manifest's FunctionName
 * @returns when the command has called event.completed()
 * @throws Error when the pane has not loaded yet
 * @example await runPaneCommand(frame, "checkAll") // => undefined, the findings are in the pane
 */
export async function runPaneCommand(frame: HTMLIFrameElement | null, actionId: string): Promise<void> {
  const pane = (frame?.contentWindow as PaneWindow | null | undefined)?.nuanPane;
  if (!pane) throw new Error("The pane has not loaded");
  await pane.runAction(actionId);
}
