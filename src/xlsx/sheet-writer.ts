import { formatArea } from "./cell-reference";
import { colorAttribute, readColor } from "./colors";
import { dataValidationsXml, withExtensionValidations } from "./data-validation-writer";
import { sheetDataXml, type CellWritingContext } from "./sheet-cells-writer";
import { sheetViewsXml } from "./sheet-views-writer";
import type { ColumnData, SheetData } from "./workbook-data";
import {
  attributesOf,
  childElements,
  childNamed,
  innerXml,
  outerXml,
  rootElement,
  withAttributes,
  writeAttributes,
} from "./xml-element";
import { escapeXml } from "./xml-text";

/** Children of worksheet in the order the schema demands (ECMA-376 Part 1, 18.3.1.99). */
const CHILD_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts AlternateContent extLst"
).split(" ");
const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What writing one sheet needs beside the sheet. */
export interface SheetWritingParams {
  readonly sheet: SheetData;
  readonly rootAttributes: Readonly<Record<string, string>>;
  readonly elements: ReadonlyMap<string, string>;
  readonly themeColors: readonly string[];
  readonly isActive: boolean;
  readonly cells: CellWritingContext;
  /** Relationship id of an external address. */
  relationshipId(address: string): string;
}

function dimensionXml(sheet: SheetData): string {
  let first = -1;
  let last = -1;
  let left = Infinity;
  let right = 0;
  sheet.rows.forEach((row, index) => {
    if (row === undefined || row.cells.length === 0) return;
    if (first < 0) first = index;
    last = index;
    right = Math.max(right, row.cells.length - 1);
    const start = row.cells.findIndex((cell) => cell !== undefined);
    if (start >= 0) left = Math.min(left, start);
  });
  if (first < 0 || left === Infinity) return '<dimension ref="A1"/>';
  const area = { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
  return `<dimension ref="${formatArea(area)}"/>`;
}

function columnAttributes(column: ColumnData): string {
  return writeAttributes({
    width: column.width ?? 9.140625,
    style: column.style === undefined || column.style === 0 ? undefined : column.style,
    hidden: column.hidden === true ? 1 : undefined,
    customWidth: column.width === undefined ? undefined : 1,
    ...column.otherAttributes,
  });
}

function colsXml(columns: readonly (ColumnData | undefined)[]): string {
  let xml = "";
  for (let start = 0; start < columns.length;) {
    const column = columns[start];
    let end = start + 1;
    if (column !== undefined) {
      const attributes = columnAttributes(column);
      for (; end < columns.length; end++) {
        const next = columns[end];
        if (next === undefined || columnAttributes(next) !== attributes) break;
      }
      xml += `<col min="${start + 1}" max="${end}"${attributes}/>`;
    }
    start = end;
  }
  return xml === "" ? "" : `<cols>${xml}</cols>`;
}

/** sheetPr keeps its own attributes and children; tab colour and fit-to-page follow the model. */
function sheetPrXml(params: SheetWritingParams): string {
  const { sheet, themeColors } = params;
  const original = rootElement(params.elements.get("sheetPr") ?? "<sheetPr/>");
  const oldColor = childNamed(original, "tabColor");
  let tabColor = "";
  if (sheet.tabColor !== undefined && sheet.tabColor !== "") {
    const isSame = oldColor !== undefined && readColor(oldColor, themeColors) === sheet.tabColor;
    tabColor = isSame ? outerXml(oldColor) : `<tabColor ${colorAttribute(sheet.tabColor)}/>`;
  }
  const outline = childNamed(original, "outlinePr");
  const isFitted = sheet.page.fitToWidth !== undefined || sheet.page.fitToHeight !== undefined;
  const oldSetup = childNamed(original, "pageSetUpPr");
  const setupXml = oldSetup === undefined ? "<pageSetUpPr/>" : outerXml(oldSetup);
  const setup =
    oldSetup === undefined && !isFitted
      ? ""
      : withAttributes(setupXml, { fitToPage: isFitted ? 1 : undefined });
  const xml = withAttributes(
    outerXml(original),
    {},
    `${tabColor}${outline === undefined ? "" : outerXml(outline)}${setup === "<pageSetUpPr/>" ? "" : setup}`,
  );
  return xml === "<sheetPr/>" ? "" : xml;
}

function sheetFormatXml(sheet: SheetData, original: string | undefined): string {
  const element = original ?? "<sheetFormatPr/>";
  const attributes = attributesOf(rootElement(element));
  const isKnownWidth =
    attributes.defaultColWidth !== undefined ||
    sheet.defaultColumnWidth !== Number(attributes.baseColWidth ?? 8) + 0.43;
  return withAttributes(element, {
    defaultRowHeight: sheet.defaultRowHeight,
    defaultColWidth: isKnownWidth ? sheet.defaultColumnWidth : undefined,
  });
}

function hyperlinksXml(params: SheetWritingParams): string {
  const links = params.sheet.hyperlinks.map((link) => {
    const { address, location, tooltip, display } = link;
    const id = address === undefined ? undefined : params.relationshipId(address);
    // The prefix is declared on the element itself: the root may use another one.
    const relation = id === undefined ? {} : { "xmlns:r": RELATIONSHIPS_NAMESPACE, "r:id": id };
    return `<hyperlink${writeAttributes({ ref: formatArea(link.area), ...relation, location, tooltip, display })}/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function printXml(sheet: SheetData, elements: ReadonlyMap<string, string>): Record<string, string> {
  const { page } = sheet;
  const present = (xml: string) => (/^<[\w:]+\/>$/.test(xml) ? "" : xml);
  const options = withAttributes(elements.get("printOptions") ?? "<printOptions/>", {
    horizontalCentered: page.centerHorizontally === true ? 1 : undefined,
    verticalCentered: page.centerVertically === true ? 1 : undefined,
  });
  const setup = withAttributes(elements.get("pageSetup") ?? "<pageSetup/>", {
    paperSize: page.paperSize,
    scale: page.scale,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    orientation: page.orientation,
  });
  const oldHeaders = rootElement(elements.get("headerFooter") ?? "<headerFooter/>");
  const oddXml = (name: "oddHeader" | "oddFooter") =>
    page[name] === undefined || page[name] === "" ? "" : `<${name}>${escapeXml(page[name])}</${name}>`;
  const otherHeaders = childElements(oldHeaders)
    .filter((element) => element.name !== "oddHeader" && element.name !== "oddFooter")
    .map(outerXml)
    .join("");
  const headers = withAttributes(
    outerXml(oldHeaders),
    {},
    oddXml("oddHeader") + oddXml("oddFooter") + otherHeaders,
  );
  const breaks = [...page.rowBreaks].sort((left, right) => left - right);
  const breakXml = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return {
    printOptions: present(options),
    pageMargins: page.margins === undefined ? "" : `<pageMargins${writeAttributes({ ...page.margins })}/>`,
    pageSetup: present(setup),
    headerFooter: present(headers),
    rowBreaks:
      breaks.length === 0
        ? ""
        : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breakXml}</rowBreaks>`,
  };
}

function protectionXml(sheet: SheetData): string {
  if (!sheet.protected) return "";
  return sheet.protectionXml ?? '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
}

function extensionListXml({ sheet, cells }: SheetWritingParams): string {
  const original = sheet.otherElements.find((element) => element.name === "extLst")?.xml ?? "";
  return withExtensionValidations(original, sheet.dataValidations, cells.fileFormula);
}

/** The whole text of a worksheet part, generated from the model and the elements kept as XML. */
export function sheetXml(params: SheetWritingParams): string {
  const { sheet, elements } = params;
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("");
  const modelled: Record<string, string> = {
    sheetPr: sheetPrXml(params),
    dimension: dimensionXml(sheet),
    sheetViews: sheetViewsXml(sheet, elements.get("sheetViews"), params.isActive),
    sheetFormatPr: sheetFormatXml(sheet, elements.get("sheetFormatPr")),
    cols: colsXml(sheet.columns),
    sheetData: sheetDataXml(sheet.rows, params.cells),
    sheetProtection: protectionXml(sheet),
    mergeCells: merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    dataValidations: dataValidationsXml(
      sheet.dataValidations,
      elements.get("dataValidations"),
      params.cells.fileFormula,
    ),
    extLst: extensionListXml(params),
    hyperlinks: hyperlinksXml(params),
    ...printXml(sheet, elements),
  };
  const pieces = CHILD_ORDER.map((name) => {
    const own = modelled[name];
    if (own !== undefined) return own;
    return sheet.otherElements.map((element) => (element.name === name ? element.xml : "")).join("");
  });
  const root = { ...params.rootAttributes, xmlns: params.rootAttributes.xmlns ?? MAIN_NAMESPACE };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet${writeAttributes(root)}>${pieces.join("")}</worksheet>`;
}
