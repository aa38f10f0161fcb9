import fc from "fast-check";
import { collectFiles } from "../../../src/workflows/collect/collect-files";
import { takeFile } from "../../../src/workflows/collect/take-file";
import { gridOf } from "../grid-of-sheet";

const HEAD = ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"];

interface Invented {
  readonly number: number;
  readonly amount: number;
}

/** Names and numbers unlike one another, so that no file is a version of another. */
const rowOf = (unit: number, { number, amount }: Invented) => [
  `甲${String.fromCharCode(0x4e00 + number)}`,
  `3418991970${String(1000 + number)}0011`,
  `第${unit}工厂`,
  "深度困难",
  amount / 100,
];

const files = fc
  .uniqueArray(
    fc.record({ number: fc.integer({ min: 0, max: 999 }), amount: fc.integer({ min: 1, max: 10_000_000 }) }),
    {
      minLength: 3,
      maxLength: 40,
      selector: ({ number }) => number,
    },
  )
  .chain((people) =>
    fc.tuple(
      fc.constant(people),
      fc.array(fc.integer({ min: 0, max: 5 }), { minLength: people.length, maxLength: people.length }),
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
    ),
  );

test("however rows are spread over files, and whichever files come twice, each row and fen stands once in the merged table", () => {
  fc.assert(
    fc.property(files, ([people, places, again]) => {
      const units = [...new Set(places)];
      const take = (unit: number, name: string) =>
        takeFile({
          file: name,
          savedAt: null,
          reading: {
            ok: true,
            isDate1904: false,
            grids: [
              gridOf("登记表", [
                HEAD,
                ...people.filter((_, index) => places[index] === unit).map((person) => rowOf(unit, person)),
              ]),
            ],
          },
        });
      const twice = again.filter((unit) => units.includes(unit));
      const { lines, totals, differences } = collectFiles({
        grids: [],
        overrides: {},
        files: [
          ...units.map((unit) => take(unit, `${unit}.xlsx`)),
          ...twice.map((unit, index) => take(unit, `又${index}-${unit}.xlsx`)),
        ],
      });
      const merged = lines.flatMap(({ state, source }) => (state === "merged" ? (source?.rows ?? []) : []));
      const numbers = merged.map(({ values }) => values.residentId);
      expect([...numbers].sort()).toEqual(people.map((person) => rowOf(0, person)[1]).sort());
      expect(lines.filter(({ state }) => state === "duplicate")).toHaveLength(twice.length);
      const sum = people.reduce((all, { amount }) => all + amount, 0);
      for (const level of ["unit", "system", "county"] as const)
        expect(
          totals.filter((total) => total.level === level).reduce((all, each) => all + each.amountFen, 0),
        ).toBe(sum);
      expect(differences).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
