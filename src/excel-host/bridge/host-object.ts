import { HostError } from "../host-error";

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

// Two members keep their small first letter on the wire.
const smallNames = new Set(["Image.Format", "Line.ConnectorType"]);

/**
 * Name under which office.js looks for a member's value in an answer.
 *
 * @example
 * answerName("Line", "ConnectorType") // => "connectorType"
 */
export const answerName = (className: string, name: string): string =>
  smallNames.has(`${className}.${name}`) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A class and not an object of functions: a request makes tens of thousands of these. */
class BoundFace<T> implements HostObject {
  readonly className: string;
  readonly isNull = false;

  constructor(
    private readonly face: Face<T>,
    readonly target: T,
  ) {
    this.className = face.className;
  }

  get scalarNames(): readonly string[] {
    const { properties } = this.face;
    return Object.keys(properties).filter((name) => {
      const property = properties[name];
      return property?.get !== undefined && !property.navigation;
    });
  }

  get identity(): Record<string, unknown> {
    return this.face.identify?.(this.target) ?? {};
  }

  get memberNames(): readonly string[] {
    return [
      ...Object.keys(this.face.properties),
      ...Object.keys(this.face.methods ?? {}),
      ...(this.face.index ? ["GetItem"] : []),
      ...(this.face.items ? ["Items"] : []),
    ];
  }

  get settableNames(): readonly string[] {
    const { properties } = this.face;
    return Object.keys(properties).filter((name) => properties[name]?.set !== undefined);
  }

  items(): readonly HostObject[] | null {
    return this.face.items?.(this.target) ?? null;
  }

  index(key: unknown): HostObject {
    if (!this.face.index) throw new HostError("ApiNotFound", `${this.className}[]`);
    return this.face.index(this.target, key);
  }

  get(name: string): unknown {
    const { get } = this.member(name);
    if (!get) throw new HostError("NotImplemented", `${this.className}.${name}`);
    return get(this.target);
  }

  isNavigation(name: string): boolean {
    return this.member(name).navigation === true;
  }

  set(name: string, value: unknown): void {
    const { set } = this.member(name);
    if (!set) throw new HostError("NotImplemented", `${this.className}.${name} =`);
    set(this.target, value);
  }

  call(name: string, parameters: readonly unknown[]): unknown {
    const { methods } = this.face;
    const method = methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw new HostError("ApiNotFound", `${this.className}.${name}()`);
    return method(this.target, parameters);
  }

  private member(name: string): Property<T> {
    const { properties } = this.face;
    const known = Object.hasOwn(properties, name) ? name : toWireName(name);
    const found = Object.hasOwn(properties, known) ? properties[known] : undefined;
    if (!found) throw new HostError("ApiNotFound", `${this.className}.${name}`);
    return found;
  }
}

/** Joins a face and the model part it shows. */
export function bindFace<T>(face: Face<T>, target: T): HostObject {
  return new BoundFace(face, target);
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
