import { formatArea } from "../cells/cell-reference";
import type { DataValidationData } from "./data-validation-data";
import { extensionValidations } from "./data-validation-reader";
import { replaceExtension } from "../package/extension-list";
import { childElements, outerXml, rootElement, withAttributes, writeAttributes } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

/** Formula as the file writes it, without "=". */
type FileFormula = (formula: string) => string;

const EXTENSION_URI = "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}";

function flag(value: boolean): number | undefined {
  return value ? 1 : undefined;
}

function text(value: string): string | undefined {
  return value === "" ? undefined : value;
}

function validationXml(validation: DataValidationData, fileFormula: FileFormula): string {
  if (validation.xml !== undefined) return validation.xml;
  const sqref = validation.areas.map(formatArea).join(" ");
  const prefix = validation.isExtension === true ? "x14:" : "";
  const formulaXml = (name: string, formula: string | undefined) => {
    if (formula === undefined) return "";
    const inFile = escapeXml(fileFormula(`=${formula}`));
    return `<${prefix}${name}>${prefix === "" ? inFile : `<xm:f>${inFile}</xm:f>`}</${prefix}${name}>`;
  };
  const attributes = writeAttributes({
    type: validation.type === "none" ? undefined : validation.type,
    errorStyle: validation.errorStyle === "stop" ? undefined : validation.errorStyle,
    operator: validation.operator === "between" ? undefined : validation.operator,
    allowBlank: flag(validation.allowBlank),
    showDropDown: flag(validation.hidesDropDown),
    showInputMessage: flag(validation.showsInputMessage),
    showErrorMessage: flag(validation.showsErrorMessage),
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    ...(prefix === "" ? { sqref } : {}),
    ...validation.otherAttributes,
  });
  const content =
    formulaXml("formula1", validation.formula1) +
    formulaXml("formula2", validation.formula2) +
    (prefix === "" ? "" : `<xm:sqref>${sqref}</xm:sqref>`);
  return content === ""
    ? `<${prefix}dataValidation${attributes}/>`
    : `<${prefix}dataValidation${attributes}>${content}</${prefix}dataValidation>`;
}

/**
 * The dataValidations element of a sheet, "" for none; attributes of the one read before are kept.
 * @example dataValidationsXml([], undefined, (formula) => formula.slice(1)) // => ""
 */
export function dataValidationsXml(
  validations: readonly DataValidationData[],
  original: string | undefined,
  fileFormula: FileFormula,
): string {
  const own = validations.filter((one) => one.isExtension !== true && one.areas.length > 0);
  if (own.length === 0) return "";
  const content = own.map((one) => validationXml(one, fileFormula)).join("");
  return withAttributes(original ?? "<dataValidations/>", { count: own.length }, content);
}

/** The sheet's extLst element ("" for none) with the x14 validations the sheet has now; untouched when they are the same. */
export function withExtensionValidations(
  extensionList: string,
  validations: readonly DataValidationData[],
  fileFormula: FileFormula,
): string {
  const extended = validations.filter((one) => one.isExtension === true && one.areas.length > 0);
  const content = extended.map((one) => validationXml(one, fileFormula)).join("");
  const before = extensionList === "" ? undefined : extensionValidations(rootElement(extensionList));
  if (childElements(before).map(outerXml).join("") === content) return extensionList;
  const element =
    content === ""
      ? ""
      : withAttributes(
          before === undefined
            ? '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>'
            : outerXml(before),
          { count: extended.length },
          content,
        );
  return replaceExtension(extensionList, EXTENSION_URI, element);
}
