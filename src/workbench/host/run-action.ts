import type { WorkbenchHost } from "../../excel-host/bridge/page-bootstrap";

declare global {
  interface Window {
    /** Where the pane's office.js finds the host of the open workbook. */
    nuanWorkbenchHost?: WorkbenchHost;
  }
}

/**
 * Runs a ribbon command, which lives in the task pane's page (shared runtime).
 *
 * @param host the host the pane's page has filled with its commands
 * @param actionId the manifest's FunctionName
 * @returns when the command has called event.completed()
 * @throws Error when the pane has not associated that command yet
 * @example await runAction(host, "checkAll") // => undefined, the findings are in the pane
 */
export function runAction(host: WorkbenchHost | undefined, actionId: string): Promise<void> {
  const action = host?.actions.get(actionId);
  if (!action) return Promise.reject(new Error(`窗格还没有准备好（${actionId}），请稍候再按。`));
  return new Promise((resolve) => {
    action({ completed: resolve, source: { id: actionId } });
  });
}
