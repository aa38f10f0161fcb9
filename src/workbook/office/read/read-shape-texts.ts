import type { OutgoingText, UnreadPart } from "../../../domain/posting/leak";

/** The shapes of one sheet, loaded with name, type and alternative text. */
export interface SheetShapes {
  readonly name: string;
  readonly shapes: Excel.ShapeCollection;
}

/**
 * Reads what stands in text boxes and other shapes, with their alternative texts, in two round trips for all sheets together.
 * Source: office.js Shape.textFrame (ExcelApi 1.9): geometric shapes alone have one.
 * Not covered: shapes within a group, and pictures; `unread` names them.
 * @example (await readShapeTexts(context, [])).unread // => []
 */
export async function readShapeTexts(
  context: Excel.RequestContext,
  sheets: readonly SheetShapes[],
): Promise<{ readonly texts: readonly OutgoingText[]; readonly unread: readonly UnreadPart[] }> {
  const all = sheets.flatMap(({ name, shapes }) => shapes.items.map((shape) => ({ sheet: name, shape })));
  if (all.length === 0) return { texts: [], unread: [] };
  const framed = all.filter(({ shape }) => shape.type === "GeometricShape");
  for (const { shape } of framed) shape.textFrame.load("hasText");
  if (framed.length > 0) await context.sync();
  const written = framed.filter(({ shape }) => shape.textFrame.hasText);
  for (const { shape } of written) shape.textFrame.textRange.load("text");
  if (written.length > 0) await context.sync();
  const textOf = new Map(written.map(({ shape }) => [shape, shape.textFrame.textRange.text]));
  return {
    texts: all.map(({ sheet, shape }) => ({
      ...{ part: "shape", sheet, address: shape.name, isHidden: false },
      text: [shape.name, shape.altTextTitle, shape.altTextDescription, textOf.get(shape) ?? ""].join("\n"),
    })),
    unread: all.flatMap(({ sheet, shape: { type, name } }): UnreadPart[] =>
      type === "GeometricShape" || type === "Line"
        ? []
        : [{ part: type === "Image" ? "picture" : "shape", sheet, name }],
    ),
  };
}
