import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { maximumColumns, maximumRows } from "../cell/address";
import { HostError } from "../host-error";
import { bindFace, type Face } from "../bridge/host-object";
import type { HostState } from "../host-state";

/** Version of the calculation engine that Excel 2021 reports. Source: Excel.Application.calculationEngineVersion. */
export const calculationEngineVersion = 191029;

const wholeSheet: CellArea = { row: 0, column: 0, rowCount: maximumRows, columnCount: maximumColumns };

/** Marks formulas of an area as stale and has them calculated even when calculation is manual. */
export function requestCalculation(state: HostState, sheet: SheetData, area: CellArea = wholeSheet): void {
  state.edits.push({ sheetId: sheet.id, area });
  state.calculationRequests.push({ sheetId: sheet.id, area });
}

interface Culture {
  readonly name: string;
  readonly dates: Readonly<Record<string, string>>;
}

// The settings Windows has for the two languages of the add-in.
const chinese: Culture = {
  name: "zh-CN",
  dates: {
    DateSeparator: "/",
    LongDatePattern: "yyyy'年'M'月'd'日'",
    LongTimePattern: "H:mm:ss",
    ShortDatePattern: "yyyy/M/d",
    TimeSeparator: ":",
  },
};
const english: Culture = {
  name: "en-US",
  dates: {
    DateSeparator: "/",
    LongDatePattern: "dddd, MMMM d, yyyy",
    LongTimePattern: "h:mm:ss tt",
    ShortDatePattern: "M/d/yyyy",
    TimeSeparator: ":",
  },
};

const datesFace: Face<Culture> = {
  className: "DatetimeFormatInfo",
  properties: Object.fromEntries(
    Object.keys(chinese.dates).map((name) => [name, { get: (culture: Culture) => culture.dates[name] }]),
  ),
};

const numbersFace: Face<Culture> = {
  className: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
};

const cultureFace: Face<Culture> = {
  className: "CultureInfo",
  properties: {
    Name: { get: ({ name }) => name },
    DatetimeFormat: { navigation: true, get: (culture) => bindFace(datesFace, culture) },
    NumberFormat: { navigation: true, get: (culture) => bindFace(numbersFace, culture) },
  },
};

/** Iterative calculation is off, as in a new Excel: circles are reported, not iterated. */
const iterationFace: Face<HostState> = {
  className: "IterativeCalculation",
  properties: {
    Enabled: {
      get: () => false,
      set: (_state, value) => {
        if (value !== false) throw new HostError("NotImplemented", "IterativeCalculation.enabled = true");
      },
    },
    MaxChange: { get: () => 0.001 },
    MaxIteration: { get: () => 100 },
  },
};

/** Excel.Application. */
export const applicationFace: Face<HostState> = {
  className: "Application",
  properties: {
    CalculationEngineVersion: { get: () => calculationEngineVersion },
    CalculationMode: {
      get: (state) => state.calculationMode,
      set: (state, value) => {
        if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual")
          throw new HostError("InvalidArgument");
        state.calculationMode = value;
        if (value !== "Manual") state.calculationRequests.push(null);
      },
    },
    CalculationState: {
      get: (state) =>
        (state.calculationMode === "Manual" && state.edits.length > 0) || state.heldFormulas.size > 0
          ? "Pending"
          : "Done",
    },
    CultureInfo: {
      navigation: true,
      get: (state) => bindFace(cultureFace, state.locale.startsWith("zh") ? chinese : english),
    },
    DecimalSeparator: { get: () => "." },
    IterativeCalculation: { navigation: true, get: (state) => bindFace(iterationFace, state) },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (state, [type]) => {
      if (type !== "Recalculate" && type !== "Full" && type !== "FullRebuild")
        throw new HostError("InvalidArgument");
      // Recalculate needs nothing but the run: what is stale is known.
      state.calculationRequests.push(null);
      if (type !== "Recalculate") for (const sheet of state.workbook.sheets) requestCalculation(state, sheet);
    },
    SuspendApiCalculationUntilNextSync: (state) => {
      state.isCalculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
