import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { buildIfOlder } from "../../src/workbench/server/build-if-older";
import { startWorkbenchServer } from "../../src/workbench/server/workbench-server";
import { findBrowser } from "./find-browser";

const root = resolve(__dirname, "..", "..");
/** How Chromium is started. */
export const browserSwitches = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Pictures of the journeys. */
export const output = join(root, "test", "output");

/** How long a step may take, in milliseconds. */
export const patience = 30_000;

/** The workbench on the sample county, as somebody who has just opened it sees it. */
export interface Journey {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Presses a ribbon button (and, of a menu, one of its items) and waits until its command has ended. */
  press(label: string, item?: string): Promise<void>;
  picture(name: string): Promise<void>;
  /** Opens the page anew with another question in its address, such as "file=large&dark". */
  open(query: string): Promise<void>;
  /** Where pictures go. */
  readonly folder: string;
}

/** The day of every journey: in the middle of a campaign, so that figures and pictures are the same at any time. */
const campaignDay = new Date("2027-01-13T09:42:00");

/** What the journey begins with, where it is not the sample county. */
interface Beginning {
  /** Path of the workbook. */
  readonly sample?: string;
  /** Name of a sheet that shows that it is open. */
  readonly sheet?: string;
  /** What the page is asked for, such as "file=large&dark". */
  readonly query?: string;
  /** Keeps the clock of this machine, for journeys that measure or wait for what the page does after a moment. */
  readonly isTimed?: boolean;
}

/**
 * Walks through the workbench in a browser and fails when a step fails, an error is raised in the page, or a request leaves
 * this machine. Without a browser it says so and, under CI, fails.
 */
export async function walk(
  title: string,
  steps: (journey: Journey) => Promise<void>,
  begin: Beginning = {},
): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    console.log("skipped: no Chromium found. Set CHROMIUM_PATH to run this.");
    if (process.env.CI === "true") process.exitCode = 1;
    return;
  }
  buildIfOlder(root, (line) => console.error(line));
  mkdirSync(output, { recursive: true });
  const { sample = join(root, "assets", "samples", "county-sample.xlsx") } = begin;
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
    const picture = async (name: string): Promise<void> => {
      await page.screenshot({ path: join(output, `${name}.png`) });
    };
    if (begin.isTimed !== true) await page.clock.setFixedTime(campaignDay);
    const pane = page.frameLocator("iframe");
    const open = async (query: string): Promise<void> => {
      await page.goto(`http://127.0.0.1:${server.port}/workbench.html?${query}`);
      await pane.locator("#pane > *").first().waitFor({ timeout: patience });
      await page.locator(".grid[aria-busy=false]").waitFor({ timeout: patience });
    };
    await open(begin.query ?? "");
    const press = async (label: string, item?: string): Promise<void> => {
      await page.getByRole("navigation").getByRole("button", { name: label }).click();
      if (item !== undefined) await page.getByRole("menuitem", { name: item, exact: true }).click();
      await page.locator("nav[aria-busy=false]").waitFor({ timeout: patience });
    };
    try {
      await page
        .getByText(begin.sheet ?? (begin.query?.includes("file=empty") ? "Sheet1" : "困难职工登记"), {
          exact: true,
        })
        .first()
        .waitFor({ timeout: patience });
      await steps({ page, pane, press, picture, open, folder: output });
    } catch (error) {
      await picture("failed");
      throw error;
    }
  } finally {
    if (troubles.length > 0) console.error(`errors in the page:\n${troubles.join("\n")}`);
    await browser.close();
    await server.close();
  }
  assert.deepEqual(outside, [], "a request left this machine");
  assert.deepEqual(troubles, [], "an error was raised in the page");
  console.log(`1 passed: ${title}`);
}

/** Runs a journey as a program of its own. */
export function runJourney(
  title: string,
  steps: (journey: Journey) => Promise<void>,
  begin?: Beginning,
): void {
  walk(title, steps, begin).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
