import { strToU8, zipSync } from "fflate";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationships(...entries: readonly (readonly [string, string, string?])[]): string {
  const items = entries.map(
    ([kind, target, mode], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

/** The sheet of richPackage: everything Excel puts into a worksheet that a model of cells does not show. */
export const RICH_SHEET =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{0A}">' +
  '<sheetPr codeName="Sheet1" filterMode="1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
  '<dimension ref="A1:F9"/><!-- a comment -->' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B3" sqref="B3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" outlineLevelRow="1" x14ac:dyDescent="0.2"/>' +
  '<cols><col min="1" max="1" width="12.5" customWidth="1" outlineLevel="1"/><col min="3" max="4" width="9" bestFit="1"/></cols>\n' +
  '<sheetData>\n  <row r="1" spans="1:6" ht="20.1" thickBot="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s" ph="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r></is></c><c r="D1" t="str"><f>A1&amp;"x"</f><v>甲x</v></c></row>\n' +
  '  <row r="2" spans="1:6" outlineLevel="1" collapsed="1"><c r="A2"><v>1.50</v></c><c r="B2"><f t="shared" ref="B2:B5" si="0">A2*2+$A$1</f><v>3</v></c><c r="C2" cm="1"><f t="array" ref="C2:C4">TRANSPOSE(A2:C2)</f><v>1</v></c></row>\n' +
  '  <row r="3"><c r="A3"><v>2E0</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c><c r="C3"><v>2</v></c></row>' +
  '<row r="4"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c><c r="C4"><v>3</v><extLst><ext uri="{C}"/></extLst></c></row>' +
  '<row r="5"><c r="A5"><v>4</v></c><c r="B5"><f t="shared" si="0"/><v>8</v></c><c r="E5" t="b"><v>1</v></c><c r="F5" t="e" vm="1"><v>#VALUE!</v></c></row>' +
  '<row r="6" hidden="1"/><row r="7" s="1" customFormat="1"><c r="A7" t="d"><v>2026-11-23</v></c><c r="B7"><f t="dataTable" ref="B7:B8" dt2D="0" dtr="0" r1="A2"/><v>5</v></c></row>' +
  '<row r="9"><c r="F9"><f ca="1">_xlfn.XLOOKUP(1,A:A,B:B)+_xldudf_NUAN_IDREASON(A1)+NOW()</f><v>7</v></c></row></sheetData>' +
  '<sheetCalcPr fullCalcOnLoad="1"/><sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1"/>' +
  '<protectedRanges><protectedRange sqref="A1" name="一"/></protectedRanges><scenarios current="0"><scenario name="s" count="1"><inputCells r="A2" val="1"/></scenario></scenarios>' +
  '<autoFilter ref="A1:D9" xr:uid="{0B}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  '<conditionalFormatting sqref="A2:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>{D}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
  '<dataValidations count="1" xWindow="3"><dataValidation type="list" allowBlank="1" sqref="E2:E5" xr:uid="{0C}"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A3" r:id="rId1" xr:uid="{0D}" display="链接"/></hyperlinks>' +
  '<printOptions horizontalCentered="1" gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>' +
  '<headerFooter differentFirst="1"><oddFooter>&amp;P / &amp;N</oddFooter><firstHeader>首</firstHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>' +
  '<customProperties><customPr name="p" r:id="rId3"/></customProperties><ignoredErrors><ignoredError sqref="A1:A9" numberStoredAsText="1"/></ignoredErrors>' +
  '<drawing r:id="rId4"/><legacyDrawing r:id="rId5"/><mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId6" name="c"/></controls></mc:Choice></mc:AlternateContent>' +
  '<tableParts count="1"><tablePart r:id="rId7"/></tableParts>' +
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>名单!A2:A5</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>\n';

const SHEET_TWO = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>2</v></c></row></sheetData></worksheet>`;

const WORKBOOK =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>` +
  '<sheets><sheet name="名单" sheetId="1" r:id="rId1"/><sheet name="图" sheetId="3" r:id="rId6"/><sheet name="其他" sheetId="2" r:id="rId2"/></sheets>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">名单!$A$1:$D$9</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>';

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="9"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>';

const STRINGS =
  `${HEAD}<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>甲</t><rPh sb="0" eb="1"><t>ジャ</t></rPh><phoneticPr fontId="1"/></si>` +
  "<si><r><rPr><b/></rPr><t>红</t></r><r><t>字</t></r></si><si><t>第二张</t></si></sst>";

/** Parts of a macro workbook with about everything Excel and WPS put into one; the texts stand for what the parts would hold. */
export function richParts(): Record<string, string> {
  const part = (name: string) => `${HEAD}<${name} xmlns="urn:example"><kept/></${name}>`;
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": WORKBOOK,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["vbaProject", "vbaProject.bin"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
    ),
    "xl/worksheets/sheet1.xml": RICH_SHEET,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["hyperlink", "https://example.org/?a=1&amp;b=2", "External"],
      ["printerSettings", "../printerSettings/printerSettings1.bin"],
      ["customProperty", "../customProperty1.bin"],
      ["drawing", "../drawings/drawing1.xml"],
      ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      ["table", "../tables/table1.xml"],
      ["comments", "../comments1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
    ),
    "xl/worksheets/sheet2.xml": SHEET_TWO,
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    "xl/styles.xml": STYLES,
    "xl/sharedStrings.xml": STRINGS,
    "xl/vbaProject.bin": "\u0001macro\u0000bytes",
    "xl/printerSettings/printerSettings1.bin": "printer",
    "xl/customProperty1.bin": "custom",
    "xl/drawings/drawing1.xml": part("drawing"),
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      ["chart", "../charts/chart1.xml"],
      ["image", "../media/image1.png"],
    ),
    "xl/media/image1.png": "\u0001picture\u0000bytes",
    "xl/pivotTables/pivotTable1.xml": part("pivotTableDefinition"),
    "xl/charts/chart1.xml": part("chart"),
    "xl/drawings/vmlDrawing1.vml": "<xml><v:shape>not closed<br></xml>",
    "xl/ctrlProps/ctrlProp1.xml": part("formControlPr"),
    "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:D9" totalsRowShown="0"><autoFilter ref="A1:D9"/><tableColumns count="4"><tableColumn id="1" name="甲"/><tableColumn id="2" name="红字"/><tableColumn id="3" name="粗细"/><tableColumn id="4" name="甲x"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>`,
    "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>测试</author></authors><commentList><comment ref="A2" authorId="0"><text><t>批注</t></text></comment></commentList></comments>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": part("pivotCacheDefinition"),
    "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
      "pivotCacheRecords",
      "pivotCacheRecords1.xml",
    ]),
    "xl/pivotCache/pivotCacheRecords1.xml": part("pivotCacheRecords"),
    "xl/cellimages.xml": part("cellImages"),
    "xl/_rels/cellimages.xml.rels": relationships(["image", "media/image1.png"]),
    "customStorage/customStorage.xml": part("customStorage"),
    "customXml/item1.xml": "<root xmlns='urn:example'>保留</root>",
    "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  };
}

/** A package of parts given as text. */
export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
