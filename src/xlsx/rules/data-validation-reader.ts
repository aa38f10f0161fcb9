import { parseArea } from "../cells/cell-reference";
import type {
  DataValidationData,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from "./data-validation-data";
import { formulaFromFile } from "../cells/formula-text";
import {
  attributesOf,
  childElements,
  childNamed,
  innerXml,
  outerXml,
  type XmlElement,
} from "../xml/xml-element";
import { decodeXml } from "../xml/xml-text";

const TYPES: ReadonlySet<string> = new Set<DataValidationType>([
  "none",
  "whole",
  "decimal",
  "list",
  "date",
  "time",
  "textLength",
  "custom",
]);

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Attribute text of the type ST_Xstring: Excel writes control characters as _xHHHH_. */
function attributeText(value: string | undefined): string {
  return (value ?? "").replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function readFormula(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  // The extension wraps the text in <xm:f>.
  const text = decodeXml(innerXml(childNamed(element, "f") ?? element));
  return text === "" ? undefined : formulaFromFile(text).slice(1);
}

function readValidation(element: XmlElement, isExtension: boolean): DataValidationData {
  const {
    type = "none",
    operator = "between",
    errorStyle = "stop",
    allowBlank,
    showDropDown,
    showInputMessage,
    showErrorMessage,
    errorTitle,
    error,
    promptTitle,
    prompt,
    sqref,
    ...others
  } = attributesOf(element);
  const references = isExtension
    ? decodeXml(innerXml(childNamed(element, "sqref") ?? element))
    : (sqref ?? "");
  const formula1 = readFormula(childNamed(element, "formula1"));
  const formula2 = readFormula(childNamed(element, "formula2"));
  return {
    areas: references.split(/\s+/).filter(Boolean).map(parseArea),
    type: TYPES.has(type) ? (type as DataValidationType) : "none",
    operator: operator as DataValidationOperator,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: isOn(allowBlank),
    hidesDropDown: isOn(showDropDown),
    showsInputMessage: isOn(showInputMessage),
    showsErrorMessage: isOn(showErrorMessage),
    errorStyle: errorStyle as DataValidationErrorStyle,
    errorTitle: attributeText(errorTitle),
    error: attributeText(error),
    promptTitle: attributeText(promptTitle),
    prompt: attributeText(prompt),
    ...(Object.keys(others).length === 0 ? {} : { otherAttributes: others }),
    ...(isExtension ? { isExtension: true } : {}),
    xml: outerXml(element),
  };
}

/** The x14:dataValidations element within a sheet's extLst element, if there is one. */
export function extensionValidations(extensionList: XmlElement | undefined): XmlElement | undefined {
  for (const extension of childElements(extensionList)) {
    const found = childNamed(extension, "dataValidations");
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * All validations of a sheet, those of its x14 extension last.
 * @param element the dataValidations element
 * @param extensionList the extLst element of the sheet
 */
export function readDataValidations(
  element: XmlElement | undefined,
  extensionList: XmlElement | undefined,
): DataValidationData[] {
  const own = childElements(element).filter((child) => child.name === "dataValidation");
  const extended = childElements(extensionValidations(extensionList));
  return [
    ...own.map((child) => readValidation(child, false)),
    ...extended.map((child) => readValidation(child, true)),
  ];
}
