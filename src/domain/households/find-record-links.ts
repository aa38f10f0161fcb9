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

  const byId = groupPlaces(records, ({ residentId }) => [residentId]);
  for (const places of byId.groups) {
    linkStar(places, (one, other) => add(one, other, duplicateKind(records[one]!, records[other]!)));
  }
  const ids = [...byId.firstPlaces.keys()];
  const idPlaces = [...byId.firstPlaces.values()];
  for (const { first, second, slip } of [...nearIdPairs(ids), ...lengthSlipPairs(ids)]) {
    add(idPlaces[first]!, idPlaces[second]!, SLIP_KINDS[slip]);
  }

  const share = (kind: RecordLink["kind"], keysOf: (record: PersonRecord) => readonly string[]): void => {
    for (const places of groupPlaces(records, keysOf).groups) {
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
  share("sameNameAndPhone", (record) =>
    record.name === ""
      ? []
      : phonesOf(record).map((phone) => (phone === "" ? "" : `${record.name}\n${phone}`)),
  );
  share("sameBankAccount", ({ bankAccount }) => [bankAccount]);
  share("sameAddress", ({ address }) => (isPreciseAddress(address) ? [address] : []));
  share("samePhone", phonesOf);
  const links = [...byPair.values()].sort((a, b) => a.first - b.first || a.second - b.second);
  return { links, sharedWidely };
}

/** Where each key stands first, and the places of every key that stands twice or more, in order of their first places. */
interface GroupedPlaces {
  readonly firstPlaces: ReadonlyMap<string, number>;
  readonly groups: readonly (readonly number[])[];
}

// Nearly every key stands once: a list for each of them would cost more than all the rest.
function groupPlaces(
  records: readonly PersonRecord[],
  keysOf: (record: PersonRecord) => readonly string[],
): GroupedPlaces {
  const firstPlaces = new Map<string, number>();
  const shared = new Map<string, number[]>();
  records.forEach((record, place) => {
    const keys = keysOf(record);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      if (key === "") continue;
      const first = firstPlaces.get(key);
      if (first === undefined) {
        firstPlaces.set(key, place);
        continue;
      }
      const group = shared.get(key);
      if (group === undefined) shared.set(key, [first, place]);
      else group.push(place);
    }
  });
  const groups = [...shared.values()].sort((one, other) => one[0]! - other[0]!);
  return { firstPlaces, groups };
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
