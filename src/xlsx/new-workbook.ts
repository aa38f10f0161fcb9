import { strToU8 } from "fflate";
import { blankSheet } from "./sheet/blank-sheet";
import { readThemeColors } from "./styles/colors";
import { officeTheme } from "./styles/office-theme";
import { emptyDocument } from "./document/document-data";
import { workbookOutline, type PackageSource } from "./package/package-source";
import { sheetIdFor } from "./sheet-id";
import { readStyles } from "./styles/styles-reader";
import type { WorkbookData } from "./workbook-data";

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
  '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>' +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const PACKAGE_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const WORKBOOK_RELATIONSHIPS =
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>`;
const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets/></workbook>`;
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * An empty workbook of one sheet, 宋体 11 as its Normal font.
 * @example createWorkbookData("表 1").sheets.length // => 1
 */
export function createWorkbookData(sheetName = "Sheet1"): WorkbookData {
  const sheet = blankSheet(sheetIdFor(0), sheetName);
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", PACKAGE_RELATIONSHIPS],
    ["xl/workbook.xml", WORKBOOK],
    ["xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONSHIPS],
    ["xl/styles.xml", STYLES],
    ["xl/theme/theme1.xml", officeTheme],
  ];
  const { styles, cellStyles } = readStyles(STYLES, []);
  const source: PackageSource = {
    parts: new Map(texts.map(([name, text]) => [name, strToU8(text)])),
    workbookPart: "xl/workbook.xml",
    stylesPart: "xl/styles.xml",
    sheets: new Map(),
    otherSheets: [],
    styleCount: 1,
    styles: [...styles],
    cellStyles: [...cellStyles],
    themeColors: readThemeColors(officeTheme),
    fileFormulas: new Map(),
    richTexts: new Map(),
    dynamicMetadata: new Set(),
    outline: workbookOutline({ sheets: [], names: [], activeSheetId: "", document: emptyDocument() }),
    document: emptyDocument(),
  };
  return {
    sheets: [sheet],
    styles,
    cellStyles,
    names: [],
    document: emptyDocument(),
    activeSheetId: sheet.id,
    source,
  };
}
