import type { LinkDecision } from "./link-decision";
import { pairKeyOf } from "./link-decision";
import type { PersonRecord } from "./person-record";
import { isDuplicateKind } from "./record-link";
import type { RecordLink } from "./record-link";

/** A link with what has been decided of it, if anything. */
export interface JudgedLink extends RecordLink {
  readonly decision: LinkDecision | null;
}

/** Dossiers that belong together or may do so, with all the evidence. */
export interface HouseholdCluster {
  /** Sorted. */
  readonly dossiers: readonly string[];
  readonly evidence: readonly JudgedLink[];
  /** certain: one identity number, or decided so; open: only evidence, presumed different until a person decides. */
  readonly state: "certain" | "open";
}

/**
 * Gathers dossiers into clusters through members, accounts, phones and near numbers.
 *
 * A link decided "notDuplicate" joins nothing and is left out; everything else stays open until decided. Nothing is removed.
 * Clusters come in order of their first dossier; the order of records does not matter.
 * @example clusterHouseholds([], [], []) // => []
 */
export function clusterHouseholds(
  records: readonly PersonRecord[],
  links: readonly RecordLink[],
  decisions: readonly LinkDecision[],
  salt = "",
): readonly HouseholdCluster[] {
  const decided = new Map(decisions.map((decision) => [decision.pair, decision]));
  const sets = new DisjointSets();
  const judged: JudgedLink[] = [];
  for (const link of links) {
    const one = records[link.first];
    const other = records[link.second];
    if (one === undefined || other === undefined) continue;
    // Decisions of an earlier version were kept without a salt.
    const decision = decided.get(pairKeyOf(one, other, salt)) ?? decided.get(pairKeyOf(one, other)) ?? null;
    if (decision?.verdict === "notDuplicate" || one.dossier === other.dossier) continue;
    sets.join(one.dossier, other.dossier);
    judged.push({ ...link, decision });
  }
  const clusters = new Map<string, { dossiers: Set<string>; evidence: JudgedLink[] }>();
  for (const link of judged) {
    const one = records[link.first]!.dossier;
    const root = sets.rootOf(one);
    const cluster = clusters.get(root) ?? { dossiers: new Set<string>(), evidence: [] };
    clusters.set(root, cluster);
    cluster.dossiers.add(one).add(records[link.second]!.dossier);
    cluster.evidence.push(link);
  }
  return [...clusters.values()]
    .map(({ dossiers, evidence }): HouseholdCluster => {
      const certain = evidence.some(
        ({ kind, decision }) => isDuplicateKind(kind) || decision?.verdict === "duplicate",
      );
      return { dossiers: [...dossiers].sort(), evidence, state: certain ? "certain" : "open" };
    })
    .sort((a, b) => ((a.dossiers[0] ?? "") < (b.dossiers[0] ?? "") ? -1 : 1));
}

class DisjointSets {
  private readonly parents = new Map<string, string>();

  rootOf(item: string): string {
    let root = item;
    for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root)) {
      root = up;
    }
    // Shortens the way for the next who asks.
    let walked = item;
    while (walked !== root) {
      const up = this.parents.get(walked) ?? root;
      this.parents.set(walked, root);
      walked = up;
    }
    return root;
  }

  join(one: string, other: string): void {
    const first = this.rootOf(one);
    const second = this.rootOf(other);
    if (first !== second) this.parents.set(second, first);
  }
}
