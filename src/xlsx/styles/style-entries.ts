import type { CellStyleData } from "../workbook-data";
import { attributesOf, outerXml, writeAttributes, type XmlElement } from "../xml/xml-element";

/**
 * Whether two formats are the same, the order of their members included.
 * @example isEqualEntry({ a: 1 }, { a: 1 }) // => true
 */
export const isEqualEntry = (one: object | undefined, other: object | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));

/** Entries of a section with those that are new or changed written again; null when all stand as they are. */
export function entryTexts<T extends object>(
  texts: readonly string[],
  now: readonly T[],
  known: readonly T[],
  write: (entry: T) => string,
): string[] | null {
  let hasChanged = false;
  const written = now.map((entry, at) => {
    const text = texts[at];
    if (text !== undefined && isEqualEntry(entry, known[at])) return text;
    hasChanged = true;
    return write(entry);
  });
  return hasChanged ? [...written, ...texts.slice(now.length)] : null;
}

/** Names of styles (18.8.7): those whose style stands as it was stay, a style without a name has none. */
export function namedStyleTexts(
  elements: readonly XmlElement[],
  now: readonly CellStyleData[],
  known: readonly CellStyleData[],
): string[] | null {
  if (now.every((style, at) => isEqualEntry(style, known[at]))) return null;
  const placed = new Map(
    elements.map((element) => [Number(attributesOf(element).xfId ?? 0), outerXml(element)]),
  );
  return now.flatMap((style, at) => {
    if (style.name === "") return [];
    const text = placed.get(at);
    if (text !== undefined && isEqualEntry(style, known[at])) return [text];
    const isKnown = known[at] !== undefined && style.builtInId !== undefined;
    const attributes = writeAttributes({
      name: style.name,
      xfId: at,
      builtinId: style.builtInId,
      customBuiltin: isKnown ? 1 : undefined,
    });
    return [`<cellStyle${attributes}/>`];
  });
}
