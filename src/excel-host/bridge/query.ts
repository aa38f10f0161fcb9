import { answerName, isHostObject, toWireName, type HostObject } from "./host-object";
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

/** What is left to ask of the items: nothing but who they are when only the collection was asked. */
const withoutMembers = ({ all, members }: Wanted, names: readonly string[]): Wanted => ({
  all,
  members: new Map([...members].filter(([name]) => !names.includes(name))),
});

/** Whether a class of office.js has a member, both as the wire spells them. */
export type MemberTest = (className: string, member: string) => boolean;

function readMembers(object: HostObject, wanted: Wanted, query: QueryInfo, isDeclared: MemberTest): unknown {
  if (object.isNull) return null;
  const items = object.items();
  const answer: Record<string, unknown> = items ? {} : { ...object.identity };
  if (items) {
    const skip = query.Skip ?? 0;
    const taken = items.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    // office.js leaves out "items/": a name means the collection where that has such a member, its items otherwise.
    const own = wanted.all
      ? object.scalarNames
      : object.scalarNames.filter((name) => wanted.members.has(name));
    for (const name of own) answer[name] = object.get(name) ?? null;
    const beneath = own.length === 0 ? wanted : withoutMembers(wanted, own);
    answer["_Items"] = taken.map((item) => ({
      ...item.identity,
      ...(readMembers(item, beneath, {}, isDeclared) as object),
    }));
    return answer;
  }
  const names = new Map(wanted.members);
  if (wanted.all) for (const name of object.scalarNames) if (!names.has(name)) names.set(name, nothing());
  for (const [name, beneath] of names) {
    // Add-ins name a member that no class has to load nothing but which items there are.
    if (!object.memberNames.includes(name) && !isDeclared(object.className, name)) continue;
    const value = object.get(name);
    if (!isHostObject(value)) answer[answerName(object.className, name)] = value ?? null;
    else
      answer[name] = readMembers(
        value,
        beneath.members.size > 0 ? beneath : { ...beneath, all: true },
        {},
        isDeclared,
      );
  }
  return answer;
}

/** Answers load(): the members asked for, or every scalar when none was named; names no class has are passed over as Excel does. */
export function readQuery(object: HostObject, query: QueryInfo, isDeclared: MemberTest): unknown {
  return readMembers(object, parseSelect(query), query, isDeclared);
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
