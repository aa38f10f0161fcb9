import { HostError } from "../host-error";
import { isHostObject, toWireName, type HostObject } from "./host-object";

/**
 * A query's answer as retrieve() reads it: member names in camelCase, the items of a collection under "items".
 *
 * @example
 * toJsonState({ Name: "甲", _Items: [] }) // => { name: "甲", items: [] }
 */
export function toJsonState(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) =>
      name === "_Items"
        ? ["items", (value as unknown[]).map(toJsonState)]
        : [name.charAt(0).toLowerCase() + name.slice(1), isNested(value) ? toJsonState(value) : value],
    ),
  );
}

const isNested = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).every((key) => /^[A-Z_]/.test(key));

/** Sets members named in camelCase, navigation members in their turn; refuses what the members refuse. */
export function applyState(object: HostObject, given: unknown): void {
  for (const [name, value] of stateEntries(given)) {
    if (object.isNavigation(name)) applyState(requireObject(object.get(name)), value);
    else object.set(name, value);
  }
}

/** InvalidOperation unless every member still has the value the add-in saw. */
export function assertUnchanged(object: HostObject, given: unknown): void {
  for (const [name, value] of stateEntries(given)) {
    const now = object.get(name);
    if (isHostObject(now)) assertUnchanged(now, value);
    else if (JSON.stringify(now) !== JSON.stringify(value)) throw new HostError("InvalidOperation", name);
  }
}

function stateEntries(given: unknown): [string, unknown][] {
  if (typeof given !== "object" || given === null) throw new HostError("InvalidArgument");
  return Object.entries(given).map(([name, value]) => [toWireName(name), value]);
}

function requireObject(value: unknown): HostObject {
  if (!isHostObject(value)) throw new HostError("InvalidArgument");
  return value;
}
