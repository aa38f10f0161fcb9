import { readComments, writeComments } from "../objects/comment-parts";
import { readCharts, writeCharts } from "../objects/drawing-charts";
import { readShapes, writeShapes } from "../objects/drawing-shapes";
import type { PackageWriter } from "../package/package-writer";
import type { SheetObjectsData } from "./sheet-objects-data";
import { readSheetProperties, writeSheetProperties } from "./sheet-properties";
import type { SheetData } from "../workbook-data";
import type { SheetEntry } from "../workbook-xml-writer";

type Elements = SheetData["otherElements"];

const xmlOf = (elements: Elements, name: string): string | undefined =>
  elements.find((element) => element.name === name)?.xml;

/** What lies on a sheet, from the parts its elements and relationships name. */
export function readSheetObjects(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPart: string,
  elements: Elements,
): SheetObjectsData {
  return {
    charts: readCharts(parts, sheetPart),
    shapes: readShapes(parts, sheetPart),
    comments: readComments(parts, sheetPart),
    customProperties: readSheetProperties(parts, sheetPart, xmlOf(elements, "customProperties")),
  };
}

/**
 * Writes what lies on a sheet where it differs from what its parts say; the rest keeps its bytes. Returns the sheet with the
 * elements that name those parts.
 */
export function writeSheetObjects(out: PackageWriter, workbookPart: string, entry: SheetEntry): SheetData {
  const { sheet, partName: sheetPart } = entry;
  const before = readSheetObjects(out.contents, sheetPart, sheet.otherElements);
  const written = new Map<string, string>();
  const differs = (name: keyof SheetObjectsData): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(sheet.objects[name]);
  if (differs("customProperties")) {
    written.set("customProperties", writeSheetProperties(out, sheetPart, sheet.objects.customProperties));
  }
  if (differs("comments")) {
    const legacyDrawing = xmlOf(sheet.otherElements, "legacyDrawing");
    const xml = writeComments(out, workbookPart, sheetPart, sheet.objects.comments, legacyDrawing);
    written.set("legacyDrawing", xml);
  }
  if (differs("charts")) {
    const drawing = xmlOf(sheet.otherElements, "drawing");
    written.set("drawing", writeCharts(out, sheetPart, sheet.objects.charts, entry.copiedParts, drawing));
  }
  if (differs("shapes")) {
    const drawing = written.get("drawing") ?? xmlOf(sheet.otherElements, "drawing");
    written.set("drawing", writeShapes(out, sheetPart, sheet.objects.shapes, drawing));
  }
  if (written.size === 0) return sheet;
  const kept = sheet.otherElements.filter((element) => !written.has(element.name));
  const added = [...written].map(([name, xml]) => ({ name, xml }));
  return { ...sheet, otherElements: [...kept, ...added.filter((element) => element.xml !== "")] };
}
