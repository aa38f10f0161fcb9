/** Below this two labels have too little in common to ask whether one was meant. */
const LEAST_LIKENESS = 0.6;

/**
 * The label a written one most likely stands for, by the characters and pairs of characters they share in order; null where
 * none comes near. Of equals the first.
 * @example nearestLabel("低保标准", ["文号", "低保线"]) // => "低保线"
 */
export function nearestLabel(written: string, labels: readonly string[]): string | null {
  let nearest: string | null = null;
  let best = LEAST_LIKENESS;
  for (const label of labels) {
    const likeness = commonPairs(written, label) + commonRun(written, label);
    if (likeness > best) [nearest, best] = [label, likeness];
  }
  return nearest;
}

/** Pairs of neighbouring characters both have, as a share of one. */
function commonPairs(one: string, other: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((next, at) => `${[...text][at]}${next}`));
  const [first, second] = [pairs(one), pairs(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** The longest run of characters both have in order, gaps allowed, as a share of the longer text. */
function commonRun(one: string, other: string): number {
  const [across, down] = [[...one], [...other]];
  let lengths = new Array<number>(across.length + 1).fill(0);
  for (const character of down) {
    const next = [0];
    across.forEach((own, at) => {
      const longest = own === character ? lengths[at]! + 1 : Math.max(lengths[at + 1]!, next[at]!);
      next.push(longest);
    });
    lengths = next;
  }
  return lengths.at(-1)! / Math.max(across.length, down.length, 1);
}
