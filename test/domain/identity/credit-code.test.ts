import { parseCreditCode } from "../../../src/domain/identity/credit-code";
import {
  creditCodeCheckCharacter,
  organizationCheckCharacter,
  registrationCheckDigit,
} from "../../../src/domain/identity/credit-code-check";
import type { CellValue } from "../../../src/domain/cell-value";

const codes = (value: CellValue) => parseCreditCode(value).issues.map(({ code }) => code.slice(11));
const SOUND = "91350100M000100Y43";

describe("A unit code", () => {
  it("of the standard's own example is valid, with both check characters", () => {
    expect(parseCreditCode(SOUND)).toMatchObject({ state: "valid", kind: "creditCode", issues: [] });
    expect(creditCodeCheckCharacter(SOUND)).toBe("3");
    expect(organizationCheckCharacter("M000100Y")).toBe("4");
  });
  it.each<[CellValue, string[]]>([
    ["91350100M000100Y44", ["checksum"]],
    ["91350100M000100Y4", ["length"]],
    ["9135O100M000100Y43", ["character"]],
    [9.13501e17, ["precisionLost"]],
    ["9.13E+17", ["precisionLost"]],
    [" 91350100m000100y43", ["format"]],
    ["341899000000005", ["oldNumber", "checksum"]],
  ])("%j says %j", (value, expected) => expect(codes(value)).toEqual(expected));
  it.each([null, "", "无", "无证", "—"])("%j is blank", (value) => {
    expect(parseCreditCode(value)).toMatchObject({ state: "blank", issues: [] });
  });
  it("typed with I for 1 and O for 0 is given back right, since both checks agree", () => {
    expect(parseCreditCode("9I35O1OOMOO0100Y43").suggested).toBe(SOUND);
  });
  it("is not suggested where the check does not agree after all", () => {
    expect(parseCreditCode("9I35O1OOMOO0100Y44").suggested).toBeNull();
    expect(parseCreditCode("V1350100M000100Y43").suggested).toBeNull();
  });
  it("tells in which half the slip lies", () => {
    expect(parseCreditCode("91350100M000200Y43").issues[0]?.params).toMatchObject({ part: "organization" });
    expect(parseCreditCode("91350200M000100Y43").issues[0]?.params).toMatchObject({ part: "outside" });
  });
  it("whose inner organisation code alone is wrong gets a warning of its own", () => {
    const seventeen = "91350100M000100Y5";
    expect(codes(seventeen + creditCodeCheckCharacter(seventeen))).toEqual(["organization"]);
    const strange = "B1350100M000100Y4";
    expect(codes(strange + creditCodeCheckCharacter(strange))).toEqual(["authority"]);
  });
  it("in the old 15-digit form is read by its own check digit", () => {
    const old = "34189900000000" + registrationCheckDigit("34189900000000");
    expect(parseCreditCode(old)).toMatchObject({ state: "valid", kind: "registrationNumber" });
  });
  it("changed in any one character is never valid", () => {
    for (let at = 0; at < 18; at += 1) {
      const other = SOUND[at] === "7" ? "8" : "7";
      expect(parseCreditCode(SOUND.slice(0, at) + other + SOUND.slice(at + 1)).state).toBe("faulty");
    }
  });
});
