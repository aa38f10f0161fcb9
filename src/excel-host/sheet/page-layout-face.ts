import type { PageSetupData } from "../../xlsx/sheet/page-setup-data";
import type { CellArea } from "../../xlsx/workbook-data";
import { formatAbsolute, formatSheetName, parseArea, splitSheet } from "../cell/address";
import { headersFootersFace } from "./header-footer-face";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject, type Property } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { paperSizes } from "../../xlsx/sheet/paper-sizes";
import { requireBoolean, requireNumber, requireRecord, requireText } from "../bridge/parameters";
import { openRange } from "../range/range-face";
import { splitAreas } from "../range/split-areas";
import { areaOnSheet, areasOnSheet, type SheetTarget } from "./sheet-target";

type Margins = NonNullable<PageSetupData["margins"]>;
type Flag =
  "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite" | "draft";

const defaultMargins: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";
const pointsInUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins({ state, sheet }: SheetTarget, points: Partial<Margins>): void {
  const margins = { ...(sheet.page.margins ?? defaultMargins) };
  for (const [side, value] of Object.entries(points)) {
    if (value < 0) throw new HostError("InvalidArgument");
    margins[side as keyof Margins] = value / 72;
  }
  sheet.page.margins = margins;
  noteChange(state, sheet);
}

const marginProperty = (side: keyof Margins): Property<SheetTarget> => ({
  // Inches as the file says them rarely are whole points; Excel shows no more than two places.
  get: ({ sheet }) => Math.round((sheet.page.margins ?? defaultMargins)[side] * 7200) / 100,
  set: (target, value) => setMargins(target, { [side]: requireNumber(value) }),
});

const flagProperty = (name: Flag): Property<SheetTarget> => ({
  get: ({ sheet }) => sheet.page[name] === true,
  set: ({ state, sheet }, value) => {
    sheet.page[name] = requireBoolean(value);
    noteChange(state, sheet);
  },
});

/** A member whose words differ from the file's; null stands for the file's default. */
function wordProperty<Name extends "orientation" | "comments" | "errors">(
  name: Name,
  words: Readonly<Record<string, PageSetupData[Name]>>,
): Property<SheetTarget> {
  return {
    get: ({ sheet }) =>
      Object.keys(words).find((word) => words[word] === sheet.page[name]) ?? Object.keys(words)[0],
    set: ({ state, sheet }, value) => {
      const word = requireText(value);
      if (!Object.hasOwn(words, word)) throw new HostError("InvalidArgument");
      sheet.page[name] = words[word];
      noteChange(state, sheet);
    },
  };
}

function sheetName({ state, sheet }: SheetTarget, name: string): string | undefined {
  return state.workbook.names.find((one) => one.name === name && one.sheetId === sheet.id)?.formula;
}

function setSheetName({ state, sheet }: SheetTarget, name: string, formula: string): void {
  const { names } = state.workbook;
  const found = names.find((one) => one.name === name && one.sheetId === sheet.id);
  if (found) found.formula = formula;
  else names.push({ name, formula, sheetId: sheet.id });
  noteChange(state, sheet);
}

function areasOfFormula(formula: string | undefined): CellArea[] {
  return splitAreas(formula ?? "").flatMap((one) => {
    const { address } = splitSheet(one);
    return /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/i.test(address) ? [parseArea(address)] : [];
  });
}

function titleAreas(target: SheetTarget, kind: "rows" | "columns"): CellArea[] {
  return areasOfFormula(sheetName(target, printTitles)).filter(
    (area) => (area.columnCount === 16384) === (kind === "rows"),
  );
}

/** Sets one half of the print titles and keeps the other, columns first as Excel writes them. */
function setTitles(target: SheetTarget, kind: "rows" | "columns", area: CellArea): void {
  const own: CellArea =
    kind === "rows" ? { ...area, column: 0, columnCount: 16384 } : { ...area, row: 0, rowCount: 1048576 };
  const rows = kind === "rows" ? [own] : titleAreas(target, "rows");
  const columns = kind === "columns" ? [own] : titleAreas(target, "columns");
  const prefix = `${formatSheetName(target.sheet.name)}!`;
  setSheetName(
    target,
    printTitles,
    [...columns, ...rows].map((one) => prefix + formatAbsolute(one)).join(","),
  );
}

function titleRange(target: SheetTarget, kind: "rows" | "columns"): HostObject {
  const area = titleAreas(target, kind)[0];
  return area ? openRange({ ...target, area }) : nullObject;
}

function printAreaOf(target: SheetTarget): HostObject {
  const areas = areasOfFormula(sheetName(target, printArea));
  return areas.length > 0 ? target.state.openAreas(target.sheet, areas) : nullObject;
}

function present(found: HostObject): HostObject {
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

const pages = (value: unknown): number => {
  if (value === null || value === undefined) return 0;
  const count = requireNumber(value);
  if (!Number.isInteger(count) || count < 0 || count > 32767) throw new HostError("InvalidArgument");
  return count;
};

/** Excel.PageLayout. */
export const pageLayoutFace: Face<SheetTarget> = {
  className: "PageLayout",
  properties: {
    Orientation: wordProperty("orientation", { Portrait: "portrait", Landscape: "landscape" }),
    PrintComments: wordProperty("comments", {
      NoComments: undefined,
      EndSheet: "atEnd",
      InPlace: "asDisplayed",
    }),
    PrintErrors: wordProperty("errors", {
      AsDisplayed: undefined,
      Blank: "blank",
      Dash: "dash",
      NotAvailable: "NA",
    }),
    PrintOrder: {
      get: ({ sheet }) => (sheet.page.overThenDown ? "OverThenDown" : "DownThenOver"),
      set: ({ state, sheet }, value) => {
        if (value !== "OverThenDown" && value !== "DownThenOver") throw new HostError("InvalidArgument");
        sheet.page.overThenDown = value === "OverThenDown";
        noteChange(state, sheet);
      },
    },
    PaperSize: {
      get: ({ sheet }) =>
        Object.keys(paperSizes).find((name) => paperSizes[name] === (sheet.page.paperSize ?? 9)) ?? null,
      set: ({ state, sheet }, value) => {
        const size = paperSizes[requireText(value).replace(/^a(\d)$/, "A$1")];
        if (size === undefined) throw new HostError("InvalidArgument");
        sheet.page.paperSize = size;
        noteChange(state, sheet);
      },
    },
    LeftMargin: marginProperty("left"),
    RightMargin: marginProperty("right"),
    TopMargin: marginProperty("top"),
    BottomMargin: marginProperty("bottom"),
    HeaderMargin: marginProperty("header"),
    FooterMargin: marginProperty("footer"),
    CenterHorizontally: flagProperty("centerHorizontally"),
    CenterVertically: flagProperty("centerVertically"),
    PrintGridlines: flagProperty("printGridlines"),
    PrintHeadings: flagProperty("printHeadings"),
    BlackAndWhite: flagProperty("blackAndWhite"),
    DraftMode: flagProperty("draft"),
    FirstPageNumber: {
      get: ({ sheet }) => sheet.page.firstPageNumber ?? "",
      set: ({ state, sheet }, value) => {
        if (value === "") delete sheet.page.firstPageNumber;
        else sheet.page.firstPageNumber = requireNumber(value);
        noteChange(state, sheet);
      },
    },
    Zoom: {
      get: ({ sheet: { page } }) =>
        page.fitToWidth === undefined && page.fitToHeight === undefined
          ? { scale: page.scale ?? 100 }
          : // 0 pages is the file's word for "as many as it takes".
            {
              ...(page.fitToWidth ? { horizontalFitToPages: page.fitToWidth } : {}),
              ...(page.fitToHeight ? { verticalFitToPages: page.fitToHeight } : {}),
            },
      set: ({ state, sheet }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = requireRecord(value);
        if (typeof scale === "number") {
          if (scale < 10 || scale > 400) throw new HostError("InvalidArgument");
          sheet.page.scale = scale;
          delete sheet.page.fitToWidth;
          delete sheet.page.fitToHeight;
        } else {
          const width = pages(horizontalFitToPages);
          const height = pages(verticalFitToPages);
          sheet.page.fitToWidth = width;
          sheet.page.fitToHeight = height;
        }
        noteChange(state, sheet);
      },
    },
    HeadersFooters: { navigation: true, get: (target) => bindFace(headersFootersFace, target) },
  },
  methods: {
    SetPrintArea: (target, [given]) => {
      const prefix = `${formatSheetName(target.sheet.name)}!`;
      const areas = areasOnSheet(target, given).map((area) => prefix + formatAbsolute(area));
      setSheetName(target, printArea, areas.join(","));
    },
    GetPrintArea: (target) => present(printAreaOf(target)),
    GetPrintAreaOrNullObject: printAreaOf,
    SetPrintMargins: (target, [unit, given]) => {
      const factor = pointsInUnit[requireText(unit)];
      if (factor === undefined) throw new HostError("InvalidArgument");
      const sides = Object.entries(requireRecord(given)).filter(([, value]) => value !== null);
      if (sides.some(([side]) => !Object.hasOwn(defaultMargins, side)))
        throw new HostError("InvalidArgument");
      setMargins(
        target,
        Object.fromEntries(sides.map(([side, value]) => [side, requireNumber(value) * factor])),
      );
    },
    SetPrintTitleRows: (target, [given]) => setTitles(target, "rows", areaOnSheet(target, given)),
    SetPrintTitleColumns: (target, [given]) => setTitles(target, "columns", areaOnSheet(target, given)),
    GetPrintTitleRows: (target) => present(titleRange(target, "rows")),
    GetPrintTitleRowsOrNullObject: (target) => titleRange(target, "rows"),
    GetPrintTitleColumns: (target) => present(titleRange(target, "columns")),
    GetPrintTitleColumnsOrNullObject: (target) => titleRange(target, "columns"),
  },
};
