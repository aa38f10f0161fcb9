import { maskName } from "../../../src/domain/identity/mask";
import type { Fen } from "../../../src/domain/money/fen";
import { noticeRows } from "../../../src/domain/posting/notice-rows";

const household = (name: string, workUnit = "县棉纺织厂") => ({
  name,
  workUnit,
  hardshipClass: "深度困难",
  amountFen: 170000 as Fen,
});

test.each([
  ["魏桂兰", "魏*兰"],
  ["魏兰", "魏*"],
  ["欧阳桂清", "欧阳*清"],
  ["欧阳清", "欧阳*"],
  ["阿依古丽·买买提", "阿***·**提"],
  ["魏 桂 兰", "魏*兰"],
  ["兰", "*"],
  ["马王桂兰", "马**兰"],
])("a notice shows %s as %s", (name, masked) => {
  expect(maskName(name, "ends")).toBe(masked);
});

test("rows of one unit that look alike are numbered, others are not", () => {
  const rows = noticeRows([
    household("傅长生"),
    household("魏桂兰"),
    household("傅春生"),
    household("傅冬生", "县酒厂"),
  ]);
  expect(rows.map(({ maskedName, numberAmongAlike }) => [maskedName, numberAmongAlike])).toEqual([
    ["傅*生", 1],
    ["魏*兰", null],
    ["傅*生", 2],
    ["傅*生", null],
  ]);
});

test("a row of a notice carries these five facts and nothing else of the household", () => {
  const full = { ...household("魏桂兰"), residentId: "341899195801106786", phone: "12100009670" };
  expect(Object.keys(noticeRows([full])[0] ?? {}).sort()).toEqual([
    "amountFen",
    "hardshipClass",
    "maskedName",
    "numberAmongAlike",
    "workUnit",
  ]);
});
