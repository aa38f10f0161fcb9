import { allocate } from "../../src/functions/allocate";
import { coverage } from "../../src/functions/coverage";
import { duplicates } from "../../src/functions/duplicates";
import { eligible } from "../../src/functions/eligible";
import { floorStatus } from "../../src/functions/floor-status";
import { hardshipClass } from "../../src/functions/hardship-class";
import { match } from "../../src/functions/match";
import { nearDuplicates } from "../../src/functions/near-duplicates";
import { param } from "../../src/functions/param";
import { participation } from "../../src/functions/participation";
import { shortfall } from "../../src/functions/shortfall";

const FIRST = "341899196504010010";
const SECOND = "341899197001010013";
const PARAMETERS = [
  ["参数", "数值", "来源"],
  ["低保线（元/人/月）", 750, "县民政局"],
  ["深度困难倍数", 1, ""],
  ["相对困难倍数", "1.5", ""],
  ["意外致困支出占比", "50%", ""],
  ["最低参考标准（元）", 1000, ""],
  ["一般单位参考标准（元）", 2000, ""],
  ["深度困难慰问标准（元）", 2000, ""],
  ["相对困难慰问标准（元）", 1000, ""],
  ["意外致困慰问标准（元）", 1000, ""],
  ["每户保底（元）", 500, ""],
  ["发放金额取整（元）", 100, ""],
  ["捐款面要求", "待定", ""],
  ["捐款到账截止日", "2027-01-10", ""],
];
const error = (code: string, message: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(message) });

describe("Worksheet functions over tables", () => {
  test("PARAM gives yuan, shares and dates as Excel counts them, and never 0 for what is not set", () => {
    expect(
      param(
        [["低保线", "意外致困支出占比", "捐款到账截止日", "捐款面要求", "每户全年上限", "高温补贴", ""]],
        PARAMETERS,
      ),
    ).toEqual([
      [
        750,
        0.5,
        46_397,
        error("#N/A", "捐款面要求"),
        error("#N/A", "每户全年上限"),
        error("#VALUE!", "高温补贴"),
        "",
      ],
    ]);
    expect(param([["低保线"]], [["低保线", "很多"]])).toEqual([[error("#VALUE!", "很多")]]);
  });

  test("HARDSHIPCLASS does not guess: missing figures and unset parameters are #N/A with their names", () => {
    expect(hardshipClass([[20000], [""], ["不详"]], [[3]], [[0]], PARAMETERS, [[0]])).toEqual([
      ["深度困难"],
      [""],
      [error("#VALUE!", "不详")],
    ]);
    expect(hardshipClass([[90000]], [[3]], [[null]], PARAMETERS)).toEqual([[error("#N/A", "刚性支出")]]);
    expect(hardshipClass([[90000]], [[3]], [[0]], [["低保线", ""]])).toEqual([[error("#N/A", "低保线")]]);
    expect(() => hardshipClass([[90000]], [[3]], [[0]], [["低保线", "很多"]])).toThrow("很多");
  });

  test("ELIGIBLE answers line by line beside the register, whatever its headers are called", () => {
    const register = [
      ["姓  名", "家庭总人口", "家庭年总收入（元）", "刚性支出", "意外支出"],
      ["钱一", 3, 20000, 0, 0],
      [null, "", null, null, null],
      ["孙二", 3, 90000, 0, 0],
      ["李三", "三", 90000, 0, 0],
      ["周四", 3, null, 0, 0],
    ];
    const answer = eligible(register, PARAMETERS);
    expect(answer.map(([decision, stated]) => [decision, stated])).toEqual([
      ["资格", "困难类别"],
      ["符合", "深度困难"],
      ["", ""],
      ["不符合", ""],
      [error("#VALUE!", "三"), ""],
      ["待核", ""],
    ]);
    expect(answer[3]?.[2]).toContain("2,500.00 元，高于");
    expect(answer[5]?.[2]).toContain("家庭年收入");
    expect(() => eligible([["姓名"], ["钱一"]], PARAMETERS)).toThrow("家庭人口");
  });

  test("ALLOCATE gives out no more than the fund, one line a person, and says how much is missing", () => {
    const register = [
      ["身份证号", "家庭人口", "家庭年收入", "刚性支出", "意外支出"],
      [FIRST, 1, 0, 0, 0],
      [SECOND, 1, 6000, 0, 0],
      [null, null, null, null, null],
      [FIRST, 1, 0, 0, 0],
      ["341899197001010014", 1, 0, 0, 0],
    ];
    expect(allocate(register, 2500, PARAMETERS)).toEqual([["慰问金额"], [2000], [500], [""], [""], [""]]);
    expect(() => allocate(register, 900, PARAMETERS)).toThrow("100.00");
    expect(() => allocate(register, 900, [["低保线", 750]])).toThrow("发放金额取整");
    expect(() => allocate(register, "一些", PARAMETERS)).toThrow("一些");
  });

  test("FLOORSTATUS and SHORTFALL name the standard and the distance to it", () => {
    const received = [[999.99, 1000, 2000, null]];
    expect(floorStatus(received, [["一般"]], PARAMETERS)).toEqual([
      ["低于最低参考标准", "低于一般单位参考标准", "达到参考标准", ""],
    ]);
    expect(shortfall(received, [["一般"]], PARAMETERS)).toEqual([[0.01, 1000, 0, ""]]);
    expect(shortfall([[5000]], [["条件好"]], PARAMETERS)).toEqual([[error("#N/A", "条件好单位参考标准")]]);
  });

  test("PARTICIPATION is donors by staff, and no share where there is none", () => {
    expect(participation([[16, "0人", 21, "多数", ""]], [[20]])).toEqual([
      [0.8, 0, error("#VALUE!", "21"), error("#VALUE!", "多数"), ""],
    ]);
    expect(participation([[0]], [[0]])).toEqual([[error("#DIV/0!", "职工人数")]]);
  });

  test("DUPLICATES and NEARDUPLICATES count places from the corner of the range", () => {
    expect(
      duplicates([
        [FIRST, ""],
        [SECOND, "341899650401001"],
      ]),
    ).toEqual([
      ["与第4个相同", ""],
      ["", "与第1个相同"],
    ]);
    expect(duplicates(new Array(9).fill([FIRST]))[8]).toEqual(["与第1、2、3、4、5等8个相同"]);
    expect(nearDuplicates([[FIRST], ["341899196504010011"], [SECOND], ["34189919700101001"]])).toEqual([
      ["与第2个只差一位"],
      ["与第1个只差一位"],
      ["与第4个少一位或多一位"],
      ["与第3个少一位或多一位"],
    ]);
  });

  test("COVERAGE lists who is registered and not on the roster", () => {
    const register = [[FIRST], [SECOND], [""], [SECOND]];
    expect(coverage(register, [["341899650401001"]])).toEqual([[SECOND]]);
    expect(coverage(register, [[FIRST]], [["钱一"], ["孙二"], [""], ["孙二"]])).toEqual([["孙二"]]);
    expect(coverage(register, [[SECOND, FIRST]])).toEqual([["无遗漏"]]);
    expect(() => coverage(register, [[FIRST]], [["钱一"]])).toThrow("同样大小");
  });

  test("MATCH finds by name and alias; a likeness is told and not taken", () => {
    const units = [
      ["教育体育局", "教委、教体局"],
      ["财政局", null],
    ];
    expect(match([["怀川县 财政局", "教委", "教育体育", "水利局", ""]], units, "怀川县")).toEqual([
      ["财政局", "教育体育局", error("#N/A", ""), error("#N/A", "水利局"), ""],
    ]);
    expect(match([["县教育体育据"]], units)).toEqual([[error("#N/A", "教育体育局")]]);
  });

  test("a single cell handed over as its bare value is a range of one", () => {
    expect(participation(16 as never, 20 as never)).toEqual([[0.8]]);
    expect(param("低保线" as never, PARAMETERS)).toEqual([[750]]);
  });
});

test("errors are said in the language of Excel, answers are not", () => {
  Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
  expect(participation([[21]], [[20]])).toEqual([[error("#VALUE!", "more than")]]);
  expect(floorStatus([[2000]], [["一般"]], PARAMETERS)).toEqual([["达到参考标准"]]);
  expect(param([["Minimum living line (yuan/person/month)", "低保线"]], PARAMETERS)[0]?.[1]).toBe(750);
  Reflect.deleteProperty(globalThis, "Office");
});
