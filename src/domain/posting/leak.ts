/** What must not stand in a workbook that goes on a wall or to a newspaper. */
export type LeakKind =
  | "residentId"
  /** So much of a number that the rest can be worked out. */
  | "residentIdPart"
  | "phone"
  | "bankAccount"
  | "address"
  | "illness"
  | "name";

/** Which part of a workbook a text stands in. */
export type OutgoingPart =
  | "cell"
  | "formula"
  | "comment"
  | "note"
  | "name"
  | "validation"
  | "property"
  | "headerFooter"
  | "link"
  /** The number format of cells. */
  | "format"
  | "sheetName"
  | "chart"
  | "shape"
  | "picture"
  | "conditionalFormat"
  | "customXml"
  | "setting"
  | "package";

/** A text of a workbook with its place; `address` as Excel writes it, null where the part has none. */
export interface OutgoingText {
  readonly part: OutgoingPart;
  readonly sheet: string | null;
  readonly address: string | null;
  /** True on a hidden sheet, row or column. */
  readonly isHidden: boolean;
  readonly text: string;
}

/** One leak in one text; `masked` shows what was found without showing it. */
export interface Leak {
  readonly kind: LeakKind;
  readonly masked: string;
}

/** A leak with its place. */
export interface PlacedLeak extends Leak, Omit<OutgoingText, "text"> {}

/** Something of a workbook nobody could read; `sheet` and `name` null where they are not known. */
export interface UnreadPart {
  readonly part: OutgoingPart;
  readonly sheet: string | null;
  readonly name: string | null;
}
