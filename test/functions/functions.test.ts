import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cardMask } from "../../src/functions/card-mask";
import { cardReason } from "../../src/functions/card-reason";
import { dateUpper } from "../../src/functions/date-upper";
import { idAge } from "../../src/functions/id-age";
import { idBirthDate } from "../../src/functions/id-birth-date";
import { idMask } from "../../src/functions/id-mask";
import { idReason } from "../../src/functions/id-reason";
import { idRegion } from "../../src/functions/id-region";
import { idSex } from "../../src/functions/id-sex";
import { idUpgrade } from "../../src/functions/id-upgrade";
import { idValid } from "../../src/functions/id-valid";
import { nameMask } from "../../src/functions/name-mask";
import { parseAmount } from "../../src/functions/parse-amount";
import { parseDate } from "../../src/functions/parse-date";
import { perCapita } from "../../src/functions/per-capita";
import { phoneMask } from "../../src/functions/phone-mask";
import { refusal } from "../../src/functions/refuse";
import { rmbUpper } from "../../src/functions/rmb-upper";
import { WORKSHEET_FUNCTIONS } from "../../src/functions/worksheet-functions";
import englishWords from "../../src/i18n/en/function-words.json";
import { functionMetadata, functionsPage } from "./functions-page";
import { usccReason } from "../../src/functions/uscc-reason";

const words: Readonly<Record<string, { description: string; parameters: Readonly<Record<string, string>> }>> =
  englishWords;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
const ID = "11010519491231002X";
const wrong = expect.objectContaining({ code: "#VALUE!" });

test("without a custom functions runtime an error is a plain one", () => {
  expect(refusal("号码有误")).toEqual(new Error("号码有误"));
});

describe("Worksheet functions", () => {
  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: {
        Error: FunctionError,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
      },
    });
  });

  test.each<[string, (cells: unknown[][]) => unknown[][], unknown, unknown]>([
    ["IDVALID", idValid, ID, true],
    ["IDVALID", idValid, "110105194912310021", false],
    ["IDVALID", idValid, 110105194912310000, false],
    ["IDBIRTHDATE", idBirthDate, ID, "1949-12-31"],
    ["IDBIRTHDATE", idBirthDate, "110105194912310021", wrong],
    ["IDBIRTHDATE", idBirthDate, "CAN110081080311", wrong],
    ["IDSEX", idSex, ID, "女"],
    ["IDSEX", idSex, "440524188001010014", "男"],
    ["IDREGION", idRegion, ID, "北京市"],
    ["IDREGION", idRegion, "830000199201300022", "台湾地区"],
    ["IDREGION", idRegion, "911124198108030024", "外国人"],
    ["IDUPGRADE", idUpgrade, "130503670401001", "130503196704010016"],
    ["IDUPGRADE", idUpgrade, "11010519491231002x44", ID],
    ["IDUPGRADE", idUpgrade, "1305036704010", wrong],
    ["IDMASK", idMask, ` ${ID}`, "1***************2X"],
    ["NAMEMASK", nameMask, "欧阳测试", "欧阳**"],
    ["PHONEMASK", phoneMask, "12100001999、0563-1234567", "121****1999/056*****4567"],
    ["PHONEMASK", phoneMask, 12100001999, "121****1999"],
    ["CARDMASK", cardMask, "6299 9900 0000 0000 004", "***************0004"],
    ["CARDREASON", cardReason, "6299990000000000004", ""],
    ["CARDREASON", cardReason, "6299990000000000005", expect.stringContaining("尾号 0005")],
    ["USCCREASON", usccReason, "91350100M000100Y43", ""],
    ["USCCREASON", usccReason, "9135O100M000100Y43", expect.stringContaining("91350100M000100Y43")],
    ["USCCREASON", usccReason, "无证", ""],
    ["PARSEAMOUNT", parseAmount, "¥1,234.50元", 1234.5],
    ["PARSEAMOUNT", parseAmount, "1.2万元", 12_000],
    ["PARSEAMOUNT", parseAmount, "壹佰零壹元伍角整", 101.5],
    ["PARSEAMOUNT", parseAmount, "—", ""],
    ["PARSEAMOUNT", parseAmount, "约五百", wrong],
    ["PARSEDATE", parseDate, "2020.01.26", 43_856],
    ["PARSEDATE", parseDate, 43_856, 43_856],
    ["PARSEDATE", parseDate, "9月27日", wrong],
    ["DATEUPPER", dateUpper, "2027-01-15", "贰零贰柒年零壹月壹拾伍日"],
    ["DATEUPPER", dateUpper, "明天", wrong],
    ["RMBUPPER", rmbUpper, 1200, "壹仟贰佰元整"],
    ["RMBUPPER", rmbUpper, "3,150.50元", "叁仟壹佰伍拾元伍角整"],
    ["RMBUPPER", rmbUpper, 0, "零元整"],
    ["RMBUPPER", rmbUpper, -1, wrong],
    ["RMBUPPER", rmbUpper, "约五百", wrong],
    ["IDREASON", idReason, ID, ""],
    ["IDREASON", idReason, "110105194912310021", expect.stringContaining("校验码")],
    ["IDREASON", idReason, 110105194912310000, expect.stringContaining("000")],
  ])(
    "%s of %3$j is %4$j, blanks stay blank, and one cell's error leaves the others alone",
    (_name, run, value, answer) => {
      expect(run([[value]])).toEqual([[answer]]);
      expect(
        run([
          [null, value],
          ["", " "],
        ]),
      ).toEqual([
        ["", answer],
        ["", ""],
      ]);
      expect(run([["##"], [value]])[1]).toEqual([answer]);
    },
  );

  test("IDAGE counts full years to a day, which must be one", () => {
    expect(idAge([[ID, null]], "2027-01-15")).toEqual([[77, ""]]);
    expect(idAge([[ID]], 46_386)).toEqual([[76]]);
    expect(idAge([[ID]], "1940-01-01")).toEqual([[wrong]]);
    expect(() => idAge([[ID]], null)).toThrow("不是日期");
  });

  test("an error says why", () => {
    expect(idSex([["110105194912310021"]])[0]?.[0]).toMatchObject({
      message: expect.stringContaining("校验码"),
    });
    expect(rmbUpper([[-1]])[0]?.[0]).toMatchObject({ message: expect.stringContaining("负数") });
  });

  test("PERCAPITA gives yuan a head and month, rounded to fen", () => {
    expect(
      perCapita(
        [[36000], [10000], ["3.6万元"], [null]],
        [[3], [3], ["3人"], [3]],
        [[null], [0], [1800], [null]],
      ),
    ).toEqual([[1000], [277.78], [950], [""]]);
    expect(perCapita([[36000, "不详"]], [[0]])).toEqual([[wrong, wrong]]);
    expect(() => perCapita([[1], [2]], [[1], [2], [3]])).toThrow("行数");
  });
});

describe("Their metadata", () => {
  test("are generated from every file with Chinese descriptions, each id once, and every function is in the list of the host", async () => {
    const functions = await functionMetadata();
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(WORKSHEET_FUNCTIONS));
    for (const { description, parameters, result } of functions) {
      expect(description).toMatch(/[\u4e00-\u9fff]/);
      for (const parameter of parameters) expect(parameter.description).toMatch(/[\u4e00-\u9fff]/);
      expect(parameters[0]?.dimensionality).toBe("matrix");
      expect(result.dimensionality).toBe("matrix");
    }
  });

  test("have English words for every function and argument, and none for others", async () => {
    const functions = await functionMetadata();
    expect(
      Object.entries(words).map(([id, { description, parameters }]) => [
        id,
        description !== "",
        Object.keys(parameters),
      ]),
    ).toEqual(
      [...functions]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, parameters }) => [id, true, parameters.map(({ name }) => name)]),
    );
  });

  test("are short enough for Excel's argument help", async () => {
    const functions = await functionMetadata();
    const texts = [
      ...functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((each) => each.description),
      ]),
      ...Object.values(words).flatMap(({ description, parameters }) => [
        description,
        ...Object.values(parameters),
      ]),
    ];
    expect(texts.filter((text) => text.length > 255)).toEqual([]);
  });

  test("make the page docs/functions.md; npx tsx test/functions/write-functions-page.ts writes it anew", async () => {
    const page = join(__dirname, "..", "..", "docs", "functions.md");
    expect(readFileSync(page, "utf8").replaceAll("\r\n", "\n")).toBe(await functionsPage());
  });
});
