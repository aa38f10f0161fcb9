import { translateToA1, translateToR1C1 } from "@borgar/fx";
import { parseArea, parseCellReference, columnName } from "./cell-reference";
import { formulaFromFile } from "./formula-text";
import { readStringItem, type SharedStrings } from "./shared-strings";
import type { CellContent, CellData, RowData } from "./workbook-data";
import { endOfTag, nextElement, readAttributes, skipNonElement, type XmlElement } from "./xml-element";
import { decodeCellText, decodeXml } from "./xml-text";
import { XlsxError } from "./xlsx-error";

/** What reading cells needs from, and leaves in, the whole workbook. */
export interface CellReadingContext {
  readonly strings: SharedStrings | undefined;
  readonly styleCount: number;
  readonly fileFormulas: Map<string, string>;
  readonly richTexts: Map<string, string>;
}

interface SharedFormula {
  readonly relative: string;
}

const MODELLED_ROW_ATTRIBUTES = new Set(["r", "ht", "hidden", "s", "spans", "customFormat"]);
const MODELLED_CELL_ATTRIBUTES = new Set(["r", "s", "t"]);

function otherAttributes(
  attributes: Readonly<Record<string, string>>,
  modelled: ReadonlySet<string>,
): Record<string, string> | undefined {
  let others: Record<string, string> | undefined;
  for (const name in attributes) {
    if (!modelled.has(name)) (others ??= {})[name] = attributes[name] ?? "";
  }
  return others;
}

/** Excel serial of an ISO date (t="d" cells of strict files). */
function serialOf(isoDate: string): number {
  const milliseconds = Date.parse(/\dT\d/.test(isoDate) ? `${isoDate.replace(/Z$/, "")}Z` : isoDate);
  return milliseconds / 86400000 + 25569;
}

function contentOf(type: string | undefined, text: string): CellContent {
  if (type === undefined || type === "n") return text === "" ? null : Number(text);
  if (type === "b") return text === "1" || text === "true";
  if (type === "e") return { error: text };
  return type === "d" ? serialOf(text) : decodeCellText(text);
}

function readRow(xml: string, from: number, to: number): { row: RowData; number: number } {
  const attributes = readAttributes(xml, from, to);
  const row: RowData = { cells: [] };
  if (attributes.ht !== undefined) row.height = Number(attributes.ht);
  if (attributes.hidden === "1" || attributes.hidden === "true") row.hidden = true;
  if (attributes.s !== undefined && attributes.customFormat !== undefined) row.style = Number(attributes.s);
  const others = otherAttributes(attributes, MODELLED_ROW_ATTRIBUTES);
  // A height Excel fitted by itself stays fitted: the writer puts customHeight on heights that lack the attribute.
  if (attributes.ht !== undefined && attributes.customHeight === undefined) {
    row.otherAttributes = { ...others, customHeight: "0" };
  } else if (others !== undefined) row.otherAttributes = others;
  return { row, number: attributes.r === undefined ? -1 : Number(attributes.r) - 1 };
}

/** Reads the formula element of a cell into it. */
function readFormula(
  element: XmlElement,
  cell: CellData,
  position: string,
  shared: Map<string, SharedFormula>,
  context: CellReadingContext,
): void {
  const { xml, tagEnd, innerStart, innerEnd } = element;
  const attributes = readAttributes(xml, element.start + 1 + element.qualifiedName.length, tagEnd - 1);
  let text = decodeXml(xml.slice(innerStart, innerEnd));
  if (attributes.t === "shared" && attributes.si !== undefined) {
    const master = shared.get(attributes.si);
    if (text !== "")
      shared.set(attributes.si, { relative: String(translateToR1C1(text, position, { xlsx: true })) });
    else if (master !== undefined) text = String(translateToA1(master.relative, position, { xlsx: true }));
  }
  if (attributes.t === "dataTable" || text === "") return;
  if (attributes.t === "array" && attributes.ref !== undefined) cell.arrayArea = parseArea(attributes.ref);
  cell.formula = formulaFromFile(text);
  if (text.includes("_xl")) context.fileFormulas.set(cell.formula, text);
}

function readCell(
  cell: XmlElement,
  type: string | undefined,
  data: CellData,
  position: () => string,
  shared: Map<string, SharedFormula>,
  context: CellReadingContext,
): void {
  const { xml, innerEnd } = cell;
  let at = cell.innerStart;
  for (;;) {
    const child = nextElement(xml, at, innerEnd);
    if (child === undefined) return;
    at = child.end;
    if (child.name === "f") readFormula(child, data, position(), shared, context);
    else if (child.name === "is") {
      const item = readStringItem(child);
      data.value = item.text;
      if (item.richText !== undefined) {
        data.richText = item.richText;
        context.richTexts.set(item.richText, item.text);
      }
    } else if (child.name === "v") {
      const text = xml.slice(child.innerStart, child.innerEnd);
      if (type !== "s") data.value = contentOf(type, text);
      else {
        const item = context.strings?.at(Number(text));
        data.value = item?.text ?? null;
        if (item?.richText !== undefined) {
          data.richText = item.richText;
          context.richTexts.set(item.richText, item.text);
        }
      }
    }
  }
}

/** Reads the rows of a sheetData element, sparse and 0-based. Throws XlsxError when the XML is broken. */
export function readSheetCells(sheetData: XmlElement, context: CellReadingContext): (RowData | undefined)[] {
  const { xml, innerStart, innerEnd } = sheetData;
  const rows: (RowData | undefined)[] = [];
  const shared = new Map<string, SharedFormula>();
  let row: RowData | undefined;
  let rowNumber = -1;
  let column = -1;
  let at = innerStart;
  for (;;) {
    const open = xml.indexOf("<", at);
    if (open < 0 || open >= innerEnd) return rows;
    const skipped = skipNonElement(xml, open);
    if (skipped !== open) {
      at = skipped;
      continue;
    }
    const tagEnd = endOfTag(xml, open);
    at = tagEnd;
    if (xml.charCodeAt(open + 1) === 47) continue;
    let nameStop = open + 1;
    let nameStart = nameStop;
    for (
      let code = xml.charCodeAt(nameStop);
      code > 32 && code !== 47 && code !== 62;
      code = xml.charCodeAt(nameStop)
    ) {
      nameStop++;
      if (code === 58) nameStart = nameStop;
    }
    const nameLength = nameStop - nameStart;
    if (nameLength === 3 && xml.startsWith("row", nameStart)) {
      const read = readRow(xml, nameStop, tagEnd - 1);
      rowNumber = read.number >= 0 ? read.number : rowNumber + 1;
      if (rowNumber >= 1048576) throw new XlsxError("damaged", "row number");
      column = -1;
      row = read.row;
      rows[rowNumber] = row;
    } else if (nameLength === 1 && xml.charCodeAt(nameStart) === 99 && row !== undefined) {
      const attributes = readAttributes(xml, nameStop, tagEnd - 1);
      column = attributes.r === undefined ? column + 1 : parseCellReference(attributes.r).column;
      if (!(column >= 0 && column < 16384)) throw new XlsxError("damaged", "cell reference");
      const style = attributes.s === undefined ? 0 : Number(attributes.s);
      const data: CellData = { value: null, style: style < context.styleCount ? style : 0 };
      row.cells[column] = data;
      const others = otherAttributes(attributes, MODELLED_CELL_ATTRIBUTES);
      if (others !== undefined) data.otherAttributes = others;
      if (xml.charCodeAt(tagEnd - 2) === 47) continue;
      const close = xml.indexOf(`</${xml.slice(open + 1, nameStop)}>`, tagEnd);
      if (close < 0) throw new XlsxError("damaged", "cell not closed");
      const element = {
        xml,
        name: "c",
        qualifiedName: "c",
        start: open,
        tagEnd,
        innerStart: tagEnd,
        innerEnd: close,
        end: close,
      };
      const atRow = rowNumber;
      const atColumn = column;
      readCell(element, attributes.t, data, () => `${columnName(atColumn)}${atRow + 1}`, shared, context);
      at = close;
    }
  }
}
