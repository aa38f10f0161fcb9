import type { Standing } from "../../domain/allocation/what-if";
import type { Fen } from "../../domain/money/fen";
import { allocationTextsOf } from "../../i18n/allocation-texts";
import { formatMoney } from "../../i18n/format-values";
import type { Locale } from "../../i18n/locale";
import { messagesOf } from "../../i18n/messages";
import { namesOf } from "../../i18n/names";
import { renderBesides } from "../../i18n/render-reason";
import { versionTextsOf } from "../../i18n/version-texts";
import { reasonsInWords } from "../eligibility/eligibility-report-reasons";
import type { FieldChange, LeftReason, RegisterChange } from "./register-changes";
import type { ComparedField, VersionHousehold } from "./register-version";

/** A change in words: what was, what is, and why as far as it is known. */
export interface ChangeWords {
  readonly before: string;
  readonly now: string;
  readonly why: string;
}

const IN_FEN: ReadonlySet<ComparedField> = new Set([
  ...(["annualIncome", "rigidSpending", "accidentCost", "reliefAmount"] as const),
]);

/**
 * Puts a change into words: of a household that changed only the fields that differ, of the others class and amount.
 * @example changeWords(change, "zh-CN").before // => "家庭人口 3"
 */
export function changeWords(change: RegisterChange, locale: Locale): ChangeWords {
  switch (change.kind) {
    case "added":
      return { before: "—", now: inShort(change.now, locale), why: notHelped(change.now, locale) };
    case "left":
      return { before: inShort(change.before, locale), now: "—", why: leftWords(change.why, locale) };
    case "changed": {
      const texts = versionTextsOf(locale);
      const { standing, fields, now } = change;
      const side = (which: "before" | "now", decided: Standing | undefined) => [
        ...(decided === undefined ? [] : [`${texts.decision} ${standingWords(decided, locale)}`]),
        ...fields.map((field) => fieldWords(field, which, locale)),
      ];
      return {
        before: side("before", standing?.from).join(separatorOf(locale)),
        now: side("now", standing?.to).join(separatorOf(locale)),
        why: standing === null ? "" : notHelped(now, locale),
      };
    }
  }
}

function separatorOf(locale: Locale): string {
  return locale === "en" ? "; " : "；";
}

function standingWords({ decision, hardshipClass }: Standing, locale: Locale): string {
  return hardshipClass === null
    ? allocationTextsOf(locale).decisions[decision]
    : messagesOf(locale).hardshipClass[hardshipClass];
}

function fieldWords(
  { field, before, now, isHidden }: FieldChange,
  which: "before" | "now",
  locale: Locale,
): string {
  const texts = versionTextsOf(locale);
  const name = namesOf(locale).field(field);
  if (isHidden) return which === "now" ? `${name}${locale === "en" ? " " : ""}${texts.corrected}` : name;
  const value = which === "before" ? before : now;
  if (value === null) return `${name} ${texts.blank}`;
  if (typeof value === "boolean") return `${name} ${value ? texts.yes : texts.no}`;
  return `${name} ${typeof value === "number" && IN_FEN.has(field) ? formatMoney(value as Fen) : value}`;
}

function inShort({ values, amountFen }: VersionHousehold, locale: Locale): string {
  const stated = String(values.hardshipClass ?? "");
  const amount = amountFen === null ? "" : `${formatMoney(amountFen)} ${versionTextsOf(locale).yuan}`;
  return [stated === "" ? versionTextsOf(locale).noClass : stated, amount]
    .filter((part) => part !== "")
    .join(locale === "en" ? ", " : "，");
}

function notHelped({ eligibility }: VersionHousehold, locale: Locale): string {
  return eligibility.decision === "eligible" ? "" : reasonsInWords(eligibility, locale);
}

function leftWords(why: LeftReason | null, locale: Locale): string {
  const texts = versionTextsOf(locale);
  switch (why?.kind) {
    case undefined:
      return "";
    case "died":
      return texts.died(why.cell);
    case "member":
      return texts.member(why.worker);
    case "ruled": {
      const { eligibility } = why;
      const besides = renderBesides(eligibility, locale).join(separatorOf(locale));
      return besides === "" ? texts.ruled(reasonsInWords(eligibility, locale)) : besides;
    }
  }
}
