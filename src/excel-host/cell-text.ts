import type { CellContent } from "../xlsx/workbook-data";
import { fromSerialDate } from "./serial-date";

function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const magnitude = Math.abs(value);
  if (magnitude >= 1e11 || (magnitude < 1e-9 && magnitude > 0)) {
    const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
    const sign = exponent.startsWith("-") ? "-" : "+";
    return `${String(Number(mantissa))}E${sign}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** Format code cut into literals and codes: brackets dropped, quotes and escapes resolved. */
function splitCode(section: string): { literal: boolean; text: string }[] {
  const pieces: { literal: boolean; text: string }[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(AM\/PM|上午\/下午|y+|m+|d+|h+|s+|a{3,4}|[0#?.,]+|[%@]|E[+-]0+|General|.)/gi;
  for (const [whole, quoted, escaped, currency, code] of section.matchAll(pattern)) {
    if (quoted !== undefined || escaped !== undefined)
      pieces.push({ literal: true, text: quoted ?? escaped ?? "" });
    else if (currency) pieces.push({ literal: true, text: currency });
    else if (code !== undefined) {
      pieces.push({
        literal: !/^(?:AM\/PM|[ymdhs]+|a{3,4}|[0#?.,]+|[%@]|E[+-]0+|General)$/i.test(code),
        text: code,
      });
    } else if (whole.startsWith("_")) pieces.push({ literal: true, text: " " });
  }
  return pieces;
}

const weekdays = ["日", "一", "二", "三", "四", "五", "六"];

function formatDate(serial: number, section: string): string {
  const parts = fromSerialDate(serial);
  const pieces = splitCode(section);
  const halfDay = pieces.some((piece) => /AM\/PM|上午/.test(piece.text));
  const pad = (value: number, code: string): string => String(value).padStart(code.length > 1 ? 2 : 1, "0");
  let previous = "";
  return pieces
    .map((piece, position) => {
      if (piece.literal) return piece.text;
      const code = piece.text.toLowerCase();
      const next =
        pieces
          .slice(position + 1)
          .find((later) => !later.literal)
          ?.text.toLowerCase() ?? "";
      // "m" is minutes only beside hours or seconds.
      const minutes = code.startsWith("m") && (previous.startsWith("h") || next.startsWith("s"));
      previous = code;
      if (code.startsWith("y"))
        return code.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
      if (minutes) return pad(parts.minute, code);
      if (code.startsWith("m")) return pad(parts.month, code);
      if (code.startsWith("d")) return pad(parts.day, code);
      if (code.startsWith("h")) return pad(halfDay ? ((parts.hour + 11) % 12) + 1 : parts.hour, code);
      if (code.startsWith("s")) return pad(parts.second, code);
      if (code.startsWith("aa")) return `${code.length > 3 ? "星期" : ""}${weekdays[parts.weekday] ?? ""}`;
      if (/am\/pm/.test(code)) return parts.hour < 12 ? "AM" : "PM";
      return piece.text;
    })
    .join("");
}

/** Rounds half away from zero on the decimal text, as Excel's display does. */
function toFixedDecimal(value: number, digits: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${digits}`);
  if (!Number.isFinite(shifted)) return value.toFixed(digits);
  return (Math.round(shifted + Number.EPSILON) / 10 ** digits).toFixed(digits);
}

function formatNumber(value: number, section: string): string {
  const pieces = splitCode(section);
  const code = pieces
    .filter((piece) => !piece.literal && /^[0#?.,]+$/.test(piece.text))
    .map((piece) => piece.text)
    .join("");
  const percent = pieces.some((piece) => !piece.literal && piece.text === "%");
  if (code === "") {
    return pieces
      .map((piece) => (!piece.literal && /general/i.test(piece.text) ? formatGeneral(value) : piece.text))
      .join("");
  }
  const exponent = pieces.find((piece) => !piece.literal && /^E[+-]/i.test(piece.text));
  const [whole = "", fraction = ""] = code.split(".");
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  let scaled = (percent ? value * 100 : value) / 1000 ** scale;
  let tail = "";
  if (exponent) {
    const power = scaled === 0 ? 0 : Math.floor(Math.log10(scaled));
    scaled = scaled / 10 ** power;
    tail = `E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(exponent.text.length - 2, "0")}`;
  }
  const required = fraction.replace(/[^0]/g, "").length;
  const [digits = "0", decimals = ""] = toFixedDecimal(scaled, fraction.length).split(".");
  let kept = decimals;
  while (kept.length > required && kept.endsWith("0")) kept = kept.slice(0, -1);
  const minimum = whole.replace(/[^0]/g, "").length;
  let integer = digits === "0" && minimum === 0 ? "" : digits.padStart(minimum, "0");
  if (/,/.test(whole.replace(/,+$/, ""))) integer = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const number = integer + (code.includes(".") ? `.${kept}` : "") + tail;
  let placed = false;
  return pieces
    .map((piece) => {
      if (piece.literal || piece.text === "%") return piece.text;
      if (placed || piece === exponent) return "";
      placed = true;
      return number;
    })
    .join("");
}

const isDateCode = (section: string): boolean =>
  splitCode(section).some((piece) => !piece.literal && /^(?:[ymdhs]+|aa+)$/i.test(piece.text));

/**
 * Text a cell shows, for common number formats; not cut or filled with # by column width.
 *
 * @example
 * formatCellText(1234.5, "#,##0.00") // => "1,234.50"
 */
export function formatCellText(value: CellContent, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (numberFormat === "General") return typeof value === "number" ? formatGeneral(value) : value;
  const sections = numberFormat.match(/(?:"[^"]*"|\\.|[^;])+|(?<=;)(?=;|$)/g) ?? ["General"];
  if (typeof value === "string") {
    const section = sections[3] ?? (sections.length === 1 && /@/.test(numberFormat) ? numberFormat : null);
    return section === null
      ? value
      : splitCode(section)
          .map((piece) => (!piece.literal && piece.text === "@" ? value : piece.text))
          .join("");
  }
  if (numberFormat === "@") return formatGeneral(value);
  const which = value > 0 || sections.length === 1 ? 0 : value < 0 ? 1 : sections.length > 2 ? 2 : 0;
  const section = sections[which] ?? "";
  if (isDateCode(section)) return value < 0 ? "#".repeat(8) : formatDate(value, section);
  const text = formatNumber(Math.abs(value), section);
  return value < 0 && which === 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
