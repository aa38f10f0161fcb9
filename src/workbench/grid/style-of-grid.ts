import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderSide, StyleData } from "../../xlsx/workbook-data";
import { borderStyles, horizontal, vertical } from "./style-snapshot";

/** What a person changed about a cell's look, to be made of the style the cell has. */
export type LookChange = (style: StyleData) => StyleData;

/**
 * The change of a style that somebody made in the grid: by a key, or by pasting and filling cells that look otherwise.
 *
 * @param before what the grid was told to draw
 * @param after what it draws now
 * @returns null where both are the same; what the grid cannot say of a style stays as it is
 * @example lookChange({}, { bl: 1 })?.(style).font.bold // => true
 */
export function lookChange(before: IStyleData, after: IStyleData): LookChange | null {
  const changes = traits.flatMap((trait) => trait(before, after) ?? []);
  if (changes.length === 0) return null;
  return (style) => changes.reduce((changed, change) => change(changed), style);
}

/** One trait of a look: how to read it from the grid's style, and how to put it into ours. */
function trait<V>(
  read: (look: IStyleData) => V,
  put: (style: StyleData, value: V) => StyleData,
): (before: IStyleData, after: IStyleData) => LookChange | null {
  return (before, after) => {
    const value = read(after);
    if (JSON.stringify(read(before)) === JSON.stringify(value)) return null;
    return (style) => put(style, value);
  };
}

type Font = StyleData["font"];

function fontTrait<K extends "bold" | "italic" | "underline" | "strike">(
  key: K,
  read: (look: IStyleData) => boolean,
) {
  return trait(read, (style, value) => ({ ...style, font: { ...style.font, [key]: value } }));
}

function keptFontTrait<K extends "name" | "size">(key: K, read: (look: IStyleData) => Font[K] | undefined) {
  return trait(read, (style, value) =>
    value === undefined ? style : { ...style, font: { ...style.font, [key]: value } },
  );
}

function alignmentTrait<K extends "horizontal" | "vertical" | "wrap">(
  key: K,
  read: (look: IStyleData) => StyleData["alignment"][K],
) {
  return trait(read, ({ alignment: { [key]: _old, ...rest }, ...style }, value) => ({
    ...style,
    alignment: value === undefined ? rest : { ...rest, [key]: value },
  }));
}

const traits = [
  // A cell that names no font gets this one of the grid's; the file's own stays.
  keptFontTrait("name", ({ ff }) => (ff && ff !== "Arial" ? ff : undefined)),
  keptFontTrait("size", ({ fs }) => fs),
  fontTrait("bold", ({ bl }) => bl === 1),
  fontTrait("italic", ({ it }) => it === 1),
  fontTrait("underline", ({ ul }) => ul?.s === 1),
  fontTrait("strike", ({ st }) => st?.s === 1),
  trait(
    ({ cl }) => fileColor(cl?.rgb),
    ({ font: { color: _old, ...rest }, ...style }, color) => ({
      ...style,
      font: color === undefined ? rest : { ...rest, color },
    }),
  ),
  trait(
    ({ bg }) => fileColor(bg?.rgb),
    (style, color) => ({ ...style, fill: color === undefined ? {} : { color } }),
  ),
  trait(
    ({ n }) => n?.pattern || "General",
    (style, numberFormat) => ({ ...style, numberFormat }),
  ),
  trait(
    ({ bd }) => sidesOf(bd),
    ({ border: { left: _left, right: _right, top: _top, bottom: _bottom, ...rest }, ...style }, sides) => ({
      ...style,
      border: { ...rest, ...sides },
    }),
  ),
  alignmentTrait("horizontal", ({ ht }) => wordOf(horizontal, ht)),
  alignmentTrait("vertical", ({ vt }) => wordOf(vertical, vt)),
  // 3 is the grid's word for wrapping.
  alignmentTrait("wrap", ({ tb }) => (tb === 3 ? true : undefined)),
];

function sidesOf(sides: IStyleData["bd"]): Pick<StyleData["border"], "left" | "right" | "top" | "bottom"> {
  const [left, right, top, bottom] = [sides?.l, sides?.r, sides?.t, sides?.b].map(sideOf);
  return {
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
  };
}

function sideOf(side: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = side ? wordOf(borderStyles, side.s) : undefined;
  if (style === undefined) return undefined;
  const color = fileColor(side?.cl.rgb);
  return { style, ...(color === undefined ? {} : { color }) };
}

function wordOf(words: Readonly<Record<string, number>>, number: Nullable<number>): string | undefined {
  return Object.keys(words).find((word) => words[word] === number);
}

/** "#C00000" or "rgb(192,0,0)" as the model has it; nothing for what is no colour of its own. */
function fileColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(color)?.slice(1);
  const digits = parts
    ? parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")
    : /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}
