import type { CellValue } from "../cell-value";
import type { Issue } from "../finding";
import { parseDate } from "../calendar/parse-date";
import { PARAMETER_DEFINITIONS } from "./parameter-definitions";
import type { ParameterId } from "./parameter-id";
import type { ParameterValues } from "./parameters";

/** What the value cell of one parameter says. */
export type ParameterReading<Id extends ParameterId> =
  | { readonly kind: "set"; readonly value: ParameterValues[Id] }
  | { readonly kind: "unset" }
  | { readonly kind: "unreadable"; readonly issue: Issue<"parameter.unreadable"> };

const NOT_SET = new Set(["", "-", "—", "——", "/", "未设", "未设置", "未定", "待定"]);
const YES = new Set(["是", "含", "包含", "true", "1", "√", "yes"]);
const NO = new Set(["否", "不含", "不包含", "false", "0", "×", "no"]);

/**
 * Reads the value of one parameter from its cell on the sheet 参数, for the check and the pane.
 *
 * Units: money is typed in yuan (万元 is understood) and kept in fen; a percentage is 80%, 80 or 0.8 and kept as 0.8.
 * A blank, a dash or 待定 is unset. Errors: parameter.unreadable, also when the value is out of range.
 * @example parseParameterValue("minimumLivingLine", "1,062元") // => { kind: "set", value: 106200 }
 */
export function parseParameterValue<Id extends ParameterId>(id: Id, value: CellValue): ParameterReading<Id> {
  const text = value === null ? "" : String(value).normalize("NFKC").trim();
  if (NOT_SET.has(text)) return { kind: "unset" };
  const read = readByKind(id, value, text);
  const { range } = PARAMETER_DEFINITIONS[id];
  const outside = range && typeof read === "number" && (read < range.least || read > range.most);
  if (read === null || outside) {
    return {
      kind: "unreadable",
      issue: { code: "parameter.unreadable", params: { parameter: id, value: text } },
    };
  }
  // The kind declared for the id decides the type; the declaration and ParameterValues are tested against each other.
  return { kind: "set", value: read as ParameterValues[Id] };
}

function readByKind(id: ParameterId, value: CellValue, text: string): string | number | boolean | null {
  switch (PARAMETER_DEFINITIONS[id].kind) {
    case "money":
      return readMoney(text);
    case "number":
      return readNumber(text.replace(/[年倍]$/, ""));
    case "percent":
      return readShare(text);
    case "boolean":
      return YES.has(text.toLowerCase()) ? true : NO.has(text.toLowerCase()) ? false : null;
    case "date": {
      const reading = parseDate(value);
      return reading.kind === "read" ? reading.date : null;
    }
    case "text":
      // Excel keeps fifteen digits of a number; the rest of an account would be made up.
      if (typeof value === "number" && Math.abs(value) >= 1e15) return null;
      // Full-width punctuation is how Chinese is written.
      return String(value).trim();
    case "choice":
      return text;
  }
}

function readNumber(text: string): number | null {
  const plain = text.replace(/[,\s]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function readMoney(text: string): number | null {
  const match = /^[¥￥]?([\d,.\s]+?)(万)?元?$/.exec(text);
  const yuan = match?.[1] === undefined ? null : readNumber(match[1]);
  if (yuan === null) return null;
  const exact = yuan * (match?.[2] ? 1_000_000 : 100);
  const fen = Math.round(exact);
  // A third decimal would be rounded away unseen, so it is refused.
  return Math.abs(exact - fen) < 1e-4 && Number.isSafeInteger(fen) ? fen : null;
}

function readShare(text: string): number | null {
  const number = readNumber(text.replace(/%$/, ""));
  if (number === null) return null;
  return text.endsWith("%") || number > 1 ? Number((number / 100).toFixed(6)) : number;
}
