import { formulaToFile } from "./cells/formula-text";
import { workbookOutline, type PackageSource } from "./package/package-source";
import type { SheetData, WorkbookData } from "./workbook-data";
import {
  attributesOf,
  childElements,
  outerXml,
  rootElement,
  withAttributes,
  writeAttributes,
} from "./xml/xml-element";
import { escapeXml } from "./xml/xml-text";

/** A sheet and its place in the package. */
export interface SheetEntry {
  readonly sheet: SheetData;
  readonly partName: string;
  readonly relationshipId: string;
  readonly sheetNumber: number;
  /** Of a copy within the workbook: the text of the part it is a copy of. */
  readonly originalXml?: string;
  /** Of a copy: names of its own parts by those of the original's. */
  readonly copiedParts?: ReadonlyMap<string, string>;
}

/** Children of workbook in schema order (ECMA-376 Part 1, 18.2.27). */
const CHILD_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes " +
  "webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATES: Readonly<Record<SheetData["visibility"], string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function namesXml(
  workbook: WorkbookData,
  source: PackageSource,
  positions: ReadonlyMap<string, number>,
): string {
  const names = workbook.names.map((name) => {
    const position = name.sheetId === undefined ? undefined : positions.get(name.sheetId);
    if (name.sheetId !== undefined && position === undefined) return "";
    const attributes = writeAttributes({
      name: name.name,
      localSheetId: position,
      hidden: name.hidden === true ? 1 : undefined,
      comment: name.comment,
    });
    const formula = source.fileFormulas.get(`=${name.formula}`) ?? formulaToFile(name.formula);
    return `<definedName${attributes}>${escapeXml(formula)}</definedName>`;
  });
  const all = names.join("");
  return all === "" ? "" : `<definedNames>${all}</definedNames>`;
}

/** workbook.xml with the model's sheets, names and active sheet; everything else as it stands. */
export function workbookXml(
  before: string,
  workbook: WorkbookData,
  source: PackageSource,
  entries: readonly SheetEntry[],
  mustRecalculate: boolean,
): string {
  const root = rootElement(before);
  const children = new Map(childElements(root).map((element) => [element.name, element]));
  const sheetXmls = entries.map(({ sheet, sheetNumber, relationshipId }) => ({
    id: sheet.id as string | undefined,
    xml: `<sheet${writeAttributes({
      name: sheet.name,
      sheetId: sheetNumber,
      state: STATES[sheet.visibility],
      "xmlns:r": RELATIONSHIPS,
      "r:id": relationshipId,
    })}/>`,
  }));
  for (const other of source.otherSheets)
    sheetXmls.splice(other.position, 0, { id: undefined, xml: other.xml });
  const positions = new Map<string, number>();
  sheetXmls.forEach(({ id }, position) => id !== undefined && positions.set(id, position));

  const replaced = new Map<string, string>();
  if (workbookOutline(workbook) !== source.outline) {
    replaced.set("sheets", `<sheets>${sheetXmls.map((sheet) => sheet.xml).join("")}</sheets>`);
    replaced.set("workbookProtection", workbook.document.protectionXml ?? "");
    replaced.set("definedNames", namesXml(workbook, source, positions));
    const views = children.get("bookViews");
    const [view, ...others] = childElements(views);
    const firstXml = view === undefined ? "<workbookView/>" : outerXml(view);
    const firstSheet = Number(attributesOf(view).firstSheet ?? 0);
    const active = withAttributes(firstXml, {
      activeTab: positions.get(workbook.activeSheetId) ?? 0,
      firstSheet: firstSheet > 0 && firstSheet < sheetXmls.length ? firstSheet : undefined,
    });
    replaced.set("bookViews", `<bookViews>${active}${others.map(outerXml).join("")}</bookViews>`);
  }
  if (mustRecalculate) {
    const calculation = children.get("calcPr");
    const xml = calculation === undefined ? "<calcPr/>" : outerXml(calculation);
    replaced.set("calcPr", withAttributes(xml, { fullCalcOnLoad: 1 }));
  }
  const prefix = root.qualifiedName.slice(0, root.qualifiedName.length - root.name.length);
  const pieces: string[] = [];
  for (const name of CHILD_ORDER) {
    const own = replaced.get(name);
    if (own !== undefined) pieces.push(own);
    else for (const element of childElements(root)) if (element.name === name) pieces.push(outerXml(element));
  }
  for (const element of children.values())
    if (!CHILD_ORDER.includes(element.name)) pieces.unshift(outerXml(element));
  const attributes = attributesOf(root);
  const xmlns = attributes.xmlns ?? (prefix === "" ? undefined : attributes[`xmlns:${prefix.slice(0, -1)}`]);
  const openTag = `<${root.qualifiedName}${writeAttributes({ ...attributes, xmlns })}>`;
  return before.slice(0, root.start) + openTag + pieces.join("") + before.slice(root.innerEnd);
}
