import type { TakeSent, TakingWay } from "../commands/collecting";
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
  readonly way: TakingWay;
}

/**
 * Reads chosen files one after the other and keeps their rows only; files of one name are numbered, one that was moved or is held by
 * another program is told as such. Null when it was stopped. Source: File API, Blob.arrayBuffer (NotFoundError, NotReadableError).
 * @example await takeChosenFiles({ files: [], takeSent, way }) // => []
 */
export async function takeChosenFiles(params: TakeChosenParams): Promise<readonly TakenFile[] | null> {
  const taken: TakenFile[] = [];
  const used = new Set<string>();
  const { files, way, takeSent } = params;
  for (const chosen of files) {
    if (way.signal.aborted) return null;
    const file = freeName(chosen.name, used);
    way.onProgress({ part: "files", done: taken.length, total: files.length, file });
    const bytes = await bytesOf(chosen);
    taken.push(
      bytes === null
        ? { state: "failed", file, reason: "unreachable", heads: [] }
        : await takeSent({ file, bytes, savedAt: chosen.lastModified }),
    );
  }
  return way.signal.aborted ? null : taken;
}

async function bytesOf(chosen: ChosenFile): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException && /^(NotFoundError|NotReadableError)$/.test(error.name)) return null;
    throw error;
  }
}

function freeName(name: string, used: Set<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${stem}(${number})${ending}`;
  used.add(free.toLowerCase());
  return free;
}
