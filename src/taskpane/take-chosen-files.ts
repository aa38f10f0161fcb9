import type { TakeSent } from "../commands/collecting";
import type { TakenFile } from "../workflows/collect/take-file";

/** What of a chosen file is needed; the browser's File has it. */
export interface ChosenFile {
  readonly name: string;
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface TakeChosenParams {
  readonly files: readonly ChosenFile[];
  /** Reads the rows out of one file. */
  readonly takeSent: TakeSent;
  readonly onFile: (done: number, name: string) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Reads chosen files one after the other and keeps their rows only; files of one name are numbered. Null when it was cancelled.
 * @example await takeChosenFiles({ files: [], takeSent, onFile: () => undefined, isCancelled: () => false }) // => []
 */
export async function takeChosenFiles(params: TakeChosenParams): Promise<readonly TakenFile[] | null> {
  const taken: TakenFile[] = [];
  const used = new Set<string>();
  for (const chosen of params.files) {
    if (params.isCancelled()) return null;
    const file = freeName(chosen.name, used);
    params.onFile(taken.length + 1, file);
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    taken.push(await params.takeSent({ file, bytes, savedAt: chosen.lastModified }));
  }
  return params.isCancelled() ? null : taken;
}

function freeName(name: string, used: Set<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${stem}(${number})${ending}`;
  used.add(free.toLowerCase());
  return free;
}
