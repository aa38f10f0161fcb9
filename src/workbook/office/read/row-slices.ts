import type { Area } from "../../plan";
import { actionBytes, requestBudget } from "../write/request-size";

/** Room for the question itself, so that two slices go in one request. */
const askingBytes = 5 * actionBytes;

/**
 * Cuts an area into slices of whole rows whose answers stay within half a request (one row at least).
 * @example rowSlices({ row: 1, column: 1, rowCount: 50000, columnCount: 10 }, 100).length // => 25
 */
export function rowSlices(area: Area, bytesPerCell: number): Area[] {
  const room = requestBudget / 2 - askingBytes;
  const rowsPerSlice = Math.max(1, Math.floor(room / (bytesPerCell * area.columnCount)));
  const slices: Area[] = [];
  for (let from = 0; from < area.rowCount; from += rowsPerSlice) {
    const rowCount = Math.min(rowsPerSlice, area.rowCount - from);
    slices.push({ ...area, row: area.row + from, rowCount });
  }
  return slices;
}
