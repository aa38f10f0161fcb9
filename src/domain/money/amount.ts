import type { CellValue } from "../cell-value";
import type { FieldId } from "../field-id";
import type { Issue } from "../finding";
import { fenOfYuan, type Fen } from "./fen";
import { parseCapitalAmount } from "./parse-capital-amount";

/** What a cell of amounts holds; blank and faulty have no amount. */
export interface AmountReading {
  readonly state: "blank" | "valid" | "faulty";
  readonly amountFen: Fen | null;
  readonly issues: readonly Issue<"amount.text" | "amount.unreadable">[];
}

const BLANK: AmountReading = { state: "blank", amountFen: null, issues: [] };
const INVISIBLE = /[\u0000-\u001f\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const NOTHING = /^(?:[-‐-―−/]+|无)$/;
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/;
// NBSP and narrow NBSP group thousands; a plain blank between digits may as well divide two amounts.
const GROUPING_BLANK = /(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g;
const UNIT_NAMES = "万元整|万元|万|[千百]元整|[千百]元|[千百]|元整|圆整|元正|元|圆";
const UNIT = new RegExp(` ?(?:\\((${UNIT_NAMES})\\)|(${UNIT_NAMES}))$`);
const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 百: 100 };
/** 1000元/户, 500元每人: the row is one household or person. */
const EACH = / ?(?:\/|每) ?(?:户|人|家)$/;

/**
 * Reads an amount as number or text: ¥, 元, 万, grouping commas, NBSP, full-width digits, brackets for negatives.
 * `unitYuan` is the column's unit in yuan (10000 for 万元); 元 or 万 written in the cell goes before it.
 * 8千元 and 1000元/户 are read, and capitals (壹仟元整, 贰仟元) as well. A dash, a slash or 无 counts as blank. With `field` an unreadable cell also carries its issue.
 * Errors: amount.text (a text that does not take part in sums), amount.unreadable.
 * @example parseAmount("¥1,234.50元", 1).amountFen // => 123450
 */
export function parseAmount(value: CellValue, unitYuan: number, field?: FieldId): AmountReading {
  if (value === null || value === "") return BLANK;
  if (typeof value === "number")
    return inRange(value * unitYuan) ? valid(value * unitYuan) : faulty(value, field);
  if (typeof value === "boolean") return faulty(value, field);
  const text = value
    .replace(GROUPING_BLANK, "$1,")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || NOTHING.test(text)) return BLANK;
  const yuan = yuanOfText(text, unitYuan);
  const inCapitals = yuan === null ? capitalAmount(text) : null;
  if (inCapitals === null && (yuan === null || !inRange(yuan))) return faulty(value, field);
  const amountFen = inCapitals ?? fenOfYuan(yuan ?? 0);
  return { state: "valid", amountFen, issues: [{ code: "amount.text", params: { value, amountFen } }] };
}

/** In a cell 贰仟元 says as much as 贰仟元整, which a voucher asks for. */
function capitalAmount(text: string): Fen | null {
  return parseCapitalAmount(text) ?? (/[元圆圓]$/.test(text) ? parseCapitalAmount(`${text}整`) : null);
}

function yuanOfText(text: string, unitYuan: number): number | null {
  let rest = text.replace(EACH, "");
  let negative = false;
  if (/^\(.*\)$/.test(rest)) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const signs = /^(?:[¥￥]|人民币|RMB|CNY)? ?([-+−‐-―]?) ?(?:[¥￥]|人民币|RMB|CNY)? ?/i.exec(rest);
  rest = rest.slice(signs?.[0].length ?? 0);
  const sign = signs?.[1] ?? "";
  if (sign !== "" && negative) return null;
  negative ||= sign !== "" && sign !== "+";
  const named = UNIT.exec(rest);
  const unit = named?.[1] ?? named?.[2];
  const digits = rest.replace(UNIT, "").trim();
  if (!NUMBER.test(digits)) return null;
  const factor = unit === undefined ? unitYuan : (FACTORS[unit.charAt(0)] ?? 1);
  const yuan = Number(digits.replace(/,/g, "")) * factor;
  return negative ? -yuan : yuan;
}

function inRange(yuan: number): boolean {
  return Math.abs(yuan) < 9e13;
}

function valid(yuan: number): AmountReading {
  return { state: "valid", amountFen: fenOfYuan(yuan), issues: [] };
}

function faulty(value: CellValue, field: FieldId | undefined): AmountReading {
  if (field === undefined) return { state: "faulty", amountFen: null, issues: [] };
  const params = { field, value: String(value) };
  return { state: "faulty", amountFen: null, issues: [{ code: "amount.unreadable", params }] };
}
