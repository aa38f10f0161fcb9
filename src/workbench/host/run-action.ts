import type { WorkbenchHost } from "../../excel-host/bridge/page-bootstrap";

declare global {
  interface Window {
    /** Where the pane's office.js finds the host of the open workbook. */
    nuanWorkbenchHost?: WorkbenchHost;
  }
}

/** How long a pressed button waits for the pane's page to load (milliseconds), and how often it looks. */
const patience = 20_000;
const interval = 50;

/**
 * Runs a ribbon command, which lives in the task pane's page (shared runtime). As in Excel, a button pressed while the page still
 * loads waits for it.
 *
 * @param host the host the pane's page fills with its commands
 * @param actionId the manifest's FunctionName
 * @returns when the command has called event.completed()
 * @throws Error when the pane has not associated that command after 20 seconds
 * @example await runAction(host, "checkAll") // => undefined, the findings are in the pane
 */
export async function runAction(host: WorkbenchHost | undefined, actionId: string): Promise<void> {
  for (let waited = 0; !host?.actions.has(actionId) && waited < patience; waited += interval)
    await new Promise((resolve) => setTimeout(resolve, interval));
  const action = host?.actions.get(actionId);
  if (!action) throw new Error(`窗格还没有准备好（${actionId}），请稍候再按。`);
  await new Promise<void>((resolve) => {
    action({ completed: resolve, source: { id: actionId } });
  });
}
