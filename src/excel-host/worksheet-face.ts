import { parseArea } from "./address";
import { autoFilterFace, sheetFilterTarget } from "./auto-filter-face";
import { usedArea } from "./cell-store";
import { HostError } from "./host-error";
import { bindFace, isHostObject, nullObject, type Face } from "./host-object";
import { noteChange, noteView } from "./host-state";
import { namesFace } from "./names-face";
import { pageLayoutFace, type SheetTarget } from "./page-layout-face";
import { requireBoolean, requireColor, requireNumber, requireText } from "./parameters";
import { openRange } from "./range-face";
import { rangeAt, rangeOfAddress, type RangeTarget } from "./range-target";
import { assertSheetName, renameSheet, removeSheet } from "./sheet-list";

const firstCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const freezePanesFace: Face<SheetTarget> = {
  className: "WorksheetFreezePanes",
  properties: {},
  methods: {
    FreezeRows: ({ state, sheet }, [count]) => {
      sheet.frozen = { rows: requireNumber(count ?? 1), columns: 0 };
      noteChange(state, sheet);
    },
    FreezeColumns: ({ state, sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: requireNumber(count ?? 1) };
      noteChange(state, sheet);
    },
    FreezeAt: ({ state, sheet }, [given]) => {
      const { area } = isHostObject(given)
        ? (given.target as RangeTarget)
        : rangeOfAddress(state, sheet, given);
      sheet.frozen = { rows: area.row + area.rowCount, columns: area.column + area.columnCount };
      noteChange(state, sheet);
    },
    Unfreeze: ({ state, sheet }) => {
      delete sheet.frozen;
      noteChange(state, sheet);
    },
    GetLocationOrNullObject: ({ state, sheet }) => {
      const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
      if (rows === 0 && columns === 0) return nullObject;
      const address =
        columns === 0
          ? parseArea(`1:${rows}`)
          : { row: 0, column: 0, rowCount: rows || 1048576, columnCount: columns };
      return openRange({ state, sheet, area: address });
    },
  },
};

const protectionFace: Face<SheetTarget> = {
  className: "WorksheetProtection",
  properties: { Protected: { get: ({ sheet }) => sheet.protected } },
  methods: {
    Protect: ({ state, sheet }, [_options, password]) => {
      if (sheet.protected) throw new HostError("InvalidOperation");
      if (password) throw new HostError("NotImplemented", "protect with a password");
      sheet.protected = true;
      noteChange(state, sheet);
    },
    Unprotect: ({ state, sheet }) => {
      // A password cannot be checked here; refusing is the safe answer.
      if (/\b(?:password|hashValue)=/.test(sheet.protectionXml ?? "")) throw new HostError("AccessDenied");
      sheet.protected = false;
      delete sheet.protectionXml;
      noteChange(state, sheet);
    },
  },
};

const pageBreaksFace: Face<SheetTarget> = {
  className: "PageBreakCollection",
  properties: {},
  items: ({ state, sheet }) =>
    sheet.page.rowBreaks.map((row) => bindFace(pageBreakFace, { state, sheet, row })),
  methods: {
    GetCount: ({ sheet }) => sheet.page.rowBreaks.length,
    Add: ({ state, sheet }, [given]) => {
      const { area } = isHostObject(given)
        ? (given.target as RangeTarget)
        : rangeOfAddress(state, sheet, given);
      if (!sheet.page.rowBreaks.includes(area.row)) sheet.page.rowBreaks.push(area.row);
      sheet.page.rowBreaks.sort((one, other) => one - other);
      noteChange(state, sheet);
      return bindFace(pageBreakFace, { state, sheet, row: area.row });
    },
    RemovePageBreaks: ({ state, sheet }) => {
      sheet.page.rowBreaks = [];
      noteChange(state, sheet);
    },
  },
};

const pageBreakFace: Face<SheetTarget & { readonly row: number }> = {
  className: "PageBreak",
  properties: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
};

/** Excel.Worksheet. */
export const worksheetFace: Face<SheetTarget> = {
  className: "Worksheet",
  identify: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ state, sheet }, value) => {
        const name = requireText(value);
        assertSheetName(state, name, sheet);
        renameSheet(state, sheet, name);
      },
    },
    Position: {
      get: ({ state, sheet }) => state.workbook.sheets.indexOf(sheet),
      set: ({ state, sheet }, value) => {
        const { sheets } = state.workbook;
        const position = requireNumber(value);
        if (position < 0 || position >= sheets.length) throw new HostError("InvalidArgument");
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
        state.revision += 1;
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ state, sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
          throw new HostError("InvalidArgument");
        const others = state.workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
        if (value !== "Visible" && others.length === 0) throw new HostError("InvalidOperation");
        sheet.visibility = value;
        if (value !== "Visible" && state.workbook.activeSheetId === sheet.id && others[0]) {
          state.workbook.activeSheetId = others[0].id;
        }
        noteChange(state, sheet);
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor ?? "",
      set: ({ state, sheet }, value) => {
        if (value === "") delete sheet.tabColor;
        else sheet.tabColor = requireColor(value);
        noteChange(state, sheet);
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    // office.js reads showGridlines but writes it under this name.
    Gridlines: {
      set: ({ state, sheet }, value) => {
        sheet.showGridlines = requireBoolean(value);
        noteChange(state, sheet);
      },
    },
    StandardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
    AutoFilter: {
      navigation: true,
      get: ({ state, sheet }) => bindFace(autoFilterFace, sheetFilterTarget(state, sheet)),
    },
    FreezePanes: { navigation: true, get: (target) => bindFace(freezePanesFace, target) },
    PageLayout: { navigation: true, get: (target) => bindFace(pageLayoutFace, target) },
    HorizontalPageBreaks: { navigation: true, get: (target) => bindFace(pageBreaksFace, target) },
    Protection: { navigation: true, get: (target) => bindFace(protectionFace, target) },
    Names: {
      navigation: true,
      get: ({ state, sheet }) => bindFace(namesFace, { state, sheetId: sheet.id }),
    },
  },
  methods: {
    Activate: ({ state, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
      state.workbook.activeSheetId = sheet.id;
      if (state.selection.sheetId !== sheet.id) state.selection = { sheetId: sheet.id, area: firstCell };
      noteView(state);
    },
    Delete: ({ state, sheet }) => removeSheet(state, sheet),
    Calculate: ({ state, sheet }) => noteChange(state, sheet),
    GetRange: ({ state, sheet }, [address]) => openRange(rangeOfAddress(state, sheet, address)),
    GetRanges: ({ state, sheet }, [addresses]) =>
      state.openAreas(
        sheet,
        requireText(addresses)
          .split(/[,;]/)
          .map((address) => rangeOfAddress(state, sheet, address).area),
      ),
    GetRangeByIndexes: ({ state, sheet }, [row, column, rowCount, columnCount]) =>
      openRange(
        rangeAt(state, sheet, {
          row: requireNumber(row),
          column: requireNumber(column),
          rowCount: requireNumber(rowCount),
          columnCount: requireNumber(columnCount),
        }),
      ),
    GetCell: ({ state, sheet }, [row, column]) =>
      openRange(
        rangeAt(state, sheet, {
          row: requireNumber(row),
          column: requireNumber(column),
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    GetUsedRange: ({ state, sheet }, [valuesOnly]) =>
      openRange({ state, sheet, area: usedArea(sheet, valuesOnly === true) ?? firstCell }),
    GetUsedRangeOrNullObject: ({ state, sheet }, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area ? openRange({ state, sheet, area }) : nullObject;
    },
  },
};
