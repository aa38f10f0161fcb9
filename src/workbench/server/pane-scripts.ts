import { pageBootstrapScript } from "../../excel-host/bridge/page-bootstrap";

/**
 * What stands in the workbench where the task pane asks for office.js, by path below the page: the embedded host's bridge, so that the
 * pane runs unmodified. The pane's policy allows no inline script, so the call that follows office.js is a file too.
 * @example paneScripts.get("office/nuan-install.js") // => "nuanInstallOffice();"
 */
export const paneScripts: ReadonlyMap<string, string> = new Map([
  [
    "office/office.js",
    pageBootstrapScript.replace("<script>nuanInstallOffice()", '<script src="office/nuan-install.js">'),
  ],
  ["office/nuan-install.js", "nuanInstallOffice();"],
]);
