import type { CellValue } from "../domain/cell-value";
import type { FieldId } from "../domain/field-id";
import { maskBankAccount, maskPhone, maskResidentId } from "../domain/identity/mask";
import type { Locale } from "../i18n/locale";
import { messagesOf } from "../i18n/messages";
import { paneMessagesOf } from "../i18n/pane-messages";
import { placeText } from "../i18n/place-text";
import { FIELD_CATALOGUE } from "../workbook/catalogue/field-catalogue";
import type { FixList, ProposedFix } from "../workflows/fixes/fix-list";

const INVISIBLE = /[\s\u0000-\u001f\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/g;
const LONG_NUMBER = /[\dXx]{15,}/g;

/** What a cell holds, fit for a log: numbers of persons masked, blanks that hide made visible. */
function shown(value: CellValue, field: FieldId): string {
  const text = (
    typeof value === "number" && value >= 1e15 ? BigInt(Math.round(value)).toString() : String(value ?? "")
  ).replace(INVISIBLE, "␣");
  switch (FIELD_CATALOGUE[field].kind) {
    case "residentId":
      return maskResidentId(text);
    case "phone":
      return maskPhone(text);
    case "bankAccount":
      return maskBankAccount(text);
    default:
      // A name with a number in the same cell.
      return text.replace(LONG_NUMBER, maskResidentId);
  }
}

/**
 * The list of fixes for people, a line each: kind, cell, before → after, and for a number found elsewhere where it was found; then the
 * days to be written out and the numbers nobody was found for. Numbers of persons are masked.
 * @example fixLines(list, "zh-CN")[0] // => "去空格、统一写法\t登记!E2\t121******0001 → 121****0001"
 */
export function fixLines(
  list: Pick<FixList, "openDates" | "unrescued"> & { readonly fixes: readonly ProposedFix[] },
  locale: Locale,
): string[] {
  const { cli } = messagesOf(locale);
  const words = paneMessagesOf(locale).fixes;
  return [
    ...list.fixes.map(({ kind, cell, field, before, after, evidence }) =>
      [
        cli.fixKinds[kind],
        placeText(cell),
        `${shown(before, field) || words.empty} → ${shown(after, field)}`,
        ...evidence.map(({ sheet, row, sameDigits, isSamePhone }) =>
          words.evidence(sheet, row, sameDigits, isSamePhone),
        ),
      ].join("\t"),
    ),
    ...list.openDates.map(({ cell, field, before, days }) =>
      [cli.openDate, placeText(cell), `${shown(before, field)} → ${words.or(days)}`].join("\t"),
    ),
    ...list.unrescued.map((cell) => [cli.unrescued, placeText(cell)].join("\t")),
  ];
}
