import type { SheetData, StyleData, WorkbookData } from "../xlsx/workbook-data";
import { splitSheet } from "./cell/address";
import { refusalOf, runBatch, type BatchWatch } from "./bridge/batch";
import type { Calculator, FormulaCell, WorksheetFunction } from "./formula/calculator";
import { bindFace } from "./bridge/host-object";
import { createEditHistory, type HistoryAnswer } from "./history/edit-history";
import type { LineChange } from "./history/line-change";
import { changeStyle } from "./format/shared-style";
import { calculateCalls } from "./formula/functions-face";
import { HostError, type HostErrorCode } from "./host-error";
import type { EventActor } from "./host-events";
import { createFaultPlan, excelOnTheWebLimits, type Fault, type HostLimits } from "./bridge/host-limits";
import { createHostState, type HostState } from "./host-state";
import type { BatchRequest, BatchResponse } from "./bridge/protocol";
import type { DataValidationData } from "../xlsx/rules/data-validation-data";
import { brokenRule } from "./rules/data-validation-check";
import { printRange } from "./cell/print-range";
import type { MemberTest } from "./bridge/query";
import { rangeAreasFace } from "./range/range-areas-face";
import { openRange } from "./range/range-face";
import { fullAddress, rangeOfAddress, requireSheet } from "./range/range-target";
import { createRecalculation } from "./formula/recalculation";
import { growTable } from "./table/table-growth";
import { watchSheets } from "./sheet/sheet-watch";
import { restoreSnapshot, takeSnapshot, type WorkbookSnapshot } from "./workbook/workbook-snapshot";
import { worksheetFace } from "./sheet/worksheet-face";

/** What a core may be given from outside. */
export interface HostCoreOptions {
  /** Loads the calculator when the first formula is stale; null leaves formulas uncalculated. */
  readonly calculator?: () => Promise<Calculator | null>;
  /** Custom worksheet functions known at the time of a calculation. */
  readonly functions?: () => readonly WorksheetFunction[];
  /** Language of the host, "zh-CN" when absent. */
  readonly locale?: string;
  readonly readOnly?: boolean;
  /** Limits other than those of Excel on the web. */
  readonly limits?: Partial<HostLimits>;
  /** Members the running office.js has; without it every name is taken for one of them. */
  readonly isDeclared?: MemberTest;
}

/** Round trips and bytes since the core was made. */
export interface HostStats {
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
  /** Cells whose contents were handed out and taken in by batches. */
  cellsRead: number;
  cellsWritten: number;
  /** Messages with events sent to office.js. */
  eventMessages: number;
  formulasCalculated: number;
  /** Formulas that keep the result they had, because the calculator cannot do them: "sheet name!A1". Excel does, on opening. */
  formulasNotCalculated: readonly string[];
  /** Formulas that depend on themselves and show 0. */
  circularReferences: readonly string[];
}

type CountedStats = Omit<HostStats, "formulasCalculated" | "formulasNotCalculated" | "circularReferences">;

/** What somebody types into a cell, and the look they give it; row and column 0-based. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  /** Absent where only the look changes. */
  readonly input?: string;
  /** The new look, made of the one the cell has. */
  readonly look?: (style: StyleData) => StyleData;
}

/** The host without any realm: text messages in, text messages out. */
export interface HostCore {
  readonly workbook: WorkbookData;
  readonly state: HostState;
  /** Answers one HostBridge message of office.js. */
  handleMessage(text: string): Promise<string>;
  /** Messages of the host to office.js (events); the listener hands them to onMessageFromHost. */
  onMessage(listener: (text: string) => void): () => void;
  /** Called once after each batch that changed anything, and after editCell. */
  onChange(listener: () => void): () => void;
  /** What a clerk types into a cell, or somebody else who has the file open; rows and columns 0-based. */
  editCell(sheetName: string, row0: number, column0: number, input: string, by?: "clerk" | "remote"): void;
  /** What a clerk pastes, fills, clears or formats in one go: all of it or, when a cell is refused, nothing. */
  editCells(sheetName: string, entries: readonly CellEntry[]): void;
  /** Rows or columns a clerk makes wider, higher, hides or shows. */
  changeLines(sheetName: string, change: LineChange): void;
  /** The rule of data validation that would refuse this entry or warn of it at the screen; add-ins and pasting are not asked. */
  brokenRule(sheetName: string, entry: CellEntry): DataValidationData | null;
  /** Takes back, or does again, the last thing a clerk did with editCell, editCells or changeLines. */
  undo(): HistoryAnswer;
  redo(): HistoryAnswer;
  /** Selects cells as a clerk would; shows the sheet. */
  select(sheetName: string, address: string): void;
  /** Calculates whatever is stale. */
  settle(): Promise<void>;
  stats(): HostStats;
  /** Tells custom functions that are still at work that nobody waits for them any more. */
  close(): void;
  /** Plans something to go wrong, once. */
  injectFault(fault: Fault): void;
  /** The whole workbook as it is now, and back to it. */
  snapshot(): WorkbookSnapshot;
  restore(snapshot: WorkbookSnapshot): void;
  /** Cells as a table of text, for tests; "表!A1:C3". */
  print(address: string, showFormulas?: boolean): string;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message?: { readonly body?: BatchRequest | string };
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8: encoding it in one go is a tenth of the work of looking at every character. */
const byteLength = (text: string): number => encoder.encode(text).length;

/** A refusal of the whole request, nothing of it done or nothing of it told. */
function refuse(code: HostErrorCode, status: number): BatchResponse {
  const { message } = new HostError(code);
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
  };
}

/** Reply to a request that never arrived, or whose answer got lost. */
const lostReply = (message: BridgeMessage): string =>
  JSON.stringify({
    id: message.id,
    type: message.type,
    message: {
      statusCode: 500,
      headers: {},
      body: { error: { code: "ConnectionFailure", message: new HostError("ConnectionFailure").message } },
    },
  });

/**
 * Opens a workbook for office.js; messages are answered one after the other.
 *
 * @example
 * await createHostCore(workbook).handleMessage('{"id":1,"type":1,"message":{"body":{"Actions":[],"ObjectPaths":{}}}}')
 * // => '{"id":1,"type":1,"message":{"statusCode":200,"headers":{},"body":{"Results":[]}}}'
 */
export function createHostCore(workbook: WorkbookData, options: HostCoreOptions = {}): HostCore {
  const state = createHostState(workbook, {
    openSheet: (own) => (sheet) => bindFace(worksheetFace, { state: own, sheet }),
    openAreas: (own) => (sheet, areas) => bindFace(rangeAreasFace, { state: own, sheet, areas }),
  });
  if (options.locale !== undefined) state.locale = options.locale;
  state.isReadOnly = options.readOnly ?? false;
  const listeners = new Set<() => void>();
  const messageListeners = new Set<(text: string) => void>();
  const counted: CountedStats = {
    roundTrips: 0,
    requestBytes: 0,
    responseBytes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    eventMessages: 0,
  };
  const placeText = (cell: FormulaCell): string =>
    fullAddress({
      state,
      sheet: requireSheet(state, cell.sheetId),
      area: { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 },
    });
  let isSettlePlanned = false;
  let loading: Promise<Calculator | null> | undefined;
  const loadCalculator = (): Promise<Calculator | null> =>
    (loading ??= options.calculator?.() ?? Promise.resolve(null));
  const recalculation = createRecalculation(state, loadCalculator, placeText, () => settleSoon());
  const settle = async (): Promise<void> => {
    if (state.isCalculationSuspended) return;
    await recalculation.run(options.functions?.() ?? []);
    await calculateCalls(state, loadCalculator);
  };
  const tell = (before: number): void => {
    if (state.revision !== before) for (const listener of listeners) listener();
    if (state.events.hasRecorded()) setTimeout(sendEvents, 0);
  };
  const sendEvents = (): void => {
    const entries = state.events.take();
    if (entries.length === 0) return;
    const text = JSON.stringify({ type: 3, message: { entries } });
    counted.eventMessages += 1;
    for (const listener of messageListeners) listener(text);
  };
  /** Something a person does at the screen, with the events it brings about. */
  const act = (by: EventActor, run: () => void): void => {
    const before = state.revision;
    const tellOfSheets = watchSheets(state);
    state.events.actor = by;
    try {
      run();
    } finally {
      tellOfSheets();
    }
    recalculation.sweepInvocations();
    if (recalculation.hasInvocations()) settleSoon();
    tell(before);
  };
  const history = createEditHistory(state);
  const enter = (sheet: SheetData, entries: readonly CellEntry[], by: EventActor): void => {
    const write = (): void => {
      for (const { row, column, input, look } of entries) {
        const area = { row, column, rowCount: 1, columnCount: 1 };
        // The number format first: it decides how what was typed is read.
        if (look) changeStyle({ state, sheet, areas: [area] }, look);
        if (input === undefined) continue;
        openRange({ state, sheet, area }).set("Values", [[input]]);
        if (by === "clerk") growTable(state, sheet, row, column);
      }
    };
    // Others' entries are theirs to take back.
    if (by === "clerk") history.perform(sheet, entries, write);
    else write();
  };
  const turnBack = (way: "undo" | "redo"): HistoryAnswer => {
    let answer: HistoryAnswer = { kind: "nothing" };
    act("clerk", () => {
      answer = history[way]();
    });
    return answer;
  };
  const limits: HostLimits = { ...excelOnTheWebLimits, ...options.limits };
  const faults = createFaultPlan();
  const watch: BatchWatch = {
    cellsPerRead: limits.cellsPerRead,
    atMember: (member) => faults.atMember(member),
    isDeclared: options.isDeclared ?? (() => true),
    onCells: (kind, count) => {
      if (kind === "read") counted.cellsRead += count;
      else counted.cellsWritten += count;
    },
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Calculates after what is under way, because a streaming function sent a result or may have lost its formula. */
  const settleSoon = (): void => {
    if (isSettlePlanned) return;
    isSettlePlanned = true;
    last = last.then(async () => {
      isSettlePlanned = false;
      try {
        await settle();
      } catch {
        // Nobody asked for this calculation: what is out of date stays so, and the next who reads is answered with the failure.
      }
      tell(-1);
    });
  };

  const answer = async (text: string): Promise<string> => {
    const size = byteLength(text);
    counted.roundTrips += 1;
    counted.requestBytes += size;
    const message = JSON.parse(text) as BridgeMessage;
    const body = message.message?.body;
    const before = state.revision;
    const request = typeof body === "string" ? (JSON.parse(body) as BatchRequest) : body;
    // office.js lets go of its ranges in a request of its own at the end of Excel.run; nobody plans faults for that.
    const isHousekeeping = request?.Actions.at(-1)?.Name === "_RemoveReference";
    const fault = isHousekeeping ? null : faults.nextBatch();
    if (fault === "connectionLostBefore") return lostReply(message);
    let response: BatchResponse = { Results: [] };
    if (state.isClosed) response = refuse("InvalidOperation", 400);
    else if (size > limits.requestBytes) response = refuse("RequestPayloadSizeLimitExceeded", 413);
    else if (fault && fault !== "connectionLostAfter") response = refuse(faults.codeOf(fault), 400);
    else if (request) {
      state.events.actor = "addIn";
      state.isCalculationSuspended = false;
      try {
        response = await runBatch(state, request, settle, watch);
        // Handlers see results, not what a formula showed before.
        const areHeard = state.events.hasRecorded() || state.events.listensTo("Worksheet.Calculated");
        if (areHeard || recalculation.hasInvocations()) await settle();
      } catch (error) {
        // What the batch did stands; that its formulas could not be calculated is the answer to its last action.
        const ActionIndex = Math.max(0, request.Actions.length - 1);
        response = {
          ...response,
          Error: response.Error ?? { ...refusalOf(error), Location: "", ActionIndex },
        };
      }
    }
    if (fault === "connectionLostAfter") {
      tell(before);
      return lostReply(message);
    }
    const envelope = (answered: BatchResponse): string =>
      JSON.stringify({
        id: message.id,
        type: message.type,
        message: { statusCode: 200, headers: {}, body: answered },
      });
    let reply = envelope(response);
    let replySize = byteLength(reply);
    if (replySize > limits.responseBytes) {
      reply = envelope(refuse("ResponsePayloadSizeLimitExceeded", 413));
      replySize = byteLength(reply);
    }
    counted.responseBytes += replySize;
    tell(before);
    return reply;
  };

  return {
    workbook,
    state,
    handleMessage: (text) => {
      const next = last.then(() => answer(text));
      // The queue goes on after a failure; the failure itself reaches the caller through `next`.
      last = next.then(
        () => undefined,
        () => undefined,
      );
      return next;
    },
    onMessage: (listener) => {
      messageListeners.add(listener);
      return () => messageListeners.delete(listener);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    editCell: (sheetName, row, column, input, by = "clerk") =>
      act(by, () => enter(requireSheet(state, sheetName), [{ row, column, input }], by)),
    editCells: (sheetName, entries) =>
      act("clerk", () => enter(requireSheet(state, sheetName), entries, "clerk")),
    changeLines: (sheetName, change) =>
      act("clerk", () => history.performOnLines(requireSheet(state, sheetName), change)),
    brokenRule: (sheetName, { row, column, input = "" }) =>
      brokenRule({ state, sheet: requireSheet(state, sheetName), row, column }, input),
    undo: () => turnBack("undo"),
    redo: () => turnBack("redo"),
    select: (sheetName, address) =>
      act("clerk", () => {
        openRange(rangeOfAddress(state, requireSheet(state, sheetName), address)).call("Select", []);
      }),
    settle: () => {
      state.isCalculationSuspended = false;
      return settle();
    },
    close: () => recalculation.close(),
    injectFault: (fault) => faults.add(fault),
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => {
      const before = state.revision;
      restoreSnapshot(state, snapshot);
      tell(before);
    },
    print: (address, showFormulas) => {
      const { sheet, address: place } = splitSheet(address);
      return printRange(
        rangeOfAddress(state, requireSheet(state, sheet ?? state.workbook.activeSheetId), place),
        showFormulas,
      );
    },
    stats: () => {
      const { calculated, notCalculated, circular } = recalculation.report();
      return {
        ...counted,
        formulasCalculated: calculated,
        formulasNotCalculated: notCalculated.map(placeText),
        circularReferences: circular.map(placeText),
      };
    },
  };
}
