// Printable ASCII and the common Chinese characters stand for themselves: nearly every cell of a register.
const PLAIN = /^[ -~\u4e00-\u9fa5]*$/;

/**
 * A text in the form it is compared in: full-width letters, digits and signs as half-width ones.
 *
 * Source: Unicode Standard Annex 15, NFKC.
 * @example toHalfWidth("３４１８（a）") // => "3418(a)"
 */
export function toHalfWidth(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC");
}
