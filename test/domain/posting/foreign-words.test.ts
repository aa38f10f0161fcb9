import { foreignWords, wordsOfFormula } from "../../../src/domain/posting/foreign-words";

const wordsOf = foreignWords([
  ["魏桂兰", "341899197001010014", 12100000001],
  ["何春燕", "341899198003040026", "共同账户"],
  ["何春", "赵满仓", "共同账户", null, "王"],
]);

test("a text names somebody of another part by name, number or telephone, however it is spaced or typed", () => {
  const { names } = wordsOf(0);
  expect(["何 春燕已核", "34189919800304００26", "电话12100000001", "魏桂兰", "王某", ""].map(names)).toEqual(
    [...[true, true, false, false, false, false]],
  );
  expect(wordsOf(1).names("电话12100000001")).toBe(true);
});

test("a shorter name within one's own is nobody else's, and what two parts share is foreign to the third alone", () => {
  expect(wordsOf(1).names("何春燕")).toBe(false);
  expect(wordsOf(1).names("何春已核")).toBe(true);
  expect([0, 1, 2].map((part) => wordsOf(part).names("共同账户"))).toEqual([true, false, false]);
});

test("a rule hints at somebody by a piece of a name or six digits of a number, but not by what fits the part as well", () => {
  const { hints } = wordsOf(0);
  expect(["春燕", "040026", "春", "04002", "深度困难", "341899"].map(hints)).toEqual([
    ...[true, true, false, false, false, false],
  ]);
});

test("the words of a formula are those in quotes", () => {
  expect(wordsOfFormula('=OR(A3="何春燕",B3="他说""好""")')).toEqual(["何春燕", '他说"好"']);
});
