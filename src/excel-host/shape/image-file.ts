import type { NewImage } from "../../xlsx/sheet/sheet-objects-data";
import { requireText } from "../bridge/parameters";
import { HostError } from "../host-error";

/** A picture file as an add-in hands it over, with its size in pixels. */
export interface ImageFile extends NewImage {
  readonly width: number;
  readonly height: number;
}

const startsWith = (bytes: Uint8Array, ...expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[at] === byte);

/** Size in the first frame header of a JPEG file; null when there is none. */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/**
 * The PNG or JPEG file in a Base64 text; InvalidArgument for anything else.
 * Source: Excel.ShapeCollection.addImage, which takes these two.
 */
export function readImage(given: unknown): ImageFile {
  const base64 = requireText(given)
    .replace(/^data:[^,]*,/, "")
    .replace(/\s+/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0)
    throw new HostError("InvalidArgument");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) && bytes.length >= 24) {
    const view = new DataView(bytes.buffer);
    return {
      base64,
      ending: "png",
      contentType: "image/png",
      width: view.getUint32(16),
      height: view.getUint32(20),
    };
  }
  const size = startsWith(bytes, 0xff, 0xd8, 0xff) ? jpegSize(bytes) : null;
  if (!size) throw new HostError("InvalidArgument");
  return { base64, ending: "jpeg", contentType: "image/jpeg", ...size };
}
