import fc from "fast-check";
import { Assembly, piecesOf, type Piece } from "../../../src/taskpane/worker/pieces";

/** As it arrives over a worker's wire. */
function sent(value: unknown): { readonly value: unknown; readonly pieces: readonly Piece[] } {
  const assembly = new Assembly();
  const pieces = [...piecesOf(value)].map((piece) => structuredClone(piece));
  const ends = pieces.map((piece) => assembly.take(piece));
  expect(ends.slice(0, -1).every((end) => end === null)).toBe(true);
  return { value: ends.at(-1)?.value, pieces };
}

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
    ),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 5, noNullPrototype: true }),
    fc.array(fc.tuple(fc.string(), tie("value")), { maxLength: 4 }).map((entries) => new Map(entries)),
    fc.array(fc.string(), { maxLength: 4 }).map((items) => new Set(items)),
  ),
})).value;

describe("values in pieces", () => {
  it("arrive as they were, whatever they are", () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(sent(value).value).toEqual(value);
      }),
    );
  });

  it("arrive in many messages where they are large, none of them with much in it", () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      row,
      `第${row}户`,
      null,
      { row, open: [row, row + 1] },
    ]);
    const large = {
      title: "登记",
      rows,
      byRow: new Map(rows.map((cells) => [cells[0], cells])),
      few: new Set([1, 2]),
    };
    const { value, pieces } = sent(large);
    expect(value).toEqual(large);
    const widest = Math.max(
      ...pieces.map((piece) => (piece.piece === "items" ? JSON.stringify(piece.items).length : 0)),
    );
    expect(pieces.length).toBeGreaterThan(20);
    expect(widest).toBeLessThan(JSON.stringify(rows).length / 8);
  });

  it("arrive as one text where a text alone is large, such as the register as the workbook keeps it", () => {
    const version = "冯莲香😀".repeat(600_000);
    const { value, pieces } = sent({ title: "keepVersion", memory: { version, salt: "a" } });
    expect(value).toEqual({ title: "keepVersion", memory: { version, salt: "a" } });
    expect(pieces.length).toBeGreaterThan(4);
  });

  it("keep one value apart from the next", () => {
    const assembly = new Assembly();
    const long = Array.from({ length: 30_000 }, (_, at) => at);
    const taken = [...piecesOf(long), ...piecesOf(["b"]), ...piecesOf(long)].flatMap((piece) => {
      const end = assembly.take(piece);
      return end === null ? [] : [end.value];
    });
    expect(taken).toEqual([long, ["b"], long]);
  });
});
