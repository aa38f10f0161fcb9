import type { OutgoingPart, OutgoingText, UnreadPart } from "../domain/posting/leak";
import { partText, readRelationships, unzipPackage } from "../xlsx/package/package-parts";
import { decodeCellText, decodeXml } from "../xlsx/xml/xml-text";
import { elementAt, elementsOf, parseXml } from "../xlsx/xml/xml-tree";

type Parts = ReadonlyMap<string, Uint8Array>;

/** The sheet a part belongs to. */
interface Owner {
  readonly sheet: string;
  readonly isHidden: boolean;
}

/** Parts that hold no text of anybody's. */
const ELSEWHERE = /^(?:\[Content_Types\]\.xml|xl\/calcChain\.xml$|.*\/printerSettings\/)/;
const KINDS: readonly (readonly [RegExp, OutgoingPart])[] = [
  [/\.rels$/, "link"],
  [/threadedComments\//, "comment"],
  [/comments[^/]*\.xml$/, "note"],
  [/drawings?\//i, "shape"],
  [/charts?\//, "chart"],
  [/customXml\//, "customXml"],
  [/styles\.xml$/, "format"],
  [/^docProps\//, "property"],
];
const SHEET_ELEMENTS: Readonly<Record<string, OutgoingPart>> = {
  dataValidations: "validation",
  conditionalFormatting: "conditionalFormat",
  hyperlinks: "link",
  headerFooter: "headerFooter",
};
const SHEET_ELEMENT = new RegExp(
  `<(${Object.keys(SHEET_ELEMENTS).join("|")})\\b[\\s\\S]*?(?:/>|</\\1>)`,
  "g",
);
/** Sheets and defined names, which are read from the workbook. */
const NAMED_ELSEWHERE = /<sheets\b[\s\S]*?<\/sheets>|(?<=<definedName\b[^>]*)\s(?:name|comment)="[^"]*"/g;
/** Remarks within the XML of a part, and texts set apart from it, are read as any other. */
const SAID_TO_NOBODY = /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>/g;
/** Ids of objects, long rows of digits that say nothing of a person. */
const GUID = /[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/g;
/** Runs of one text, however it is set, are read as one. */
const END_OF_TEXT = /<\/(?:\w+:)?(?:p|text|comment|si|v|pt|author|lpwstr|lpstr)>/g;

/**
 * The texts of a package that stand in no cell: notes, comments, drawings, what charts, pivot tables and links to other files remember,
 * rules of sheets, strings no cell shows any more. What no program can read (pictures, macros, objects of other programs) is named with
 * its sheet.
 * **Errors**: XlsxError for bytes that are no .xlsx.
 * Source: ECMA-376 Part 1, 18 (parts of a SpreadsheetML package).
 * @example packageTexts(bytes, new Set(), []).unread // => []
 */
export function packageTexts(
  bytes: Uint8Array,
  cellTexts: ReadonlySet<string>,
  hiddenSheets: readonly string[],
): { readonly texts: readonly OutgoingText[]; readonly unread: readonly UnreadPart[] } {
  const parts = unzipPackage(bytes);
  const owners = ownersOf(parts, new Set(hiddenSheets));
  const texts: OutgoingText[] = [];
  const unread: UnreadPart[] = [];
  for (const [name, content] of parts) {
    const owner = owners.get(name) ?? { sheet: null, isHidden: false };
    if (/\d{4}|\p{Script=Han}/u.test(name))
      texts.push({ part: "package", ...owner, address: null, text: name });
    if (ELSEWHERE.test(name)) continue;
    const of = (part: OutgoingPart, text: string, address: string | null = null) => {
      if (text !== "") texts.push({ part, ...owner, address, text });
    };
    if (/\/media\//.test(name)) unread.push({ part: "picture", sheet: owner.sheet, name: fileName(name) });
    else if (!/\.(?:xml|vml|rels)$/i.test(name))
      unread.push({ part: "package", sheet: owner.sheet, name: fileName(name) });
    else {
      const xml = partText(content).replace(SAID_TO_NOBODY, " <t>$1$2</t> ");
      if (/sharedStrings\.xml$/.test(name)) of("package", leftStrings(xml, cellTexts));
      else if (/\/worksheets\//.test(name)) sheetTexts(xml, of);
      else if (name === "xl/workbook.xml") of("package", attributesIn(xml.replace(NAMED_ELSEWHERE, "")));
      else if (/comments[^/]*\.xml$/.test(name)) {
        of("note", writtenIn(/<authors\b[\s\S]*?<\/authors>/.exec(xml)?.[0] ?? ""));
        for (const [whole, place] of xml.matchAll(/<comment\b[^>]*?\bref="([^"]*)"[\s\S]*?<\/comment>/g))
          of("note", writtenIn(whole), place ?? null);
      } else
        of(
          KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? "package",
          `${writtenIn(xml)}\n${attributesIn(xml)}`,
        );
    }
  }
  return { texts, unread };
}

/** What each part belongs to: parts a sheet refers to, and parts those refer to. */
function ownersOf(parts: Parts, hidden: ReadonlySet<string>): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const book = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const content = parts.get(book);
  if (content === undefined) return owners;
  const targets = new Map(readRelationships(parts, book).map(({ id, target }) => [id, target]));
  for (const { attributes } of elementsOf(elementAt(parseXml(partText(content)), "sheets"), "sheet")) {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
    const sheet = attributes.name ?? "";
    const pending = [targets.get(id) ?? ""];
    for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
      if (owners.has(part) || !parts.has(part)) continue;
      owners.set(part, { sheet, isHidden: hidden.has(sheet) });
      pending.push(
        ...readRelationships(parts, part).flatMap(({ isExternal, target }) => (isExternal ? [] : [target])),
      );
    }
  }
  return owners;
}

function sheetTexts(xml: string, of: (part: OutgoingPart, text: string) => void): void {
  const beside = xml.replace(/<sheetData\b[\s\S]*<\/sheetData>/, "");
  for (const [whole, element = ""] of beside.matchAll(SHEET_ELEMENT))
    of(SHEET_ELEMENTS[element] ?? "package", `${writtenIn(whole)}\n${attributesIn(whole)}`);
  const rest = beside.replace(SHEET_ELEMENT, "");
  of("package", `${writtenIn(rest)}\n${attributesIn(rest)}`);
}

function leftStrings(xml: string, cellTexts: ReadonlySet<string>): string {
  return [...xml.matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/g)]
    .map(([, text = ""]) => decodeCellText(text.replace(/<[^>]*>/g, "")))
    .filter((text) => !cellTexts.has(text))
    .join("\n");
}

function writtenIn(xml: string): string {
  return decodeXml(xml.replace(END_OF_TEXT, "\n").replace(/<[^>]*>/g, "")).replace(GUID, " ");
}

function attributesIn(xml: string): string {
  return [...xml.matchAll(/\s([\w:.-]+)="([^"]*)"/g)]
    .filter(([, name = "", value = ""]) => !name.startsWith("xmlns") && /\d{4}|\p{Script=Han}/u.test(value))
    .map(([, , value = ""]) => decodeXml(value).replace(GUID, " "))
    .join("\n");
}

function fileName(part: string): string {
  return part.slice(part.lastIndexOf("/") + 1);
}
