import { readConditionalFormats } from "../../src/xlsx/rules/conditional-format-reader";
import {
  conditionalFormatsXml,
  withExtensionConditionalFormats,
} from "../../src/xlsx/rules/conditional-format-writer";
import { readDifferentialFormats } from "../../src/xlsx/styles/differential-format-reader";
import { DifferentialFormatTable } from "../../src/xlsx/styles/differential-format-writer";
import { childElements, childNamed, rootElement } from "../../src/xlsx/xml/xml-element";

// As Excel 365 writes a data bar (2007 form with a link to its 2010 form), an icon set of 2010 and a plain rule.
const bars =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/>' +
  '<color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="urn:x14" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">' +
  "<x14:id>{00000000-1111-0000-0000-000000000000}</x14:id></ext></extLst></cfRule></conditionalFormatting>";
const plain =
  '<conditionalFormatting sqref="B1:B9 D1"><cfRule type="duplicateValues" dxfId="0" priority="2"/>' +
  '<cfRule type="expression" dxfId="0" priority="4" stopIfTrue="1"><formula>B1&gt;$A$1</formula></cfRule></conditionalFormatting>';
const extensions =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="dataBar" id="{00000000-1111-0000-0000-000000000000}">' +
  '<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" negativeBarBorderColorSameAsPositive="0">' +
  '<x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>80</xm:f></x14:cfvo><x14:borderColor rgb="FF638EC6"/>' +
  '<x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>' +
  "</x14:dataBar></x14:cfRule><xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting>" +
  '<x14:conditionalFormatting xmlns:xm="urn:xm"><x14:cfRule type="iconSet" priority="1" id="{00000000-2222-0000-0000-000000000000}">' +
  '<x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo>' +
  '<x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>C1:C9</xm:sqref></x14:conditionalFormatting>' +
  "</x14:conditionalFormattings></ext></extLst>";
const styles =
  '<styleSheet><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle/></cellStyles><dxfs count="1"><dxf><font><b/><i val="0"/>' +
  '<color theme="5"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/></styleSheet>';

const theme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"];
const differentialFormats = readDifferentialFormats(styles, theme);
const read = () =>
  readConditionalFormats(childElements(rootElement(`<x>${bars}${plain}</x>`)), rootElement(extensions), {
    differentialFormats,
    themeColors: theme,
  });

function writing() {
  const table = new DifferentialFormatTable(styles);
  const fileFormula = (formula: string) => formula.slice(1);
  return { table, context: { fileFormula, differentialFormatIndex: table.indexOf.bind(table) } };
}

test("rules of 2007 and 2010 are read as one list, each data bar with what 2010 adds to it", () => {
  const formats = read();
  expect(formats.map((format) => [format.type, format.priority, format.isExtension])).toEqual([
    ["dataBar", 3, undefined],
    ["duplicateValues", 2, undefined],
    ["expression", 4, undefined],
    ["iconSet", 1, true],
  ]);
  expect(formats[0]!.dataBar).toMatchObject({
    lower: { type: "autoMin" },
    upper: { type: "num", value: "80" },
    isGradient: false,
    fillColor: "#638EC6",
    negativeBorderColor: "#FF0000",
  });
  expect(formats[2]!.format).toMatchObject({
    font: { bold: true, italic: false, color: "#ED7D31" },
    fill: { color: "#FFC7CE" },
  });
  expect(formats[2]!.formulas).toEqual(["B1>$A$1"]);
});

test("what nobody changed is written as it stood, and appends no format", () => {
  const { table, context } = writing();
  expect(conditionalFormatsXml(read(), context)).toBe(bars + plain);
  expect(withExtensionConditionalFormats(extensions, read(), context)).toBe(extensions);
  expect(table.hasAdded).toBe(false);
});

test("a changed data bar keeps its link, others their text; a deleted one leaves both places", () => {
  const { context } = writing();
  const [bar, ...others] = read();
  const { xml: _xml, extensionXml: _extension, ...kept } = bar!;
  const changed = { ...kept, dataBar: { ...bar!.dataBar!, fillColor: "#00B050" } };
  const xml = conditionalFormatsXml([changed, ...others], context);
  const link = /<x14:id>([^<]+)</.exec(xml)?.[1];
  const extended = withExtensionConditionalFormats(extensions, [changed, ...others], context);
  expect(xml).toContain('<color rgb="FF00B050"/>');
  expect(extended).toContain(`<x14:cfRule type="dataBar" id="${link}">`);
  expect(extended).toContain('<x14:iconSet iconSet="3Stars">');
  const rest = withExtensionConditionalFormats(extensions, others, context);
  expect(rest).not.toContain("dataBar");
  expect(
    childElements(childNamed(childNamed(rootElement(rest), "ext"), "conditionalFormattings")),
  ).toHaveLength(1);
});

test("new looks are appended to the differential formats once, old ones found", () => {
  const { table } = writing();
  expect(table.indexOf(differentialFormats[0]!)).toBe(0);
  const look = { font: { bold: true }, numberFormat: '0"元"' };
  expect([table.indexOf(look), table.indexOf({ ...look })]).toEqual([1, 1]);
  expect(table.appendTo(styles)).toContain(
    '<dxf><font><b/></font><numFmt numFmtId="200" formatCode="0&quot;元&quot;"/></dxf></dxfs><tableStyles',
  );
});
