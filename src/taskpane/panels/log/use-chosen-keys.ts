import { useState } from "react";

/** Which of several kept things are ticked, to be released together. */
export interface ChosenKeys {
  /** False where there is one thing only: it has a button of its own. */
  readonly isOffered: boolean;
  /** Those ticked that are still there, in the order of the list. */
  readonly keys: readonly string[];
  has(key: string): boolean;
  toggle(key: string): void;
}

/** Keeps ticks by key; what has gone from the list is ticked no more. */
export function useChosenKeys(listed: readonly string[]): ChosenKeys {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    isOffered: listed.length > 1,
    keys: listed.filter((key) => ticked.has(key)),
    has: (key) => ticked.has(key),
    toggle: (key) => {
      const next = new Set(ticked);
      if (!next.delete(key)) next.add(key);
      setTicked(next);
    },
  };
}
