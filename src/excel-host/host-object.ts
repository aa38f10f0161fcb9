import { HostError } from "./host-error";

/** One member of a host class: scalar (answered by load) or navigation (another host object). */
export interface Property<T> {
  readonly get?: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void;
  readonly navigation?: boolean;
}

/** The member table of a host class, names as the wire spells them (PascalCase). */
export interface Face<T> {
  readonly className: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, (target: T, parameters: readonly unknown[]) => unknown>>;
  /** What identifies an object across requests, if it has such a thing. */
  readonly identify?: (target: T) => Record<string, unknown>;
  readonly items?: (target: T) => readonly HostObject[];
  /** collection[key] */
  readonly index?: (target: T, key: unknown) => HostObject;
}

/** A model part seen through its face; what object paths resolve to. */
export interface HostObject {
  readonly className: string;
  readonly isNull: boolean;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  readonly identity: Record<string, unknown>;
  /** Every member it answers, wire spelling; a collection that takes collection[key] answers GetItem. */
  readonly memberNames: readonly string[];
  /** Those of its properties that can be set. */
  readonly settableNames: readonly string[];
  items(): readonly HostObject[] | null;
  index(key: unknown): HostObject;
  get(name: string): unknown;
  isNavigation(name: string): boolean;
  set(name: string, value: unknown): void;
  call(name: string, parameters: readonly unknown[]): unknown;
}

/**
 * Wire name of a member name given to load().
 *
 * @example
 * toWireName("rowCount") // => "RowCount"
 */
export function toWireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Joins a face and the model part it shows. */
export function bindFace<T>(face: Face<T>, target: T): HostObject {
  const member = (name: string): Property<T> => {
    const found = Object.hasOwn(face.properties, name) ? face.properties[name] : undefined;
    if (!found) throw new HostError("ApiNotFound", `${face.className}.${name}`);
    return found;
  };
  return {
    className: face.className,
    isNull: false,
    target,
    get scalarNames() {
      return Object.keys(face.properties).filter((name) => {
        const property = face.properties[name];
        return property?.get !== undefined && !property.navigation;
      });
    },
    get identity() {
      return face.identify?.(target) ?? {};
    },
    get memberNames() {
      return [
        ...Object.keys(face.properties),
        ...Object.keys(face.methods ?? {}),
        ...(face.index ? ["GetItem"] : []),
        ...(face.items ? ["Items"] : []),
      ];
    },
    get settableNames() {
      return Object.keys(face.properties).filter((name) => face.properties[name]?.set !== undefined);
    },
    items: () => face.items?.(target) ?? null,
    index: (key) => {
      if (!face.index) throw new HostError("ApiNotFound", `${face.className}[]`);
      return face.index(target, key);
    },
    get: (name) => {
      const { get } = member(name);
      if (!get) throw new HostError("NotImplemented", `${face.className}.${name}`);
      return get(target);
    },
    isNavigation: (name) => member(name).navigation === true,
    set: (name, value) => {
      const { set } = member(name);
      if (!set) throw new HostError("NotImplemented", `${face.className}.${name} =`);
      set(target, value);
    },
    call: (name, parameters) => {
      const method = face.methods && Object.hasOwn(face.methods, name) ? face.methods[name] : undefined;
      if (!method) throw new HostError("ApiNotFound", `${face.className}.${name}()`);
      return method(target, parameters);
    },
  };
}

/** What …OrNullObject answers when there is nothing: every child of it is null too. */
export const nullObject: HostObject = {
  className: "Null",
  isNull: true,
  target: null,
  scalarNames: [],
  identity: {},
  memberNames: [],
  settableNames: [],
  items: () => null,
  index: () => nullObject,
  get: () => null,
  isNavigation: () => false,
  set: () => {
    throw new HostError("ItemNotFound");
  },
  call: () => nullObject,
};

/** Whether a value a face returned is itself a host object. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarNames" in value && "isNull" in value;
}
