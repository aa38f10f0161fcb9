import type { HeaderFooterName } from "../../xlsx/sheet/page-setup-data";
import { HostError } from "../host-error";
import { bindFace, type Face, type Property } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireBoolean, requireText } from "../bridge/parameters";
import type { SheetTarget } from "./sheet-target";

type Part = "L" | "C" | "R";

interface PagesTarget extends SheetTarget {
  /** Which pages of the file's three kinds. */
  readonly pages: "odd" | "even" | "first";
}

/** The three parts of "&Lleft&Ccenter&Rright". */
export function splitHeaderFooter(text: string): Record<Part, string> {
  const parts = { L: "", C: "", R: "" };
  let part: Part = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&?[^&]*|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = piece.charAt(1) as Part;
    else parts[part] += piece;
  }
  return parts;
}

const partProperty = (where: "Header" | "Footer", part: Part): Property<PagesTarget> => {
  const nameOf = ({ pages }: PagesTarget): HeaderFooterName => `${pages}${where}`;
  return {
    get: (target) => splitHeaderFooter(target.sheet.page[nameOf(target)] ?? "")[part],
    set: (target, value) => {
      const { state, sheet } = target;
      const parts = { ...splitHeaderFooter(sheet.page[nameOf(target)] ?? ""), [part]: requireText(value) };
      const order = ["L", "C", "R"] as const;
      sheet.page[nameOf(target)] = order.map((key) => (parts[key] ? `&${key}${parts[key]}` : "")).join("");
      noteChange(state, sheet);
    },
  };
};

const headerFooterFace: Face<PagesTarget> = {
  className: "HeaderFooter",
  properties: {
    LeftHeader: partProperty("Header", "L"),
    CenterHeader: partProperty("Header", "C"),
    RightHeader: partProperty("Header", "R"),
    LeftFooter: partProperty("Footer", "L"),
    CenterFooter: partProperty("Footer", "C"),
    RightFooter: partProperty("Footer", "R"),
  },
};

const pagesProperty = (pages: PagesTarget["pages"]): Property<SheetTarget> => ({
  navigation: true,
  get: (target) => bindFace(headerFooterFace, { ...target, pages }),
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Excel.HeaderFooterGroup. */
export const headersFootersFace: Face<SheetTarget> = {
  className: "HeaderFooterGroup",
  properties: {
    State: {
      get: ({ sheet: { page } }) => states[(page.differentFirst ? 1 : 0) + (page.differentOddEven ? 2 : 0)],
      set: ({ state, sheet }, value) => {
        const at = states.findIndex((one) => one === value);
        if (at < 0) throw new HostError("InvalidArgument");
        sheet.page.differentFirst = at % 2 === 1;
        sheet.page.differentOddEven = at >= 2;
        noteChange(state, sheet);
      },
    },
    UseSheetMargins: {
      get: ({ sheet }) => sheet.page.fixedHeaderMargins !== true,
      set: ({ state, sheet }, value) => {
        sheet.page.fixedHeaderMargins = !requireBoolean(value);
        noteChange(state, sheet);
      },
    },
    UseSheetScale: {
      get: ({ sheet }) => sheet.page.fixedHeaderScale !== true,
      set: ({ state, sheet }, value) => {
        sheet.page.fixedHeaderScale = !requireBoolean(value);
        noteChange(state, sheet);
      },
    },
    // The file keeps the default in the place of the odd pages.
    DefaultForAllPages: pagesProperty("odd"),
    OddPages: pagesProperty("odd"),
    EvenPages: pagesProperty("even"),
    FirstPage: pagesProperty("first"),
  },
};
