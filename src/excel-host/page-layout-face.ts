import type { PageSetupData, SheetData } from "../xlsx/workbook-data";
import { formatColumn, formatSheetName, parseArea, splitSheet } from "./address";
import { HostError } from "./host-error";
import { bindFace, isHostObject, nullObject, type Face, type HostObject, type Property } from "./host-object";
import { noteChange, type HostState } from "./host-state";
import { requireBoolean, requireNumber, requireRecord, requireText } from "./parameters";
import { rangeOfAddress, type AreasTarget, type RangeTarget } from "./range-target";

/** A sheet as its parts' faces see it. */
export interface SheetTarget {
  readonly state: HostState;
  readonly sheet: SheetData;
}

type Margins = NonNullable<PageSetupData["margins"]>;
const defaultMargins: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

const marginProperty = (side: keyof Margins): Property<SheetTarget> => ({
  get: ({ sheet }) => (sheet.page.margins ?? defaultMargins)[side] * 72,
  set: ({ state, sheet }, value) => {
    sheet.page.margins = { ...(sheet.page.margins ?? defaultMargins), [side]: requireNumber(value) / 72 };
    noteChange(state, sheet);
  },
});

const paperSizes: Record<string, number> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** The three parts of "&Lleft&Ccenter&Rright". */
export function splitHeaderFooter(text: string): { L: string; C: string; R: string } {
  const parts = { L: "", C: "", R: "" };
  let part: "L" | "C" | "R" = "C";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&?[^&]*|&/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = piece.charAt(1) as "L" | "C" | "R";
    else parts[part] += piece;
  }
  return parts;
}

const headerFooterProperty = (
  where: "oddHeader" | "oddFooter",
  part: "L" | "C" | "R",
): Property<SheetTarget> => ({
  get: ({ sheet }) => splitHeaderFooter(sheet.page[where] ?? "")[part],
  set: ({ state, sheet }, value) => {
    const parts = { ...splitHeaderFooter(sheet.page[where] ?? ""), [part]: requireText(value) };
    const order = ["L", "C", "R"] as const;
    sheet.page[where] = order.map((key) => (parts[key] ? `&${key}${parts[key]}` : "")).join("");
    noteChange(state, sheet);
  },
});

const headerFooterFace: Face<SheetTarget> = {
  className: "HeaderFooter",
  properties: {
    LeftHeader: headerFooterProperty("oddHeader", "L"),
    CenterHeader: headerFooterProperty("oddHeader", "C"),
    RightHeader: headerFooterProperty("oddHeader", "R"),
    LeftFooter: headerFooterProperty("oddFooter", "L"),
    CenterFooter: headerFooterProperty("oddFooter", "C"),
    RightFooter: headerFooterProperty("oddFooter", "R"),
  },
};

const headersFootersFace: Face<SheetTarget> = {
  className: "HeaderFooterGroup",
  properties: {
    State: { get: () => "Default" },
    DefaultForAllPages: { navigation: true, get: (target) => bindFace(headerFooterFace, target) },
  },
};

function areasOf({ state, sheet }: SheetTarget, given: unknown): readonly RangeTarget["area"][] {
  if (isHostObject(given) && given.className === "Range") return [(given.target as RangeTarget).area];
  if (isHostObject(given)) return (given.target as AreasTarget).areas;
  return requireText(given)
    .split(",")
    .map((address) => rangeOfAddress(state, sheet, address).area);
}

function setSheetName({ state, sheet }: SheetTarget, name: string, formula: string): void {
  const names = state.workbook.names;
  const at = names.findIndex((defined) => defined.name === name && defined.sheetId === sheet.id);
  if (at >= 0) names.splice(at, 1);
  names.push({ name, formula, sheetId: sheet.id });
  noteChange(state, sheet);
}

/** Addresses of a sheet's own name, without the sheet; none when there is no such name. */
function namedParts({ state, sheet }: SheetTarget, name: string): string[] {
  const defined = state.workbook.names.find((one) => one.name === name && one.sheetId === sheet.id);
  return (defined?.formula ?? "")
    .split(",")
    .filter((part) => part !== "")
    .map((part) => splitSheet(part).address);
}

const titlesName = "_xlnm.Print_Titles";

/** Keeps the other half of the print titles (rows or columns) while one is set. */
function setTitles(target: SheetTarget, kind: "rows" | "columns", formula: string): void {
  const existing = target.state.workbook.names.find(
    (defined) => defined.name === titlesName && defined.sheetId === target.sheet.id,
  );
  const kept = (existing?.formula ?? "").split(",").filter((part) => {
    const isRows = /^\$?\d/.test(splitSheet(part).address);
    return part !== "" && isRows !== (kind === "rows");
  });
  setSheetName(target, titlesName, [...kept, formula].join(","));
}

/** Excel.PageLayout. */
export const pageLayoutFace: Face<SheetTarget> = {
  className: "PageLayout",
  properties: {
    Orientation: {
      get: ({ sheet }) => (sheet.page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ state, sheet }, value) => {
        if (value !== "Landscape" && value !== "Portrait") throw new HostError("InvalidArgument");
        sheet.page.orientation = value === "Landscape" ? "landscape" : "portrait";
        noteChange(state, sheet);
      },
    },
    PaperSize: {
      get: ({ sheet }) =>
        Object.keys(paperSizes).find((name) => paperSizes[name] === (sheet.page.paperSize ?? 9)) ?? "A4",
      set: ({ state, sheet }, value) => {
        const size = paperSizes[requireText(value).replace(/^a(\d)$/, "A$1")];
        if (!size) throw new HostError("InvalidArgument");
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
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.centerHorizontally === true,
      set: ({ state, sheet }, value) => {
        sheet.page.centerHorizontally = requireBoolean(value);
        noteChange(state, sheet);
      },
    },
    CenterVertically: {
      get: ({ sheet }) => sheet.page.centerVertically === true,
      set: ({ state, sheet }, value) => {
        sheet.page.centerVertically = requireBoolean(value);
        noteChange(state, sheet);
      },
    },
    Zoom: {
      get: ({ sheet: { page } }) =>
        page.fitToWidth !== undefined || page.fitToHeight !== undefined
          ? { horizontalFitToPages: page.fitToWidth ?? 1, verticalFitToPages: page.fitToHeight ?? 1 }
          : { scale: page.scale ?? 100 },
      set: ({ state, sheet }, value) => {
        const { scale, horizontalFitToPages, verticalFitToPages } = requireRecord(value);
        const fit = (pages: unknown): number =>
          pages === null || pages === undefined ? 0 : requireNumber(pages);
        if (typeof scale === "number") {
          if (scale < 10 || scale > 400) throw new HostError("InvalidArgument");
          sheet.page.scale = scale;
          delete sheet.page.fitToWidth;
          delete sheet.page.fitToHeight;
        } else {
          // 0 pages is the file's word for "as many as it takes".
          sheet.page.fitToWidth = fit(horizontalFitToPages);
          sheet.page.fitToHeight = fit(verticalFitToPages);
        }
        noteChange(state, sheet);
      },
    },
    HeadersFooters: { navigation: true, get: (target) => bindFace(headersFootersFace, target) },
  },
  methods: {
    SetPrintArea: (target, [given]) => {
      const sheetName = formatSheetName(target.sheet.name);
      const formula = areasOf(target, given)
        .map((area) => `${sheetName}!${formatAbsolute(area)}`)
        .join(",");
      setSheetName(target, "_xlnm.Print_Area", formula);
    },
    GetPrintAreaOrNullObject: (target) => {
      const areas = namedParts(target, "_xlnm.Print_Area").map(parseArea);
      return areas.length === 0 ? nullObject : target.state.openAreas(target.sheet, areas);
    },
    GetPrintTitleRowsOrNullObject: (target) => {
      const rows = namedParts(target, titlesName).find((part) => /^\$?\d/.test(part));
      return rows === undefined
        ? nullObject
        : (target.state.openSheet(target.sheet).call("GetRange", [rows]) as HostObject);
    },
    SetPrintTitleRows: (target, [given]) => {
      const area = areasOf(target, given)[0];
      if (!area) throw new HostError("InvalidArgument");
      const rows = `$${area.row + 1}:$${area.row + area.rowCount}`;
      setTitles(target, "rows", `${formatSheetName(target.sheet.name)}!${rows}`);
    },
    SetPrintTitleColumns: (target, [given]) => {
      const area = areasOf(target, given)[0];
      if (!area) throw new HostError("InvalidArgument");
      const columns = `$${formatColumn(area.column)}:$${formatColumn(area.column + area.columnCount - 1)}`;
      setTitles(target, "columns", `${formatSheetName(target.sheet.name)}!${columns}`);
    },
  },
};

/** "$A$1:$B$2" of an area. */
export function formatAbsolute(area: ReturnType<typeof parseArea>): string {
  const first = `$${formatColumn(area.column)}$${area.row + 1}`;
  const last = `$${formatColumn(area.column + area.columnCount - 1)}$${area.row + area.rowCount}`;
  return first === last ? first : `${first}:${last}`;
}
