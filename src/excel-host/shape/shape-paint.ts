import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { requireColor, requireNumber } from "../bridge/parameters";
import { HostError } from "../host-error";

const fills = ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"];
const officeColors: Readonly<Record<string, string>> = {
  dk1: "#000000",
  tx1: "#000000",
  lt1: "#FFFFFF",
  bg1: "#FFFFFF",
  dk2: "#44546A",
  tx2: "#44546A",
  lt2: "#E7E6E6",
  bg2: "#E7E6E6",
  accent1: "#4472C4",
  accent2: "#ED7D31",
  accent3: "#A5A5A5",
  accent4: "#FFC000",
  accent5: "#5B9BD5",
  accent6: "#70AD47",
};
const whole = 100000;

/** Kind of fill an element has, by its element name; undefined for none of its own. */
export const fillKind = (node: XmlNode | undefined): string | undefined =>
  elementsOf(node)
    .map(localName)
    .find((name) => fills.includes(name));

/** "#RRGGBB" of a color element's parent (solidFill, fillRef …); "" for one that cannot be told. Theme colors are Office's. */
export function paintColor(holder: XmlNode | undefined): string {
  const [color] = elementsOf(holder);
  if (!color) return "";
  const { val = "", lastClr } = color.attributes;
  if (localName(color) === "srgbClr") return `#${val.toUpperCase()}`;
  if (localName(color) === "sysClr") return `#${(lastClr ?? "000000").toUpperCase()}`;
  return officeColors[val] ?? "";
}

/** How far one sees through a paint: 0 not at all, 1 wholly. */
export function paintTransparency(holder: XmlNode | undefined): number {
  const alpha = elementAt(elementsOf(holder)[0], "alpha")?.attributes.val;
  return alpha === undefined ? 0 : Math.round((1 - Number(alpha) / whole) * 10000) / 10000;
}

/** Paints an element's fill in one color; how far one sees through it stays. */
export function putPaint(node: XmlNode, color: unknown, order: readonly string[]): void {
  const digits = requireColor(color).slice(1);
  const old = elementAt(elementsOf(elementAt(node, "solidFill"))[0], "alpha");
  for (const name of fills) if (name !== "solidFill") removeElements(node, name);
  putElement(node, xmlNode("a:solidFill", {}, [xmlNode("a:srgbClr", { val: digits }, [old])]), order);
}

/** Takes an element's fill away. */
export function putNoPaint(node: XmlNode, order: readonly string[]): void {
  for (const name of fills) if (name !== "noFill") removeElements(node, name);
  putElement(node, xmlNode("a:noFill"), order);
}

/** Lets one see through an element's fill, which takes the given color when it has none of its own. */
export function putTransparency(
  node: XmlNode,
  value: unknown,
  color: string,
  order: readonly string[],
): void {
  const transparency = requireNumber(value);
  if (transparency < 0 || transparency > 1) throw new HostError("InvalidArgument");
  if (!elementAt(node, "solidFill")) putPaint(node, color === "" ? "#4472C4" : color, order);
  const [paint] = elementsOf(elementAt(node, "solidFill"));
  if (paint) putElement(paint, xmlNode("a:alpha", { val: Math.round((1 - transparency) * whole) }));
}
