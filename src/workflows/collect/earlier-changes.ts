import { doubtText } from "./doubt-text";
import { blankLine, type FileLine } from "./file-line";
import type { FileVerdict } from "./file-verdict";
import type { UnitIndex } from "./unit-index";

const NIL_FILE = "（零报告）";

/**
 * The lines with the rows of some files taken out again; the list goes on saying that they were there.
 *
 * @example
 * withoutFiles([], new Set(["甲厂.xlsx"]));
 * // => []
 */
export function withoutFiles(lines: readonly FileLine[], removed: ReadonlySet<string>): readonly FileLine[] {
  return lines.map((line) =>
    removed.has(line.file) && (line.state === "merged" || line.state === "nil")
      ? { ...line, state: "removed", source: null, earlierNote: "" }
      : line,
  );
}

/**
 * Lines for files that were read and not taken in, with why; one that is looked at again later loses the line it had.
 *
 * @example
 * leftOutLines([])[0];
 * // => undefined
 */
export function leftOutLines(verdicts: readonly FileVerdict[]): readonly FileLine[] {
  return verdicts.map(({ file, verdict, lines, doubts }) => ({
    ...blankLine(file),
    ...{
      state: verdict === "confirm" ? "leftOut" : "declined",
      sender: lines[0]?.sender ?? null,
      system: lines[0]?.system ?? null,
    },
    // A sheet is written in Chinese, whatever language the clerk reads.
    earlierNote: doubts.map((doubt) => doubtText(doubt, "zh-CN")).join(""),
  }));
}

/**
 * A line for every unit that has said, by telephone or on paper, that it has nothing to report.
 *
 * @example
 * nilLines(["县百货公司"], index, [])[0]?.state;
 * // => "nil"
 */
export function nilLines(
  names: readonly string[],
  index: UnitIndex,
  lines: readonly FileLine[],
): readonly FileLine[] {
  return names.flatMap((name): FileLine[] => {
    const file = `${NIL_FILE}${name}`;
    if (lines.some((line) => line.file === file && line.state === "nil")) return [];
    const unit = index.find(name);
    const sender = unit?.name ?? name;
    return [{ ...blankLine(file), state: "nil", sender, system: unit?.system ?? null }];
  });
}

/**
 * A unit that reported nothing and then sends rows after all has not reported nothing: its nil return is replaced.
 *
 * @example
 * supersedeNils([], index);
 * // => []
 */
export function supersedeNils(lines: readonly FileLine[], { keyOf }: UnitIndex): readonly FileLine[] {
  const senders = new Map<string, string>();
  for (const { state, kind, sender, file } of lines) {
    if (state === "merged" && kind === "needyWorkers" && sender !== null) senders.set(keyOf(sender), file);
  }
  return lines.map((line) => {
    const other = line.state === "nil" && line.sender !== null ? senders.get(keyOf(line.sender)) : undefined;
    return other === undefined ? line : { ...line, state: "superseded", other, earlierNote: null };
  });
}
