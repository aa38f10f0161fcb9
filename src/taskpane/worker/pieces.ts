/** A part of a value: light enough to go as it is, or put together of what came before. */
type Part =
  | { readonly kind: "whole"; readonly value: unknown }
  | { readonly kind: "list" | "map" | "set" | "text"; readonly list: number }
  | { readonly kind: "object"; readonly fields: readonly (readonly [string, Part])[] };

/** One message of a value on its way: items of a list that is growing, or the end, which says what the value is. */
export type Piece =
  | { readonly piece: "items"; readonly list: number; readonly items: readonly unknown[] }
  | { readonly piece: "parts"; readonly list: number; readonly parts: readonly Part[] }
  | { readonly piece: "end"; readonly part: Part };

/** So many characters of a text take as long as a value. */
const charactersAValue = 64;

/** So many values a message takes in a few milliseconds. */
const valuesAtOnce = 12_000;

/**
 * Cuts a value of any size into messages each of which is taken in within a few milliseconds. The value is plain data: what structured
 * cloning carries, without cycles; an object that stands in two places may arrive as two.
 * Source: StructuredSerialize (HTML Living Standard, section 2.7).
 * @example [...piecesOf("ok")] // => [{ piece: "end", part: { kind: "whole", value: "ok" } }]
 */
export function* piecesOf(value: unknown): Generator<Piece> {
  let lists = 0;

  function* partOf(of: unknown): Generator<Piece, Part> {
    if (weightOf(of, valuesAtOnce) <= valuesAtOnce) return { kind: "whole", value: of };
    if (typeof of === "string") return { kind: "text", list: yield* listOf(slicesOf(of)) };
    if (Array.isArray(of)) return { kind: "list", list: yield* listOf(of) };
    if (of instanceof Map) return { kind: "map", list: yield* listOf(of) };
    if (of instanceof Set) return { kind: "set", list: yield* listOf(of) };
    const fields: (readonly [string, Part])[] = [];
    for (const [key, each] of Object.entries(of as object)) fields.push([key, yield* partOf(each)]);
    return { kind: "object", fields };
  }

  function* listOf(all: Iterable<unknown>): Generator<Piece, number> {
    const list = lists;
    lists += 1;
    let items: unknown[] = [];
    let weight = 0;
    for (const each of all) {
      const own = weightOf(each, valuesAtOnce);
      if (items.length > 0 && weight + own > valuesAtOnce) {
        yield { piece: "items", list, items };
        [items, weight] = [[], 0];
      }
      if (own > valuesAtOnce) {
        yield { piece: "parts", list, parts: [yield* partOf(each)] };
      } else {
        items.push(each);
        weight += own;
      }
    }
    yield { piece: "items", list, items };
    return list;
  }

  yield { piece: "end", part: yield* partOf(value) };
}

/** A text so long that it is heavy itself, such as the register as the workbook keeps it, in lengths that are not. */
function* slicesOf(text: string): Generator<string> {
  const length = (valuesAtOnce / 2) * charactersAValue;
  for (let from = 0; from < text.length; from += length) yield text.slice(from, from + length);
}

/** How many values hang on one, itself counted; no more than `most` are looked at. */
function weightOf(value: unknown, most: number): number {
  if (typeof value === "string") return 1 + value.length / charactersAValue;
  // Bytes are copied in one go.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return 1;
  const inside: Iterable<unknown> =
    Array.isArray(value) || value instanceof Map || value instanceof Set ? value : Object.values(value);
  let weight = 1;
  for (const each of inside) {
    weight += weightOf(each, most - weight);
    if (weight > most) break;
  }
  return weight;
}

/** Puts the pieces of values together again, in the order they were cut. */
export class Assembly {
  private lists: unknown[][] = [];

  /** Takes a piece; the value once it is the last of one. */
  take(piece: Piece): { readonly value: unknown } | null {
    if (piece.piece === "end") {
      const value = this.build(piece.part);
      this.lists = [];
      return { value };
    }
    const list = (this.lists[piece.list] ??= []);
    const items = piece.piece === "items" ? piece.items : piece.parts.map((part) => this.build(part));
    for (const item of items) list.push(item);
    return null;
  }

  private build(part: Part): unknown {
    switch (part.kind) {
      case "whole":
        return part.value;
      case "list":
        return this.lists[part.list];
      case "text":
        return (this.lists[part.list] ?? []).join("");
      case "map":
        return new Map(this.lists[part.list] as [unknown, unknown][]);
      case "set":
        return new Set(this.lists[part.list]);
      case "object":
        return Object.fromEntries(part.fields.map(([key, field]) => [key, this.build(field)]));
    }
  }
}
