import fc from "fast-check";
import type { CellValue } from "../../../src/domain/cell-value";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";
import type { Grid } from "../../../src/workbook/grid";
import { identityRowsOf } from "../../../src/workbook/recognition/identity-rows";
import { readRecords } from "../../../src/workbook/recognition/read-records";
import { recognizeGrids } from "../../../src/workbook/recognition/recognize-grids";
import { rescueResidentIds } from "../../../src/workbook/recognition/rescue-resident-ids";

const idOf = (sequence: number) => {
  const seventeen = `34189919700101${String(sequence).padStart(3, "0")}`;
  return seventeen + residentIdCheckCharacter(seventeen);
};
const [one, two, three] = [idOf(1), idOf(2), idOf(3)];

function rescue(register: CellValue[][], lastYear: CellValue[][]) {
  const sheet = (name: string, rows: CellValue[][]): Grid => ({
    ...{ sheet: name, firstRow: 1, firstColumn: 1, isProtected: false, isVisible: true },
    values: [["姓名", "身份证号", "困难类别", "联系电话"], ...rows],
  });
  const grids = [sheet("登记", register), sheet("上年登记", lastYear)];
  const { tables } = recognizeGrids(grids);
  expect(tables.map(({ kind }) => kind)).toEqual(["needyWorkers", "lastYearRegister"]);
  const records = tables.map((table) =>
    readRecords(
      grids.find((grid) => grid.sheet === table.sheet)!,
      table,
    ),
  );
  return rescueResidentIds(identityRowsOf(records));
}
const row = (name: string, id: CellValue, phone: CellValue = null): CellValue[] => [
  name,
  id,
  "深度困难",
  phone,
];

describe("the rescue of damaged resident numbers", () => {
  it.each<[string, CellValue, string]>([
    ["a number whose last digits Excel dropped", Number(one), "digitsLost"],
    ["the same turned into text", `${one.slice(0, 15)}000`, "digitsLost"],
    ["a number of 17 digits", one.slice(0, 8) + one.slice(9), "digitMissing"],
    ["a number of 16 digits stored as a number", Number(one.slice(0, 16)), "digitsLost"],
    ["the first 14 digits", one.slice(0, 14), "digitMissing"],
    ["the first 14 digits stored as a number", Number(one.slice(0, 14)), "digitMissing"],
    ["an old number of 15 digits with one missing", `${one.slice(0, 6)}${one.slice(9, 17)}`, "digitMissing"],
    ["19 digits with one typed twice", `${one.slice(0, 6)}${one.slice(5)}`, "digitTooMany"],
    ["20 digits with two too many", `${one.slice(0, 9)}77${one.slice(9)}`, "digitTooMany"],
    ["19 digits stored as a number", Number(`${one}7`), "digitsLost"],
    ["20 digits of a disability certificate stored as a number", Number(`${one}42`), "digitsLost"],
    ["letters among the digits", `${one.slice(0, 4)}D${one.slice(5)}`, "characters"],
  ])("finds %s on another sheet by name and digits, to be confirmed", (_, before, damage) => {
    const { proposals, unrescued } = rescue(
      [row("甲某某", before), row("乙某某", two)],
      [row("甲　某某", one), row("丙某某", three)],
    );
    expect(proposals).toEqual([
      {
        ...{ sheet: "登记", row: 2, column: 2, before, after: one, damage, confidence: "confirm" },
        evidence: [expect.objectContaining({ sheet: "上年登记", row: 2, isSamePhone: false })],
      },
    ]);
    expect(unrescued).toEqual([]);
  });

  it("is sure where the telephone agrees, which also decides between two people of one name", () => {
    const damaged = `${one.slice(0, 15)}000`;
    const sameName = [row("甲某某", one, "12100000001"), row("甲某某", two, "12100000002")];
    const known = rescue([row("甲某某", damaged, "121 0000 0002"), row("丁某", three)], sameName);
    expect(known.proposals).toMatchObject([{ after: two, confidence: "sure" }]);
    const unknown = rescue([row("甲某某", damaged), row("丁某", three)], sameName);
    expect(unknown).toEqual({
      proposals: [],
      unrescued: [{ sheet: "登记", row: 2, column: 2, candidates: 2 }],
    });
  });

  it("proposes nothing for another name, other digits, or a wrong check character", () => {
    const { proposals, unrescued } = rescue(
      [
        row("乙某某", `${one.slice(0, 15)}000`),
        row("甲某某", `${one.slice(0, 10)}9${one.slice(11, 15)}000`),
        row("甲某某", `${one.slice(0, 17)}${one[17] === "1" ? "2" : "1"}`),
      ],
      [row("甲某某", one)],
    );
    expect(proposals).toEqual([]);
    expect(unrescued.map(({ row: at, candidates }) => [at, candidates])).toEqual([
      [2, 0],
      [3, 0],
    ]);
  });

  it("finds whatever number was cut or rounded when it was stored, and never one of another person", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.boolean(),
        (own, other, isCut) => {
          const digits = idOf(own).replace("X", "0");
          const stored = Number(isCut ? `${digits.slice(0, 15)}000` : digits);
          const place = { column: 2, phones: [], name: "甲某某" };
          const { proposals } = rescueResidentIds([
            { ...place, sheet: "登记", row: 2, residentId: stored },
            { ...place, sheet: "上年", row: 2, residentId: idOf(own) },
            { ...place, name: "乙某某", sheet: "上年", row: 3, residentId: idOf(other) },
          ]);
          expect(proposals.map(({ after }) => after)).toEqual([idOf(own)]);
        },
      ),
    );
  });

  it.each([1e15 + 0.5, Number.POSITIVE_INFINITY, Number.NaN, -3e17, 3.4e20, true, "", "无"])(
    "takes %p for no resident number to rescue",
    (residentId) => {
      const place = { sheet: "登记", row: 2, column: 2, phones: [], name: "甲某某" };
      const known = { ...place, row: 3, residentId: one };
      expect(rescueResidentIds([{ ...place, residentId }, known])).toEqual({ proposals: [], unrescued: [] });
    },
  );
});
