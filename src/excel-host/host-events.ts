import type { CellArea } from "../xlsx/workbook-data";
import { formatArea } from "./cell/address";

/** Message types office.js tells events apart by, as its EventHandlers name them: "<class>.<event>". */
const eventTypes = {
  "Worksheet.DataChanged": 10,
  "Worksheet.Activated": 11,
  "Worksheet.Deactivated": 12,
  "Worksheet.Added": 13,
  "Worksheet.SelectionChanged": 14,
  "Worksheet.Deleted": 15,
  "Worksheet.Calculated": 16,
  "Worksheet.FormatChanged": 18,
  "Worksheet.RowSorted": 19,
  "Worksheet.ColumnSorted": 20,
  "Worksheet.SingleClicked": 21,
  "Worksheet.RowHiddenChanged": 22,
  "Worksheet.FormulaChanged": 23,
  "Worksheet.ProtectionChanged": 24,
  "Worksheet.NameChanged": 25,
  "Worksheet.VisibilityChanged": 26,
  "Worksheet.Moved": 27,
  "Chart.Added": 50,
  "Chart.Activated": 51,
  "Chart.Deactivated": 52,
  "Chart.Deleted": 53,
  "Table.SelectionChanged": 100,
  "Table.DataChanged": 101,
  "Table.Added": 102,
  "Table.Deleted": 103,
  "Comment.Added": 250,
  "Comment.Deleted": 251,
  "Comment.Changed": 252,
  "Shape.Activated": 2101,
  "Shape.Deactivated": 2102,
  "Workbook.AutoSaveSettingChanged": 2200,
  "Workbook.Activated": 2203,
} as const;

/** Events of the document itself, as the older event dispatch of office.js numbers them. */
const documentEventTypes = {
  SettingsChanged: 1,
  SelectionChanged: 2,
  BindingSelectionChanged: 3,
  BindingDataChanged: 4,
} as const;

export type DocumentEventKind = keyof typeof documentEventTypes;

export type HostEventKind = keyof typeof eventTypes;

/** Arguments of an event, or how to work them out when it is sent. */
export type EventDetails = Readonly<Record<string, unknown>> | (() => Readonly<Record<string, unknown>>);

/** What happened, as the model saw it. */
export interface HostEvent {
  readonly kind: HostEventKind;
  /** Ids of what it happened to, narrowest first: a table and its sheet, or just the sheet. */
  readonly targetIds: readonly string[];
  /** Arguments as office.js reads them (camelCase); `source` and `worksheetId` need not be repeated. */
  readonly details: EventDetails;
}

/** Cells of a sheet that something happened to. */
export interface HappenedCells {
  readonly sheetId: string;
  readonly area: CellArea;
}

/** Who is at work: the add-in's own batch, the clerk at this screen, or somebody else in the same file. */
export type EventActor = "addIn" | "clerk" | "remote";

/** Events of one workbook: faces record, the core takes and sends. */
export interface HostEvents {
  /** runtime.enableEvents */
  enabled: boolean;
  actor: EventActor;
  /** Whether anybody asked for events of a kind; what only events need is not worked out otherwise. */
  listensTo(kind: HostEventKind): boolean;
  register(kind: HostEventKind): void;
  unregister(kind: HostEventKind): void;
  record(event: HostEvent): void;
  /** An event about cells: target, address and reference are filled in. */
  recordCells(kind: HostEventKind, cells: HappenedCells, details?: EventDetails): void;
  /** An event of the older kind, which add-ins listen to without a registration. */
  recordDocument(kind: DocumentEventKind, targetId?: string, details?: EventDetails): void;
  hasRecorded(): boolean;
  /** Everything recorded since the last call, as entries of a HostBridge message of type 3. */
  take(): readonly unknown[][];
}

const richApiCategory = 65536;
const workbookTarget = "Workbook";

/**
 * Kind an event registration of office.js asks for; null when the method registers none.
 * Source: EventHandlers of office.js call _Register…Event and _Unregister…Event on the object.
 *
 * @example
 * eventKindOfMethod("WorksheetCollection", "_RegisterEventMoved") // => "Worksheet.Moved"
 */
export function eventKindOfMethod(className: string, method: string): HostEventKind | null {
  const name = /^_(?:Unr|R)egister(\w+)$/.exec(method)?.[1]?.replace("Event", "");
  if (name === undefined) return null;
  const kind = `${className.replace("Collection", "")}.${name}`;
  return Object.hasOwn(eventTypes, kind) ? (kind as HostEventKind) : null;
}

/** Text by which an event's cells are found again (args.getRange). */
export function eventReference({ sheetId, area }: HappenedCells): string {
  return `${sheetId}!${formatArea(area)}`;
}

/**
 * The events of one workbook.
 *
 * @example
 * createHostEvents().take() // => []
 */
export function createHostEvents(): HostEvents {
  const registrations = new Map<HostEventKind, number>();
  let recorded: { readonly type: number; readonly targetId: string; readonly details: EventDetails }[] = [];
  let sequence = 0;
  const events: HostEvents = {
    enabled: true,
    actor: "clerk",
    listensTo: (kind) => events.enabled && (registrations.get(kind) ?? 0) > 0,
    register: (kind) => void registrations.set(kind, (registrations.get(kind) ?? 0) + 1),
    unregister: (kind) => void registrations.set(kind, Math.max((registrations.get(kind) ?? 0) - 1, 0)),
    record: ({ kind, targetIds, details }) => {
      if (!events.listensTo(kind)) return;
      const source = events.actor === "remote" ? "Remote" : "Local";
      const known: EventDetails = () => ({
        source,
        ...(typeof details === "function" ? details() : details),
      });
      for (const targetId of [...targetIds, workbookTarget])
        recorded.push({ type: eventTypes[kind], targetId, details: known });
    },
    recordCells: (kind, cells, details = {}) =>
      events.record({
        kind,
        targetIds: [cells.sheetId],
        details: () => ({
          worksheetId: cells.sheetId,
          address: formatArea(cells.area),
          referenceId: eventReference(cells),
          ...(typeof details === "function" ? details() : details),
        }),
      }),
    recordDocument: (kind, targetId = "", details = {}) => {
      if (events.enabled) recorded.push({ type: documentEventTypes[kind], targetId, details });
    },
    hasRecorded: () => recorded.length > 0,
    take: () => {
      const taken = recorded;
      recorded = [];
      return taken.map(({ type, targetId, details }) => {
        sequence += 1;
        const message = typeof details === "function" ? details() : details;
        return [richApiCategory, type, targetId, JSON.stringify(message), sequence];
      });
    },
  };
  return events;
}
