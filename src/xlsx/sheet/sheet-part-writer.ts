import { formatArea } from "../cells/cell-reference";
import type { CellReadingContext } from "../cells/cell-content";
import { sheetDataXml } from "../cells/sheet-data-writer";
import type { SheetReading } from "./sheet-reader";
import { modelledElements, type SheetWritingParams } from "./sheet-writer";
import type { SheetData } from "../workbook-data";
import { attributesOf, childElements, writeAttributes, type XmlElement } from "../xml/xml-element";

/** Children of worksheet in the order the schema demands (ECMA-376 Part 1, 18.3.1.99). */
const CHILD_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts AlternateContent extLst"
).split(" ");
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What sheetPartXml needs beside what the elements need. */
export interface SheetPartParams extends Omit<SheetWritingParams, "elements"> {
  /** The part as it stood, without its rows; undefined for a new sheet. */
  readonly original: SheetReading | undefined;
  readonly reading: CellReadingContext;
}

/** A worksheet part as written. */
export interface SheetPartResult {
  readonly xml: string;
  /** The hyperlinks element stayed, and with it the relationships it names. */
  readonly keepsHyperlinks: boolean;
}

/** The area of cells in use, as the dimension element gives it. */
function dimensionXml(sheet: SheetData): string {
  let first = -1;
  let last = -1;
  let left = Infinity;
  let right = -1;
  sheet.rows.forEach((row, index) => {
    const start = row === undefined ? -1 : row.cells.findIndex((cell) => cell !== undefined);
    if (row === undefined || start < 0) return;
    if (first < 0) first = index;
    last = index;
    left = Math.min(left, start);
    right = Math.max(right, row.cells.length - 1);
  });
  if (first < 0) return '<dimension ref="A1"/>';
  const area = { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
  return `<dimension ref="${formatArea(area)}"/>`;
}

function otherXml(sheet: SheetData, name: string): string {
  return sheet.otherElements.map((element) => (element.name === name ? element.xml : "")).join("");
}

function isSelected(original: SheetReading): boolean {
  const views = original.children.find((element) => element.name === "sheetViews");
  const { tabSelected } = attributesOf(childElements(views)[0]);
  return tabSelected === "1" || tabSelected === "true";
}

/** What each element says of the sheet as the model has it, relationships by their target: comparable text. */
function elementTexts(params: SheetPartParams, original: SheetReading | undefined): Map<string, string> {
  const elements = original?.elements ?? new Map<string, string>();
  const modelled = modelledElements({ ...params, elements });
  return new Map(CHILD_ORDER.map((name) => [name, modelled[name] ?? otherXml(params.sheet, name)]));
}

function rootTag(original: SheetReading | undefined): string {
  if (original === undefined) return `<worksheet xmlns="${MAIN_NAMESPACE}">`;
  const { root } = original;
  const isPrefixed = root.qualifiedName !== root.name;
  const isClosed = root.tagEnd === root.end;
  if (!isPrefixed && !isClosed) return root.xml.slice(root.start, root.tagEnd);
  // Elements of ours carry no prefix: the default namespace must then be the sheet's.
  const attributes = attributesOf(root);
  const own = attributes[`xmlns:${root.qualifiedName.split(":")[0] ?? ""}`];
  const xmlns = attributes.xmlns ?? own ?? MAIN_NAMESPACE;
  return `<${root.qualifiedName}${writeAttributes({ ...attributes, xmlns })}>`;
}

/** The children of the original with changed elements in the place of the old ones and new ones where the schema wants them. */
function mergedChildren(original: SheetReading, changed: ReadonlyMap<string, string>): string {
  const { root, children } = original;
  const { xml } = root;
  const edits: { start: number; end: number; xml: string }[] = [];
  for (const [name, text] of changed) {
    const old = children.filter((element) => element.name === name);
    old.forEach((element, index) => {
      edits.push({ start: element.start, end: element.end, xml: index === 0 ? text : "" });
    });
    if (old.length > 0 || text === "") continue;
    const order = CHILD_ORDER.indexOf(name);
    const next = children.find((element: XmlElement) => CHILD_ORDER.indexOf(element.name) > order);
    const place = next?.start ?? root.innerEnd;
    edits.push({ start: place, end: place, xml: text });
  }
  // Sorting keeps what is inserted at one place in schema order, before the element that stands there.
  edits.sort((left, right) => left.start - right.start || left.end - right.end);
  const pieces: string[] = [];
  let copied = root.innerStart;
  for (const edit of edits) {
    pieces.push(xml.slice(copied, edit.start), edit.xml);
    copied = edit.end;
  }
  pieces.push(xml.slice(copied, root.innerEnd));
  return pieces.join("");
}

/** The elements whose text is no longer what it was for the sheet as read, with their new text. */
function changedElements(params: SheetPartParams, original: SheetReading): Map<string, string> {
  const byTarget = { ...params, relationshipId: (address: string) => address };
  const read = { ...byTarget, sheet: original.sheet, isActive: isSelected(original) };
  const asRead = elementTexts(read, original);
  const now = elementTexts(byTarget, original);
  const names = CHILD_ORDER.filter((name) => asRead.get(name) !== now.get(name));
  // Relationships are made only for links that are written.
  const texts = names.includes("hyperlinks") ? elementTexts(params, original) : now;
  const changed = new Map(names.map((name) => [name, texts.get(name) ?? ""]));
  const dimension = dimensionXml(params.sheet);
  const { ref } = attributesOf(original.children.find((element) => element.name === "dimension"));
  if (ref !== undefined && !dimension.includes(`"${ref}"`)) changed.set("dimension", dimension);
  return changed;
}

/**
 * The text of a worksheet part. Of a sheet that was read, every element, row and cell that still says what the model
 * says is copied as it stands; what changed is written anew in its place.
 */
export function sheetPartXml(params: SheetPartParams): SheetPartResult {
  const { sheet, original } = params;
  const sheetData = sheetDataXml({
    rows: sheet.rows,
    original: original?.children.find((element) => element.name === "sheetData"),
    reading: params.reading,
    writing: params.cells,
  });
  if (original === undefined) {
    const texts = elementTexts(params, undefined);
    texts.set("sheetData", sheetData).set("dimension", dimensionXml(sheet));
    const inner = CHILD_ORDER.map((name) => texts.get(name) ?? "").join("");
    return { xml: `${HEAD}${rootTag(undefined)}${inner}</worksheet>`, keepsHyperlinks: false };
  }
  const { root } = original;
  const changed = changedElements(params, original);
  const keepsHyperlinks = !changed.has("hyperlinks");
  const children = mergedChildren(original, changed.set("sheetData", sheetData));
  const end = `</${root.qualifiedName}>${root.xml.slice(root.end)}`;
  return { xml: root.xml.slice(0, root.start) + rootTag(original) + children + end, keepsHyperlinks };
}
