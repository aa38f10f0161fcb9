import type { DonorOrder } from "../../../domain/donations/day-gifts";
import type { BulletinRequest } from "../../../workflows/bulletin/bulletin-request";
import { type BulletinVersion, USUAL_VERSIONS } from "../../../workflows/bulletin/bulletin-request";

/** What 通报 keeps while the clerk is elsewhere. */
export interface BulletinView {
  readonly versions: readonly BulletinVersion[];
  /** Null is as the parameters of the year say. */
  readonly length: number | null;
  readonly order: DonorOrder | null;
  readonly approver: string;
}

/** What is usual. */
export const initialBulletinView: BulletinView = {
  versions: USUAL_VERSIONS,
  length: null,
  order: null,
  approver: "",
};

/** Lengths offered for the script, in characters. */
export const scriptLengths = [120, 240, 400, 600] as const;

/**
 * Seconds a script takes to be read out, at 240 characters a minute.
 *
 * @example
 * secondsOf(240); // => 60
 */
export function secondsOf(characters: number): number {
  return Math.round(characters / 4);
}

/**
 * What is asked of the bulletin, as the panel stands.
 *
 * @example
 * requestOf(initialBulletinView, day).versions; // => ["posted", "script", "chart", "internal"]
 */
export function requestOf(view: BulletinView, day: NonNullable<BulletinRequest["day"]>): BulletinRequest {
  const { versions, length, order, approver } = view;
  return {
    ...{ day, versions, approver },
    ...(length === null ? {} : { length }),
    ...(order === null ? {} : { order }),
  };
}
