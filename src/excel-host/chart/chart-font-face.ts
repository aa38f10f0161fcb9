import { elementAt, elementsOf, localName, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { editPart, ensureChild, readPart, type ChartPart } from "./chart-part";
import { solidColor, solidFill } from "./chart-shape-face";
import { HostError } from "../host-error";
import type { Face, Property } from "../bridge/host-object";
import { requireBoolean, requireColor, requireNumber, requireText } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";
import { styleAt } from "../format/style-table";
import { runAt, runsWithin } from "../format/text-runs";

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
const usualSize = 10;
const titleSize = 18;

/** Excel.ChartUnderlineStyle in the file's words. */
const underlines: Readonly<Record<string, string>> = { None: "none", Single: "sng" };

/** Text that goes by the part: written out (titles), or whatever the part shows. */
const textOfPart = (node: XmlNode | undefined): XmlNode | undefined =>
  elementAt(node, "tx", "rich") ?? elementAt(node, "txPr");

function makeText(node: XmlNode, order: readonly string[]): XmlNode {
  const paragraph = xmlNode("a:p", {}, [xmlNode("a:pPr"), xmlNode("a:endParaRPr", { lang: "zh-CN" })]);
  return putElement(
    node,
    xmlNode("c:txPr", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), paragraph]),
    order,
  );
}

/** Properties every run of a text follows or has, made where there are none. */
function runProperties(text: XmlNode): XmlNode[] {
  return elementsOf(text, "p").flatMap((paragraph) => {
    const before = ["pPr", "r", "br", "fld", "endParaRPr"];
    const shared = ensureChild(ensureChild(paragraph, "a:pPr", before), "a:defRPr", []);
    const own = elementsOf(paragraph, "r").map((run) => ensureChild(run, "a:rPr", ["rPr", "t"]));
    return [shared, ...own];
  });
}

function readRun(target: ChartPart): XmlNode | undefined {
  if (target.span) {
    const body = elementAt(readPart(target), "tx", "rich");
    return elementAt(runAt(body, target.span.start), "rPr") ?? elementAt(body, "p", "pPr", "defRPr");
  }
  const paragraph = elementAt(textOfPart(readPart(target)), "p");
  return elementAt(paragraph, "r", "rPr") ?? elementAt(paragraph, "pPr", "defRPr");
}

function fontProperty<V>(
  read: (run: XmlNode | undefined, target: ChartPart) => V,
  parse: (value: unknown) => V,
  put: (run: XmlNode, value: V) => void,
): Property<ChartPart> {
  return {
    get: (target) => read(readRun(target), target),
    set: (target, given) => {
      const value = parse(given);
      const { span } = target;
      editPart(target, (node) => {
        const rich = span && elementAt(node, "tx", "rich");
        const runs = span && rich ? runsWithin(rich, span) : undefined;
        if (runs) for (const run of runs) put(ensureChild(run, "a:rPr", ["rPr", "t"]), value);
        else
          for (const run of runProperties(textOfPart(node) ?? makeText(node, target.order))) put(run, value);
      });
    },
  };
}

const isTitle = (target: ChartPart): boolean => {
  const node = readPart(target);
  return node !== undefined && localName(node) === "title";
};
const flag = (name: "b" | "i", usual: (target: ChartPart) => boolean): Property<ChartPart> =>
  fontProperty(
    (run, target) => {
      const value = run?.attributes[name];
      return value === undefined ? usual(target) : value === "1" || value === "true";
    },
    requireBoolean,
    (run, isOn) => (run.attributes[name] = isOn ? "1" : "0"),
  );

function requireSize(value: unknown): number {
  const size = requireNumber(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return size;
}

/** Excel.ChartFont. */
export const chartFontFace: Face<ChartPart> = {
  className: "ChartFont",
  properties: {
    Bold: flag("b", isTitle),
    Italic: flag("i", () => false),
    Size: fontProperty(
      (run, target) => {
        const size = run?.attributes.sz;
        return size === undefined ? (isTitle(target) ? titleSize : usualSize) : Number(size) / 100;
      },
      requireSize,
      (run, size) => (run.attributes.sz = String(Math.round(size * 100))),
    ),
    Underline: fontProperty(
      (run) => wordOf(underlines, run?.attributes.u ?? "none"),
      (value) => requireWord(underlines, value),
      (run, word) => (run.attributes.u = word),
    ),
    Color: fontProperty(
      (run) => solidColor(run) ?? "#000000",
      requireColor,
      (run, color) => void putElement(run, solidFill(color), runOrder),
    ),
    Name: fontProperty(
      (run, target) =>
        elementAt(run, "latin")?.attributes.typeface ?? styleAt(target.state.workbook, 0).font.name,
      requireText,
      (run, typeface) => {
        // Ideographs have a font of their own in charts.
        for (const name of ["latin", "ea"]) putElement(run, xmlNode(`a:${name}`, { typeface }), runOrder);
      },
    ),
  },
};
