import { childNamed, rootElement } from "../xml/xml-element";
import { SheetDataScanner } from "./sheet-data-scanner";

/**
 * Calls `refer` with the index of every shared string a sheet part refers to (worksheets and macro sheets alike; a chart sheet has none).
 *
 * **Errors**: XlsxError when the part cannot be read to its end: its references are then unknown.
 * @example forEachStringReference('<worksheet><sheetData><row><c t="s"><v>3</v></c></row></sheetData></worksheet>', console.log) // => undefined
 */
export function forEachStringReference(sheetXml: string, refer: (index: number) => void): void {
  const sheetData = childNamed(rootElement(sheetXml), "sheetData");
  if (sheetData === undefined) return;
  const scanner = new SheetDataScanner(sheetData);
  for (let met = scanner.next(); met !== "end"; met = scanner.next()) {
    if (met !== "cell" || scanner.type !== "s") continue;
    if (!scanner.hasOtherContent) {
      if (scanner.valueStart >= 0) refer(Number(sheetXml.slice(scanner.valueStart, scanner.valueEnd)));
      continue;
    }
    for (const child of scanner.children()) {
      if (child.name === "v") refer(Number(sheetXml.slice(child.innerStart, child.innerEnd)));
    }
  }
}
