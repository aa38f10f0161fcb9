import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/cell-value";
import { residentIdCheckCharacter } from "../../../src/domain/identity/resident-id-check";
import { parseResidentId } from "../../../src/domain/identity/resident-id";

const invented = (seventeen: string) => seventeen + residentIdCheckCharacter(seventeen);
const codes = (value: CellValue, asOf?: CalendarDate) =>
  parseResidentId(value, asOf).issues.map((issue) => issue.code.slice("residentId.".length));

describe("A number that is formally valid", () => {
  it.each([
    "11010519491231002X",
    "440524188001010014",
    "810000199408230021",
    "830000199201300022",
    "911124198108030024",
  ])("%s is read without an issue", (id) => {
    expect(parseResidentId(id)).toMatchObject({ state: "valid", residentId: id, normalized: id, issues: [] });
  });
  it("gives birth date and sex", () => {
    expect(parseResidentId("11010519491231002X")).toMatchObject({ birthDate: "1949-12-31", sex: "female" });
    expect(parseResidentId("440524188001010014")).toMatchObject({ sex: "male" });
  });
  it("accepts the old foreigners' form of three letters and 12 digits without an 18-character number", () => {
    expect(parseResidentId("CAN110081080311")).toMatchObject({
      state: "valid",
      residentId: null,
      issues: [],
    });
  });
});

describe("A number written carelessly", () => {
  it.each([
    "11010519491231002x",
    "１１０１０５１９４９１２３１００２Ｘ",
    " 110105 19491231 002X ",
    "11010519491231002X\t",
    "\u00a011010519491231002X",
    "\u200b11010519491231002X\ufeff",
    '"11010519491231002X',
    "“11010519491231002X”",
    "'11010519491231002X",
    "11010519491231002X。",
    "11010519491231002X,",
    ",11010519491231002X",
  ])("%j keeps its digits and asks for tidying", (typed) => {
    expect(parseResidentId(typed)).toMatchObject({ state: "valid", residentId: "11010519491231002X" });
    expect(codes(typed)).toEqual(["format"]);
  });
  it.each([null, "", "  ", "\u200b"])("%j is blank", (value) => {
    expect(parseResidentId(value)).toMatchObject({ state: "blank", issues: [] });
  });
});

describe("A faulty number", () => {
  it.each<[CellValue, string[]]>([
    ["110105194912310021", ["checksum"]],
    ["110105194912310000", ["precisionLost"]],
    [110105194912310000, ["precisionLost"]],
    [1.1010519491231e19, ["precisionLost"]],
    ["1.10105E+17", ["precisionLost"]],
    ["11010519491231000000", ["precisionLost"]],
    ["1101051949123100", ["length"]],
    ["1101O519491231002X", ["character"]],
    ["110I0519491231D02X", ["character", "character"]],
    ["110105194913310022", ["birthDate", "checksum"]],
    [invented("11010519490229002"), ["birthDate"]],
    ["某某某110105", ["length", "character"]],
    [true, ["length", "character"]],
    [invented("34189919900101001"), ["region"]],
  ])("%j says %j", (value, expected) => {
    expect(codes(value)).toEqual(expected);
  });
  it("names the place of a strange character", () => {
    expect(parseResidentId("1101O519491231002X").issues[0]?.params).toMatchObject({
      position: 5,
      character: "O",
    });
  });
  it("is not valid if the birth date lies after the day asked for", () => {
    const id = invented("11010520250101001");
    expect(codes(id)).toEqual([]);
    expect(codes(id, "2024-12-31" as CalendarDate)).toEqual(["birthDate"]);
  });
});

describe("Permits, each of a kind of its own", () => {
  const permit = (seventeen: string, last = residentIdCheckCharacter(seventeen)) => seventeen + last;
  it.each<[string, string, string | null, string[]]>([
    ["香港居民居住证", "810000199408230021", "hongKong", []],
    ["澳门居民居住证", permit("82000019940823002"), "macau", []],
    ["台湾居民居住证", "830000199201300022", "taiwan", []],
    ["外国人永居证，新版18位", "911124198108030024", "foreigner", []],
    ["外国人永居证，旧版15位", "CAN110081080311", "foreigner", []],
    ["旧版，2000年2月29日出生", "CAN110000022911", "foreigner", []],
    ["公民", "11010519491231002X", "citizen", []],
    ["香港，校验码错", "810000199408230022", null, ["permitChecksum"]],
    ["台湾，校验码错", "830000199201300021", null, ["permitChecksum"]],
    ["永居证，校验码错", "911124198108030025", null, ["permitChecksum"]],
    ["公民，校验码错", "110105194912310021", null, ["checksum"]],
    ["澳门，末3位丢失", "820000199408230000", null, ["precisionLost"]],
    ["香港，前6位写错", permit("81010019940823002"), "hongKong", ["permitRegion"]],
    ["台湾，日期不存在", permit("83000019920230002"), null, ["birthDate"]],
    ["旧版，没有13月", "CAN110081130311", null, ["oldCardDate"]],
    ["旧版，少一位", "CAN11008108031", null, ["length", "character"]],
  ])("%s %s", (_title, value, kind, expected) => {
    expect([parseResidentId(value).kind, codes(value)]).toEqual([kind, expected]);
  });
});

describe("Other numbers in the column", () => {
  it("upgrades 15 digits, as text or number", () => {
    for (const value of ["130503670401001", 130503670401001]) {
      expect(parseResidentId(value)).toMatchObject({
        state: "valid",
        residentId: "130503196704010016",
        birthDate: "1967-04-01",
        issues: [{ code: "residentId.fifteenDigit", params: { upgraded: "130503196704010016" } }],
      });
    }
    expect(codes("130503671301001")).toEqual(["birthDate"]);
  });
  it("finds the identity number in a disability card", () => {
    expect(parseResidentId("11010519491231002X44")).toMatchObject({
      residentId: "11010519491231002X",
      normalized: "11010519491231002X44",
    });
    expect(codes("11010519491231002X44")).toEqual(["disabilityCard"]);
    expect(codes("11010519491231002144")).toEqual(["disabilityCard", "checksum"]);
    expect(codes("11010519491231002X85")).toContain("length");
  });
});
