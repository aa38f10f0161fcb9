import { writeDocument } from "./document/document-writer";
import type { DifferentialFormat } from "./styles/differential-format-data";
import { DifferentialFormatTable } from "./styles/differential-format-writer";
import { formulaToFile } from "./cells/formula-text";
import { freshId, PackageWriter, relationshipXml } from "./package/package-writer";
import { readRelationships } from "./package/package-parts";
import { packageSource, workbookOutline, type PackageSource } from "./package/package-source";
import { copySheetParts } from "./sheet/sheet-copy-writer";
import { writeSheetObjects } from "./sheet/sheet-objects";
import { withDynamicMetadata } from "./cells/dynamic-arrays";
import { forEachStringReference } from "./cells/shared-string-references";
import { SharedStringTable } from "./cells/shared-strings-writer";
import { sheetNumberOf } from "./sheet/sheet-list";
import { sheetPartXml } from "./sheet/sheet-part-writer";
import { readSheet } from "./sheet/sheet-reader";
import { dropStaleTitles } from "./sheet/sheet-titles";
import { appendStyles, hasNewStyles } from "./styles/styles-writer";
import { writeTables } from "./table/table-parts";
import type { SheetData, WorkbookData } from "./workbook-data";
import { workbookXml, type SheetEntry } from "./workbook-xml-writer";
import { childElements, outerXml, rootElement, withAttributes } from "./xml/xml-element";
import { XlsxError } from "./xlsx-error";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Relationship target of a part seen from the folder of the workbook part. */
function folderOf(partName: string): string {
  return partName.slice(0, partName.lastIndexOf("/") + 1);
}

/** Places every sheet in the package: kept ones where they were, new ones under fresh names. */
function placeSheets(workbook: WorkbookData, source: PackageSource, out: PackageWriter): SheetEntry[] {
  const ids = out.relationshipIds(source.workbookPart);
  return workbook.sheets.map((sheet) => {
    const origin = source.sheets.get(sheet.id);
    if (origin !== undefined) return { sheet, ...origin };
    const folder = `${folderOf(source.workbookPart)}worksheets/`;
    const sheetNumber = sheetNumberOf(workbook, sheet.id);
    let file = sheetNumber;
    while (out.has(`${folder}sheet${file}.xml`)) file++;
    const partName = `${folder}sheet${file}.xml`;
    const relationshipId = freshId(ids);
    out.addPart(partName, "", `${CONTENT_TYPE}.worksheet+xml`);
    out.changeRelationships(source.workbookPart, () => true, [
      relationshipXml(relationshipId, "worksheet", `/${partName}`),
    ]);
    const copied = copySheetParts(out, source, sheet, partName);
    return { sheet, partName, relationshipId, sheetNumber, ...copied };
  });
}

function removeDeletedSheets(workbook: WorkbookData, source: PackageSource, out: PackageWriter): boolean {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.id));
  const deleted = [...source.sheets].filter(([id]) => !kept.has(id)).map(([, origin]) => origin);
  const ids = new Set(deleted.map((origin) => origin.relationshipId));
  if (deleted.length === 0) return false;
  out.changeRelationships(source.workbookPart, (id) => !ids.has(id));
  for (const origin of deleted) out.removePart(origin.partName);
  return true;
}

function writeSheet(
  entry: SheetEntry,
  workbook: WorkbookData,
  source: PackageSource,
  strings: SharedStringTable,
  formats: DifferentialFormatTable,
  out: PackageWriter,
  dynamicReference: () => string,
): void {
  const relationships = readRelationships(out.contents, entry.partName);
  const fileFormula = (formula: string) => source.fileFormulas.get(formula) ?? formulaToFile(formula);
  const differentialFormatIndex = (format: DifferentialFormat) => formats.indexOf(format);
  const withObjects = writeSheetObjects(out, source.workbookPart, entry);
  const sheet = writeTables(withObjects, {
    owner: entry.partName,
    relationships,
    out,
    formatIndex: differentialFormatIndex,
  });
  const taken = out.relationshipIds(entry.partName);
  const added: string[] = [];
  const idsByAddress = new Map<string, string>();
  const relationshipId = (address: string): string => {
    const known = idsByAddress.get(address);
    if (known !== undefined) return known;
    const id = freshId(taken);
    idsByAddress.set(address, id);
    added.push(relationshipXml(id, "hyperlink", address, true));
    return id;
  };
  const { themeColors } = source;
  const originalXml = source.sheets.has(sheet.id) ? out.text(entry.partName) : entry.originalXml;
  const original =
    originalXml === undefined
      ? undefined
      : readSheet({ ...sheet, xml: originalXml, relationships, themeColors, differentialFormats: [] });
  const { xml, keepsHyperlinks } = sheetPartXml({
    sheet,
    original,
    themeColors,
    isActive: workbook.activeSheetId === sheet.id,
    reading: {
      uses1904Dates: workbook.uses1904Dates === true,
      strings: source.strings,
      styleCount: Math.max(1, source.styleCount),
      dynamicMetadata: source.dynamicMetadata,
      fileFormulas: new Map(),
      richTexts: new Map(),
    },
    cells: {
      stringIndex: (text, richText) => strings.indexOf(text, richText),
      keepString: (index) => strings.refer(index),
      fileFormula,
      dynamicReference,
    },
    rules: { fileFormula, differentialFormatIndex },
    relationshipId,
  });
  out.setText(entry.partName, xml);
  if (!keepsHyperlinks) out.changeRelationships(entry.partName, (_, kind) => kind !== "hyperlink", added);
}

/** An unchanged sheet keeps its bytes unless its tab is selected when it should not be: Excel would group the sheets. */
function selectTab(entry: SheetEntry, isActive: boolean, out: PackageWriter): void {
  const xml = out.text(entry.partName) ?? "";
  const views = childElements(rootElement(xml)).find((element) => element.name === "sheetViews");
  const view = childElements(views)[0];
  if (view === undefined || /\btabSelected="(1|true)"/.test(xml.slice(view.start, view.tagEnd)) === isActive)
    return;
  const changed = withAttributes(outerXml(view), { tabSelected: isActive ? 1 : undefined });
  out.setText(entry.partName, xml.slice(0, view.start) + changed + xml.slice(view.end));
}

/** Marks the strings that sheets written back as they stand refer to. */
function keepReferredStrings(
  partNames: readonly string[],
  strings: SharedStringTable,
  out: PackageWriter,
): void {
  for (const name of partNames) {
    try {
      forEachStringReference(out.text(name) ?? "", (index) => strings.refer(index));
    } catch (error) {
      if (!(error instanceof XlsxError)) throw error;
      strings.keepAll();
    }
  }
}

function writeStrings(strings: SharedStringTable, source: PackageSource, out: PackageWriter): void {
  const xml = strings.changedXml;
  if (xml === undefined) return;
  if (source.sharedStringsPart !== undefined) {
    out.setText(source.sharedStringsPart, xml);
    return;
  }
  const name = `${folderOf(source.workbookPart)}sharedStrings.xml`;
  out.addPart(name, xml, `${CONTENT_TYPE}.sharedStrings+xml`);
  const id = freshId(out.relationshipIds(source.workbookPart));
  out.changeRelationships(source.workbookPart, () => true, [
    relationshipXml(id, "sharedStrings", `/${name}`),
  ]);
}

/** Makes the metadata that array formulas that spill refer to, when the first of them asks for it. */
function dynamicReferenceOf(source: PackageSource, out: PackageWriter): () => string {
  let known: string | undefined;
  return () => {
    if (known !== undefined) return known;
    const name = source.metadataPart ?? `${folderOf(source.workbookPart)}metadata.xml`;
    const { xml, reference } = withDynamicMetadata(out.text(name));
    if (out.has(name)) out.setText(name, xml);
    else {
      out.addPart(name, xml, `${CONTENT_TYPE}.sheetMetadata+xml`);
      const id = freshId(out.relationshipIds(source.workbookPart));
      out.changeRelationships(source.workbookPart, () => true, [
        relationshipXml(id, "sheetMetadata", `/${name}`),
      ]);
    }
    known = reference;
    return known;
  };
}

function dropCalculationChain(source: PackageSource, out: PackageWriter): void {
  const chain = readRelationships(source.parts, source.workbookPart).find(
    (relation) => relation.kind === "calcChain",
  );
  if (chain === undefined) return;
  out.changeRelationships(source.workbookPart, (id) => id !== chain.id);
  out.removePart(chain.target);
}

/**
 * The workbook as an .xlsx file: unchanged sheets and all parts the model does not cover byte for byte.
 *
 * **Source**: ECMA-376 Part 1 and Part 2.
 * @example readXlsx(writeXlsx(createWorkbookData("表 1"))).sheets[0]?.name // => "表 1"
 */
export function writeXlsx(workbook: WorkbookData): Uint8Array {
  const source = packageSource(workbook);
  const out = new PackageWriter(source.parts);
  const hasDeleted = removeDeletedSheets(workbook, source, out);
  const entries = placeSheets(workbook, source, out);
  const formats = new DifferentialFormatTable(
    source.stylesPart === undefined ? undefined : out.text(source.stylesPart),
  );
  const isWritten = (sheet: SheetData) => sheet.changed || !source.sheets.has(sheet.id);
  const written = entries.filter((entry) => isWritten(entry.sheet));
  if (written.length > 0 || hasDeleted) {
    const strings = new SharedStringTable(source.strings, source.richTexts);
    const dynamicReference = dynamicReferenceOf(source, out);
    for (const entry of written) writeSheet(entry, workbook, source, strings, formats, out, dynamicReference);
    const asTheyStand = entries.filter((entry) => !isWritten(entry.sheet)).map((entry) => entry.partName);
    keepReferredStrings([...asTheyStand, ...source.otherSheets.map((other) => other.partName)], strings, out);
    writeStrings(strings, source, out);
  }
  const hasOutlineChanged = workbookOutline(workbook) !== source.outline;
  if (hasOutlineChanged) {
    dropStaleTitles(out, workbook);
    for (const entry of entries) {
      if (!isWritten(entry.sheet)) selectTab(entry, workbook.activeSheetId === entry.sheet.id, out);
    }
  }
  const mustRecalculate = written.length > 0 || hasDeleted;
  if (mustRecalculate) dropCalculationChain(source, out);
  if (mustRecalculate || hasOutlineChanged) {
    const before = out.text(source.workbookPart) ?? "";
    out.setText(source.workbookPart, workbookXml(before, workbook, source, entries, mustRecalculate));
  }
  if (source.stylesPart !== undefined && hasNewStyles(workbook, source)) {
    const before = out.text(source.stylesPart) ?? "";
    out.setText(source.stylesPart, appendStyles(before, workbook, source));
  }
  if (source.stylesPart !== undefined && formats.hasAdded) {
    out.setText(source.stylesPart, formats.appendTo(out.text(source.stylesPart) ?? ""));
  }
  writeDocument(out, source.workbookPart, workbook.document, source.document);
  return out.zip();
}
