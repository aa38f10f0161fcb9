import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { functionExamples } from "./function-examples";

// The formula engine of the host is made of ES modules, which only a process of its own can load.
test("every worksheet function has an example, and the host calculates each as its doc comment says", () => {
  const examples = [...functionExamples()];
  expect(examples.filter(([, each]) => each.length === 0).map(([id]) => id)).toEqual([]);
  const tsx = join(__dirname, "..", "..", "node_modules", ".bin", "tsx");
  const printed = execFileSync(tsx, [join(__dirname, "examples-run.ts")], { encoding: "utf8" });
  const seen = JSON.parse(printed) as string[];
  const all = examples.flatMap(([, each]) => each);
  expect(all.map(({ formula }, at) => `${formula} // => ${seen[at]}`)).toEqual(
    all.map(({ formula, shown }) => `${formula} // => ${shown}`),
  );
});
