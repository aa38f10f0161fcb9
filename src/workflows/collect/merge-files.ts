import type { TableKind } from "../../workbook/catalogue/table-catalogue";
import type { CollectedRow, CollectedSource } from "./collected-row";
import { compareVersions, nameOf, overlapOf, type RowChange, rowIdentity } from "./compare-versions";
import { blankLine, type FileLine, type SourceState } from "./file-line";
import type { UnitIndex } from "./unit-index";
import { withSender } from "./with-sender";
import type { TakenFile } from "./take-file";

/** A change of rows, with the files it lies between. */
export interface VersionChange {
  readonly kind: TableKind;
  readonly sender: string | null;
  readonly change: RowChange;
}

/** A person or unit whom two files that are no versions of each other both bring. */
export interface DoubledRow {
  readonly kind: TableKind;
  readonly first: CollectedRow;
  readonly second: CollectedRow;
}

export interface MergedFiles {
  readonly lines: readonly FileLine[];
  readonly changes: readonly VersionChange[];
  readonly doubled: readonly DoubledRow[];
}

export interface MergeParams {
  /** The lines of earlier collections; those that are merged carry their rows. */
  readonly earlier: readonly FileLine[];
  readonly files: readonly TakenFile[];
  readonly index: UnitIndex;
}

/** Files of unlike names are versions when they share this much; of unknown senders when they share nearly all. */
const SAME_SENDER_OVERLAP = 0.5;
const UNKNOWN_SENDER_OVERLAP = 0.8;
/** The smaller of two versions has at least this much of the larger: one enterprise's list replaces nothing of its department's. */
const LEAST_SIZE = 0.5;
const HOLDS_CONTENT: ReadonlySet<SourceState> = new Set([
  ...(["merged", "older", "superseded", "slip"] as const),
]);

/**
 * Merges returned files, in their order, with what was collected before: the same content twice is taken once, a newer version of
 * a unit's file replaces its rows, two parts of one unit's rows stand side by side. Nothing is dropped without a line that says so.
 *
 * @example
 * mergeFiles({ earlier: [], files: [], index }).lines;
 * // => []
 */
export function mergeFiles({ earlier, files, index }: MergeParams): MergedFiles {
  const lines: FileLine[] = [...earlier];
  const changes: VersionChange[] = [];
  const identities = rememberedIdentities();
  const isNew = new Set(files.map(({ file }) => file));
  for (const taken of files) {
    const { file } = taken;
    const byName = index.senderOf(file);
    const named = { ...blankLine(file), sender: byName?.name ?? null, system: byName?.system ?? null };
    if (taken.state === "failed") {
      lines.push({ ...named, state: "failed", reason: taken.reason });
      continue;
    }
    const { fingerprint } = taken;
    const head = { ...named, fingerprint };
    const same = lines.find((line) => line.fingerprint === fingerprint && HOLDS_CONTENT.has(line.state));
    const hasRows = taken.slips.length > 0 || taken.sources.some(({ rows }) => rows.length > 0);
    if (same !== undefined && hasRows) {
      lines.push({ ...head, state: "duplicate", other: same.file });
      continue;
    }
    if (taken.slips.length > 0) lines.push({ ...head, state: "slip" });
    if (taken.isNil) {
      const sender =
        taken.sources.find((source) => source.sender !== null)?.sender ?? head.sender ?? taken.nilSender;
      const written = taken.sources.find((source) => source.system !== null)?.system ?? taken.nilSystem;
      lines.push({ ...head, state: "nil", sender, system: systemOf(sender) ?? written ?? head.system });
    }
    for (const source of taken.sources) {
      if (source.rows.length === 0) continue;
      const sender = source.sender ?? head.sender;
      const system = source.system ?? systemOf(sender) ?? head.system;
      const line: FileLine = {
        ...head,
        ...{ state: "merged", kind: source.kind, sender, system },
        source: index.isParent(sender) ? source : withSender(source, sender),
      };
      const at = lines.findIndex((candidate) => isVersion(candidate, line, index.keyOf, identities));
      const old = lines[at];
      if (old?.source == null) lines.push(line);
      else if (isOlder(source, old.source)) {
        lines.push({ ...line, state: "older", other: old.file });
        if (!isNew.has(old.file) || old.other !== null) continue;
        // The newer came first: what it changes is the same.
        lines[at] = { ...old, other: file };
        for (const change of compareVersions(source.kind, source.rows, old.source.rows))
          changes.push({ kind: source.kind, sender, change });
      } else {
        // The rows keep their place in the merged table.
        lines[at] = { ...line, other: old.file };
        lines.push({ ...old, state: "superseded", other: file });
        for (const change of compareVersions(source.kind, old.source.rows, source.rows))
          changes.push({ kind: source.kind, sender, change });
      }
    }
  }
  return { lines, changes, doubled: findDoubled(lines) };

  function systemOf(sender: string | null): string | null {
    return index.find(sender)?.system ?? null;
  }
}

function isVersion(
  old: FileLine,
  line: FileLine,
  unitKey: (name: string | null) => string,
  identities: IdentitiesOf,
): boolean {
  if (old.state !== "merged" || old.source === null || line.source === null) return false;
  if (old.kind === null || old.kind !== line.kind) return false;
  const [before, now] = [unitKey(old.sender), unitKey(line.sender)];
  const areKnown = before !== "" && now !== "";
  if (areKnown && before !== now) return false;
  if (old.file.toLowerCase() === line.file.toLowerCase()) return true;
  const [known, given] = [identities(old.source), identities(line.source)];
  const sizes = [old.source.rows.length, line.source.rows.length];
  if (Math.min(...sizes) < Math.max(...sizes) * LEAST_SIZE) return false;
  // Within one unit a name is enough: numbers are what a newer version corrects.
  return areKnown
    ? overlapOf(known.names, given.names) >= SAME_SENDER_OVERLAP
    : overlapOf(known.numbers, given.numbers) >= UNKNOWN_SENDER_OVERLAP;
}

interface Identities {
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

type IdentitiesOf = (source: CollectedSource) => Identities;

/** Every source is compared with every later one, so its identities are worked out once. */
function rememberedIdentities(): IdentitiesOf {
  const known = new Map<CollectedSource, Identities>();
  return (source) => {
    const { kind, rows } = source;
    const identities = known.get(source) ?? {
      names: new Set(rows.map(({ values }) => nameOf(kind, values)).filter((name) => name !== "")),
      numbers: new Set(rows.map((row) => rowIdentity(kind, row)).filter((identity) => identity !== "")),
    };
    known.set(source, identities);
    return identities;
  };
}

function isOlder(source: CollectedSource, old: CollectedSource): boolean {
  return source.savedAt !== null && old.savedAt !== null && source.savedAt < old.savedAt;
}

function findDoubled(lines: readonly FileLine[]): DoubledRow[] {
  const doubled: DoubledRow[] = [];
  const seen = new Map<string, CollectedRow>();
  for (const { state, source } of lines) {
    if (state !== "merged" || source === null) continue;
    for (const row of source.rows) {
      const identity = rowIdentity(source.kind, row);
      // A name alone is no proof that two files mean the same person.
      if (!/^[\dX]{15,18}$/.test(identity) || !("residentId" in row.values)) continue;
      const key = `${source.kind}:${identity}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else if (first.from.file !== row.from.file) doubled.push({ kind: source.kind, first, second: row });
    }
  }
  return doubled;
}
