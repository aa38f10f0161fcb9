import type { PageSetupData } from "./page-setup-data";
import { HEADER_FOOTER_NAMES } from "./page-setup-reader";
import { withAttributes, writeAttributes } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

const present = (xml: string): string => (/^<[\w:]+\/>$/.test(xml) ? "" : xml);
const mark = (value: boolean | undefined): number | undefined => (value === true ? 1 : undefined);
const unmark = (value: boolean | undefined): number | undefined => (value === true ? 0 : undefined);

function breaksXml(name: string, places: readonly number[], last: number): string {
  if (places.length === 0) return "";
  const sorted = [...places].sort((left, right) => left - right);
  const inner = sorted.map((place) => `<brk id="${place}" max="${last}" man="1"/>`).join("");
  return `<${name} count="${sorted.length}" manualBreakCount="${sorted.length}">${inner}</${name}>`;
}

/** The elements of a sheet part that say how it is printed, by name, "" for none; attributes the model lacks stay. */
export function pageSetupXml(
  page: PageSetupData,
  elements: ReadonlyMap<string, string>,
): Record<string, string> {
  const options = withAttributes(elements.get("printOptions") ?? "<printOptions/>", {
    horizontalCentered: mark(page.centerHorizontally),
    verticalCentered: mark(page.centerVertically),
    headings: mark(page.printHeadings),
    gridLines: mark(page.printGridlines),
  });
  const setup = withAttributes(elements.get("pageSetup") ?? "<pageSetup/>", {
    paperSize: page.paperSize,
    scale: page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: page.fitToWidth,
    fitToHeight: page.fitToHeight,
    pageOrder: page.overThenDown === true ? "overThenDown" : undefined,
    orientation: page.orientation,
    blackAndWhite: mark(page.blackAndWhite),
    draft: mark(page.draft),
    cellComments: page.comments,
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : 1,
    errors: page.errors,
  });
  const texts = HEADER_FOOTER_NAMES.map((name) => {
    const text = page[name] ?? "";
    return text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`;
  });
  const headers = withAttributes(
    elements.get("headerFooter") ?? "<headerFooter/>",
    {
      differentOddEven: mark(page.differentOddEven),
      differentFirst: mark(page.differentFirst),
      scaleWithDoc: unmark(page.fixedHeaderScale),
      alignWithMargins: unmark(page.fixedHeaderMargins),
    },
    texts.join(""),
  );
  return {
    printOptions: present(options),
    pageMargins: page.margins === undefined ? "" : `<pageMargins${writeAttributes({ ...page.margins })}/>`,
    pageSetup: present(setup),
    headerFooter: present(headers),
    rowBreaks: breaksXml("rowBreaks", page.rowBreaks, 16383),
    colBreaks: breaksXml("colBreaks", page.columnBreaks ?? [], 1048575),
  };
}
