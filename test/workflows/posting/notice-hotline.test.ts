import type { CellValue } from "../../../src/domain/cell-value";
import { leakGate } from "../../../src/workflows/posting/leak-gate";
import { planPublicNotice } from "../../../src/sheets/posting/public-notice";
import type { Fen } from "../../../src/domain/money/fen";
import type { Grid } from "../../../src/workbook/grid";
import { gridOf } from "../grid-of-sheet";

// Invented: phones begin with 121, region 341899 is assigned to no place.
const mobile = "12100009670";
const office = { office: "县总工会权益保障部", phone: mobile, address: "怀川县人民路1号县总工会302室" };

/** A notice as it stands in a file of its own, without the sheet 参数. */
function noticeWith(objections = office, unit = "县棉纺织厂"): CellValue[][] {
  const { steps } = planPublicNotice({
    ...{ county: "怀川县", year: 2027, workUnit: unit, period: null, inWorkingDays: true, objections },
    document: "怀办发〔2026〕31号",
    rows: [
      {
        ...{ maskedName: "傅*生", workUnit: unit, hardshipClass: "深度困难" },
        ...{ amountFen: 150000 as Fen, numberAmongAlike: null },
      },
    ],
    titleFont: "方正小标宋简体",
  });
  return steps.flatMap((step) => (step.step === "writeBlock" ? step.values.map((row) => [...row]) : []));
}

const kindsIn = (...grids: Grid[]) =>
  leakGate({ grids, texts: [], unread: [] }, {}).groups.map(({ kind }) => kind);

test.each([
  ["a mobile number", office],
  ["a fixed line with its area code", { ...office, phone: "0000-1234567" }],
  ["two numbers", { ...office, phone: `0000-1234567、${mobile}` }],
  ["nothing filled in yet", { office: "", phone: "", address: "" }],
])("the hotline of a notice is no leak in a copy without parameters: %s", (_case, objections) => {
  expect(kindsIn(gridOf("公示-棉纺织厂", noticeWith(objections)))).toEqual([]);
});

const withCell = (value: CellValue) => gridOf("公示-棉纺织厂", [...noticeWith(), [value]]);
const sentence = (phone: string, address: string) =>
  `对名单有异议的，请在公示期内向县总工会反映。反映问题请署真实姓名，受理单位将予保密。受理电话：${phone}；地址：${address}。`;

test.each([
  ["the same number in a cell of its own", withCell(mobile), ["phone"]],
  ["the same number beside a name", withCell(`傅*生 ${mobile}`), ["phone"]],
  ["the sentence with more behind it", withCell(`${sentence(mobile, "人民路1号")}傅*生${mobile}`), ["phone"]],
  ["another number in another notice", withCell(sentence("12100009671", "人民路1号")), ["phone", "address"]],
  ["a number of identity as address", gridOf("公示", [[sentence(mobile, "341899195801106786")]]), null],
  ["a number of identity as telephone", gridOf("公示", [[sentence("341899195801106786", "")]]), null],
  ["three telephones", gridOf("公示", [[sentence(`${mobile}、12100009671、12100009672`, "")]]), null],
  ["another sentence", gridOf("公示", [[`本人电话：${mobile}；地址：怀川县人民路1号3栋201室。`]]), null],
])("the gate stays shut: %s", (_case, grid, kinds) => {
  const found = kindsIn(grid);
  expect(found.length).toBeGreaterThan(0);
  if (kinds !== null) expect(found).toEqual(expect.arrayContaining(kinds));
});
