import { xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { putText } from "../format/text-runs";

interface NewShape {
  readonly number: number;
  readonly name: string;
}

const own = ({ number, name }: NewShape): XmlNode => xmlNode("xdr:cNvPr", { id: number, name });
const scheme = (val: string, children: readonly XmlNode[] = []): XmlNode =>
  xmlNode("a:schemeClr", { val }, children);

/** The look Excel gives new shapes: the first accent of the theme, text in the theme's light color (20.1.2.2.35). */
function styleNode(fill: 0 | 1, line: 1 | 2, text: "lt1" | "tx1"): XmlNode {
  const shade = line === 2 ? [xmlNode("a:shade", { val: 50000 })] : [];
  return xmlNode("xdr:style", {}, [
    xmlNode("a:lnRef", { idx: line }, [scheme("accent1", shade)]),
    xmlNode("a:fillRef", { idx: fill }, [scheme("accent1")]),
    xmlNode("a:effectRef", { idx: 0 }, [scheme("accent1")]),
    xmlNode("a:fontRef", { idx: "minor" }, [scheme(text)]),
  ]);
}

const geometry = (preset: string): XmlNode => xmlNode("a:prstGeom", { prst: preset }, [xmlNode("a:avLst")]);

function textBody(anchor: "t" | "ctr", align: "l" | "ctr", text: string): XmlNode {
  const body = xmlNode("xdr:txBody", {}, [
    xmlNode("a:bodyPr", { vertOverflow: "clip", horzOverflow: "clip", rtlCol: 0, anchor }),
    xmlNode("a:lstStyle"),
    xmlNode("a:p", {}, [
      xmlNode("a:pPr", { algn: align }),
      xmlNode("a:endParaRPr", { lang: "zh-CN", sz: 1100 }),
    ]),
  ]);
  if (text !== "") putText(body, text);
  return body;
}

/** A geometric shape of a preset. */
export function geometricShapeNode(shape: NewShape, preset: string): XmlNode {
  return xmlNode("xdr:sp", { macro: "", textlink: "" }, [
    xmlNode("xdr:nvSpPr", {}, [own(shape), xmlNode("xdr:cNvSpPr")]),
    xmlNode("xdr:spPr", {}, [geometry(preset)]),
    styleNode(1, 2, "lt1"),
    textBody("ctr", "ctr", ""),
  ]);
}

/** A text box: white, with a thin line. */
export function textBoxNode(shape: NewShape, text: string): XmlNode {
  const line = xmlNode("a:ln", { w: 9525, cmpd: "sng" }, [
    xmlNode("a:solidFill", {}, [scheme("lt1", [xmlNode("a:shade", { val: 50000 })])]),
  ]);
  return xmlNode("xdr:sp", { macro: "", textlink: "" }, [
    xmlNode("xdr:nvSpPr", {}, [own(shape), xmlNode("xdr:cNvSpPr", { txBox: 1 })]),
    xmlNode("xdr:spPr", {}, [geometry("rect"), xmlNode("a:solidFill", {}, [scheme("lt1")]), line]),
    textBody("t", "l", text),
  ]);
}

/** A line between two points; flips say which corners it runs between. */
export function lineNodeOf(shape: NewShape, preset: string, flips: { flipH?: 1; flipV?: 1 }): XmlNode {
  return xmlNode("xdr:cxnSp", { macro: "" }, [
    xmlNode("xdr:nvCxnSpPr", {}, [own(shape), xmlNode("xdr:cNvCxnSpPr")]),
    xmlNode("xdr:spPr", {}, [xmlNode("a:xfrm", flips), geometry(preset)]),
    styleNode(0, 1, "tx1"),
  ]);
}

/** A picture whose image stands under a name until it is saved. */
export function pictureNode(shape: NewShape, image: string): XmlNode {
  const blip = xmlNode("a:blip", { "r:embed": image });
  return xmlNode("xdr:pic", {}, [
    xmlNode("xdr:nvPicPr", {}, [
      own(shape),
      xmlNode("xdr:cNvPicPr", {}, [xmlNode("a:picLocks", { noChangeAspect: 1 })]),
    ]),
    xmlNode("xdr:blipFill", {}, [blip, xmlNode("a:stretch", {}, [xmlNode("a:fillRect")])]),
    xmlNode("xdr:spPr", {}, [geometry("rect")]),
  ]);
}

/** A group of shapes whose coordinates are those of the sheet. */
export function groupNode(shape: NewShape, members: readonly XmlNode[]): XmlNode {
  return xmlNode("xdr:grpSp", {}, [
    xmlNode("xdr:nvGrpSpPr", {}, [own(shape), xmlNode("xdr:cNvGrpSpPr")]),
    xmlNode("xdr:grpSpPr", {}, [xmlNode("a:xfrm")]),
    ...members,
  ]);
}
