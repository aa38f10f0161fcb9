import { elementAt, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import type { Property } from "../bridge/host-object";
import { requireBoolean, requireColor, requireNumber, requireText } from "../bridge/parameters";
import { solidFill } from "../chart/chart-shape-face";
import type { HostState } from "../host-state";
import { HostError } from "../host-error";
import { requireWord, wordOf } from "./shared-style";
import { styleAt } from "./style-table";

/** Children of run properties in schema order (ECMA-376 Part 1, 21.1.2.3.9). */
const runOrder = [
  "ln",
  "noFill",
  "solidFill",
  "gradFill",
  "effectLst",
  "highlight",
  "latin",
  "ea",
  "cs",
  "sym",
];

/** Where the looks of a text's runs stand, and what one shows that says nothing of its own. */
export interface RunFont<T> {
  readonly read: (target: T) => XmlNode | undefined;
  readonly edit: (target: T, edit: (run: XmlNode) => void) => void;
  readonly color: (run: XmlNode | undefined, target: T) => string | undefined;
  readonly isUsuallyBold: (target: T) => boolean;
  /** Points. */
  readonly usualSize: (target: T) => number;
  /** Underline styles in the file's words. */
  readonly underlines: Readonly<Record<string, string>>;
}

function requireSize(value: unknown): number {
  const size = requireNumber(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return size;
}

/**
 * The members that fonts of shapes and of charts have alike: Excel.ShapeFont and Excel.ChartFont.
 *
 * @example
 * runFontProperties(runs).Size // => { get, set } in points
 */
export function runFontProperties<T extends { readonly state: HostState }>(
  font: RunFont<T>,
): Readonly<Record<string, Property<T>>> {
  function property<V>(
    read: (run: XmlNode | undefined, target: T) => V,
    parse: (value: unknown) => V,
    put: (run: XmlNode, value: V) => void,
  ): Property<T> {
    return {
      get: (target) => read(font.read(target), target),
      set: (target, given) => {
        const value = parse(given);
        font.edit(target, (run) => put(run, value));
      },
    };
  }
  const flag = (name: "b" | "i", usual: (target: T) => boolean): Property<T> =>
    property(
      (run, target) => {
        const value = run?.attributes[name];
        return value === undefined ? usual(target) : value === "1" || value === "true";
      },
      requireBoolean,
      (run, isOn) => (run.attributes[name] = isOn ? "1" : "0"),
    );
  return {
    Bold: flag("b", font.isUsuallyBold),
    Italic: flag("i", () => false),
    Color: property(
      (run, target) => font.color(run, target) ?? "#000000",
      requireColor,
      (run, color) => void putElement(run, solidFill(color), runOrder),
    ),
    Name: property(
      (run, target) =>
        elementAt(run, "latin")?.attributes.typeface ?? styleAt(target.state.workbook, 0).font.name,
      requireText,
      (run, typeface) => {
        // Ideographs have a font of their own.
        for (const name of ["latin", "ea"]) putElement(run, xmlNode(`a:${name}`, { typeface }), runOrder);
      },
    ),
    Size: property(
      (run, target) =>
        run?.attributes.sz === undefined ? font.usualSize(target) : Number(run.attributes.sz) / 100,
      requireSize,
      (run, size) => (run.attributes.sz = String(Math.round(size * 100))),
    ),
    Underline: property(
      (run) => wordOf(font.underlines, run?.attributes.u ?? "none"),
      (value) => requireWord(font.underlines, value),
      (run, word) => (run.attributes.u = word),
    ),
  };
}
