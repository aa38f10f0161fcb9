import { createHostCore, type HostCore } from "../../src/excel-host/core";
import type { StyleData } from "../../src/xlsx/workbook-data";
import { openRangeHost, onFirstSheet } from "./range-run";
import { smallWorkbook } from "./small-workbook";
import { partsOf, withTable } from "./table-fixture";

const open = (): HostCore => createHostCore(smallWorkbook("甲"));

const textsIn = (core: Pick<HostCore, "workbook">, column = 0): unknown[] =>
  Array.from(
    core.workbook.sheets[0]?.rows ?? [],
    (row) => row?.cells[column]?.formula ?? row?.cells[column]?.value ?? null,
  );

const lines = (...inputs: readonly string[]) => inputs.map((input, row) => ({ row, column: 0, input }));

test("what was typed is taken back and done again, one action at a time", () => {
  const core = open();
  core.editCell("甲", 0, 0, "0012");
  core.editCell("甲", 0, 0, "=1+1");
  core.editCells("甲", lines("一", "二", "三"));
  expect(textsIn(core)).toEqual(["一", "二", "三"]);
  expect(core.undo()).toMatchObject({ kind: "done", area: { row: 0, column: 0, rowCount: 3 } });
  expect(textsIn(core)).toEqual(["=1+1", null, null]);
  core.undo();
  expect(textsIn(core)).toEqual([12, null, null]);
  expect(core.redo().kind).toBe("done");
  expect(textsIn(core)).toEqual(["=1+1", null, null]);
  core.undo();
  core.undo();
  expect(textsIn(core)).toEqual([null, null, null]);
  expect(core.undo().kind).toBe("nothing");
  core.editCell("甲", 0, 0, "新");
  expect(core.redo().kind).toBe("nothing");
});

test("a text that looks like a number comes back as the text it was, with its format", () => {
  const workbook = smallWorkbook("甲");
  const [sheet] = workbook.sheets;
  if (sheet) sheet.rows[0] = { cells: [{ value: "341899195801106786", style: 0 }] };
  const core = createHostCore(workbook);
  core.editCell("甲", 0, 0, "2027-01-13");
  expect(sheet?.rows[0]?.cells[0]).toMatchObject({ value: 46400, style: 1 });
  core.undo();
  expect(sheet?.rows[0]?.cells[0]).toEqual({ value: "341899195801106786", style: 0 });
});

test("an entry of several cells is written wholly or not at all, and a refused one leaves nothing to undo", () => {
  const core = open();
  core.editCell("甲", 0, 0, "先");
  expect(() => core.editCells("甲", lines("后", "=SUM(", "三"))).toThrow();
  expect(textsIn(core)).toEqual(["先"]);
  core.undo();
  expect(textsIn(core)).toEqual([null]);
});

test("an add-in's write elsewhere keeps the list; over the same cells it is never undone over", async () => {
  const host = await openRangeHost("甲");
  host.editCell("甲", 0, 0, "甲厂");
  host.editCell("甲", 1, 0, "乙厂");
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("C1").values = [["插件"]];
  });
  expect(host.undo().kind).toBe("done");
  expect(textsIn(host)).toEqual(["甲厂", null]);
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("A1").values = [["插件改的"]];
  });
  expect(host.undo().kind).toBe("changed");
  expect(textsIn(host)).toEqual(["插件改的", null]);
  expect(host.undo().kind).toBe("nothing");
  expect(host.redo().kind).toBe("nothing");
});

test("cells an add-in moved are left alone, although others like them stand in their place", async () => {
  const host = await openRangeHost("甲");
  host.editCell("甲", 0, 0, "是");
  host.editCell("甲", 1, 0, "是");
  await onFirstSheet(host, (sheet) => {
    sheet.getRange("1:1").insert("Down" as Excel.InsertShiftDirection);
    sheet.getRange("A1").values = [["是"]];
  });
  expect(host.undo().kind).toBe("changed");
  expect(textsIn(host)).toEqual(["是", "是", "是"]);
});

test("a table that grew with an entry shrinks with it, with the formulas it had filled in", async () => {
  await withTable(async (table, sheet, context, host) => {
    sheet.getRange("D3:D5").formulas = [["=C3*100"], ["=C4*100"], ["=C5*100"]];
    await context.sync();
    host.editCell("Sheet1", 5, 1, "丁社");
    expect(await partsOf(table, context)).toEqual(["B2:D6", "B2:D2", "B3:D6"]);
    expect(host.undo().kind).toBe("done");
    expect(await partsOf(table, context)).toEqual(["B2:D5", "B2:D2", "B3:D5"]);
    expect(textsIn(host, 3)[5]).toBeNull();
    expect(host.redo().kind).toBe("done");
    expect(await partsOf(table, context)).toEqual(["B2:D6", "B2:D2", "B3:D6"]);
    expect(textsIn(host, 3)[5]).toBe("=C6*100");
  });
});

test("taking back is told to add-ins as a change of the cell", async () => {
  const host = await openRangeHost("甲");
  const seen: unknown[] = [];
  let hear = (): void => undefined;
  const heard = new Promise<void>((resolve) => {
    hear = () => {
      if (seen.length === 2) resolve();
    };
  });
  await onFirstSheet(host, (sheet) => {
    sheet.onChanged.add(({ address, details }) => {
      seen.push([address, details?.valueBefore, details?.valueAfter]);
      hear();
      return Promise.resolve();
    });
  });
  host.editCell("甲", 0, 0, "一");
  host.undo();
  await heard;
  expect(seen).toEqual([
    ["A1", "", "一"],
    ["A1", "一", ""],
  ]);
});

test("a rule of data validation refuses what is typed, in its own words, and lets formulas and clearing pass", () => {
  const workbook = smallWorkbook("甲");
  workbook.sheets[0]?.dataValidations.push({
    areas: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }],
    type: "list",
    operator: "between",
    formula1: '"深度困难,相对困难"',
    allowBlank: true,
    hidesDropDown: false,
    showsInputMessage: true,
    showsErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "",
    error: "请选择。",
    promptTitle: "",
    prompt: "",
  });
  const core = createHostCore(workbook);
  const broken = (row: number, input: string) =>
    core.brokenRule("甲", { row, column: 0, input })?.error ?? null;
  expect(broken(0, "低保")).toBe("请选择。");
  expect(broken(0, "相对困难")).toBeNull();
  expect(broken(0, "")).toBeNull();
  expect(broken(0, '="低保"')).toBeNull();
  expect(broken(9, "低保")).toBeNull();
});

test("a look alone changes no content and is taken back with its step", () => {
  const core = open();
  core.editCell("甲", 0, 0, "12.5");
  const bold = (): boolean | undefined => {
    const style = core.workbook.sheets[0]?.rows[0]?.cells[0]?.style ?? 0;
    return core.workbook.styles[style]?.font.bold;
  };
  core.editCells("甲", [
    { row: 0, column: 0, look: (style) => ({ ...style, font: { ...style.font, bold: true } }) },
  ]);
  expect([bold(), textsIn(core)]).toEqual([true, [12.5]]);
  core.undo();
  expect([bold(), textsIn(core)]).toEqual([false, [12.5]]);
  core.redo();
  expect(bold()).toBe(true);
});

test("a number format that comes with a text decides how the text is read", () => {
  const core = open();
  const look = (style: StyleData): StyleData => ({ ...style, numberFormat: "@" });
  core.editCells("甲", [{ row: 0, column: 0, input: "007", look }]);
  expect(textsIn(core)).toEqual(["007"]);
});

test("sizes and hidden lines are taken back in their order among what was typed", () => {
  const core = open();
  const [sheet] = core.workbook.sheets;
  const sizes = () => [sheet?.columns[1]?.width, sheet?.rows[2]?.hidden];
  const before = sizes();
  core.changeLines("甲", { lines: "columns", first: 1, count: 1, size: 20 });
  core.editCell("甲", 0, 0, "一");
  core.changeLines("甲", { lines: "rows", first: 2, count: 1, isHidden: true });
  expect(sizes()).toEqual([20, true]);
  expect(core.undo()).toMatchObject({ kind: "done", area: { row: 2, rowCount: 1 } });
  expect(sizes()).toEqual([20, undefined]);
  core.undo();
  expect(core.undo().kind).toBe("done");
  expect(sizes()).toEqual(before);
  core.redo();
  expect(sizes()).toEqual([20, undefined]);
});

test("a size an add-in changed since is not put back", () => {
  const core = open();
  const [sheet] = core.workbook.sheets;
  core.changeLines("甲", { lines: "rows", first: 0, count: 1, size: 30 });
  if (sheet?.rows[0]) sheet.rows[0].height = 50;
  expect(core.undo().kind).toBe("changed");
  expect(sheet?.rows[0]?.height).toBe(50);
});
