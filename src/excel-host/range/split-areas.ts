/**
 * Parts of a list of references; a comma within a quoted sheet name divides nothing.
 *
 * @example
 * splitAreas("'甲,乙'!$A$1,名单!$B:$B") // => ["'甲,乙'!$A$1", "名单!$B:$B"]
 */
export function splitAreas(list: string): readonly string[] {
  return (list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((one) => one.trim());
}
