/** A property an add-in keeps with a sheet. */
export interface SheetPropertyData {
  key: string;
  value: string;
}

/** One contribution to a thread. */
export interface CommentReplyData {
  /** With braces, upper case. */
  id: string;
  authorName: string;
  authorEmail: string;
  /** ISO 8601. */
  creationDate: string;
  text: string;
}

/** A thread at a cell: its first contribution and the replies. */
export interface CommentData extends CommentReplyData {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentReplyData[];
}

/** A corner of a drawing: cell and offset from its top left corner in English metric units (914 400 an inch). */
export interface DrawingCorner {
  row: number;
  column: number;
  rowOffset: number;
  columnOffset: number;
}

/** A chart on a sheet. */
export interface ChartData {
  /** With braces, upper case. */
  id: string;
  name: string;
  from: DrawingCorner;
  to: DrawingCorner;
  /** The chart part (c:chartSpace) as XML; edited in place, so that what we do not know of it survives. */
  xml: string;
  /** Part it was read from; absent for a new one. */
  readonly partName?: string;
}

/** Whether a shape moves and grows with its cells, only moves, or does neither (Excel.Placement). */
export type ShapePlacement = "TwoCell" | "OneCell" | "Absolute";

/** A picture that has no part yet. */
export interface NewImage {
  readonly base64: string;
  readonly ending: string;
  readonly contentType: string;
}

/** A shape, picture, line or group on a sheet. */
export interface ShapeData {
  /** Number of the object in its drawing (cNvPr id), by which others speak of it. */
  readonly number: number;
  from: DrawingCorner;
  to: DrawingCorner;
  /** English metric units; of a shape that has a size of its own in place of a second corner. */
  extent?: { width: number; height: number };
  placement: ShapePlacement;
  /** The object's element (xdr:sp, xdr:pic, xdr:cxnSp, xdr:grpSp); edited in place, so that what we do not know of it survives. */
  xml: string;
  /** What stands in place of relationship ids of new pictures → the picture. */
  images: Readonly<Record<string, NewImage>>;
  /** Relationship ids of pictures the file has → their file endings. */
  readonly imageEndings?: Readonly<Record<string, string>>;
}

/** What lies on a sheet beside its cells and has parts of its own. */
export interface SheetObjectsData {
  customProperties: SheetPropertyData[];
  comments: CommentData[];
  charts: ChartData[];
  /** Backmost first. */
  shapes: ShapeData[];
}

/**
 * Nothing on the sheet.
 * @example noObjects().charts.length // => 0
 */
export function noObjects(): SheetObjectsData {
  return { customProperties: [], comments: [], charts: [], shapes: [] };
}
