import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "./content-security-policy";
import { paneScripts } from "./pane-scripts";
import type { ServedFolders } from "./resolve-request";

const leftOut = new Set(["excel-host.cjs", "site"]);

/**
 * Writes the workbench as a folder of files that any web server can hand out, below any path, for offices without Excel: the build,
 * the sample workbook and the embedded host's bridge where the pane asks for office.js.
 *
 * What a static server cannot say in a header (the content policy) stands in the page; `frame-ancestors` has no such form.
 *
 * @param folders the build and the sample
 * @param site folder to write; what it held is replaced
 * @throws Error when the build loads office.js from Microsoft's network (`OFFICE_JS=cdn`), which the bridge must stand in for
 * @example writeStaticSite({ dist: "/d", sample: "/s.xlsx" }, "/d/site")
 */
export function writeStaticSite(folders: ServedFolders, site: string): void {
  const page = readFileSync(join(folders.dist, "workbench.html"), "utf8");
  if (!readFileSync(join(folders.dist, "taskpane.html"), "utf8").includes('src="office/office.js"'))
    throw new Error("工作台要用本地的 office.js 构建 / The workbench needs a build with its own office.js");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(folders.dist))
    if (!leftOut.has(name)) cpSync(join(folders.dist, name), join(site, name), { recursive: true });
  cpSync(folders.sample, join(site, "sample.xlsx"));
  for (const [path, script] of paneScripts) writeFileSync(join(site, path), script);
  const policed = page.replace("<title>", `${policyTag()}<title>`);
  writeFileSync(join(site, "workbench.html"), policed);
  writeFileSync(join(site, "index.html"), policed);
}

function policyTag(): string {
  const policy = contentSecurityPolicy.replace("frame-ancestors 'self'; ", "");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}
