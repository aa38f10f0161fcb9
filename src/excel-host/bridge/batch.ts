import { maximumColumns, maximumRows } from "../cell/address";
import { HostError, type HostErrorCode } from "../host-error";
import { eventKindOfMethod } from "../host-events";
import { isHostObject, type HostObject } from "./host-object";
import type { HostState } from "../host-state";
import { PathResolver } from "./object-path";
import { applyState, assertUnchanged, toJsonState } from "./object-state";
import type { Action, BatchRequest, BatchResponse, ObjectPath } from "./protocol";
import { asksForContents, asksForValues, readQuery, type MemberTest } from "./query";
import type { RangeTarget } from "../range/range-target";
import { watchSheets } from "../sheet/sheet-watch";

function identify(object: HostObject, kept: ReadonlyMap<HostObject, string>): unknown {
  if (object.isNull) return null;
  const reference = kept.get(object);
  return reference ? { ...object.identity, _ReferenceId: reference } : object.identity;
}

/** What a batch is held to and what it is counted in. */
export interface BatchWatch {
  readonly cellsPerRead: number;
  /** Refusal planned for a member such as "Range.values". */
  atMember(member: string): HostErrorCode | null;
  onCells(kind: "read" | "written", count: number): void;
  readonly isDeclared: MemberTest;
}

/** Contents of one range, for counting; 0 for anything else. */
function cellsOf(object: HostObject): number {
  if (object.className !== "Range") return 0;
  const { area } = object.target as RangeTarget;
  return area.rowCount * area.columnCount;
}

/** Without a pause in between: what a clerk does meanwhile is told of by whoever does it. */
function watched<T>(state: HostState, run: () => T): T {
  const tellOfSheets = watchSheets(state);
  try {
    return run();
  } finally {
    tellOfSheets();
  }
}

/**
 * A failure as a batch is answered with it. A fault of the host itself must still be answered: an unanswered request would leave
 * the add-in waiting for ever.
 *
 * @example
 * refusalOf(new HostError("ItemNotFound")).HttpStatusCode // => 404
 */
export function refusalOf(
  error: unknown,
): Pick<NonNullable<BatchResponse["Error"]>, "Code" | "Message" | "HttpStatusCode"> {
  const refusal = error instanceof HostError ? error : new HostError("GeneralException", String(error));
  return {
    Code: refusal.code,
    Message: refusal.message,
    HttpStatusCode: refusal.code === "ItemNotFound" ? 404 : refusal.code === "AccessDenied" ? 403 : 400,
  };
}

/** Runs the actions of one request in order, stopping at the first refusal; what was done before it stands. */
export async function runBatch(
  state: HostState,
  request: BatchRequest,
  settle: () => Promise<void>,
  watch: BatchWatch,
): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [] };
  const resolver = new PathResolver(state, request.ObjectPaths);
  const kept = new Map<HostObject, string>();

  const run = async (action: Action): Promise<unknown> => {
    if (action.ActionType === 4 && /^(?:CalculationMode|EnableCalculation)$/.test(action.Name))
      await settle();
    if (readsResults(action) || readsResults(request.ObjectPaths[String(action.ObjectPathId)]))
      await settle();
    // Following a path can do things, too: worksheets.add() is a method path.
    const object = watched(state, () => resolver.resolve(action.ObjectPathId));
    const planned = action.Name ? watch.atMember(`${object.className}.${toClientName(action.Name)}`) : null;
    if (planned) throw new HostError(planned);
    switch (action.ActionType) {
      case 1:
        return identify(object, kept);
      case 2:
      case 7: {
        const query = action.QueryInfo ?? {};
        if (asksForContents(query)) {
          const cells = cellsOf(object);
          if (cells > watch.cellsPerRead && !isWholeRowsOrColumns(object))
            throw new HostError("ResponsePayloadSizeLimitExceeded");
          watch.onCells("read", isWholeRowsOrColumns(object) ? 0 : cells);
        }
        if (asksForValues(query)) await settle();
        const answer = readQuery(object, query, watch.isDeclared);
        return action.ActionType === 7 ? toJsonState(answer) : answer;
      }
      case 3: {
        if (object.isNull) return { _IsNull: true };
        if (action.Name === "_KeepReference") {
          const reference = kept.get(object) ?? `range${state.nextReference++}`;
          state.references.set(reference, object);
          kept.set(object, reference);
          return null;
        }
        const kind = eventKindOfMethod(object.className, action.Name);
        if (kind) {
          if (action.Name.startsWith("_Un")) state.events.unregister(kind);
          else state.events.register(kind);
          return null;
        }
        const value = watched(state, () =>
          object.call(action.Name, resolver.parameters(action.ArgumentInfo)),
        );
        return isHostObject(value) ? null : (value ?? null);
      }
      case 4:
        watched(state, () => object.set(action.Name, resolver.parameters(action.ArgumentInfo)[0]));
        if (/^(?:Values|Formulas)/.test(action.Name)) watch.onCells("written", cellsOf(object));
        return null;
      case 8:
        assertUnchanged(object, action.ObjectState);
        return null;
      case 9:
        watched(state, () => applyState(object, action.ObjectState));
        return null;
      default:
        throw new HostError("NotImplemented", `action type ${action.ActionType}`);
    }
  };

  for (const [index, action] of request.Actions.entries()) {
    if (action.ActionType === 5) {
      (response.TraceIds ??= []).push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      response.Results.push({ ActionId: action.Id, Value: await run(action) });
      // What is edited after calculate() waits for the next one when calculation is manual.
      if (state.calculationRequests.length > 0) await settle();
    } catch (error) {
      response.Error = {
        ...refusalOf(error),
        Location: locate(request, resolver, action),
        ActionIndex: index,
      };
      break;
    }
  }
  return response;
}

/** Whether a method goes by what cells show, so that formulas have to be calculated before it. */
const readsResults = (step: Pick<Action, "Name" | "ArgumentInfo"> | undefined): boolean =>
  /^(?:GetSpill|GetSpecialCells|Find|Apply|RemoveDuplicates|ReplaceAll|CopyFrom|GetUsedRange)/.test(
    step?.Name ?? "",
  ) && !(step?.Name === "CopyFrom" && step.ArgumentInfo?.Arguments?.[1] === "Formats");

/** Whole rows and columns answer null in place of contents. */
function isWholeRowsOrColumns(object: HostObject): boolean {
  if (object.className !== "Range") return false;
  const { area } = object.target as RangeTarget;
  return area.rowCount === maximumRows || area.columnCount === maximumColumns;
}

/** Class and member that refused, as Excel's errorLocation spells them: "Range.values", "WorksheetCollection.getItem". */
function locate(request: BatchRequest, resolver: PathResolver, action: Action): string {
  let id: number | undefined = action.ObjectPathId;
  let member = action.Name;
  while (id !== undefined) {
    const owner = resolver.peek(id);
    if (owner) return member ? `${owner.className}.${toClientName(member)}` : owner.className;
    // The object could not be reached: the member of its parent that leads to it is what refused.
    const path: ObjectPath | undefined = request.ObjectPaths[String(id)];
    member = path?.ObjectPathType === 5 ? "GetItem" : (path?.Name ?? member);
    id = path?.ParentObjectPathId;
  }
  return toClientName(member);
}

const toClientName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);
