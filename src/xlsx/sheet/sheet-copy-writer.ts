import { partText, readRelationships } from "../package/package-parts";
import type { PackageSource } from "../package/package-source";
import { PackageWriter } from "../package/package-writer";
import type { SheetData } from "../workbook-data";
import type { SheetEntry } from "../workbook-xml-writer";

/** Kinds of parts that belong to one sheet; what they point to beside (pictures, caches) is shared with the original. */
const OWN_KINDS: ReadonlySet<string> = new Set([
  "drawing",
  "chart",
  "chartEx",
  "chartUserShapes",
  "chartStyle",
  "chartColorStyle",
  "vmlDrawing",
  "comments",
  "threadedComment",
  "pivotTable",
  "ctrlProp",
  "customProperty",
]);

/** A name of the same kind that is free: "xl/charts/chart3.xml" → "xl/charts/chart4.xml". */
function nameLike(out: PackageWriter, name: string): string {
  const dot = name.lastIndexOf(".");
  return out.freshPartName(name.slice(0, dot).replace(/\d+$/, ""), name.slice(dot));
}

interface CopyingParams {
  readonly out: PackageWriter;
  readonly from: PackageWriter;
  /** The original is in another workbook: pictures and all come along. */
  readonly isForeign: boolean;
  readonly copied: Map<string, string>;
}

/** Gives a part copies of all parts that belong to another part, under the same relationship ids. */
function copyRelatedParts(params: CopyingParams, original: string, copy: string): void {
  const { out, from, isForeign, copied } = params;
  const relations = readRelationships(from.contents, original).flatMap((relation) => {
    const { kind, target } = relation;
    // Tables are written from the model; what hangs on the workbook (pivot caches, slicers) cannot follow into another one.
    if (kind === "table" || (isForeign && /^(?:pivot|slicer|timeline|queryTable)/.test(kind))) return [];
    const bytes = relation.isExternal ? undefined : from.contents.get(target);
    if (bytes === undefined) return relation.isExternal ? [relation] : [];
    if (!isForeign && !OWN_KINDS.has(kind) && out.has(target)) return [relation];
    const known = copied.get(target);
    if (known !== undefined) return [{ ...relation, target: known }];
    const name = nameLike(out, target);
    copied.set(target, name);
    out.addPart(name, bytes, from.typeOf(target) ?? "application/xml");
    copyRelatedParts(params, target, name);
    return [{ ...relation, target: name }];
  });
  if (relations.length > 0) out.setRelationships(copy, relations);
}

/** Copies the parts of the sheet that a sheet is a copy of; nothing for a sheet that is no copy. */
export function copySheetParts(
  out: PackageWriter,
  source: PackageSource,
  sheet: SheetData,
  partName: string,
): Pick<SheetEntry, "originalXml" | "copiedParts"> {
  if (sheet.copiedFrom === undefined) return {};
  const from = sheet.copiedFrom.source as PackageSource;
  const origin = from.sheets.get(sheet.copiedFrom.sheetId);
  if (origin === undefined) return {};
  const isForeign = from !== source;
  const copied = new Map<string, string>();
  copyRelatedParts(
    { out, from: new PackageWriter(from.parts), isForeign, copied },
    origin.partName,
    partName,
  );
  const bytes = from.parts.get(origin.partName);
  // Rows of another workbook speak of other strings and styles: they are written anew.
  if (isForeign || bytes === undefined) return { copiedParts: copied };
  return { originalXml: partText(bytes), copiedParts: copied };
}
