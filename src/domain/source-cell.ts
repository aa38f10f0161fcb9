/** The cell a value came from: sheet by name, row and column 1-based as Excel shows them. */
export interface SourceCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
