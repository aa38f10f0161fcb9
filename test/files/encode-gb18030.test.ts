import fc from "fast-check";
import { encodeGb18030 } from "../../src/files/encode-gb18030";

const decoder = new TextDecoder("gb18030", { fatal: true });

test("the codes are those of the standard, of rare names too", () => {
  expect([...encodeGb18030("姓名A")]).toEqual([0xd0, 0xd5, 0xc3, 0xfb, 0x41]);
  // 㛃 has four bytes; 𬭎 stands in the second plane.
  expect(encodeGb18030("㛃")).toHaveLength(4);
  for (const text of ["阿依古丽·买买提", "㛃", "𬭎", "人民币￥1,500.00"])
    expect(decoder.decode(encodeGb18030(text))).toBe(text);
});

test("law: what is encoded is read again as it was", () => {
  const character = fc
    .integer({ min: 0x20, max: 0x2ffff })
    .filter((point) => (point < 0xd800 || point > 0xf8ff) && point !== 0xfffd && (point & 0xfffe) !== 0xfffe)
    .map((point) => String.fromCodePoint(point));
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join("");
      // What the standard gives private codes comes back as those; no name is written with them.
      fc.pre(!/[\u0080\u2ff0-\u2fff\u3000-\u303f\ufe10-\ufe1f\u9fa6-\u9fff]/u.test(text));
      expect(decoder.decode(encodeGb18030(text))).toBe(text);
    }),
  );
});
