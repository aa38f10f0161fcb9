import { writeCustomXmlParts } from "./custom-xml-parts";
import type { DocumentData } from "./document-data";
import { writeCustomProperties, writeDocumentProperties } from "./document-properties";
import type { PackageWriter } from "../package/package-writer";
import { writeWebExtensions } from "./web-extensions";

/** Writes what differs from the document as read; parts of what stayed the same keep their bytes. */
export function writeDocument(
  out: PackageWriter,
  workbookPart: string,
  now: DocumentData,
  before: DocumentData,
): void {
  writeDocumentProperties(out, now.properties, before.properties);
  writeCustomProperties(out, now.customProperties, before.customProperties);
  writeWebExtensions(out, now.webExtensions, before.webExtensions);
  writeCustomXmlParts(out, workbookPart, now.customXmlParts, before.customXmlParts);
}
