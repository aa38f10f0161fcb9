import fc from "fast-check";
import { digestOf, letterDigestOf, shortDigestOf } from "../../src/domain/digest";

test("the three forms of a digest agree for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const letters = letterDigestOf(text);
      expect(letters).toMatch(/^[A-Ja-z]{14}$/);
      expect(letters.replace(/[A-J]/g, (letter) => String("ABCDEFGHIJ".indexOf(letter)))).toBe(
        digestOf(text),
      );
      expect(shortDigestOf(text)).toBe(letters.slice(-3));
    }),
  );
});

test("texts that differ in one character differ in their digests", () => {
  expect(digestOf("甲某某")).not.toBe(digestOf("甲某"));
  expect(digestOf("甲某某")).not.toBe(digestOf("乙某某"));
});
