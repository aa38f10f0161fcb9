import { openPane } from "../e2e/open-pane";
import { largeCounty } from "../samples/large-county";
import { printFigures } from "./figures";

/** How long the built pane takes from nothing to something to read, in milliseconds; the bar is 1000. */
export interface PaneStart {
  readonly firstPaint: number;
  /** Until the pane's own words stand there. */
  readonly firstWords: number;
}

/**
 * Opens the pane three times, each in a browser that has seen nothing yet; the best counts, which other programs of the machine
 * disturb least. Null where there is no browser.
 * @example (await benchPaneStart())?.firstPaint // => 420
 */
export async function benchPaneStart(): Promise<PaneStart | null> {
  const county = await largeCounty({ rows: 50, units: 5 });
  const starts: PaneStart[] = [];
  for (let time = 0; time < 3; time += 1) {
    const alone = await openPane(county);
    if (alone === null) return null;
    // The browser enters the paint a moment after it.
    const paint = await alone.page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? false,
    );
    const firstPaint = await paint.evaluate((after) => after || Number.NaN);
    starts.push({ firstPaint, firstWords: alone.wordsAfter });
    await alone.close();
  }
  const best = (of: (start: PaneStart) => number) => Math.round(Math.min(...starts.map(of)));
  return {
    firstPaint: best((start) => start.firstPaint),
    firstWords: best((start) => start.firstWords),
  };
}

if (require.main === module) {
  void benchPaneStart().then((start) => {
    if (start === null) return console.error("no browser: the pane's start was not measured");
    printFigures([
      { what: "pane from a cold start to its first paint", value: start.firstPaint, unit: "ms", bar: 1000 },
      { what: "to the first words to read", value: start.firstWords, unit: "ms", bar: 1000 },
    ]);
  });
}
