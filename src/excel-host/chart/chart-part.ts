import { elementAt, localName, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { editChart, readChart, type ChartTarget } from "./chart-target";
import type { TextSpan } from "../format/text-runs";
import { requireBoolean } from "../bridge/parameters";
import { HostError } from "../host-error";
import type { Property } from "../bridge/host-object";

/** A part of a chart with a look or settings of its own: where its element stands. */
export interface ChartPart extends ChartTarget {
  /** The element of the part; made where `isMade` says so and the schema lets it be made. */
  readonly part: (space: XmlNode, isMade: boolean) => XmlNode | undefined;
  /** Children of the element in schema order. */
  readonly order: readonly string[];
  /** Part of its text, where only that is meant. */
  readonly span?: TextSpan;
}

/** The element as it stands, to be read only; undefined when the chart has none. */
export const readPart = (target: ChartPart): XmlNode | undefined => target.part(readChart(target), false);

/** Changes the element, made when there is none; InvalidOperation where there can be none. */
export function editPart(target: ChartPart, edit: (node: XmlNode) => void): void {
  editChart(target, (space) => {
    const node = target.part(space, true);
    if (!node) throw new HostError("InvalidOperation");
    edit(node);
  });
}

/** The child of a name (prefix included), put where the order wants it when there is none. */
export function ensureChild(node: XmlNode, name: string, order: readonly string[]): XmlNode {
  const made = xmlNode(name);
  return elementAt(node, localName(made)) ?? putElement(node, made, order);
}

/** A member kept as the val of a child of the part's element. */
export function valueProperty<V>(
  name: string,
  read: (value: string | undefined) => V,
  write: (value: unknown) => string | number,
): Property<ChartPart> {
  return {
    get: (target) => read(elementAt(readPart(target), name)?.attributes.val),
    set: (target, value) => {
      const written = write(value);
      editPart(target, (node) => void putElement(node, xmlNode(`c:${name}`, { val: written }), target.order));
    },
  };
}

/** A yes or no kept as the val of a child of the part's element; `usual` where the file says nothing. */
export const flagProperty = (name: string, usual = false): Property<ChartPart> =>
  valueProperty(
    name,
    (value) => (value === undefined ? usual : value === "1" || value === "true"),
    (value) => (requireBoolean(value) ? 1 : 0),
  );
