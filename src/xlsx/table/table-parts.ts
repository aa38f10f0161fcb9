import type { DifferentialFormat } from "../styles/differential-format-data";
import { partText, type Relationship } from "../package/package-parts";
import type { PackageWriter } from "../package/package-writer";
import type { TableData } from "./table-data";
import { readTable } from "./table-reader";
import { tableXml } from "./table-writer";
import type { SheetData } from "../workbook-data";
import { withAttributes } from "../xml/xml-element";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The tables of a sheet, in the order of its relationships. */
export function readTables(
  parts: ReadonlyMap<string, Uint8Array>,
  relationships: readonly Relationship[],
  formats: readonly DifferentialFormat[],
): TableData[] {
  return relationships
    .filter((relation) => relation.kind === "table" && !relation.isExternal)
    .flatMap(({ target }) => {
      const bytes = parts.get(target);
      const table = bytes === undefined ? undefined : readTable(partText(bytes), target, formats);
      return table === undefined ? [] : [table];
    });
}

/** What writeTables needs beside the sheet. */
export interface TablesWritingParams {
  readonly owner: string;
  /** Relationships of the sheet as it was read. */
  readonly relationships: readonly Relationship[];
  readonly out: PackageWriter;
  readonly formatIndex: (format: DifferentialFormat) => number;
}

/**
 * Writes the table parts of a sheet: changed ones anew, new ones attached, deleted ones detached; others are not touched.
 * Returns the sheet with the tableParts element it must have then.
 */
export function writeTables(sheet: SheetData, params: TablesWritingParams): SheetData {
  const { owner, relationships, out, formatIndex } = params;
  const before = relationships.filter((relation) => relation.kind === "table");
  const ids: string[] = [];
  const kept = new Set<string>();
  for (const table of sheet.tables) {
    const known = before.find((relation) => relation.target === table.origin?.partName);
    if (known !== undefined) {
      kept.add(known.target);
      ids.push(known.id);
      // Compared with the indexes left out: they are the writer's business.
      const isChanged = tableXml(table, () => 0) !== table.origin?.written;
      if (isChanged) out.setText(known.target, tableXml(table, formatIndex));
      continue;
    }
    const content = tableXml(table, formatIndex);
    const name = out.freshPartName("xl/tables/table");
    ids.push(out.attachPart({ owner, name, type: "table", contentType: CONTENT_TYPE, content }));
  }
  const deleted = before.filter((relation) => !kept.has(relation.target));
  for (const relation of deleted) out.detachPart(owner, relation.target);
  const isSame = deleted.length === 0 && ids.length === before.length && ids.length === kept.size;
  if (isSame) return sheet;
  const others = sheet.otherElements.filter((element) => element.name !== "tableParts");
  if (ids.length === 0) return { ...sheet, otherElements: others };
  const parts = ids.map((id) => `<tablePart xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="${id}"/>`).join("");
  const xml = withAttributes("<tableParts/>", { count: ids.length }, parts);
  return { ...sheet, otherElements: [...others, { name: "tableParts", xml }] };
}
