import { autoFilterXml } from "../table/auto-filter-writer";
import { formatArea } from "../cells/cell-reference";
import { colorAttribute, readColor } from "../styles/colors";
import {
  conditionalFormatsXml,
  withExtensionConditionalFormats,
  type RuleWritingContext,
} from "../rules/conditional-format-writer";
import { dataValidationsXml, withExtensionValidations } from "../rules/data-validation-writer";
import { pageSetupXml } from "./page-setup-writer";
import type { CellWritingContext } from "../cells/sheet-cells-writer";
import { sheetViewsXml } from "./sheet-views-writer";
import type { ColumnData, SheetData } from "../workbook-data";
import {
  attributesOf,
  childNamed,
  outerXml,
  rootElement,
  withAttributes,
  writeAttributes,
} from "../xml/xml-element";

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What writing one sheet needs beside the sheet. */
export interface SheetWritingParams {
  readonly sheet: SheetData;
  readonly elements: ReadonlyMap<string, string>;
  readonly themeColors: readonly string[];
  readonly isActive: boolean;
  readonly cells: CellWritingContext;
  readonly rules: RuleWritingContext;
  /** Relationship id of an external address. */
  relationshipId(address: string): string;
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

/**
 * Deepest level rows or columns are grouped to; Excel shows no outline beside the sheet without it (18.3.1.81). What
 * the file says stays while it suffices: a level too many does no harm.
 */
function deepestOutline(
  lines: SheetData["rows"] | SheetData["columns"],
  inFile: string | undefined,
): number | undefined {
  let deepest = Number(inFile ?? 0);
  for (const line of lines) deepest = Math.max(deepest, Number(line?.otherAttributes?.outlineLevel ?? 0));
  return deepest === 0 ? undefined : deepest;
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
    outlineLevelRow: deepestOutline(sheet.rows, attributes.outlineLevelRow),
    outlineLevelCol: deepestOutline(sheet.columns, attributes.outlineLevelCol),
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

function protectionXml(sheet: SheetData): string {
  if (!sheet.protected) return "";
  return sheet.protectionXml ?? '<sheetProtection sheet="1" objects="1" scenarios="1"/>';
}

function extensionListXml({ sheet, cells, rules }: SheetWritingParams): string {
  const original = sheet.otherElements.find((element) => element.name === "extLst")?.xml ?? "";
  const withRules = withExtensionConditionalFormats(original, sheet.conditionalFormats, rules);
  return withExtensionValidations(withRules, sheet.dataValidations, cells.fileFormula);
}

/**
 * The elements of a worksheet part that the model covers, by name, "" for none; rows and dimension are not among them.
 * An element stays as it stands in the file while its text here is the same for the sheet as read and as it is now.
 */
export function modelledElements(params: SheetWritingParams): Record<string, string> {
  const { sheet, elements } = params;
  const merges = sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("");
  return {
    sheetPr: sheetPrXml(params),
    sheetViews: sheetViewsXml(sheet, elements.get("sheetViews"), params.isActive),
    sheetFormatPr: sheetFormatXml(sheet, elements.get("sheetFormatPr")),
    cols: colsXml(sheet.columns),
    sheetProtection: protectionXml(sheet),
    mergeCells: merges === "" ? "" : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`,
    autoFilter: autoFilterXml(sheet.autoFilter, params.rules.differentialFormatIndex),
    conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, params.rules),
    dataValidations: dataValidationsXml(
      sheet.dataValidations,
      elements.get("dataValidations"),
      params.cells.fileFormula,
    ),
    extLst: extensionListXml(params),
    hyperlinks: hyperlinksXml(params),
    ...pageSetupXml(sheet.page, elements),
  };
}
