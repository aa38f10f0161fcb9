import { attributesOf, childElements, outerXml, rootElement, withAttributes } from "../xml/xml-element";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/**
 * An extLst element ("" for none) whose extension of one URI holds the given content; without content the extension goes.
 * @example replaceExtension("", "{A}", "") // => ""
 */
export function replaceExtension(extensionList: string, uri: string, content: string): string {
  const list = extensionList === "" ? undefined : rootElement(extensionList);
  const isSame = (found: string | undefined) => found?.toUpperCase() === uri.toUpperCase();
  const pieces = childElements(list).map((extension) => {
    if (!isSame(attributesOf(extension).uri)) return outerXml(extension);
    return content === "" ? "" : withAttributes(outerXml(extension), {}, content);
  });
  const exists = childElements(list).some((extension) => isSame(attributesOf(extension).uri));
  if (!exists && content !== "") pieces.push(`<ext uri="${uri}" xmlns:x14="${X14}">${content}</ext>`);
  const inner = pieces.join("");
  return inner === "" ? "" : withAttributes(extensionList === "" ? "<extLst/>" : extensionList, {}, inner);
}
