import { HostError } from "../host-error";
import type { Property } from "../bridge/host-object";
import { requireNumber } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";

const toHex = (value: number): string => Math.round(value).toString(16).padStart(2, "0").toUpperCase();

/**
 * A color lightened (tint above 0, up to 1) or darkened (below 0, down to -1): each channel moves towards white or black.
 *
 * @example
 * tintColor("#804020", -0.5) // => "#402010"
 */
export function tintColor(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint,
  );
  return `#${moved.map(toHex).join("")}`;
}

/**
 * A tintAndShade member. Colors are held as shown, so that a tint goes into the color at once and reads as 0 afterwards.
 * InvalidArgument outside -1 to 1.
 */
export function tintProperty<T extends AreasTarget>(apply: (target: T, tint: number) => void): Property<T> {
  return {
    get: () => 0,
    set: (target, value) => {
      const tint = requireNumber(value);
      if (tint < -1 || tint > 1) throw new HostError("InvalidArgument");
      if (tint !== 0) apply(target, tint);
    },
  };
}
