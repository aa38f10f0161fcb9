import { readAutoFilter } from "../table/auto-filter-reader";
import { parseArea } from "../cells/cell-reference";
import { readColor } from "../styles/colors";
import { readConditionalFormats } from "../rules/conditional-format-reader";
import { readDataValidations } from "../rules/data-validation-reader";
import type { DifferentialFormat } from "../styles/differential-format-data";
import type { Relationship } from "../package/package-parts";
import { readPageSetup } from "./page-setup-reader";
import { noObjects } from "./sheet-objects-data";
import type { ColumnData, HyperlinkData, SheetData } from "../workbook-data";
import {
  attributesOf,
  childElements,
  childNamed,
  outerXml,
  rootElement,
  type XmlElement,
} from "../xml/xml-element";

/** Elements of a sheet part the model covers, if only in part. */
export const MODELLED_ELEMENTS: ReadonlySet<string> = new Set([
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
]);

/** A worksheet part as read: what it says of the sheet, its rows left out, and where each element stands. */
export interface SheetReading {
  readonly sheet: SheetData;
  readonly root: XmlElement;
  readonly children: readonly XmlElement[];
  /** Modelled elements as they stand, by name: attributes the model lacks are taken from here. */
  readonly elements: ReadonlyMap<string, string>;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false";
}

function numberOr(value: string | undefined, otherwise: number): number {
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? otherwise : Number(value);
}

function readColumns(cols: XmlElement | undefined): (ColumnData | undefined)[] {
  const columns: (ColumnData | undefined)[] = [];
  for (const element of childElements(cols)) {
    const { min, max, width, hidden, style, customWidth: _, ...others } = attributesOf(element);
    const last = Math.min(Number(max), 16384);
    for (let column = Number(min) - 1; column < last; column++) {
      const data: ColumnData = {};
      if (width !== undefined) data.width = Number(width);
      if (isTrue(hidden)) data.hidden = true;
      if (style !== undefined) data.style = Number(style);
      if (Object.keys(others).length > 0) data.otherAttributes = { ...others };
      columns[column] = data;
    }
  }
  return columns;
}

function readHyperlinks(
  element: XmlElement | undefined,
  relationships: readonly Relationship[],
): HyperlinkData[] {
  return childElements(element).map((link) => {
    const attributes = attributesOf(link);
    const idName = Object.keys(attributes).find((name) => name.endsWith(":id"));
    const target = relationships.find(
      (relation) => idName !== undefined && relation.id === attributes[idName],
    );
    return {
      area: parseArea(attributes.ref ?? "A1"),
      ...(target === undefined ? {} : { address: target.target }),
      ...(attributes.location === undefined ? {} : { location: attributes.location }),
      ...(attributes.tooltip === undefined ? {} : { tooltip: attributes.tooltip }),
      ...(attributes.display === undefined ? {} : { display: attributes.display }),
    };
  });
}

function readFrozen(view: XmlElement | undefined): SheetData["frozen"] {
  const { state, ySplit, xSplit } = attributesOf(childNamed(view, "pane"));
  if (state !== "frozen" && state !== "frozenSplit") return undefined;
  return { rows: numberOr(ySplit, 0), columns: numberOr(xSplit, 0) };
}

/** What readSheet needs beside the part's text. */
export interface SheetReadingParams {
  readonly xml: string;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly relationships: readonly Relationship[];
  readonly themeColors: readonly string[];
  readonly differentialFormats: readonly DifferentialFormat[];
}

/** Reads one worksheet part but for its rows (readSheetCells). Throws XlsxError when the XML is broken. */
export function readSheet(params: SheetReadingParams): SheetReading {
  const root = rootElement(params.xml);
  const children = childElements(root);
  const child = (name: string) => children.find((element) => element.name === name);
  const view = childElements(child("sheetViews"))[0];
  const format = attributesOf(child("sheetFormatPr"));
  const protection = child("sheetProtection");
  const tabColor = readColor(childNamed(child("sheetPr"), "tabColor"), params.themeColors);
  const frozen = readFrozen(view);
  const elements = new Map<string, string>();
  const otherElements: SheetData["otherElements"] = [];
  for (const element of children) {
    if (element.name === "sheetData") continue;
    if (MODELLED_ELEMENTS.has(element.name)) elements.set(element.name, outerXml(element));
    else otherElements.push({ name: element.name, xml: outerXml(element) });
  }
  const sheet: SheetData = {
    id: params.id,
    name: params.name,
    visibility: params.visibility,
    rows: [],
    columns: readColumns(child("cols")),
    defaultRowHeight: numberOr(format.defaultRowHeight, 15),
    defaultColumnWidth: numberOr(format.defaultColWidth, numberOr(format.baseColWidth, 8) + 0.43),
    merges: childElements(child("mergeCells")).map((merge) => parseArea(attributesOf(merge).ref ?? "A1")),
    showGridlines: !isFalse(attributesOf(view).showGridLines),
    protected: protection !== undefined && isTrue(attributesOf(protection).sheet),
    page: readPageSetup(child),
    hyperlinks: readHyperlinks(child("hyperlinks"), params.relationships),
    conditionalFormats: readConditionalFormats(
      children.filter((element) => element.name === "conditionalFormatting"),
      child("extLst"),
      params,
    ),
    dataValidations: readDataValidations(child("dataValidations"), child("extLst")),
    objects: noObjects(),
    tables: [],
    otherElements,
    changed: false,
  };
  if (isFalse(attributesOf(view).showRowColHeaders)) sheet.hidesHeadings = true;
  const autoFilter = readAutoFilter(child("autoFilter"), params.differentialFormats);
  if (autoFilter !== undefined) sheet.autoFilter = autoFilter;
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (frozen !== undefined) sheet.frozen = frozen;
  if (protection !== undefined) sheet.protectionXml = outerXml(protection);
  return { sheet, root, children, elements };
}
