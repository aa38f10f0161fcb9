import type { CellArea, CellContent, SheetData } from "../../xlsx/workbook-data";
import type { KnownFormula } from "./formula-reads";
import { forEachReference } from "./formula-references";
import type { HostState } from "../host-state";

/** An argument of a call that needs no engine: a constant, or cells of a sheet. */
export type DirectArgument =
  { readonly constant: CellContent } | { readonly sheet: SheetData; readonly area: CellArea };

/** A formula that is one call with plain arguments, such as =SUM(B2:B900) or =NUAN.SPELL(C4,"元"). */
export interface DirectCall {
  readonly name: string;
  readonly parameters: readonly DirectArgument[];
}

const callPattern = /^=\s*([A-Za-z][A-Za-z0-9_.]*)\(([\s\S]*)\)\s*$/;
const numberPattern = /^-?\d+(?:\.\d+)?$/;

/** The arguments between the outer brackets; null when one of them is more than a constant or a reference. */
function splitArguments(text: string): string[] | null {
  const parts: string[] = [];
  let part = "";
  let quote = "";
  for (const letter of text) {
    if (quote === "" && /[(){}&+*/^<>=[\]@#;]/.test(letter)) return null;
    if (letter === '"' || letter === "'") quote = quote === letter ? "" : quote === "" ? letter : quote;
    if (quote === "" && letter === ",") {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...parts, part.trim()];
}

function parseArgument(state: HostState, own: SheetData, text: string): DirectArgument | null {
  if (text === "") return null;
  if (numberPattern.test(text)) return { constant: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { constant: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { constant: text.toUpperCase() === "TRUE" };
  let found: DirectArgument | null = null;
  forEachReference(text, ({ start, end, sheetName, area }) => {
    if (start !== 0 || end !== text.length) return;
    const sheet =
      sheetName === null
        ? own
        : state.workbook.sheets.find((one) => one.name.toLowerCase() === sheetName.toLowerCase());
    if (sheet) found = { sheet, area };
  });
  return found;
}

/**
 * Reads a formula as one plain call; null when it is anything more, and the engine must see to it.
 */
export function parseDirectCall(state: HostState, { cell, data, isOpen }: KnownFormula): DirectCall | null {
  if (isOpen || data.arrayArea) return null;
  const match = callPattern.exec(data.formula ?? "");
  const texts = match?.[2] === undefined ? null : splitArguments(match[2]);
  const own = state.workbook.sheets.find((sheet) => sheet.id === cell.sheetId);
  if (!match?.[1] || !texts || !own) return null;
  const parameters: DirectArgument[] = [];
  for (const text of texts) {
    const parsed = parseArgument(state, own, text);
    if (!parsed) return null;
    parameters.push(parsed);
  }
  return { name: match[1].toUpperCase(), parameters };
}
