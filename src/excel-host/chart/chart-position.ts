import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import { boxBetween, cornersOf, type DrawingBox } from "../sheet/drawing-position";
import type { ChartTarget } from "./chart-target";

/** Where a chart lies now, from the cells of its corners. */
export const chartBox = (target: ChartTarget): DrawingBox => boxBetween(target, target.chart);

/** Moves or resizes a chart; InvalidArgument for one without extent. */
export function placeChart(target: ChartTarget, change: Partial<DrawingBox>): void {
  const box = { ...chartBox(target), ...change };
  if (box.width <= 0 || box.height <= 0) throw new HostError("InvalidArgument");
  Object.assign(target.chart, cornersOf(target, box));
  noteChange(target.state, target.sheet);
}
