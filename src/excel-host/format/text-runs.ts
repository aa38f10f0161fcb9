import { elementAt, elementsOf, localName, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";

/** Part of a text: 0-based place of its first character and how many there are. */
export interface TextSpan {
  readonly start: number;
  readonly length: number;
}

interface PlacedRun {
  readonly paragraph: XmlNode;
  readonly run: XmlNode;
  readonly start: number;
  readonly text: string;
}

const textNode = (run: XmlNode): XmlNode | undefined => elementAt(run, "t");

const plainText = (run: XmlNode): string =>
  localName(run) === "br"
    ? "\n"
    : (textNode(run)?.children ?? []).filter((child): child is string => typeof child === "string").join("");

function placedRuns(body: XmlNode): PlacedRun[] {
  let at = 0;
  return elementsOf(body, "p").flatMap((paragraph, index) => {
    if (index > 0) at += 1;
    return elementsOf(paragraph)
      .filter((child) => ["r", "br", "fld"].includes(localName(child)))
      .map((run) => {
        const text = plainText(run);
        const placed = { paragraph, run, start: at, text };
        at += text.length;
        return placed;
      });
  });
}

/** Text of a body (a:p paragraphs, a:r runs), one line for each paragraph. */
export function textOfBody(body: XmlNode | undefined): string {
  return elementsOf(body, "p")
    .map((paragraph) => elementsOf(paragraph).map(plainText).join(""))
    .join("\n");
}

function splitRun({ paragraph, run, text }: PlacedRun, at: number): void {
  const copy = structuredClone(run);
  const setText = (node: XmlNode, part: string): void => {
    const own = textNode(node);
    if (own) own.children = [part];
  };
  setText(run, text.slice(0, at));
  setText(copy, text.slice(at));
  paragraph.children.splice(paragraph.children.indexOf(run) + 1, 0, copy);
}

/** The runs that make up a part of a text, cut where the part begins and ends. */
export function runsWithin(body: XmlNode, { start, length }: TextSpan): XmlNode[] {
  for (const edge of [start, start + length]) {
    const crossed = placedRuns(body).find((one) => one.start < edge && edge < one.start + one.text.length);
    if (crossed && localName(crossed.run) === "r") splitRun(crossed, edge - crossed.start);
  }
  return placedRuns(body)
    .filter(
      (one) => one.text.length > 0 && one.start >= start && one.start + one.text.length <= start + length,
    )
    .map(({ run }) => run);
}

/** The run a part of a text begins in; undefined for a text without runs. */
export function runAt(body: XmlNode | undefined, start: number): XmlNode | undefined {
  const runs = body ? placedRuns(body) : [];
  return (runs.find((one) => one.start <= start && start < one.start + one.text.length) ?? runs[0])?.run;
}

/** Puts another text into a body, one paragraph a line, in the look of what stood there first. */
export function putText(body: XmlNode, text: string): void {
  const [first] = elementsOf(body, "p");
  const look = elementAt(first, "r", "rPr") ?? elementAt(first, "endParaRPr");
  const ownLook = look && { ...structuredClone(look), name: "a:rPr" };
  const settings = elementAt(first, "pPr");
  body.children = body.children.filter(
    (child) => typeof child === "string" || "raw" in child || localName(child) !== "p",
  );
  for (const line of text.split(/\r\n|\r|\n/)) {
    const run = xmlNode("a:r", {}, [
      structuredClone(ownLook) ?? xmlNode("a:rPr", { lang: "zh-CN" }),
      xmlNode("a:t", {}, [line]),
    ]);
    body.children.push(xmlNode("a:p", {}, [structuredClone(settings), line === "" ? undefined : run]));
  }
}
