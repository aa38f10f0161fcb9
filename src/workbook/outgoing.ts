import type { OutgoingText, UnreadPart } from "../domain/posting/leak";
import type { Grid } from "./grid";

/** Everything a workbook would carry out of the office, as far as Excel lets an add-in read it. */
export interface OutgoingWorkbook {
  readonly grids: readonly Grid[];
  /** Every text that is not the value of a cell. */
  readonly texts: readonly OutgoingText[];
  /** Parts that are there and could not be read; they must be looked at by a person. */
  readonly unread: readonly UnreadPart[];
}
