import { internStyle } from "../styles/intern-style";
import { partText } from "../package/package-parts";
import type { PackageSource } from "../package/package-source";
import { copySheet } from "./sheet-list";
import type { SheetData, WorkbookData } from "../workbook-data";
import { attributesOf, rootElement, withAttributes } from "../xml/xml-element";

/** Elements kept as XML may use prefixes that only the other part's root declares. */
function withNamespaces(
  elements: SheetData["otherElements"],
  source: PackageSource,
  sheetId: string,
): SheetData["otherElements"] {
  const partName = source.sheets.get(sheetId)?.partName;
  const bytes = partName === undefined ? undefined : source.parts.get(partName);
  if (bytes === undefined) return elements;
  const attributes = attributesOf(rootElement(partText(bytes)));
  const declared = Object.entries(attributes).filter(([name]) => name.startsWith("xmlns:"));
  return elements.map(({ name, xml }) => {
    const used = declared.filter(
      ([key]) =>
        xml.includes(`${key.slice("xmlns:".length)}:`) && !xml.slice(0, xml.indexOf(">")).includes(`${key}=`),
    );
    return { name, xml: used.length === 0 ? xml : withAttributes(xml, Object.fromEntries(used)) };
  });
}

/**
 * Adds a copy of a sheet of another workbook, its cell formats among this workbook's.
 * @example importSheet(workbook, { sheet, workbook: other }, "名单", 0).name // => "名单"
 */
export function importSheet(
  workbook: WorkbookData,
  original: { readonly sheet: SheetData; readonly workbook: WorkbookData },
  name: string,
  position: number,
): SheetData {
  const sheet = copySheet(workbook, original, name, position);
  const indexes = new Map<number, number>();
  const restyled = (index: number): number => {
    const style = original.workbook.styles[index] ?? original.workbook.styles[0];
    // Named cell styles belong to the other workbook; the format itself comes along.
    if (!indexes.has(index) && style) indexes.set(index, internStyle(workbook, { ...style, cellStyle: 0 }));
    return indexes.get(index) ?? 0;
  };
  for (const row of sheet.rows) {
    if (row?.style !== undefined) row.style = restyled(row.style);
    for (const cell of row?.cells ?? []) if (cell) cell.style = restyled(cell.style);
  }
  for (const column of sheet.columns) {
    if (column?.style !== undefined) column.style = restyled(column.style);
  }
  const source = original.workbook.source as PackageSource;
  sheet.otherElements = withNamespaces(sheet.otherElements, source, original.sheet.id);
  return sheet;
}
