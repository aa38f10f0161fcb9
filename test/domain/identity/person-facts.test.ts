import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { ageAt, ageClassOf } from "../../../src/domain/identity/age";
import { parseBankAccount } from "../../../src/domain/identity/bank-account";
import { checkStatedBirthDate } from "../../../src/domain/identity/check-against-id";
import { parseDisabilityCard } from "../../../src/domain/identity/disability-card";
import { maskBankAccount, maskName } from "../../../src/domain/identity/mask";
import { parseResidentId } from "../../../src/domain/identity/resident-id";
import { residentIdKind } from "../../../src/domain/identity/resident-id-kind";
import { suggestResidentId } from "../../../src/domain/identity/suggest-resident-id";

const day = (text: string) => text as CalendarDate;
const ID = "11010519491231002X";

describe("What an identity number says", () => {
  it.each([
    [ID, "citizen"],
    ["810000199408230021", "hongKong"],
    ["820000199408230029", "macau"],
    ["830000199201300022", "taiwan"],
    ["911124198108030024", "foreigner"],
  ])("%s belongs to a %s", (id, kind) => expect(residentIdKind(id)).toBe(kind));

  it.each([
    ["1990-03-05", "2027-03-04", 36],
    ["1990-03-05", "2027-03-05", 37],
    ["2004-02-29", "2027-02-28", 22],
    ["2004-02-29", "2027-03-01", 23],
    ["2027-03-05", "2027-03-05", 0],
    ["2027-03-06", "2027-03-05", null],
  ])("born %s is on %s %p years old", (born, asOf, age) => expect(ageAt(day(born), day(asOf))).toBe(age));

  it("groups ages at 18 and 60", () => {
    expect([17, 18, 59, 60].map(ageClassOf)).toEqual(["minor", "working", "working", "elderly"]);
  });

  it("contradicts another birth date filled in, and says nothing when one is missing", () => {
    const reading = parseResidentId(ID);
    expect(checkStatedBirthDate(day("1949-12-30"), reading)?.params.expected).toBe("1949-12-31");
    expect(checkStatedBirthDate(day("1949-12-31"), reading)).toBeNull();
    expect(checkStatedBirthDate(null, reading)).toBeNull();
    expect(checkStatedBirthDate(day("1949-12-31"), parseResidentId("1"))).toBeNull();
  });
});

describe("A disability certificate number", () => {
  it("is split into id, kind and grade", () => {
    expect(parseDisabilityCard(`${ID}44`)).toEqual({ residentId: ID, kind: "limbs", grade: 4 });
    expect(parseDisabilityCard(`${ID}11B1`)).toMatchObject({ kind: "sight", grade: 1 });
  });
  it.each([ID, `${ID}84`, `${ID}45`])("%s is none", (text) => expect(parseDisabilityCard(text)).toBeNull());
});

describe("A suggestion", () => {
  it.each(["1101O519491231002X", "11010519491231002Х", "LI010519491231002×", "11010519491231002*"])(
    "reads %s as meant",
    (typed) => expect(suggestResidentId(typed)).toBe(ID),
  );
  it("is not made where the result would not be valid, nor where nothing is to change", () => {
    expect(suggestResidentId("1101O519491231003X")).toBeNull();
    expect(suggestResidentId(ID)).toBeNull();
  });
  it("stands in the issue of the character", () => {
    expect(parseResidentId("1101O519491231002X").issues[0]?.params).toMatchObject({ suggested: ID });
  });
});

describe("Accounts and masks", () => {
  it("say what is wrong with an account, never more than its last four", () => {
    expect(parseBankAccount("62999900O0000000004").issues).toEqual([
      { code: "bankAccount.character", params: { last4: "0004" } },
    ]);
    expect(parseBankAccount("1234567").issues[0]?.code).toBe("bankAccount.length");
  });
  it("hide accounts but the last four, and short ones wholly", () => {
    expect(maskBankAccount("6299990000000000004")).toBe("***************0004");
    expect(maskBankAccount("1234567")).toBe("*******");
  });
  it("keep compound surnames and hide long names", () => {
    expect(maskName("赫连测试")).toBe("赫连**");
    expect(maskName("阿依古丽·买买提")).toBe("阿*******");
  });
});
