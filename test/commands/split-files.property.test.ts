import fc from "fast-check";
import { unzipSync } from "fflate";
import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { createWorkbookData, internStyle, readXlsx, writeXlsx } from "../../src/xlsx";
import type { CellData, StyleData } from "../../src/xlsx/workbook-data";

const HEAD = ["姓名", "身份证号", "联系电话", "工作单位", "困难类别", "慰问金额"];
const FIRST = 2;

const look = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  font: fc.constantFrom("宋体", "仿宋", "黑体"),
  size: fc.constantFrom(9, 11, 14),
  color: fc.constantFrom(undefined, "#C00000"),
  fill: fc.constantFrom(undefined, "#FFFF00", "#E2EFDA"),
  side: fc.constantFrom(undefined, "thin", "double", "dashed"),
  format: fc.constantFrom("0.00", "#,##0", "General"),
  horizontal: fc.constantFrom(undefined, "center", "right"),
  wrap: fc.boolean(),
});
const person = fc.record({
  unit: fc.integer({ min: 0, max: 4 }),
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  looks: fc.array(look, { minLength: HEAD.length, maxLength: HEAD.length }),
});
/** What speaks of somebody: where, and of whom. */
const mention = fc.record({
  place: fc.constantFrom("title", "format", "drop-down", "footer", "below"),
  of: fc.nat(),
  word: fc.integer({ min: 0, max: 2 }),
});
const table = fc.record({
  people: fc.array(person, { minLength: 2, maxLength: 14 }),
  mentions: fc.array(mention, { maxLength: 4 }),
});
type Table = typeof table extends fc.Arbitrary<infer Value> ? Value : never;

/** Each one's name, number and telephone are nobody else's, nor part of another's. */
const wordsOf = (at: number): readonly [string, string, string] => [
  `赵${String.fromCharCode(0x4e8c + at * 7)}${String.fromCharCode(0x5f20 + at)}`,
  `341899197001${String(10 + at)}${String(1000 + at * 37)}`,
  `121${String(10_000_000 + at * 7919)}`,
];

function styleOf(
  normal: StyleData,
  given: Table["people"][number]["looks"][number],
  column: number,
): StyleData {
  const { bold, italic, font: name, size, color, fill, side, format, horizontal, wrap } = given;
  const line = side === undefined ? {} : { style: side as "thin", color: "#000000" };
  return {
    ...normal,
    numberFormat: column === 5 ? format : "@",
    font: { ...normal.font, bold, italic, name, size, ...(color === undefined ? {} : { color }) },
    fill: fill === undefined ? {} : { color: fill },
    border: side === undefined ? {} : { left: line, right: line, top: line, bottom: line },
    alignment: {
      ...normal.alignment,
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(wrap ? { wrap } : {}),
    },
  } as StyleData;
}

/** What a person sees of a style: what is not said is black and aligned by kind. */
function seen(style: StyleData | undefined) {
  return {
    ...style,
    font: { color: "#000000", ...style?.font },
    alignment: { horizontal: "general", ...style?.alignment },
  };
}

function workbookOf({ people, mentions }: Table): Uint8Array {
  const workbook = createWorkbookData("登记表");
  const [sheet] = workbook.sheets;
  const [normal] = workbook.styles;
  if (sheet === undefined || normal === undefined) throw new Error("A new workbook has a sheet and a style");
  const said = (place: string) =>
    mentions.filter((each) => each.place === place).map(({ of, word }) => wordsOf(of % people.length)[word]!);
  const plain = (value: string | null): CellData => ({ value, style: 0 });
  sheet.rows = [
    { cells: [plain(["困难职工登记表", ...said("title")].join(" "))] },
    { cells: HEAD.map(plain) },
    ...people.map(({ unit, amount, looks }, at) => ({
      cells: [...wordsOf(at), `第${unit}工厂`, "深度困难", amount / 100].map((value, column) => ({
        value,
        style: internStyle(workbook, styleOf(normal, looks[column]!, column)),
      })),
    })),
    { cells: [plain(["备注", ...said("below")].join("："))] },
  ];
  const area = { row: FIRST, column: 0, rowCount: people.length, columnCount: 1 };
  sheet.conditionalFormats = said("format").map((text, at) => ({
    ...{ id: `{${at}}`, areas: [area], type: "containsText", operator: "containsText", text, formulas: [] },
    ...{ priority: at + 1, stopIfTrue: false, format: { fill: { color: "#FFC7CE" } } },
  }));
  const [listed] = said("drop-down");
  if (listed !== undefined)
    sheet.dataValidations = [
      {
        ...{
          areas: [{ ...area, column: 7 }],
          type: "list",
          operator: "between",
          formula1: `"待定,${listed}"`,
        },
        ...{ allowBlank: true, hidesDropDown: false, showsInputMessage: true, showsErrorMessage: true },
        ...{ errorStyle: "stop", errorTitle: "", error: "", promptTitle: "", prompt: "" },
      },
    ];
  sheet.page.oddFooter = `&L${["第 &P 页", ...said("footer")].join(" ")}`;
  return writeXlsx(workbook);
}

test("whatever a table looks like and whoever is named around it, its files hold all its rows as they were and nobody else's words", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const { people } = given;
      fc.pre(new Set(people.map(({ unit }) => unit)).size > 1);
      const xlsx = workbookOf(given);
      const host = await openExcelHost({ xlsx });
      const session = createCampaignSession({
        ...{ gateway: createOfficeGateway(host.Excel), locale: "zh-CN", now: () => new Date(2027, 0, 20) },
      });
      await session.packSplit("登记表", "unit");
      const { splitArchive, refusal } = session.getSnapshot();
      host.close();
      expect(refusal).toBeNull();
      const whole = readXlsx(xlsx);
      const before = new Map(whole.sheets[0]!.rows.map((row) => [row?.cells[1]?.value, row?.cells ?? []]));
      const units = [...new Set(people.map(({ unit }) => unit))];
      const files = unzipSync(splitArchive!.bytes);
      expect(Object.keys(files)).toEqual(units.map((unit) => `第${unit}工厂.xlsx`));
      let rows = 0;
      for (const [at, file] of Object.values(files).entries()) {
        const { sheets, styles } = readXlsx(file);
        const own = people.flatMap(({ unit }, number) => (unit === units[at] ? [number] : []));
        const found = sheets[0]!.rows.slice(FIRST, FIRST + own.length).map((row) => row?.cells ?? []);
        expect(found.map((cells) => cells[1]?.value)).toEqual(own.map((number) => wordsOf(number)[1]));
        for (const cells of found) {
          const source = before.get(cells[1]?.value) ?? [];
          expect(cells.slice(0, 6).map((cell) => [cell?.value, seen(styles[cell!.style])])).toEqual(
            source.map((cell) => [cell?.value, seen(whole.styles[cell!.style])]),
          );
        }
        rows += found.length;
        const text = Object.values(unzipSync(file))
          .map((part) => new TextDecoder().decode(part))
          .join("\n");
        const others = people.flatMap(({ unit }, number) => (unit === units[at] ? [] : wordsOf(number)));
        expect(others.filter((word) => text.includes(word))).toEqual([]);
      }
      expect(rows).toBe(people.length);
    }),
    { numRuns: 12 },
  );
}, 120_000);
