import { strToU8 } from "fflate";
import { emptyDocument } from "./document-data";
import { workbookOutline, type PackageSource } from "./package-source";
import { sheetIdFor } from "./sheet-id";
import { readStyles } from "./styles-reader";
import type { SheetData, WorkbookData } from "./workbook-data";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const PACKAGE_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function emptySheet(id: string, name: string): SheetData {
  return {
    id,
    name,
    visibility: "Visible",
    rows: [],
    columns: [],
    defaultRowHeight: 15,
    defaultColumnWidth: 8.43,
    merges: [],
    showGridlines: true,
    protected: false,
    page: {
      rowBreaks: [],
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    hyperlinks: [],
    dataValidations: [],
    conditionalFormats: [],
    tables: [],
    otherElements: [],
    changed: true,
  };
}

/**
 * An empty workbook of one sheet, 宋体 11 as its Normal font.
 * @example createWorkbookData("表 1").sheets.length // => 1
 */
export function createWorkbookData(sheetName = "Sheet1"): WorkbookData {
  const sheet = emptySheet(sheetIdFor(0), sheetName);
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", PACKAGE_RELATIONSHIPS],
    ["xl/workbook.xml", WORKBOOK],
    ["xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS],
    ["xl/styles.xml", STYLES],
  ];
  const source: PackageSource = {
    parts: new Map(texts.map(([name, text]) => [name, strToU8(text)])),
    workbookPart: "xl/workbook.xml",
    stylesPart: "xl/styles.xml",
    sheets: new Map(),
    otherSheets: [],
    styleCount: 1,
    themeColors: [],
    fileFormulas: new Map(),
    richTexts: new Map(),
    outline: workbookOutline({ sheets: [], names: [], activeSheetId: "", document: emptyDocument() }),
    document: emptyDocument(),
  };
  return {
    sheets: [sheet],
    styles: readStyles(STYLES, []),
    names: [],
    document: emptyDocument(),
    activeSheetId: sheet.id,
    source,
  };
}

/**
 * Adds an empty sheet at a 0-based position, last when none is given. The name is taken as it is: the caller keeps it unique.
 * @example addSheet(createWorkbookData(), "结果").name // => "结果"
 */
export function addSheet(workbook: WorkbookData, name: string, position = workbook.sheets.length): SheetData {
  const source = workbook.source as PackageSource;
  const taken = new Set([...workbook.sheets.map((sheet) => sheet.id), ...source.sheets.keys()]);
  let number = taken.size;
  while (taken.has(sheetIdFor(number))) number++;
  const sheet = emptySheet(sheetIdFor(number), name);
  workbook.sheets.splice(position, 0, sheet);
  return sheet;
}

/**
 * Deletes a sheet and its local names; the neighbour becomes active when it was. Throws RangeError on an unknown or the only sheet.
 * @example deleteSheet(createWorkbookData(), "{0}") // => throws RangeError
 */
export function deleteSheet(workbook: WorkbookData, sheetId: string): void {
  const position = workbook.sheets.findIndex((sheet) => sheet.id === sheetId);
  if (position < 0 || workbook.sheets.length === 1) throw new RangeError("deleteSheet");
  workbook.sheets.splice(position, 1);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheetId);
  if (workbook.activeSheetId !== sheetId) return;
  const nearest = workbook.sheets.slice(position).concat(workbook.sheets.slice(0, position).reverse());
  workbook.activeSheetId = (nearest.find((sheet) => sheet.visibility === "Visible") ?? nearest[0])?.id ?? "";
}
