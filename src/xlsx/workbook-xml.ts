import { formulaToFile } from "./formula-text";
import type { OtherSheet } from "./package-source";
import type { SheetData, WorkbookData } from "./workbook-data";
import { childElements, outerXml, rootElement, withAttributes, writeAttributes } from "./xml-element";
import { escapeXml } from "./xml-text";

/** Where a sheet stands in the package. */
export interface WrittenSheet {
  readonly sheet: SheetData;
  readonly relationshipId: string;
  readonly sheetNumber: number;
}

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
// Children of the workbook element in the schema's order (ECMA-376 Part 1, 18.2.27).
const CHILD_ORDER = (
  "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups " +
  "externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes " +
  "webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The workbook part with its sheets, names and active sheet as the model has them; everything else as it stood. */
export function workbookXml(
  xml: string,
  workbook: WorkbookData,
  places: readonly WrittenSheet[],
  otherSheets: readonly OtherSheet[],
): string {
  const root = rootElement(xml);
  const entries = places.map((place) => sheetEntry(place));
  const order: (string | undefined)[] = workbook.sheets.map((sheet) => sheet.id);
  for (const other of [...otherSheets].sort((left, right) => left.position - right.position)) {
    entries.splice(other.position, 0, other.xml);
    order.splice(other.position, 0, undefined);
  }
  const activeTab = Math.max(0, order.indexOf(workbook.activeSheetId));
  const names = workbook.names.map((name) => nameEntry(name, order)).join("");
  const replaced = new Map<string, string>([
    ["sheets", `<sheets>${entries.join("")}</sheets>`],
    ["definedNames", names === "" ? "" : `<definedNames>${names}</definedNames>`],
  ]);
  const kept = new Map<string, string>();
  for (const child of childElements(root)) {
    kept.set(child.name, (kept.get(child.name) ?? "") + outerXml(child));
  }
  const views = kept.get("bookViews") ?? "<bookViews><workbookView/></bookViews>";
  replaced.set(
    "bookViews",
    views.replace(/<[\w:]*workbookView\b[^>]*?\/?>/, (view) => withActiveTab(view, activeTab)),
  );
  replaced.set("calcPr", withAttributes(kept.get("calcPr") ?? "<calcPr/>", { fullCalcOnLoad: 1 }));
  const known = CHILD_ORDER.map((name) => replaced.get(name) ?? kept.get(name) ?? "");
  const unknown = [...kept].filter(([name]) => !CHILD_ORDER.includes(name)).map(([, element]) => element);
  return xml.slice(0, root.innerStart) + [...known, ...unknown].join("") + xml.slice(root.innerEnd);
}

function withActiveTab(view: string, activeTab: number): string {
  const plain = view.replace(/\s(activeTab|firstSheet)="[^"]*"/g, "");
  return plain.replace(/(\/?>)$/, ` activeTab="${activeTab}"$1`);
}

function sheetEntry({ sheet, relationshipId, sheetNumber }: WrittenSheet): string {
  return `<sheet${writeAttributes({
    name: sheet.name,
    sheetId: sheetNumber,
    state: STATES[sheet.visibility],
    "xmlns:r": RELATIONSHIPS_NAMESPACE,
    "r:id": relationshipId,
  })}/>`;
}

function nameEntry(name: WorkbookData["names"][number], order: readonly (string | undefined)[]): string {
  const localSheetId = name.sheetId === undefined ? undefined : order.indexOf(name.sheetId);
  // A name of a sheet that is gone goes with it.
  if (localSheetId === -1) return "";
  const attributes = {
    name: name.name,
    comment: name.comment,
    localSheetId,
    hidden: name.hidden ? 1 : undefined,
  };
  return `<definedName${writeAttributes(attributes)}>${escapeXml(formulaToFile(name.formula))}</definedName>`;
}
