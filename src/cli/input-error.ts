import type { InputRefusal } from "../i18n/message-shape";

/**
 * Nothing can be done with what was given on the command line; ends with exit code 2 and one sentence.
 * @example new InputError({ kind: "fileMissing", file: "a.xlsx" }).refusal.kind // => "fileMissing"
 */
export class InputError extends Error {
  constructor(readonly refusal: InputRefusal) {
    super(refusal.kind);
    this.name = "InputError";
  }
}
