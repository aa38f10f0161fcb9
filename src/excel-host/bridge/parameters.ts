import { HostError } from "../host-error";
import { namedColor } from "../format/named-colors";

/** A text parameter; InvalidArgument when it is anything else. */
export function requireText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A finite number; InvalidArgument when it is anything else. */
export function requireNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

/** A true or false; InvalidArgument when it is anything else. */
export function requireBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

/** A plain object; InvalidArgument when it is anything else. */
export function requireRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** "#RRGGBB" of a color as add-ins write it ("#ff0000", "FF0000" or an HTML name); InvalidArgument otherwise. */
export function requireColor(value: unknown): string {
  const text = requireText(value);
  const named = namedColor(text);
  if (named) return named;
  const digits = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  if (!digits?.[1]) throw new HostError("InvalidArgument", text);
  return `#${digits[1].toUpperCase()}`;
}
