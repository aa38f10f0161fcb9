import { HostError } from "../../src/excel-host/host-error";
import { isHostObject, type HostObject } from "../../src/excel-host/bridge/host-object";
import { reachObjects } from "./answered-members";
import { classNameOf, clientResultOf, differenceFrom, readDeclaredTypes } from "./declared-types";

// The wire has capitals of its own: vlookup is VLookup.
const wireName = (object: HostObject, name: string): string | undefined =>
  object.memberNames.find((one) => one.toLowerCase() === name.toLowerCase());

/** What a member answers; undefined when this object has nothing to say (a refusal the manifest test looks at). */
function ask(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

describe("what the host answers", () => {
  const { checker, membersOf } = readDeclaredTypes();

  it("has the types that @types/office-js declares: values, enumerations, records and the classes of objects", async () => {
    const objects = await reachObjects();
    const differences: string[] = [];
    let compared = 0;
    const compare = (type: Parameters<typeof classNameOf>[0], value: unknown, path: string): void => {
      if (value === undefined || value === null) return;
      compared += 1;
      if (isHostObject(value)) {
        const expected = classNameOf(type);
        if (!value.isNull && value.className !== expected)
          differences.push(`${path}: a ${value.className}, declared as ${expected}`);
        return;
      }
      const difference = differenceFrom(checker, clientResultOf(checker, type) ?? type, value, path);
      if (difference) differences.push(difference);
    };
    for (const [className, object] of objects) {
      for (const { name, kind, type, needsNothing } of membersOf(className)) {
        const known = wireName(object, name);
        if (known === undefined || name === "items") continue;
        const path = `${className}.${name}`;
        if (kind === "property")
          compare(
            type,
            ask(() => object.get(known)),
            path,
          );
        else if (needsNothing && name.startsWith("get"))
          compare(
            type,
            ask(() => object.call(known, [])),
            path,
          );
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });
});
