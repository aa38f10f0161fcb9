import { readThemeColors } from "./styles/colors";
import { readDocument } from "./document/document-reader";
import { readDifferentialFormats } from "./styles/differential-format-reader";
import { formulaFromFile } from "./cells/formula-text";
import { partText, readRelationships, requiredPartText, unzipPackage } from "./package/package-parts";
import {
  workbookOutline,
  type OtherSheet,
  type PackageSource,
  type SheetOrigin,
} from "./package/package-source";
import { readDynamicMetadata } from "./cells/dynamic-arrays";
import { SharedStrings } from "./cells/shared-strings";
import { sheetIdFor } from "./sheet-id";
import { readSheetCells } from "./cells/sheet-cells-reader";
import { readSheet } from "./sheet/sheet-reader";
import { readStyles } from "./styles/styles-reader";
import { readSheetObjects } from "./sheet/sheet-objects";
import { readTables } from "./table/table-parts";
import type { DefinedNameData, SheetData, WorkbookData } from "./workbook-data";
import {
  attributesOf,
  childElements,
  childNamed,
  innerXml,
  outerXml,
  rootElement,
  type XmlElement,
} from "./xml/xml-element";
import { decodeXml } from "./xml/xml-text";
import { XlsxError } from "./xlsx-error";

const VISIBILITY: Readonly<Record<string, SheetData["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Part name regardless of case: some producers write it differently in relationships and in the package. */
function findPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  if (parts.has(name)) return name;
  return [...parts.keys()].find((part) => part.toLowerCase() === name.toLowerCase());
}

function readNames(
  element: XmlElement | undefined,
  sheetIds: readonly (string | undefined)[],
): DefinedNameData[] {
  return childElements(element).map((child) => {
    const { name = "", localSheetId, hidden, comment } = attributesOf(child);
    const sheetId = localSheetId === undefined ? undefined : sheetIds[Number(localSheetId)];
    return {
      name,
      formula: formulaFromFile(decodeXml(innerXml(child))).slice(1),
      ...(sheetId === undefined ? {} : { sheetId }),
      ...(hidden === "1" || hidden === "true" ? { hidden: true } : {}),
      ...(comment === undefined ? {} : { comment }),
    };
  });
}

/**
 * Reads an .xlsx file into memory; whatever the model lacks is kept for writeXlsx.
 *
 * **Errors**: XlsxError, reason notXlsx, oldXls (BIFF), encrypted or damaged.
 * **Source**: ECMA-376 Part 1 (SpreadsheetML) and Part 2 (packages).
 * @example readXlsx(writeXlsx(createWorkbookData("表 1"))).sheets[0]?.name // => "表 1"
 */
export function readXlsx(bytes: Uint8Array): WorkbookData {
  const parts = unzipPackage(bytes);
  const office = readRelationships(parts, "").find((relation) => relation.kind === "officeDocument");
  const workbookPart = office === undefined ? undefined : findPart(parts, office.target);
  if (workbookPart === undefined || !workbookPart.endsWith(".xml")) throw new XlsxError("notXlsx");
  const root = rootElement(requiredPartText(parts, workbookPart));
  if (root.name !== "workbook") throw new XlsxError("notXlsx");
  const relationships = readRelationships(parts, workbookPart);
  const partOfKind = (kind: string) => {
    const target = relationships.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : findPart(parts, target);
  };
  const textOfKind = (kind: string) => {
    const name = partOfKind(kind);
    return name === undefined ? undefined : partText(parts.get(name) as Uint8Array);
  };
  const themeXml = textOfKind("theme");
  const themeColors = themeXml === undefined ? [] : readThemeColors(themeXml);
  const stylesXml = textOfKind("styles");
  const { styles, cellStyles } =
    stylesXml === undefined ? { styles: [], cellStyles: [] } : readStyles(stylesXml, themeColors);
  const differentialFormats = stylesXml === undefined ? [] : readDifferentialFormats(stylesXml, themeColors);
  const stringsXml = textOfKind("sharedStrings");
  const strings = stringsXml === undefined ? undefined : new SharedStrings(stringsXml);
  const richTexts = new Map<string, string>();
  const fileFormulas = new Map<string, string>();
  const { date1904 } = attributesOf(childNamed(root, "workbookPr"));
  const uses1904Dates = date1904 === "1" || date1904 === "true";
  const metadataXml = textOfKind("sheetMetadata");
  const dynamicMetadata = metadataXml === undefined ? new Set<string>() : readDynamicMetadata(metadataXml);
  const styleCount = Math.max(1, styles.length);
  const context = { uses1904Dates, strings, styleCount, dynamicMetadata, fileFormulas, richTexts };

  const sheets: SheetData[] = [];
  const origins = new Map<string, SheetOrigin>();
  const otherSheets: OtherSheet[] = [];
  const idsByPosition: (string | undefined)[] = [];
  childElements(childNamed(root, "sheets")).forEach((element, position) => {
    const attributes = attributesOf(element);
    const idName = Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "";
    const relation = relationships.find((candidate) => candidate.id === attributes[idName]);
    const partName = relation === undefined ? undefined : findPart(parts, relation.target);
    if (relation?.kind !== "worksheet" || partName === undefined) {
      if (relation === undefined || partName === undefined)
        throw new XlsxError("damaged", "sheet part missing");
      otherSheets.push({ position, partName, xml: outerXml(element) });
      idsByPosition.push(undefined);
      return;
    }
    const id = sheetIdFor(sheets.length);
    const sheetRelationships = readRelationships(parts, partName);
    const reading = readSheet({
      xml: requiredPartText(parts, partName),
      id,
      name: attributes.name ?? "",
      visibility: VISIBILITY[attributes.state ?? ""] ?? "Visible",
      relationships: sheetRelationships,
      themeColors,
      differentialFormats,
    });
    const sheetData = reading.children.find((element) => element.name === "sheetData");
    if (sheetData !== undefined) reading.sheet.rows = readSheetCells(sheetData, context);
    reading.sheet.objects = readSheetObjects(parts, partName, reading.sheet.otherElements);
    reading.sheet.tables = readTables(parts, sheetRelationships, differentialFormats);
    sheets.push(reading.sheet);
    idsByPosition.push(id);
    origins.set(id, {
      partName,
      relationshipId: relation.id,
      sheetNumber: Number(attributes.sheetId),
    });
  });
  const view = childElements(childNamed(root, "bookViews"))[0];
  const active = idsByPosition[Number(attributesOf(view).activeTab ?? 0)];
  const firstVisible = sheets.find((sheet) => sheet.visibility === "Visible") ?? sheets[0];
  if (firstVisible === undefined) throw new XlsxError("damaged", "no worksheet");
  const names = readNames(childNamed(root, "definedNames"), idsByPosition);
  const activeSheetId = active ?? firstVisible.id;
  const protection = childNamed(root, "workbookProtection");
  const document = readDocument(
    parts,
    workbookPart,
    protection === undefined ? undefined : outerXml(protection),
  );
  const source: PackageSource = {
    parts,
    workbookPart,
    stylesPart: partOfKind("styles"),
    sharedStringsPart: partOfKind("sharedStrings"),
    metadataPart: partOfKind("sheetMetadata"),
    dynamicMetadata,
    strings,
    sheets: origins,
    otherSheets,
    styleCount: styles.length,
    styles: [...styles],
    cellStyles: [...cellStyles],
    themeColors,
    fileFormulas,
    richTexts,
    outline: workbookOutline({ sheets, names, activeSheetId, document }),
    document: structuredClone(document),
  };
  const workbook = { sheets, styles, cellStyles, names, document, activeSheetId, source };
  return uses1904Dates ? { ...workbook, uses1904Dates } : workbook;
}
