import { findLeaks } from "../../../src/domain/posting/find-leaks";
import { findScatteredId, findSplitIds } from "../../../src/domain/posting/find-split-ids";

const kinds = (text: string, params = {}) => findLeaks(text, params).map(({ kind }) => kind);

test.each([
  ["a whole number", "341899195801106786"],
  ["within text", "身份证号：341899195801106786，已核"],
  ["in full-width digits", "３４１８９９１９５８０１１０６７８６"],
  ["in Chinese digits", "三四一八九九一九五八〇一一〇六七八六"],
  ["with blanks and dashes", "341899-19580110-6786"],
  ["with invisible characters", "341899\u200b195801106786"],
  ["without its check digit", "34189919580110678"],
  ["with a wrong check digit", "341899195801106780"],
  ["of fifteen digits", "341899580110678"],
  ["as a number that lost its end", String(341899195801106786)],
  ["as a disability card", "34189919580110678643"],
  ["put together by a formula", '="341899"&"19580110"&"6786"'],
])("a number of identity %s is found", (_, text) => {
  expect(kinds(text)).toEqual(["residentId"]);
});

test.each([
  ["12100009670", "phone"],
  ["电话121-0000-9670", "phone"],
  ["+86 12100009670", "phone"],
  ["6299993416574172978", "bankAccount"],
  ["6299 9934 1657 4172 978", "bankAccount"],
  ["81013812345678901", "bankAccount"],
  ["341899********6786", "residentIdPart"],
  ["341899195801****86", "residentIdPart"],
  ["怀川县城关镇幸福路12号3栋201室", "address"],
  ["柳树村三组", "address"],
  ["因病致困", "illness"],
  ["尿毒症透析", "illness"],
])("%s is found as %s", (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  "魏*兰",
  "县棉纺织厂",
  "深度困难",
  "意外致困",
  "38,300.00",
  "公示期：2026年1月12日至2026年1月16日（5个工作日）。",
  "受理电话：0000-1234567",
  "2026-01-12 2026-01-16",
  "1,300.00　1,600.00　1,700.00　2,300.00",
  "=SUM(E9:E38)",
  "1***************86",
  "0.123456789012345",
])("%s says nothing about a person", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("what the office tells everybody is allowed, and nothing near it", () => {
  const allowed = ["怀川县人民路1号", "12100000001"];
  expect(kinds("地址：怀川县人民路1号，电话12100000001", { allowed })).toEqual([]);
  expect(kinds("电话12100000001、12100009670", { allowed })).toEqual(["phone"]);
});

test("a full name of the register is found, alone or in a sentence", () => {
  const names = new Set(["魏桂兰", "马山"]);
  expect(kinds("魏 桂 兰", { names })).toEqual(["name"]);
  expect(kinds("慰问魏桂兰同志", { names })).toEqual(["name"]);
  expect(kinds("马山", { names })).toEqual(["name"]);
  expect(kinds("罗马山庄", { names })).toEqual([]);
});

test("what was found is masked in the answer", () => {
  for (const text of ["341899195801106786", "12100009670", "6299993416574172978", "尿毒症"]) {
    for (const { masked } of findLeaks(text)) {
      expect(masked).toContain("*");
      expect(masked).not.toContain(text);
    }
  }
});

test("a number cut over neighbouring cells is put together again", () => {
  const cut = [null, "341899", "19580110", "6786", "1,300"];
  expect(findSplitIds(cut).map(({ index }) => index)).toEqual([1]);
  expect(findSplitIds([..."341899195801106786"])).toHaveLength(1);
  expect(findSplitIds(["341899", "19580110", "6785"])).toEqual([]);
  expect(findSplitIds(["341899", null, "195801106786"])).toEqual([]);
});

test.each([
  ["with dots", "341899.19580110.6786"],
  ["with other marks", "341899*19580110*6786"],
  ["line by line", "341899\n19580110\n6786"],
  ["with words", "区划341899，1958年1月10日生，尾号6786"],
  ["in capital figures", "叁肆壹捌玖玖壹玖伍捌零壹壹零陆柒捌陆"],
  ["in Arabic figures", "٣٤١٨٩٩١٩٥٨٠١١٠٦٧٨٦"],
  ["in circled figures", "③④①⑧⑨⑨①⑨⑤⑧⓪①①⓪⑥⑦⑧⑥"],
  ["struck through by characters", [..."341899195801106786"].map((digit) => `${digit}\u0336`).join("")],
])("a number of identity hidden %s is found", (_, text) => {
  expect(kinds(text)).toEqual(["residentId"]);
});

test.each([
  ["34189919580110____", "residentIdPart"],
  ["出生和顺序码195801106786", "residentIdPart"],
  ["121.0000.9670", "phone"],
  ["幺二幺零零零零九六七零", "phone"],
  [[..."341899195801106786"].reverse().join(""), "bankAccount"],
  ["东关社区三号楼二单元", "address"],
  ["家属院3排2号", "address"],
  ["尿 毒 症", "illness"],
])("%s does not pass as less than it says", (text, kind) => {
  expect(kinds(text)).toContain(kind);
});

test.each([
  "怀工发〔2026〕9号",
  "凭证202701120001号",
  "1,2,3,4,5,6,7,8,9,10,11,12,13,14",
  "2027.1.12-2027.1.18，2027年1月20日前办结",
  "共3户，12000元，人均4000元，结余1958.01元",
])("%s is no number of a person", (text) => {
  expect(kinds(text)).toEqual([]);
});

test("a name with a dot is found within a sentence, however the dot is written", () => {
  const names = new Set(["阿依古丽·买买提", "欧阳清兰"]);
  expect(kinds("慰问阿依古丽•买买提同志", { names })).toEqual(["name"]);
  expect(kinds("慰问欧阳 清兰", { names })).toEqual(["name"]);
  expect(kinds("慰问阿***·**提", { names })).toEqual([]);
});

test("a number cut over cells of a row is put together in any order, with cells and words between", () => {
  const indexOf = (cells: readonly (string | null)[]) => findScatteredId(cells)?.index ?? null;
  expect(indexOf(["1", "341899", "魏*兰", null, "1958年1月10日", "6786"])).toBe(1);
  expect(indexOf(["尾号6786", "1958-01-10", "区划341899"])).toBe(0);
  expect(indexOf(["34189919580110", "深度困难", "6786"])).toBe(0);
  expect(indexOf(["195801106786", "341899"])).toBe(0);
  expect(indexOf(["341899", "1958-01-10", "6785"])).toBeNull();
  expect(indexOf(["341899", "1958-13-10", "6786"])).toBeNull();
});
