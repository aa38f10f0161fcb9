import { rowCodeOf } from "../../src/domain/row-code";

/** The same by whole numbers of 64 bits. */
function byWholeNumbers(data: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(data))
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const code = Array.from({ length: 8 }, (_, place) => letters[Number((hash >> BigInt(place * 8)) & 31n)]);
  return `${code.slice(0, 4).join("")}-${code.slice(4).join("")}`;
}

test.each([[["a"]], [["县第一棉纺织厂", [{ name: "魏桂兰", amountFen: 130000 }]]], ["😀𠮷"], [null], [[]]])(
  "%j has the code of FNV-1a",
  (data) => {
    expect(rowCodeOf(data)).toBe(byWholeNumbers(data));
  },
);

test("a thousand lists have a thousand codes, none of which changes between prints", () => {
  const lists = Array.from({ length: 1000 }, (_, index) => ["县棉纺织厂", index, "x".repeat(index % 50)]);
  expect(new Set(lists.map(rowCodeOf)).size).toBe(1000);
  expect(lists.map(rowCodeOf)).toEqual(lists.map(byWholeNumbers));
  expect(rowCodeOf(["a"])).toBe("4KLL-TEAD");
});
