import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "..", "..", "src", "functions");

/** An example as it stands in a doc comment: the formula, and what its cells show (";" between rows, "," between columns). */
export interface FunctionExample {
  readonly formula: string;
  readonly shown: string;
}

/** The source files that hold a worksheet function. */
export function functionFiles(): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file))
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
}

/** The examples of every worksheet function, by its id. */
export function functionExamples(): ReadonlyMap<string, readonly FunctionExample[]> {
  return new Map(
    functionFiles().map((file) => {
      const source = readFileSync(file, "utf8");
      const id = /@customfunction (\w+)/.exec(source)?.[1] ?? "";
      const examples = [...source.matchAll(/@example (=.*) \/\/ =>(.*)$/gm)];
      return [id, examples.map(([, formula = "", shown = ""]) => ({ formula, shown: shown.trim() }))];
    }),
  );
}
