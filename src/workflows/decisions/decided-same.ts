import { recordDigest } from "../../domain/households/link-decision";
import type { SourceCell } from "../../domain/source-cell";
import type { RecordTable } from "../../workbook/records";
import { readPeople, type PlacedPerson } from "../campaign/person-records";
import type { KeptDecision } from "./decisions";

/** The line that stays, where another was decided to be the same person or household. */
export interface DecidedSame {
  readonly cell: SourceCell;
  readonly reason: string;
}

/**
 * The lines of registers that take no part because a clerk decided that an earlier line is the same person or household, by
 * dossier key. The earlier dossier stays; nothing is deleted. Two members of different families decide nothing about them.
 * @example decidedSameLines([], [], "").size // => 0
 */
export function decidedSameLines(
  records: readonly RecordTable[],
  decisions: readonly KeptDecision[],
  salt: string,
): ReadonlyMap<string, DecidedSame> {
  const kept = decisions.filter(
    ({ verdict, key }) => verdict === "samePerson" && key.length === 2 * DIGEST_LENGTH,
  );
  const same = new Map<string, DecidedSame>();
  if (kept.length === 0) return same;
  const people = readPeople(records);
  const byDigest = new Map<string, PlacedPerson[]>();
  // Decisions of an earlier version were kept without a salt.
  for (const each of salt === "" ? [""] : [salt, ""]) {
    for (const person of people) {
      const digest = recordDigest(person.record, each);
      const known = byDigest.get(digest);
      if (known === undefined) byDigest.set(digest, [person]);
      else known.push(person);
    }
  }
  const dossiers = people
    .filter(({ record }) => record.role === "worker")
    .map(({ record }) => record.dossier);
  const place = new Map(dossiers.map((dossier, at) => [dossier, at]));
  const workers = new Map(
    people.filter(({ record }) => record.role === "worker").map((person) => [person.record.dossier, person]),
  );
  for (const { key, reason } of kept) {
    const one = byDigest.get(key.slice(0, DIGEST_LENGTH)) ?? [];
    const other = byDigest.get(key.slice(DIGEST_LENGTH)) ?? [];
    for (const a of one) {
      for (const b of other) {
        if (a.record.role === "member" && b.record.role === "member") continue;
        const [first, second] = [a.record.dossier, b.record.dossier].sort(
          (x, y) => (place.get(x) ?? Infinity) - (place.get(y) ?? Infinity),
        );
        const stays = workers.get(first ?? "");
        if (first === second || second === undefined || stays === undefined || !workers.has(second)) continue;
        same.set(second, { cell: stays.cell, reason });
      }
    }
  }
  return same;
}

const DIGEST_LENGTH = 14;
