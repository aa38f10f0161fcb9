import { HostError } from "./host-error";
import { eventKindOfMethod } from "./host-events";
import { isHostObject, type HostObject } from "./host-object";
import type { HostState } from "./host-state";
import { PathResolver } from "./object-path";
import type { Action, BatchRequest, BatchResponse } from "./protocol";
import { asksForValues, readQuery } from "./query";
import { watchSheets } from "./sheet-watch";

function identify(object: HostObject, kept: ReadonlyMap<HostObject, string>): unknown {
  if (object.isNull) return null;
  const reference = kept.get(object);
  return reference ? { ...object.identity, _ReferenceId: reference } : object.identity;
}

/** Runs the actions of one request in order, stopping at the first refusal; what was done before it stands. */
export async function runBatch(
  state: HostState,
  request: BatchRequest,
  settle: () => Promise<void>,
): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [] };
  const resolver = new PathResolver(state, request.ObjectPaths);
  const kept = new Map<HostObject, string>();

  const run = async (action: Action): Promise<unknown> => {
    const object = resolver.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return identify(object, kept);
      case 2: {
        const query = action.QueryInfo ?? {};
        if (asksForValues(query)) await settle();
        return readQuery(object, query);
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
        const value = object.call(action.Name, resolver.parameters(action.ArgumentInfo));
        return isHostObject(value) ? null : (value ?? null);
      }
      case 4:
        object.set(action.Name, resolver.parameters(action.ArgumentInfo)[0]);
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
    const tellOfSheets = watchSheets(state);
    try {
      response.Results.push({ ActionId: action.Id, Value: await run(action) });
    } catch (error) {
      // A fault of the host itself must still be answered: an unanswered request would leave the add-in waiting for ever.
      const refusal = error instanceof HostError ? error : new HostError("GeneralException", String(error));
      response.Error = {
        Code: refusal.code,
        Message: refusal.message,
        Location: locate(request, action),
        ActionIndex: index,
        HttpStatusCode: refusal.code === "ItemNotFound" ? 404 : refusal.code === "AccessDenied" ? 403 : 400,
      };
      break;
    } finally {
      tellOfSheets();
    }
  }
  return response;
}

function locate(request: BatchRequest, action: Action): string {
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const owner = path?.Name ?? "";
  const member = action.Name || owner;
  return owner && action.Name ? `${owner}.${member}` : member;
}
