import type { RecognitionCorrection } from "../workbook/recognition/recognition-correction";
import { type TakenFile, takeFile } from "../workflows/collect/take-file";

/** What of a chosen file is needed; the browser's File has it. */
export interface ChosenFile {
  readonly name: string;
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface TakeChosenParams {
  readonly files: readonly ChosenFile[];
  readonly corrections: readonly RecognitionCorrection[];
  readonly onFile: (done: number, name: string) => void;
  readonly isCancelled: () => boolean;
}

/**
 * Reads chosen files one after the other and keeps their rows only; files of one name are numbered. Null when it was cancelled.
 * The reader of packages is loaded when it is needed, so that the pane opens without it.
 * @example await takeChosenFiles({ files: [], corrections: [], onFile: () => undefined, isCancelled: () => false }) // => []
 */
export async function takeChosenFiles(params: TakeChosenParams): Promise<readonly TakenFile[] | null> {
  const { readFile } = await import("../files/read-file");
  const taken: TakenFile[] = [];
  const used = new Set<string>();
  for (const chosen of params.files) {
    if (params.isCancelled()) return null;
    const file = freeName(chosen.name, used);
    params.onFile(taken.length + 1, file);
    const reading = await readFile(file, new Uint8Array(await chosen.arrayBuffer()));
    taken.push(takeFile({ file, reading, savedAt: chosen.lastModified, corrections: params.corrections }));
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
