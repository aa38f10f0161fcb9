import type { DataValidationData, DataValidationErrorStyle } from "../../xlsx/rules/data-validation-data";
import type { CellArea } from "../../xlsx/workbook-data";
import { joinRows } from "../range/area-difference";
import { findInvalidCells } from "./data-validation-check";
import { formatRule, parseRule, validationTypes } from "./data-validation-rule";
import { changeValidations, noValidation, validationsOver } from "./data-validation-store";
import { HostError } from "../host-error";
import { nullObject, type Face, type HostObject } from "../bridge/host-object";
import { requireBoolean, requireRecord, requireText } from "../bridge/parameters";
import type { AreasTarget } from "../range/range-target";

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** What all cells of the target share: null when they differ, the answer for no rule when none has one. */
function shared(target: AreasTarget, pick: (validation: DataValidationData) => unknown): unknown {
  const { covered, bare } = validationsOver(target);
  const answers = covered.map(({ validation }) => pick(validation));
  if (bare.length > 0) answers.push(pick({ ...noValidation, areas: bare }));
  const texts = new Set(answers.map((answer) => JSON.stringify(answer)));
  return texts.size > 1 ? null : answers[0];
}

function typeOf(target: AreasTarget): string {
  const { covered, bare } = validationsOver(target);
  const ruling = covered.filter(({ validation }) => validation.type !== "none");
  if (ruling.length === 0) return "None";
  if (bare.length > 0 || ruling.length < covered.length) return "MixedCriteria";
  return shared(target, formatRule) === null
    ? "Inconsistent"
    : validationTypes[ruling[0]?.validation.type ?? "none"];
}

function invalidOver(target: AreasTarget): {
  invalid: CellArea[];
  isUndecided: boolean;
  isAllInvalid: boolean;
} {
  const { covered } = validationsOver(target);
  let isUndecided = false;
  const invalid: CellArea[] = [];
  let cells = 0;
  for (const { validation, areas } of covered) {
    const found = findInvalidCells(target.state, target.sheet, validation, areas);
    if (found.isUndecided) isUndecided = true;
    invalid.push(...found.invalid);
  }
  for (const area of target.areas) cells += area.rowCount * area.columnCount;
  invalid.sort((one, other) => one.column - other.column || one.row - other.row);
  return { invalid: joinRows(invalid), isUndecided, isAllInvalid: invalid.length === cells };
}

function invalidCells(target: AreasTarget): HostObject {
  const { invalid, isUndecided } = invalidOver(target);
  if (isUndecided) throw new HostError("NotImplemented", "DataValidation over a formula");
  return invalid.length === 0 ? nullObject : target.state.openAreas(target.sheet, invalid);
}

function optionalText(value: unknown, limit: number): string {
  const text = value === undefined || value === null ? "" : requireText(value);
  if (text.length > limit) throw new HostError("InvalidArgument");
  return text;
}

/** Excel.DataValidation of a range or of range areas. */
export const dataValidationFace: Face<AreasTarget> = {
  className: "DataValidation",
  properties: {
    Rule: {
      get: (target) => shared(target, formatRule),
      set: (target, value) => {
        const parts = parseRule(value);
        changeValidations(target, (existing) => {
          const { formula1: _formula1, formula2: _formula2, ...messages } = existing ?? noValidation;
          return { ...messages, ...parts };
        });
      },
    },
    Type: { get: typeOf },
    IgnoreBlanks: {
      get: (target) => shared(target, (validation) => validation.allowBlank),
      set: (target, value) => {
        const allowBlank = requireBoolean(value);
        changeValidations(target, (existing) => ({ ...(existing ?? noValidation), allowBlank }));
      },
    },
    Prompt: {
      get: (target) =>
        shared(target, ({ prompt, promptTitle, showsInputMessage }) => ({
          message: prompt,
          showPrompt: showsInputMessage,
          title: promptTitle,
        })),
      set: (target, value) => {
        const { message, showPrompt, title } = requireRecord(value);
        const prompt = optionalText(message, 255);
        const promptTitle = optionalText(title, 32);
        const showsInputMessage =
          showPrompt === undefined || showPrompt === null || requireBoolean(showPrompt);
        changeValidations(target, (existing) => ({
          ...(existing ?? noValidation),
          prompt,
          promptTitle,
          showsInputMessage,
        }));
      },
    },
    ErrorAlert: {
      get: (target) =>
        shared(target, ({ error, errorTitle, errorStyle, showsErrorMessage }) => ({
          message: error,
          showAlert: showsErrorMessage,
          style: Object.keys(errorStyles).find((name) => errorStyles[name] === errorStyle),
          title: errorTitle,
        })),
      set: (target, value) => {
        const { message, showAlert, style, title } = requireRecord(value);
        const errorStyle = errorStyles[String(style ?? "Stop")];
        if (!errorStyle) throw new HostError("InvalidArgument");
        const error = optionalText(message, 255);
        const errorTitle = optionalText(title, 32);
        const showsErrorMessage = showAlert === undefined || showAlert === null || requireBoolean(showAlert);
        changeValidations(target, (existing) => ({
          ...(existing ?? noValidation),
          error,
          errorTitle,
          errorStyle,
          showsErrorMessage,
        }));
      },
    },
    Valid: {
      get: (target) => {
        const { invalid, isUndecided, isAllInvalid } = invalidOver(target);
        if (isUndecided) return null;
        return invalid.length === 0 ? true : isAllInvalid ? false : null;
      },
    },
  },
  methods: {
    Clear: (target) => changeValidations(target, () => null),
    GetInvalidCells: (target) => {
      const found = invalidCells(target);
      if (found.isNull) throw new HostError("ItemNotFound");
      return found;
    },
    GetInvalidCellsOrNullObject: invalidCells,
  },
};
