import { readXlsx } from "../../src/xlsx";
import { createHostCore, type HostCore } from "../../src/excel-host";
import { chromium, type Browser, type Page } from "playwright-core";
import { join, resolve } from "node:path";
import type { ActionId } from "../../src/commands/action-ids";
import { buildIfOlder } from "../../src/workbench/server/build-if-older";
import { startWorkbenchServer } from "../../src/workbench/server/workbench-server";
import { findBrowser } from "./find-browser";
import { browserSwitches } from "./open-workbench";

const root = resolve(__dirname, "..", "..");

/** The built task pane in a page of its own; its Excel answers from this process, as the real one does from another. */
export interface PaneAlone {
  readonly browser: Browser;
  readonly page: Page;
  readonly core: HostCore;
  /** Milliseconds from the request for the page until the pane's own words stood there. */
  readonly wordsAfter: number;
  /** Presses a button of the ribbon; resolves when its event is completed. */
  press(action: ActionId): Promise<void>;
  close(): Promise<void>;
}

/** Passes requests on from a thread of its own: sending them is the work of Excel's window, not of the pane's thread. */
const relay = `
  onmessage = function (event) {
    fetch("host-of-the-pane", { method: "POST", body: event.data.body })
      .then(function (reply) { return reply.text(); })
      .then(function (text) { postMessage({ number: event.data.number, text: text }); });
  };
`;

/** Nothing runs in the page but the add-in and office.js: requests go to the host as they would to another window, as messages. */
const standIn = `
  var actions = new Map();
  var relay = new Worker("relay-of-the-pane.js");
  var asked = 0;
  var waiting = new Map();
  relay.onmessage = function (event) {
    waiting.get(event.data.number)(event.data.text);
    waiting.delete(event.data.number);
  };
  window.nuanWorkbenchHost = {
    core: {
      handleMessage: function (body) {
        asked += 1;
        relay.postMessage({ number: asked, body: body });
        return new Promise(function (answered) { waiting.set(asked, answered); });
      },
      onMessage: function (listener) { window.nuanTell = listener; return function () {}; },
    },
    officeScriptUrl: "office/excel-web-16.00.js",
    locale: "zh-CN",
    settings: { read: function () { return "[]"; }, save: function () {} },
    actions: actions, functionMappings: {}, declared: {},
  };
  new MutationObserver(function (_, watch) {
    if (document.querySelector("#pane main") === null) return;
    watch.disconnect();
    requestAnimationFrame(function () { setTimeout(function () { window.nuanWordsAfter = performance.now(); }); });
  }).observe(document, { childList: true, subtree: true });
  window.nuanPress = function (id) {
    return new Promise(function (completed) { actions.get(id)({ source: { id: id }, completed: completed }); });
  };
`;

/**
 * Opens the built pane over a workbook, without grid or workbench; null where there is no browser.
 * @example const alone = await openPane(bytes)
 */
export async function openPane(xlsx: Uint8Array): Promise<PaneAlone | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  buildIfOlder(root, (line) => console.error(line));
  const core = createHostCore(readXlsx(xlsx));
  const server = await startWorkbenchServer({ dist: join(root, "dist"), sample: "" }, 0);
  const browser = await chromium.launch({ executablePath, args: browserSwitches });
  const page = await browser.newPage({ viewport: { width: 350, height: 900 }, locale: "zh-CN" });
  await page.route("**/host-of-the-pane", async (route) => {
    await route.fulfill({ body: await core.handleMessage(route.request().postData() ?? "") });
  });
  await page.route("**/relay-of-the-pane.js", (route) =>
    route.fulfill({ body: relay, contentType: "text/javascript" }),
  );
  core.onMessage((text) => void page.evaluate((told) => (window as unknown as Told).nuanTell(told), text));
  await page.addInitScript({ content: standIn });
  await page.goto(`http://127.0.0.1:${server.port}/taskpane.html`);
  const words = await page.waitForFunction(() => (window as unknown as Told).nuanWordsAfter ?? false);
  const wordsAfter = await words.evaluate((after) => after || Number.NaN);
  return {
    ...{ browser, page, core, wordsAfter },
    press: (action) => page.evaluate((id) => (window as unknown as Told).nuanPress(id), action),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

interface Told {
  readonly nuanWordsAfter?: number;
  nuanTell(text: string): void;
  nuanPress(id: string): Promise<void>;
}
