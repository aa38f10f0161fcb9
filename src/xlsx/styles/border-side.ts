/** One side of a border: line style in the file's words (18.18.3) and "#RRGGBB". */
export interface BorderSide {
  style: string;
  color?: string;
}
