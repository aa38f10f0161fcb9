import type { HeaderFooterName, PageSetupData } from "./page-setup-data";
import { attributesOf, childElements, childNamed, innerXml, type XmlElement } from "../xml/xml-element";
import { decodeXml } from "../xml/xml-text";

/** Header and footer elements in schema order. */
export const HEADER_FOOTER_NAMES: readonly HeaderFooterName[] = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
const isFalse = (value: string | undefined): boolean => value === "0" || value === "false";

function numberOr(value: string | undefined, otherwise: number): number {
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? otherwise : Number(value);
}

function optionalNumber(value: string | undefined): number | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
}

function breaksOf(element: XmlElement | undefined): number[] {
  return childElements(element).map((one) => Number(attributesOf(one).id));
}

/** Page setup from the elements of a sheet part. */
export function readPageSetup(child: (name: string) => XmlElement | undefined): PageSetupData {
  const margins = attributesOf(child("pageMargins"));
  const setup = attributesOf(child("pageSetup"));
  const options = attributesOf(child("printOptions"));
  const headers = attributesOf(child("headerFooter"));
  const page: PageSetupData = {
    rowBreaks: breaksOf(child("rowBreaks")),
    paperSize: optionalNumber(setup.paperSize),
    scale: optionalNumber(setup.scale),
  };
  for (const name of HEADER_FOOTER_NAMES) {
    const element = childNamed(child("headerFooter"), name);
    if (element !== undefined) page[name] = decodeXml(innerXml(element));
  }
  const columnBreaks = breaksOf(child("colBreaks"));
  if (columnBreaks.length > 0) page.columnBreaks = columnBreaks;
  if (child("pageMargins") !== undefined) {
    const inches = (name: string) => numberOr(margins[name], 0);
    page.margins = {
      left: inches("left"),
      right: inches("right"),
      top: inches("top"),
      bottom: inches("bottom"),
      header: inches("header"),
      footer: inches("footer"),
    };
  }
  if (setup.orientation === "portrait" || setup.orientation === "landscape")
    page.orientation = setup.orientation;
  if (isTrue(attributesOf(childNamed(child("sheetPr"), "pageSetUpPr")).fitToPage)) {
    page.fitToWidth = numberOr(setup.fitToWidth, 1);
    page.fitToHeight = numberOr(setup.fitToHeight, 1);
  }
  if (isTrue(options.horizontalCentered)) page.centerHorizontally = true;
  if (isTrue(options.verticalCentered)) page.centerVertically = true;
  if (isTrue(options.gridLines)) page.printGridlines = true;
  if (isTrue(options.headings)) page.printHeadings = true;
  if (isTrue(setup.blackAndWhite)) page.blackAndWhite = true;
  if (isTrue(setup.draft)) page.draft = true;
  if (setup.cellComments === "asDisplayed" || setup.cellComments === "atEnd")
    page.comments = setup.cellComments;
  if (setup.errors === "blank" || setup.errors === "dash" || setup.errors === "NA")
    page.errors = setup.errors;
  if (setup.pageOrder === "overThenDown") page.overThenDown = true;
  if (isTrue(setup.useFirstPageNumber)) page.firstPageNumber = numberOr(setup.firstPageNumber, 1);
  if (isTrue(headers.differentFirst)) page.differentFirst = true;
  if (isTrue(headers.differentOddEven)) page.differentOddEven = true;
  if (isFalse(headers.scaleWithDoc)) page.fixedHeaderScale = true;
  if (isFalse(headers.alignWithMargins)) page.fixedHeaderMargins = true;
  return page;
}
