import type { Page } from "playwright-core";
import type { HostCore } from "../../src/excel-host/core";
import type { CellContent } from "../../src/xlsx/workbook-data";
import { patience } from "./open-workbench";

/** Waits until a cell of the first sheet of the host's model (0-based) holds this content. */
export async function waitForCell(
  page: Page,
  row: number,
  column: number,
  content: CellContent,
): Promise<void> {
  await page.waitForFunction(
    ([line, place, wanted]) => {
      const core = window.nuanWorkbenchHost?.core as HostCore | undefined;
      const value = core?.workbook.sheets[0]?.rows[line]?.cells[place]?.value ?? null;
      return value === wanted;
    },
    [row, column, content] as const,
    { timeout: patience },
  );
}

/** Waits until a cell of the first sheet of the host's model (0-based) is bold, or is not. */
export async function waitForBold(page: Page, row: number, column: number, isBold: boolean): Promise<void> {
  await page.waitForFunction(
    ([line, place, wanted]) => {
      const core = window.nuanWorkbenchHost?.core as HostCore | undefined;
      const style = core?.workbook.sheets[0]?.rows[line]?.cells[place]?.style ?? 0;
      return core?.workbook.styles[style]?.font.bold === wanted;
    },
    [row, column, isBold] as const,
    { timeout: patience },
  );
}

/** Waits until the first column of the first sheet of the host's model has a width of its own. */
export async function waitForWidth(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      (window.nuanWorkbenchHost?.core as HostCore | undefined)?.workbook.sheets[0]?.columns[0]?.width !==
      undefined,
    undefined,
    { timeout: patience },
  );
}

/** Waits until the grid's canvas shows a colour ("#rrggbb") on at least that many points. */
export async function waitForColor(page: Page, color: string, points: number): Promise<void> {
  await page.waitForFunction(
    ([wanted, least]) => {
      let seen = 0;
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".grid canvas")) {
        const context = canvas.getContext("2d");
        if (!context || canvas.width === 0 || canvas.height === 0) continue;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        for (let at = 0; at < data.length; at += 4) {
          const rgb = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
          if (rgb === wanted && data[at + 3] === 255) seen += 1;
        }
      }
      return seen >= least;
    },
    [Number.parseInt(color.slice(1), 16), points] as const,
    { timeout: patience },
  );
}

/** The cell the grid has selected, as its name box says. */
export async function waitForSelection(page: Page, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLInputElement>(".grid input")].some(({ value }) => value === wanted),
    address,
    { timeout: patience },
  );
}
