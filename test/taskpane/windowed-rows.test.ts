import { windowedRows } from "../../src/taskpane/windowed-rows";

const list = { count: 20_000, heightOf: () => undefined, usual: 36, from: 0, to: 720, held: [] };
const indexes = (rows: readonly { readonly index: number }[]) => rows.map(({ index }) => index);

describe("rows of a long list", () => {
  it("draws what is seen and twelve rows around it", () => {
    const { rows, height } = windowedRows({ ...list, from: 360_000, to: 360_720 });
    expect(rows[0]).toEqual({ index: 9_988, top: 359_568 });
    expect(rows.at(-1)).toEqual({ index: 10_031, top: 361_116 });
    expect(height).toBe(720_000);
  });

  it("stands below what a higher row takes", () => {
    const { rows, height } = windowedRows({
      ...list,
      heightOf: (index: number) => (index === 1 ? 236 : undefined),
    });
    expect(rows.slice(0, 3).map(({ top }) => top)).toEqual([0, 36, 272]);
    expect(height).toBe(720_200);
  });

  it("keeps held rows in the page wherever they are, in order, and none that are not there", () => {
    const { rows } = windowedRows({ ...list, from: 360_000, to: 360_036, held: [19_999, 0, -1, 20_000] });
    expect(indexes(rows)[0]).toBe(0);
    expect(indexes(rows).at(-1)).toBe(19_999);
    expect(rows).toHaveLength(27);
  });

  it("draws the end of the list when scrolled to or past it", () => {
    const { rows } = windowedRows({ ...list, from: 719_900, to: 720_620 });
    expect(indexes(rows).at(-1)).toBe(19_999);
    expect(windowedRows({ ...list, from: 900_000, to: 900_720 }).rows.at(-1)?.index).toBe(19_999);
    expect(windowedRows({ ...list, count: 0 })).toEqual({ rows: [], height: 0 });
  });
});
