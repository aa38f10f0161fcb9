import { addressLists } from "../../../src/workbook/office/write/address-lists";
import { splitBlock } from "../../../src/workbook/office/read/cell-block";
import { inBatches, measureBytes, measureCells } from "../../../src/workbook/office/write/request-size";
import { directSteps, nameSheets } from "../../../src/workbook/office/write/sheet-naming";
import { orderSteps } from "../../../src/workbook/office/write/step-order";
import type { PlanStep } from "../../../src/workbook/plan";
import { cleanSheetName, freeSheetName } from "../../../src/workbook/sheet-name";

const create = (sheet: string, whenTaken: "number" | "replaceGenerated"): PlanStep => ({
  step: "createSheet",
  sheet,
  whenTaken,
  showGridlines: false,
});

test("bytes are counted as UTF-8, not as characters", () => {
  expect(measureBytes("县")).toBe(5);
});

test.each([
  ["texts, with what JSON escapes", [["县总工会", 'a"b\\c', "一\n二", "\u0001", "𠮷", null]]],
  ["numbers", [[1, -999_999, 1234567.89, -1.7976931348623157e308, 5e-324, true, false]]],
  ["nothing", [[], []]],
])("cells are never reckoned smaller than they travel: %s", (_what, values) => {
  const travelling = values.map((row) => row.map((value) => value ?? ""));
  const bytes = measureBytes(travelling);
  expect(measureCells(values)).toBeGreaterThanOrEqual(bytes);
  expect(measureCells(values)).toBeLessThanOrEqual(bytes + 20 * values.flat().length + 8);
});

test("batches keep to the budget and an item above it stands alone", () => {
  expect(inBatches([3, 3, 9, 1], (size) => size, 6)).toEqual([[3, 3], [9], [1]]);
});

test("a block is cut into whole rows of at most 1500 cells and loses none", () => {
  const values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row]);
  const blocks = splitBlock({ row: 5, column: 2, values });
  expect(blocks.every((block) => block.values.length * 4 <= 1500)).toBe(true);
  expect(blocks.flatMap((block) => block.values)).toEqual(values);
  expect(blocks[1]?.row).toBe(5 + (blocks[0]?.values.length ?? 0));
});

test("an address list holds at most thirty areas", () => {
  const areas = Array.from({ length: 61 }, (_, index) => ({
    row: index * 2 + 1,
    column: 28,
    rowCount: 1,
    columnCount: 1,
  }));
  expect(addressLists(areas).map((list) => list.split(",").length)).toEqual([30, 30, 1]);
  expect(addressLists(areas)[0]?.startsWith("AB1,AB3")).toBe(true);
});

test("number formats stand before values and sheets before both", () => {
  const steps: PlanStep[] = [
    { step: "activate", sheet: "参数" },
    { step: "writeBlock", sheet: "参数", row: 1, column: 1, values: [["341899195801106786"]] },
    { step: "format", sheet: "参数", areas: [], format: { bold: true } },
    { step: "format", sheet: "参数", areas: [], format: { numberFormat: "@" } },
    create("参数", "number"),
  ];
  expect(orderSteps(steps).map(({ step }) => step)).toEqual([
    "createSheet",
    "format",
    "writeBlock",
    "format",
    "activate",
  ]);
  expect(orderSteps(steps)[1]).toMatchObject({ format: { numberFormat: "@" } });
});

test("sheet names lose what Excel forbids and stay within 31 characters", () => {
  expect(cleanSheetName("发放-[棉/纺]:厂*?\\'")).toBe("发放-棉纺厂");
  expect(cleanSheetName("长".repeat(40))).toHaveLength(31);
  expect(cleanSheetName("//")).toBe("表");
  expect(freeSheetName("通报", ["通报", "通报(2)"])).toBe("通报(3)");
  expect(freeSheetName("长".repeat(31), ["长".repeat(31)])).toHaveLength(31);
});

test("only a sheet this add-in generated is replaced", () => {
  const steps = [create("检查结果", "replaceGenerated")];
  expect(nameSheets(steps, ["检查结果"], ["检查结果"])[0]).toMatchObject({
    name: "检查结果",
    replaces: true,
  });
  expect(nameSheets(steps, ["检查结果"], [])[0]).toMatchObject({ name: "检查结果(2)", replaces: false });
});

test("two new sheets of one name never mix, and both are replaced the next time", () => {
  const write = (value: string): PlanStep => ({
    step: "writeBlock",
    sheet: "发放-纺织",
    row: 1,
    column: 1,
    values: [[value]],
  });
  const steps = [
    create("发放-纺织", "replaceGenerated"),
    write("甲"),
    create("发放-纺织", "replaceGenerated"),
    write("乙"),
  ];
  const creations = nameSheets(steps, [], []);
  expect(directSteps(steps, creations).map(({ sheet }) => sheet)).toEqual(["发放-纺织", "发放-纺织(2)"]);
  const both = ["发放-纺织", "发放-纺织(2)"];
  const again = nameSheets(steps, both, both);
  expect(again.map(({ name, replaces }) => [name, replaces])).toEqual(both.map((name) => [name, true]));
});
