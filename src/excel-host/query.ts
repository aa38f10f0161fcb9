import { isHostObject, toWireName, type HostObject } from "./host-object";
import type { QueryInfo } from "./protocol";

/** Names wanted of an object, and beneath each navigation member the names wanted there. */
interface Wanted {
  all: boolean;
  readonly members: Map<string, Wanted>;
}

const nothing = (): Wanted => ({ all: false, members: new Map() });

function parseSelect(query: QueryInfo): Wanted {
  const root = nothing();
  const add = (path: string, all: boolean): void => {
    let here = root;
    for (const part of path.split("/").filter((one) => one !== "" && one !== "items")) {
      if (part === "*" || part === "$all") {
        here.all = true;
        return;
      }
      const name = toWireName(part);
      const next = here.members.get(name) ?? nothing();
      here.members.set(name, next);
      here = next;
    }
    if (all) here.all = true;
  };
  for (const path of query.Select ?? []) add(path, false);
  for (const path of query.Expand ?? []) add(path, true);
  if (root.members.size === 0) root.all = true;
  return root;
}

function readMembers(object: HostObject, wanted: Wanted, query: QueryInfo): unknown {
  if (object.isNull) return null;
  const items = object.items();
  const answer: Record<string, unknown> = items ? {} : { ...object.identity };
  if (items) {
    const skip = query.Skip ?? 0;
    const taken = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    answer["_Items"] = taken.map((item) => ({
      ...item.identity,
      ...(readMembers(item, wanted, {}) as object),
    }));
    return answer;
  }
  const names = new Map(wanted.members);
  if (wanted.all) for (const name of object.scalarNames) if (!names.has(name)) names.set(name, nothing());
  for (const [name, beneath] of names) {
    const value = object.get(name);
    if (!isHostObject(value)) answer[name] = value ?? null;
    else
      answer[name] = readMembers(value, beneath.members.size > 0 ? beneath : { ...beneath, all: true }, {});
  }
  return answer;
}

/** Answers load(): the members asked for, or every scalar when none was named. */
export function readQuery(object: HostObject, query: QueryInfo): unknown {
  return readMembers(object, parseSelect(query), query);
}

/** Whether answering may show calculated results. */
export function asksForValues(query: QueryInfo): boolean {
  const select = query.Select ?? [];
  return (
    select.length === 0 || select.some((path) => /(^|\/)(values?|error|text|valueTypes|\*)$/i.test(path))
  );
}

/** Whether answering hands out something for every cell. */
export function asksForContents(query: QueryInfo): boolean {
  const select = query.Select ?? [];
  return (
    select.length === 0 ||
    select.some((path) => /(^|\/)(values|text|valueTypes|formulas\w*|numberFormat\w*|\*)$/i.test(path))
  );
}
