import type { Grid } from "./grid";

/** Why a file that a unit sent in could not be read. */
export type FileRefusal =
  | "missing"
  | "empty"
  | "unknownKind"
  | "notXlsx"
  | "oldXls"
  | "encrypted"
  | "damaged"
  | "tooLarge"
  | "unreachable";

/** The sheets of a file read without Excel, or why there are none. */
export type FileReading =
  | {
      readonly ok: true;
      readonly grids: readonly Grid[];
      /** Serial 0 is 1904-01-01 in this file. */
      readonly isDate1904: boolean;
    }
  | { readonly ok: false; readonly reason: FileRefusal };
