import { elementAt, elementsOf, localName, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { editPart, ensureChild, readPart, type ChartPart } from "./chart-part";
import { solidColor } from "./chart-shape-face";
import type { Face } from "../bridge/host-object";
import { runFontProperties } from "../format/run-font";
import { runAt, runsWithin } from "../format/text-runs";

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

function editRuns(target: ChartPart, edit: (run: XmlNode) => void): void {
  const { span } = target;
  editPart(target, (node) => {
    const rich = span && elementAt(node, "tx", "rich");
    const runs = span && rich ? runsWithin(rich, span) : undefined;
    if (runs) for (const run of runs) edit(ensureChild(run, "a:rPr", ["rPr", "t"]));
    else for (const run of runProperties(textOfPart(node) ?? makeText(node, target.order))) edit(run);
  });
}

const isTitle = (target: ChartPart): boolean => {
  const node = readPart(target);
  return node !== undefined && localName(node) === "title";
};

/** Excel.ChartFont. */
export const chartFontFace: Face<ChartPart> = {
  className: "ChartFont",
  properties: runFontProperties<ChartPart>({
    read: readRun,
    edit: editRuns,
    color: solidColor,
    isUsuallyBold: isTitle,
    usualSize: (target) => (isTitle(target) ? titleSize : usualSize),
    underlines,
  }),
};
