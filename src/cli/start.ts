import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { buildIfOlder } from "../workbench/server/build-if-older";
import { startWorkbenchServer } from "../workbench/server/workbench-server";

/** `npm start`: builds when needed, serves the workbench on this machine and says where. */
async function start(): Promise<void> {
  const root = resolve(__dirname, "..", "..");
  buildIfOlder(root, (line) => console.error(line));
  const folders = {
    dist: resolve(root, "dist"),
    sample: resolve(root, "assets", "samples", "county-sample.xlsx"),
  };
  const server = await startWorkbenchServer(folders, 3000);
  const address = `http://localhost:${server.port}/workbench.html`;
  console.log(`工作台已就绪 / Workbench ready: ${address}`);
  openBrowser(address);
}

/** Opens the page where there is a desktop. The address is printed already, so a failure here costs nothing. */
function openBrowser(address: string): void {
  const opener = browserOpener();
  if (!opener) return;
  const child = spawn(opener.program, [...opener.parameters, address], { stdio: "ignore", detached: true });
  child.on("error", (error) => console.error(`未能打开浏览器 / No browser opened: ${error.message}`));
  child.unref();
}

function browserOpener(): { program: string; parameters: string[] } | undefined {
  if (process.env.CI || process.env.NUAN_NO_BROWSER) return undefined;
  if (process.platform === "darwin") return { program: "open", parameters: [] };
  if (process.platform === "win32") return { program: "cmd", parameters: ["/c", "start", ""] };
  const hasDesktop = Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return hasDesktop ? { program: "xdg-open", parameters: [] } : undefined;
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
