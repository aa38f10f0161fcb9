import { readCustomXmlParts } from "./custom-xml-parts";
import type { DocumentData } from "./document-data";
import { readCustomProperties, readDocumentProperties } from "./document-properties";
import { readWebExtensions } from "./web-extensions";

/** What a package says of the workbook beside its sheets. */
export function readDocument(
  parts: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
  protectionXml: string | undefined,
): DocumentData {
  return {
    properties: readDocumentProperties(parts),
    customProperties: readCustomProperties(parts),
    webExtensions: readWebExtensions(parts),
    customXmlParts: readCustomXmlParts(parts, workbookPart),
    ...(protectionXml === undefined ? {} : { protectionXml }),
  };
}
