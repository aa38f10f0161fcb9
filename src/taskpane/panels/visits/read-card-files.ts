import type { CardFile } from "../../../workflows/visits/record-cards";
import type { ChosenFile } from "../../take-chosen-files";

/**
 * Reads chosen files one after the other. The reader of packages is loaded when it is needed, so that the pane opens without it.
 * @example await readCardFiles([]) // => []
 */
export async function readCardFiles(files: readonly ChosenFile[]): Promise<readonly CardFile[]> {
  const { readFile } = await import("../../../files/read-file");
  const read: CardFile[] = [];
  for (const chosen of files) {
    const reading = await readFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    read.push({ file: chosen.name, reading });
  }
  return read;
}
