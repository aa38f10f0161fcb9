import { groupKeys } from "./group-keys";
import { lengthSlipPairs } from "./length-slip-pairs";
import { nearIdPairs } from "./near-id-pairs";
import type { NearIdPair } from "./near-id-pairs";
import type { PersonRecord } from "./person-record";
import type { DuplicateKind, NearKind, RecordLink } from "./record-link";

/** What findRecordLinks found. */
export interface RecordLinksResult {
  /** In order of the lines. */
  readonly links: readonly RecordLink[];
  /** Phones, accounts and addresses that more lines share than one household could: an office phone, a dormitory. */
  readonly sharedWidely: readonly { readonly kind: RecordLink["kind"]; readonly places: readonly number[] }[];
}

// More lines than this with one phone, account or address are no family but an office, a dormitory or a filler value.
const MOST_IN_ONE_FAMILY = 8;

const SLIP_KINDS: Readonly<Record<NearIdPair["slip"], NearKind>> = {
  oneCharacter: "idOneCharacter",
  neighboursSwapped: "idNeighboursSwapped",
  oneMissingOrExtra: "idOneMissingOrExtra",
};

/**
 * Finds lines that name the same person, or probably the same person or household, among one or several lists.
 *
 * Same identity number is certain, everything else is evidence for a person to weigh. Each group links its first line with
 * every other, so that a value shared by many does not make a square number of links; of one pair only the strongest
 * evidence is kept.
 * Lines of the same dossier are linked only where they name one person twice: a family shares phone and address.
 * Source: 困难职工档案管理办法: 一户一档案, 不重复建档.
 * @example findRecordLinks([]).links // => []
 */
export function findRecordLinks(records: readonly PersonRecord[]): RecordLinksResult {
  const byPair = new Map<number, RecordLink>();
  const sharedWidely: { kind: RecordLink["kind"]; places: readonly number[] }[] = [];
  const add = (one: number, other: number, kindOf: RecordLink["kind"]): void => {
    const first = Math.min(one, other);
    const second = Math.max(one, other);
    const pair = first * records.length + second;
    if (!byPair.has(pair)) byPair.set(pair, { first, second, kind: kindOf });
  };

  const byId = groupKeys(records.map(({ residentId }) => residentId));
  for (const places of byId.groups) {
    if (records[places[0]!]!.residentId === "") continue;
    linkStar(places, (one, other) => add(one, other, duplicateKind(records[one]!, records[other]!)));
  }
  const idPlaces: number[] = [];
  records.forEach(({ residentId }, place) => {
    if (residentId !== "" && byId.isRepeat[place] === 0) idPlaces.push(place);
  });
  const ids = idPlaces.map((place) => records[place]!.residentId);
  for (const { first, second, slip } of [...nearIdPairs(ids), ...lengthSlipPairs(ids)]) {
    add(idPlaces[first]!, idPlaces[second]!, SLIP_KINDS[slip]);
  }

  const share = (kind: RecordLink["kind"], groups: readonly (readonly number[])[]): void => {
    for (const places of groups) {
      const dossiers = new Set(places.map((place) => records[place]!.dossier));
      if (dossiers.size < 2) continue;
      if (dossiers.size > MOST_IN_ONE_FAMILY) {
        sharedWidely.push({ kind, places });
        continue;
      }
      linkStar(places, (one, other) => {
        if (records[one]!.dossier !== records[other]!.dossier) add(one, other, kind);
      });
    }
  };
  const onePhone = sharingPhone(records);
  share("sameNameAndPhone", sharingNameToo(records, onePhone));
  share(
    "sameBankAccount",
    sharing(records, ({ bankAccount }) => bankAccount),
  );
  share(
    "sameAddress",
    sharing(records, ({ address }) => (isPreciseAddress(address) ? address : "")),
  );
  share("samePhone", onePhone);
  const links = [...byPair.values()].sort((a, b) => a.first - b.first || a.second - b.second);
  return { links, sharedWidely };
}

/** Places of the records with one key; "" is no key. */
function sharing(
  records: readonly PersonRecord[],
  keyOf: (record: PersonRecord) => string,
): readonly (readonly number[])[] {
  const keys = records.map(keyOf);
  return groupKeys(keys).groups.filter(([first = 0]) => keys[first] !== "");
}

/** A record of several phones stands under each of them, once. */
function sharingPhone(records: readonly PersonRecord[]): readonly (readonly number[])[] {
  const owners: number[] = [];
  const phones: string[] = [];
  records.forEach((record, place) => {
    const own = phonesOf(record);
    for (const phone of own.length > 1 ? new Set(own) : own) {
      if (phone === "") continue;
      owners.push(place);
      phones.push(phone);
    }
  });
  return groupKeys(phones).groups.map((entries) => entries.map((entry) => owners[entry]!));
}

/** Who shares a phone and a name is among those who share a phone. */
function sharingNameToo(
  records: readonly PersonRecord[],
  onePhone: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return onePhone
    .flatMap((places) => {
      const names = places.map((place) => records[place]!.name);
      const { groups } = groupKeys(names);
      return groups
        .filter(([first = 0]) => names[first] !== "")
        .map((group) => group.map((at) => places[at]!));
    })
    .sort((one, other) => one[0]! - other[0]!);
}

function phonesOf({ phone }: PersonRecord): readonly string[] {
  return phone.includes("/") ? phone.split("/") : [phone];
}

function linkStar(places: readonly number[], link: (one: number, other: number) => void): void {
  const [center, ...others] = places;
  if (center === undefined) return;
  for (const other of others) link(center, other);
}

function duplicateKind(one: PersonRecord, other: PersonRecord): DuplicateKind {
  if (one.dossier === other.dossier) return "memberListedTwice";
  if (one.role !== "worker" || other.role !== "worker") return "householdUnderTwoWorkers";
  return one.workUnit === other.workUnit ? "personListedTwice" : "personInTwoUnits";
}

// A village or street alone is shared by hundreds; a house number says one door.
function isPreciseAddress(address: string): boolean {
  return address.length >= 6 && /\d|[一二三四五六七八九十]+[号室栋幢单组]/.test(address);
}
