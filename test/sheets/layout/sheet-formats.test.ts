import { seededRandom } from "../../../assets/samples/seeded-random";
import { openExcelHost } from "../../../src/excel-host";
import { sheetFormats } from "../../../src/sheets/layout/sheet-formats";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import type { Area, CellFormat, PlanStep } from "../../../src/workbook/plan";
import { pictureOf } from "../../workbook/office/workbook-picture";

const all: Area = { row: 1, column: 1, rowCount: 9, columnCount: 6 };
const ground: CellFormat = { fontName: "宋体", fontSize: 10.5, vertical: "Center" };
const choices: readonly CellFormat[] = [
  { border: "thin" },
  { border: "hair", wrap: true, horizontal: "Left" },
  { border: "medium" },
  { numberFormat: "@" },
  { fontName: "黑体", horizontal: "Center" },
  { fontSize: 12, bold: true },
  { fontSize: 10.5, fontName: "宋体", horizontal: "Left" },
  { numberFormat: "0.00" },
  { bold: false, fillColor: "#EEEEEE" },
];

function randomFormats(seed: number): { areas: Area[]; format: CellFormat }[] {
  const random = seededRandom(seed);
  const below = (count: number) => random.between(0, count - 1);
  const area = (): Area => {
    const [row, column] = [1 + below(9), 1 + below(6)];
    return { row, column, rowCount: 1 + below(10 - row), columnCount: 1 + below(7 - column) };
  };
  return Array.from({ length: 10 }, () => ({
    areas: Array.from({ length: 1 + below(2) }, area),
    format: random.pick(choices),
  }));
}

async function pictureWith(steps: readonly PlanStep[]) {
  const host = await openExcelHost({ calculator: null });
  const sheet = { step: "createSheet", sheet: "名册", whenTaken: "number", showGridlines: false } as const;
  const applied = await createOfficeGateway(host.Excel).apply({
    title: "makeSheets",
    steps: [sheet, ...steps],
  });
  const picture = pictureOf(host.workbook);
  host.close();
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return picture;
}

test("a sheet looks as if its formats were laid on it one by one, whatever lies over what", async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const formats = randomFormats(seed);
    const stepOf = (each: { areas: readonly Area[]; format: CellFormat }) =>
      ({ step: "format", sheet: "名册", ...each }) as const;
    const oneByOne = await pictureWith([{ areas: [all], format: ground }, ...formats].map(stepOf));
    const together = await pictureWith(sheetFormats(all, ground, formats).map(stepOf));
    expect({ seed, picture: together }).toEqual({ seed, picture: oneByOne });
  }
});

test("boxes side by side and below one another are one box, in the order that shows", () => {
  const box = (row: number, column: number, columnCount: number): Area => ({
    row,
    column,
    rowCount: 1,
    columnCount,
  });
  const cards = Array.from({ length: 100 }, (_, card) => 1 + card * 4).flatMap((row) => [
    { areas: [box(row, 1, 2), box(row, 3, 4)], format: { border: "thin" } },
    { areas: [box(row + 1, 2, 5)], format: { border: "hair" } },
    { areas: [box(row + 2, 2, 5)], format: { border: "hair" } },
    { areas: [{ row: row + 1, column: 1, rowCount: 2, columnCount: 1 }], format: { border: "thin" } },
  ]) as { areas: Area[]; format: CellFormat }[];
  const borders = sheetFormats({ ...all, rowCount: 400 }, ground, cards).filter(
    ({ format }) => "border" in format,
  );
  expect(borders.map(({ format, areas }) => [format.border, areas.length])).toEqual([
    ["thin", 100],
    ["hair", 100],
    ["thin", 100],
  ]);
});

test("rows merged over the same columns are merged each for itself", async () => {
  const across = (row: number, column: number, columnCount: number): Area => ({
    row,
    column,
    rowCount: 1,
    columnCount,
  });
  const areas = [
    ...[across(1, 1, 6), across(2, 1, 2), across(3, 1, 2), across(2, 3, 4), across(3, 3, 4), across(5, 1, 6)],
    { row: 6, column: 1, rowCount: 2, columnCount: 1 },
  ];
  const { sheets } = await pictureWith([{ step: "merge", sheet: "名册", areas }]);
  const merges = (sheets.find(({ name }) => name === "名册")?.merges ?? []) as Area[];
  const place = ({ row, column, rowCount, columnCount }: Area) =>
    `${row},${column} ${rowCount}x${columnCount}`;
  expect(merges.map(place).sort()).toEqual(
    areas.map((area) => place({ ...area, row: area.row - 1, column: area.column - 1 })).sort(),
  );
});
