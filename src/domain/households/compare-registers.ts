/** One household of a register, as far as two registers are compared. */
export interface RegisterEntry {
  /** The same in both registers: the worker's identity number or a dossier number. */
  readonly key: string;
  /** Values by field, already cleaned; a missing field is "not stated". */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** What became of a register from one year, or one version, to the next. Keys in their register's order. */
export interface RegisterComparison {
  readonly added: readonly string[];
  readonly left: readonly string[];
  readonly changed: readonly { readonly key: string; readonly fields: readonly string[] }[];
  readonly unchanged: readonly string[];
}

/**
 * Compares a register with last year's, or with its previous version: who is new, who left, and whose entries changed.
 *
 * A field stated on one side only counts as changed. A key entered twice is compared by its first entry;
 * findRecordLinks tells of the second. Why somebody left is for the clerk to say.
 * Source: 动态管理 of the county's address: dated entries in, changes, exits.
 * @example compareRegisters([], [{ key: "a", values: {} }]).added // => ["a"]
 */
export function compareRegisters(
  before: readonly RegisterEntry[],
  now: readonly RegisterEntry[],
): RegisterComparison {
  const earlier = firstByKey(before);
  const later = firstByKey(now);
  const added: string[] = [];
  const changed: { key: string; fields: readonly string[] }[] = [];
  const unchanged: string[] = [];
  for (const [key, entry] of later) {
    const known = earlier.get(key);
    if (known === undefined) {
      added.push(key);
      continue;
    }
    const fields = [...new Set([...Object.keys(known.values), ...Object.keys(entry.values)])].filter(
      (field) => known.values[field] !== entry.values[field],
    );
    if (fields.length === 0) unchanged.push(key);
    else changed.push({ key, fields: fields.sort() });
  }
  const left = [...earlier.keys()].filter((key) => !later.has(key));
  return { added, left, changed, unchanged };
}

function firstByKey(entries: readonly RegisterEntry[]): ReadonlyMap<string, RegisterEntry> {
  const byKey = new Map<string, RegisterEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return byKey;
}
