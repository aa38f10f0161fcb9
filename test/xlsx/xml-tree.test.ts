import { XlsxError } from "../../src/xlsx";
import {
  elementAt,
  elementsOf,
  formatXml,
  formatXmlPart,
  parseXml,
  putElement,
  removeElements,
  textOf,
  xmlNode,
} from "../../src/xlsx/xml/xml-tree";

test("a tree written again says the same, comments and white space included", () => {
  const xml = '<a:r xmlns:a="urn:x" t="&lt;&quot;">\n <b>甲&amp;乙</b><!-- 留 --><?p q?><c/></a:r>';
  const tree = parseXml(`<?xml version="1.0"?>${xml}`);
  expect(formatXml(tree)).toBe(xml);
  expect(parseXml(formatXmlPart(tree))).toEqual(tree);
  expect(tree.attributes.t).toBe('<"');
  expect(textOf(elementAt(tree, "b"))).toBe("甲&乙");
  expect(textOf(parseXml("<a><![CDATA[<&]]></a>"))).toBe("<&");
});

test.each([
  "",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a/>文",
  "<a x=1/>",
  "<a x='1' x='2'/>",
  "<1/>",
  "<a>&nbsp;</a>",
  "<a b='<'/>",
  "<!DOCTYPE a [<!ENTITY e 'e'>]><a/>",
  "<a><!-- </a>",
])("%s is refused as not well-formed", (xml) => {
  expect(() => parseXml(xml)).toThrow(XlsxError);
});

test("nesting as deep as a hostile part can make it is read without running out of stack", () => {
  expect(elementsOf(parseXml("<a>".repeat(100_000) + "</a>".repeat(100_000)))).toHaveLength(1);
});

test("a child is put in the schema's order or in place of its like", () => {
  const node = parseXml("<c:x><c:a/><c:d/></c:x>");
  const order = ["a", "b", "c", "d"];
  putElement(node, xmlNode("c:c"), order);
  putElement(node, xmlNode("c:b", { v: 1 }), order);
  putElement(node, xmlNode("c:d", { v: 2 }, ["文", undefined]), order);
  expect(formatXml(node)).toBe('<c:x><c:a/><c:b v="1"/><c:c/><c:d v="2">文</c:d></c:x>');
  removeElements(node, "c");
  expect(elementsOf(node).map((child) => child.name)).toEqual(["c:a", "c:b", "c:d"]);
});
