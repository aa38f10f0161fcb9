/** One household of a register, as far as two registers are compared. */
export interface RegisterEntry {
  /** The same in both registers: the worker's identity number or a dossier number. */
  readonly key: string;
  /** What tells the household where its key was corrected, such as name and enterprise; left out where nothing does. */
  readonly otherwise?: string;
  /** Values by field, already cleaned; a missing field is "not stated". */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** An entry that differs: its key now, the one it had before (the same but for a corrected one), and the fields. */
export interface ChangedEntry {
  readonly key: string;
  readonly keyBefore: string;
  readonly fields: readonly string[];
}

/** What became of a register from one year, or one version, to the next. Keys in their register's order. */
export interface RegisterComparison {
  readonly added: readonly string[];
  readonly left: readonly string[];
  readonly changed: readonly ChangedEntry[];
  readonly unchanged: readonly string[];
}

/**
 * Compares a register with last year's, or with its previous version: who is new, who left, and whose entries changed.
 *
 * A field stated on one side only counts as changed. A key entered twice is compared by its first entry; findRecordLinks tells of
 * the second. One who is new and one who left are the same where `otherwise` says so and nobody else bears it on either side:
 * a corrected number is a change, and not two people. Why somebody left is not told here.
 * Source: 动态管理 of the county's address: dated entries in, changes, exits.
 * @example compareRegisters([], [{ key: "a", values: {} }]).added // => ["a"]
 */
export function compareRegisters(
  before: readonly RegisterEntry[],
  now: readonly RegisterEntry[],
): RegisterComparison {
  const earlier = firstByKey(before);
  const later = firstByKey(now);
  const renamed = correctedKeys(
    [...later.values()].filter(({ key }) => !earlier.has(key)),
    [...earlier.values()].filter(({ key }) => !later.has(key)),
  );
  const added: string[] = [];
  const changed: ChangedEntry[] = [];
  const unchanged: string[] = [];
  const known = new Set<string>();
  for (const [key, entry] of later) {
    const keyBefore = renamed.get(key) ?? key;
    const old = earlier.get(keyBefore);
    if (old === undefined) {
      added.push(key);
      continue;
    }
    known.add(keyBefore);
    const fields = differingFields(old.values, entry.values);
    if (fields.length === 0 && keyBefore === key) unchanged.push(key);
    else changed.push({ key, keyBefore, fields });
  }
  return { added, left: [...earlier.keys()].filter((key) => !known.has(key)), changed, unchanged };
}

function differingFields(before: RegisterEntry["values"], now: RegisterEntry["values"]): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...fields].filter((field) => before[field] !== now[field]).sort();
}

function correctedKeys(
  added: readonly RegisterEntry[],
  left: readonly RegisterEntry[],
): ReadonlyMap<string, string> {
  const [news, olds] = [onlyBearers(added), onlyBearers(left)];
  const corrected = new Map<string, string>();
  for (const [otherwise, key] of news) {
    const old = olds.get(otherwise);
    if (key !== null && old != null) corrected.set(key, old);
  }
  return corrected;
}

/** By what tells them otherwise: the key of the only one, null where there are several. */
function onlyBearers(entries: readonly RegisterEntry[]): ReadonlyMap<string, string | null> {
  const bearers = new Map<string, string | null>();
  for (const { key, otherwise = "" } of entries) {
    if (otherwise !== "") bearers.set(otherwise, bearers.has(otherwise) ? null : key);
  }
  return bearers;
}

function firstByKey(entries: readonly RegisterEntry[]): ReadonlyMap<string, RegisterEntry> {
  const byKey = new Map<string, RegisterEntry>();
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry);
  return byKey;
}
