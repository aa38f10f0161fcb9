import * as v from "valibot";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import { digestOf } from "../../domain/digest";
import type { MatchEntry } from "../../domain/donations/match-entry";
import type { Plan } from "../../workbook/plan";

/** What a clerk said of another name: it is the unit's own, or it is not. */
export interface NameLink {
  readonly name: string;
  readonly unit: string;
  readonly isSame: boolean;
  readonly decidedOn: CalendarDate;
}

/** What a clerk said of lines of the bank and gifts: they belong together, or they do not. Each line stands as its digest. */
export interface LineLink {
  readonly bank: readonly string[];
  readonly gifts: readonly string[];
  readonly isSame: boolean;
  readonly decidedOn: CalendarDate;
}

/** All of it, as the workbook keeps it. */
export interface KeptLinks {
  readonly names: readonly NameLink[];
  readonly lines: readonly LineLink[];
}

/** Nothing said. */
export const NO_LINKS: KeptLinks = Object.freeze({ names: [], lines: [] });

const DAY = v.custom<CalendarDate>((day) => typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day));
const KEPT = v.object({
  names: v.array(v.object({ name: v.string(), unit: v.string(), isSame: v.boolean(), decidedOn: DAY })),
  lines: v.array(
    v.object({
      bank: v.array(v.string()),
      gifts: v.array(v.string()),
      isSame: v.boolean(),
      decidedOn: DAY,
    }),
  ),
});

/**
 * Reads what the workbook keeps; a text that is none of ours holds nothing.
 * @example readLinks(null) // => { names: [], lines: [] }
 */
export function readLinks(text: string | null | undefined): KeptLinks {
  if (text == null) return NO_LINKS;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KEPT), text);
  return parsed.success ? parsed.output : NO_LINKS;
}

/**
 * The other names a clerk said are a unit's own.
 * @example aliasesSaid(NO_LINKS, "县教育体育局") // => []
 */
export function aliasesSaid(links: KeptLinks, unit: string): readonly string[] {
  return links.names.filter((link) => link.isSame && link.unit === unit).map(({ name }) => name);
}

/**
 * What a line is known by: it survives sorting and moving, and changes with anything the line says, for then it is another line.
 * @example lineKeyOf({ amountFen: 500000 as Fen, date: null, reference: "", text: "" }, "县教育局").length // => 14
 */
export function lineKeyOf(
  { amountFen, date, reference, text }: Pick<MatchEntry, "amountFen" | "date" | "reference" | "text">,
  name: string,
): string {
  return digestOf(JSON.stringify([name, amountFen, date, reference, text]));
}

/**
 * Plans to keep what a clerk says of a name; what was said of it before is replaced.
 * @example planNameLink(NO_LINKS, link).title // => "linkName"
 */
export function planNameLink(links: KeptLinks, link: NameLink): Plan {
  const others = links.names.filter(({ name, unit }) => name !== link.name || unit !== link.unit);
  return plan("linkName", { ...links, names: [...others, link] });
}

/**
 * Plans to keep what a clerk says of lines; what was said of the same lines before is replaced.
 * @example planLineLink(NO_LINKS, link).title // => "linkLines"
 */
export function planLineLink(links: KeptLinks, link: LineLink): Plan {
  const others = links.lines.filter((each) => !isOfLines(each, link));
  return plan("linkLines", { ...links, lines: [...others, link] });
}

/**
 * Plans to forget what was said of a name or of lines, so that the question is put again.
 * @example planUnlink(NO_LINKS, link).memory // => { links: null }
 */
export function planUnlink(links: KeptLinks, link: NameLink | LineLink): Plan {
  return plan("unlink", {
    names: links.names.filter(
      (each) => !("name" in link) || each.name !== link.name || each.unit !== link.unit,
    ),
    lines: links.lines.filter((each) => "name" in link || !isOfLines(each, link)),
  });
}

function isOfLines(one: LineLink, other: Pick<LineLink, "bank" | "gifts">): boolean {
  const textOf = ({ bank, gifts }: Pick<LineLink, "bank" | "gifts">) =>
    JSON.stringify([[...bank].sort(), [...gifts].sort()]);
  return textOf(one) === textOf(other);
}

function plan(title: string, links: KeptLinks): Plan {
  const isEmpty = links.names.length === 0 && links.lines.length === 0;
  return { title, steps: [], memory: { links: isEmpty ? null : JSON.stringify(links) } };
}
