import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { buildIfOlder } from "../../src/workbench/server/build-if-older";
import { startWorkbenchServer } from "../../src/workbench/server/workbench-server";
import { findBrowser } from "./find-browser";

const root = resolve(__dirname, "..", "..");
const output = join(root, "test", "output");
const patience = 30_000;
const browserSwitches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A clerk without Excel: opens the workbench, checks the sample workbook and makes the rosters. */
async function checkAndMakeRosters(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText("困难职工登记", { exact: true }).first().waitFor({ timeout: patience });
  const pane = page.frameLocator("iframe");
  await pane.locator("#pane > *").first().waitFor({ timeout: patience });

  await press(page, "一键核查");
  await pane
    .getByText(/错误\s*\d+/)
    .first()
    .waitFor({ timeout: patience });
  await page.screenshot({ path: join(output, "workbench-check.png") });

  await press(page, "生成名册");
  await page
    .getByText(/^发放-/)
    .first()
    .waitFor({ timeout: patience });
  await page.screenshot({ path: join(output, "workbench-rosters.png") });
}

async function press(page: Page, label: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: label }).click();
  await page.locator("nav[aria-busy=false]").waitFor({ timeout: patience });
}

async function run(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("skipped: no Chromium found. Set CHROMIUM_PATH to run this.");
    if (process.env.CI === "true") process.exitCode = 1;
    return;
  }
  buildIfOlder(root, (line) => console.error(line));
  mkdirSync(output, { recursive: true });
  const sample = join(root, "assets", "samples", "county-sample.xlsx");
  const server = await startWorkbenchServer({ dist: join(root, "dist"), sample }, 0);
  const browser = await chromium.launch({ executablePath, args: browserSwitches });
  const outside: string[] = [];
  const troubles: string[] = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "127.0.0.1") outside.push(request.url());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    await checkAndMakeRosters(page, `http://127.0.0.1:${server.port}/workbench.html`).catch(
      async (error: unknown) => {
        await page.screenshot({ path: join(output, "workbench-failed.png") });
        throw error;
      },
    );
  } finally {
    if (troubles.length > 0) console.error(`errors in the page:\n${troubles.join("\n")}`);
    await browser.close();
    await server.close();
  }
  assert.deepEqual(outside, [], "a request left this machine");
  assert.deepEqual(troubles, [], "an error was raised in the page");
  console.log("1 passed: check and rosters in the workbench, no request left this machine");
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
