import { dataValidationsXml, withExtensionValidations } from "../../src/xlsx/rules/data-validation-writer";
import { readDataValidations } from "../../src/xlsx/rules/data-validation-reader";
import { rootElement } from "../../src/xlsx/xml/xml-element";

const fileFormula = (formula: string) => formula.slice(1);

const validations =
  '<dataValidations count="2" disablePrompts="1">' +
  '<dataValidation type="list" allowBlank="1" showErrorMessage="1" prompt="一_x000a_二" sqref="A1:A3 C1"><formula1>"是,""否"""</formula1></dataValidation>' +
  '<dataValidation imeMode="on" showInputMessage="1" sqref="B1"/></dataValidations>';

const extensionList =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings/></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="urn:x14"><x14:dataValidations count="1" xmlns:xm="urn:xm">' +
  '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>代码!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation>' +
  "</x14:dataValidations></ext></extLst>";

test("validations are read with their texts and written back as they stood", () => {
  const read = readDataValidations(rootElement(validations), undefined);
  expect(read.map((one) => [one.type, one.formula1, one.prompt, one.areas.length])).toEqual([
    ["list", '"是,""否"""', "一\n二", 2],
    ["none", undefined, "", 1],
  ]);
  expect(dataValidationsXml(read, validations, fileFormula)).toBe(validations);
  const [first] = read;
  const { xml: _xml, ...changed } = { ...first!, allowBlank: false };
  expect(dataValidationsXml([changed], validations, fileFormula)).toBe(
    '<dataValidations count="1" disablePrompts="1"><dataValidation type="list" showErrorMessage="1" ' +
      'prompt="一&#10;二" sqref="A1:A3 C1"><formula1>&quot;是,&quot;&quot;否&quot;&quot;&quot;</formula1></dataValidation></dataValidations>',
  );
});

test("validations of the x14 extension stay in it, and leave it when they are cleared", () => {
  const read = readDataValidations(undefined, rootElement(extensionList));
  expect(read.map((one) => [one.isExtension, one.formula1, one.areas[0]])).toEqual([
    [true, "代码!$A$1:$A$9", { row: 1, column: 3, rowCount: 8, columnCount: 1 }],
  ]);
  expect(withExtensionValidations(extensionList, read, fileFormula)).toBe(extensionList);
  expect(withExtensionValidations(extensionList, [], fileFormula)).toBe(
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="urn:x14"><x14:conditionalFormattings/></ext></extLst>',
  );
  const { xml: _xml, ...moved } = { ...read[0]!, formula1: "代码!$B$1" };
  expect(withExtensionValidations(extensionList, [moved], fileFormula)).toContain(
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>代码!$B$1</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation>',
  );
});
