import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { formatArea, parseArea } from "../cell/address";

/** Elements of a sheet that are kept as XML but speak of its cells (ECMA-376 Part 1, 18.3.1). */
const elementsWithPlaces = new Set([
  "autoFilter",
  "sortState",
  "conditionalFormatting",
  "ignoredErrors",
  "protectedRanges",
  "extLst",
]);

const decode = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
const encode = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function changeList(list: string, changeArea: (area: CellArea) => CellArea | null): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const area = changeArea(parseArea(one));
      return area ? [formatArea(area)] : [];
    })
    .join(" ");
}

/** Moves the places that elements kept as XML speak of; one whose every cell is gone is dropped. */
export function moveKeptElements(
  sheet: SheetData,
  changeArea: (area: CellArea) => CellArea | null,
  changeFormula: (formula: string) => string,
): void {
  const moved = sheet.otherElements.map((element) => {
    if (!elementsWithPlaces.has(element.name)) return element;
    const xml = element.xml
      .replace(/(\s(?:sqref|ref)=")([^"]+)(")/g, (_whole, open: string, list: string, close: string) => {
        return open + changeList(list, changeArea) + close;
      })
      .replace(
        /(<(?:\w+:)?sqref>)([^<]+)(<)/g,
        (_whole, open: string, list: string, close: string) => open + changeList(list, changeArea) + close,
      )
      .replace(
        /(<(?:formula|(?:xm:)f)>)([^<]+)(<)/g,
        (_whole, open: string, formula: string, close: string) =>
          open + encode(changeFormula(decode(formula))) + close,
      );
    return { ...element, xml };
  });
  sheet.otherElements = moved.filter(
    (element) => element.name === "extLst" || !/^<[^>]*\s(?:sqref|ref)=""/.test(element.xml),
  );
}
