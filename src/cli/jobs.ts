import type { ActionId } from "../commands/action-ids";

export type JobName = "template" | "recognize" | "check" | "rosters" | "values" | "run";

/** One command: the ribbon buttons it presses and what it needs. Its description stands in Messages.cli.jobs. */
export interface Job {
  readonly name: JobName;
  /** The ribbon buttons pressed, in order; `saves` says whether the result is written to a file. */
  readonly actions: (saves: boolean) => readonly ActionId[];
  readonly needsInput: boolean;
  /** True when the command has done nothing useful without an output file. */
  readonly needsOutput: boolean;
  /** Kinds of sheet it can be asked for with --kind. */
  readonly kinds?: readonly string[];
}

/**
 * The commands of the contract.
 * @example JOBS.map(({ name }) => name) // => ["template", "recognize", "check", "rosters", "run"]
 */
export const JOBS: readonly Job[] = [
  { name: "template", actions: () => ["newRegister"], needsInput: false, needsOutput: true },
  { name: "recognize", actions: () => ["recognizeTables"], needsInput: true, needsOutput: false },
  {
    name: "check",
    actions: (saves) => [saves ? "markFindings" : "checkAll"],
    needsInput: true,
    needsOutput: false,
  },
  {
    name: "rosters",
    actions: () => ["makeRosters"],
    needsInput: true,
    needsOutput: false,
    kinds: ["payment"],
  },
  { name: "values", actions: () => ["makeValuesOnly"], needsInput: true, needsOutput: true },
  { name: "run", actions: () => ["markFindings", "makeRosters"], needsInput: true, needsOutput: false },
];
