import { HostError } from "../host-error";
import { bindFace, isHostObject, nullObject, type HostObject } from "./host-object";
import type { HostState } from "../host-state";
import type { ArgumentInfo, ObjectPath } from "./protocol";
import { workbookFace } from "../workbook/workbook-face";

/** Resolves the object paths of one request, each at most once, in the order the actions need them. */
export class PathResolver {
  readonly #resolved = new Map<number, HostObject>();

  constructor(
    private readonly state: HostState,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  /** The object a path leads to; ItemNotFound, InvalidArgument … as its members refuse. */
  resolve(id: number): HostObject {
    const known = this.#resolved.get(id);
    if (known) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("GeneralException", `object path ${id}`);
    const made = this.#make(path);
    this.#resolved.set(id, made);
    return made;
  }

  /** The object of a path that was already followed. */
  peek(id: number): HostObject | undefined {
    return this.#resolved.get(id);
  }

  /** Argument values, object paths among them replaced by what they lead to. */
  parameters(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, at) => this.#argument(value, references?.[at]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((one: unknown, at) => this.#argument(one, (reference as unknown[])[at]));
    }
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    return this.#record(value);
  }

  /** Within plain objects office.js writes a host object as { _ObjectPathId }: { list: { source: range } }. */
  #record(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const record = value as Record<string, unknown>;
    if (typeof record._ObjectPathId === "number") return this.resolve(record._ObjectPathId);
    return Object.fromEntries(Object.entries(record).map(([name, part]) => [name, this.#record(part)]));
  }

  #make(path: ObjectPath): HostObject {
    if (path.ObjectPathType === 1) return bindFace(workbookFace, this.state);
    if (path.ObjectPathType === 7) return nullObject;
    if (path.ObjectPathType === 6) {
      const kept = this.state.references.get(path.Name);
      if (!kept) throw new HostError("InvalidReference");
      return kept;
    }
    if (path.ObjectPathType === 2) throw new HostError("ApiNotFound", path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent.isNull) return nullObject;
    const parameters = this.parameters(path.ArgumentInfo);
    let made: unknown;
    if (path.ObjectPathType === 3) made = parent.call(path.Name, parameters);
    else if (path.ObjectPathType === 4) made = parent.get(path.Name);
    else made = parent.index(parameters[0]);
    if (!isHostObject(made)) throw new HostError("GeneralException", path.Name);
    return made;
  }
}
