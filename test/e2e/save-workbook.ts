import { join } from "node:path";
import type { Page } from "playwright-core";
import { output, patience } from "./open-workbench";

/** Saves the workbook of the page under a name, and tells where. */
export async function saveWorkbook(page: Page, name: string): Promise<string> {
  const file = join(output, name);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "另存" }).click(),
  ]);
  await download.saveAs(file);
  return file;
}

/** Saves until the file holds what was asked for: how long the page needs for it is the machine's affair. Tells where; the last file where patience ended. */
export async function saveWhen(
  page: Page,
  name: string,
  isThere: (file: string) => boolean,
): Promise<string> {
  const end = Date.now() + patience;
  let file = await saveWorkbook(page, name);
  while (!isThere(file) && Date.now() < end) {
    await page.waitForTimeout(500);
    file = await saveWorkbook(page, name);
  }
  return file;
}
