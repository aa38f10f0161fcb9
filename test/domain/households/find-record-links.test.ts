import fc from "fast-check";
import { clusterHouseholds } from "../../../src/domain/households/cluster-households";
import { findRecordLinks } from "../../../src/domain/households/find-record-links";
import { lengthSlipPairs } from "../../../src/domain/households/length-slip-pairs";
import { pairKeyOf } from "../../../src/domain/households/link-decision";
import { nearIdPairs } from "../../../src/domain/households/near-id-pairs";
import type { PersonRecord } from "../../../src/domain/households/person-record";
import { isDuplicateKind } from "../../../src/domain/households/record-link";
import { checkResidentId } from "../../../src/domain/identity/resident-id-check";
import { createFinding } from "../../../src/domain/finding-severity";
import { renderFinding } from "../../../src/i18n/render-finding";
import { inventedId, inventedRecord } from "./invented-people";

const kinds = (records: readonly PersonRecord[]) => findRecordLinks(records).links.map(({ kind }) => kind);
const swapped = (id: string, place: number) =>
  id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2);
const changed = (id: string, place: number) =>
  id.slice(0, place) + (id.charAt(place) === "9" ? "0" : "9") + id.slice(place + 1);

describe("Two lines of one register", () => {
  const one = inventedRecord(1);
  test.each<[string, Partial<PersonRecord>, string[]]>([
    ["share nothing", {}, []],
    ["one person in two units", { residentId: one.residentId, workUnit: "测试二厂" }, ["personInTwoUnits"]],
    ["one person twice in a unit", { residentId: one.residentId }, ["personListedTwice"]],
    [
      "a worker who is a member elsewhere",
      { residentId: one.residentId, role: "member" },
      ["householdUnderTwoWorkers"],
    ],
    [
      "a member listed twice",
      { residentId: one.residentId, role: "member", dossier: one.dossier },
      ["memberListedTwice"],
    ],
    ["one digit changed", { residentId: changed(one.residentId, 10) }, ["idOneCharacter"]],
    ["two neighbours swapped", { residentId: swapped(one.residentId, 8) }, ["idNeighboursSwapped"]],
    [
      "one digit left out",
      { residentId: one.residentId.slice(0, 9) + one.residentId.slice(10) },
      ["idOneMissingOrExtra"],
    ],
    [
      "one digit typed twice",
      { residentId: one.residentId.slice(0, 9) + one.residentId.slice(8) },
      ["idOneMissingOrExtra"],
    ],
    ["two digits left out", { residentId: one.residentId.slice(2) }, []],
    ["same name and phone", { name: one.name, phone: one.phone }, ["sameNameAndPhone"]],
    ["same name only", { name: one.name }, []],
    ["same card", { bankAccount: one.bankAccount }, ["sameBankAccount"]],
    ["same address", { address: one.address }, ["sameAddress"]],
    ["same phone", { phone: one.phone }, ["samePhone"]],
    ["one of two phones", { phone: `12199999999/${one.phone}` }, ["samePhone"]],
    ["members of one family share a phone", { phone: one.phone, dossier: one.dossier, role: "member" }, []],
    ["nothing stated", { residentId: "", phone: "", bankAccount: "", address: "" }, []],
  ])("%s", (_title, known, expected) => {
    expect(kinds([one, inventedRecord(2, known)])).toEqual(expected);
  });

  test("a village without a house number is no evidence", () => {
    expect(
      kinds([inventedRecord(1, { address: "测试县测试村" }), inventedRecord(2, { address: "测试县测试村" })]),
    ).toEqual([]);
  });

  test("a phone on twenty dossiers is an office, told apart and not linked", () => {
    const records = Array.from({ length: 20 }, (_, index) =>
      inventedRecord(index, { phone: "0563-1234567" }),
    );
    const { links, sharedWidely } = findRecordLinks(records);
    expect(links).toEqual([]);
    expect(sharedWidely).toMatchObject([{ kind: "samePhone", places: { length: 20 } }]);
  });
});

test("a link is said in both languages with its evidence", () => {
  const cells = [3, 9].map((row) => ({ sheet: "登记", row, column: 2 }));
  const near = { kind: "idOneCharacter", name: "测试甲", otherName: "测试乙", cells, pair: "" } as const;
  expect(renderFinding({ code: "household.near", params: near }, "zh-CN").problem).toBe(
    "测试甲与测试乙身份证号只差一位",
  );
  const duplicate = { kind: "personInTwoUnits", name: "测试甲", cells, pair: "" } as const;
  expect(renderFinding({ code: "household.duplicate", params: duplicate }, "en").problem).toBe(
    "测试甲: entered by two units",
  );
  expect(createFinding("household.near", null, near).severity).toBe("warning");
});

describe("Near numbers", () => {
  const brute = (ids: readonly string[]) => {
    const found: string[] = [];
    ids.forEach((one, first) =>
      ids.forEach((other, second) => {
        if (second <= first || one.length !== 18 || other.length !== 18) return;
        const places = [...one].flatMap((character, place) => (character === other[place] ? [] : [place]));
        if (places.length === 1) found.push(`${first} ${second} oneCharacter`);
        const [left = 0, right = 0] = places;
        if (places.length === 2 && right === left + 1 && swapped(one, left) === other)
          found.push(`${first} ${second} neighboursSwapped`);
      }),
    );
    return found.sort();
  };

  test("are the same ones a comparison of all pairs finds", () => {
    const digit = fc.constantFrom("1", "2", "X");
    const tail = fc
      .array(digit, { minLength: 4, maxLength: 5 })
      .map((end) => `34189919900101${end.join("")}`);
    fc.assert(
      fc.property(fc.uniqueArray(tail, { maxLength: 40 }), (ids) => {
        const found = nearIdPairs(ids).map(({ first, second, slip }) => `${first} ${second} ${slip}`);
        expect([...found].sort()).toEqual(brute(ids));
      }),
    );
  });

  test("at every place, changed or swapped, are found; one of the two is then always faulty", () => {
    const id = inventedId(4_321);
    for (let place = 0; place < 18; place += 1) {
      expect(nearIdPairs([id, changed(id, place)])).toHaveLength(1);
      expect(checkResidentId(changed(id, place))).not.toBe("sound");
      if (place < 17 && id[place] !== id[place + 1]) {
        expect(nearIdPairs([swapped(id, place), id])).toEqual([
          { first: 0, second: 1, slip: "neighboursSwapped" },
        ]);
      }
    }
  });
});

test("among thirty thousand people every number with one slip at any place is found, and no other", () => {
  const ids = Array.from({ length: 30_000 }, (_, index) => inventedId(index * 101));
  const sound = [...ids];
  const planted = new Set<string>();
  const plant = (source: number, slipped: string, slip: string) => {
    planted.add(`${source} ${ids.length} ${slip}`);
    ids.push(slipped);
  };
  for (let place = 0; place < 18; place += 1) {
    const changedSource = 700 + place * 1_500;
    plant(changedSource, changed(ids[changedSource]!, place), "oneCharacter");
    const swappedSource = sound.findIndex((id, at) => at > changedSource && id[place] !== id[place + 1]);
    // The region has two equal neighbours in every number.
    if (place < 17 && swappedSource >= 0)
      plant(swappedSource, swapped(ids[swappedSource]!, place), "neighboursSwapped");
  }
  expect(planted.size).toBe(18 + 16);
  const found = nearIdPairs(ids).map(({ first, second, slip }) => `${first} ${second} ${slip}`);
  const ofPlanted = found.filter((pair) => Number(pair.split(" ")[1]) >= 30_000);
  expect(ofPlanted).toEqual(expect.arrayContaining([...planted]));
  // Two sound numbers never differ by one slip only, so each pair has a planted one.
  expect(found).toHaveLength(ofPlanted.length);
});

test("a number with one character left out or added at any place is found", () => {
  const id = inventedId(4_321);
  for (let place = 0; place < 18; place += 1) {
    const shorter = id.slice(0, place) + id.slice(place + 1);
    const longer = `${id.slice(0, place)}7${id.slice(place)}`;
    expect(lengthSlipPairs([shorter, id, longer]).map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  }
});

describe("Clusters of dossiers", () => {
  const records = [
    inventedRecord(1),
    inventedRecord(2, { phone: inventedRecord(1).phone }),
    inventedRecord(3, { bankAccount: inventedRecord(2).bankAccount }),
    inventedRecord(4),
  ];
  const { links } = findRecordLinks(records);

  test("run through phones and cards, with all evidence, open until a person decides", () => {
    expect(clusterHouseholds(records, links, [])).toMatchObject([
      {
        dossiers: ["dossier 0000001", "dossier 0000002", "dossier 0000003"],
        evidence: [{ kind: "samePhone", decision: null }, { kind: "sameBankAccount" }],
        state: "open",
      },
    ]);
  });

  test("honour a decision in another year's order of rows", () => {
    const decisions = [
      { pair: pairKeyOf(records[1]!, records[0]!), verdict: "notDuplicate", reason: "邻居代收短信" },
      { pair: pairKeyOf(records[1]!, records[2]!), verdict: "duplicate", reason: "夫妻" },
    ] as const;
    const later = [...records].reverse();
    const clusters = clusterHouseholds(later, findRecordLinks(later).links, decisions);
    expect(clusters).toMatchObject([
      {
        dossiers: ["dossier 0000002", "dossier 0000003"],
        state: "certain",
        evidence: [{ decision: decisions[1] }],
      },
    ]);
  });

  test("are certain by one identity number", () => {
    const twice = [inventedRecord(1), inventedRecord(2, { residentId: inventedId(1) })];
    const found = findRecordLinks(twice).links;
    expect(found.every(({ kind }) => isDuplicateKind(kind))).toBe(true);
    expect(clusterHouseholds(twice, found, [])[0]?.state).toBe("certain");
  });

  test("a decision's key names nobody and changes when the number is corrected", () => {
    const key = pairKeyOf(records[0]!, records[1]!);
    expect(key).toHaveLength(28);
    expect(key).not.toContain("341899");
    expect(pairKeyOf({ ...records[0]!, residentId: inventedId(77) }, records[1]!)).not.toBe(key);
  });
});
