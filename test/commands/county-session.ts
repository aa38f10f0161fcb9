import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";

// Invented people: region 341899 is assigned to no place.
export const FENG = "341899195801106786";
export const MA = "341899195811080196";
const HE = "34189919650307811X";
export const HEAD = [
  "姓名",
  "身份证号",
  "工作单位",
  "困难类别",
  "家庭人口",
  "家庭年收入",
  "刚性支出",
  "意外支出",
];
export const ROWS: CellValue[][] = [
  ["冯莲香", FENG, "县棉纺织厂", "深度困难", 3, 13248, 0, 0],
  ["马宝山", MA, "县棉纺织厂", "相对困难", 2, 34344, 2400, 0],
  ["何开元", HE, "县水泥厂", "相对困难", null, 9000, 0, 0],
];
export const PARAMETERS: CellValue[][] = [
  ["参数", "值"],
  ["低保线（元/人/月）", 780],
  ["深度困难倍数", 1],
  ["相对困难倍数", 2],
  ["意外致困支出占比", "80%"],
  ["深度困难慰问标准（元）", 1500],
  ["相对困难慰问标准（元）", 1000],
  ["意外致困慰问标准（元）", 2000],
  ["本次分配资金（元）", 5000],
  ["每户保底（元）", 500],
  ["发放金额取整（元）", 100],
];
export const CARS: CellValue[][] = [
  ["车辆比对名单", null, null, null],
  ["车主", "身份证号", "车牌号", "备注"],
  ["冯莲香", FENG, "无A00001", null],
  ["马宝山", MA, "无A00002", "已报废"],
];
export const register = "困难职工登记";

/** A workbook with the sheets given, typed in as a clerk would, and a session over it. */
export async function open(sheets: Readonly<Record<string, CellValue[][]>> | Uint8Array) {
  const given = sheets instanceof Uint8Array ? { xlsx: sheets } : {};
  const host = await openExcelHost({ calculator: null, ...given });
  const gateway = createOfficeGateway(host.Excel);
  const type = (sheet: string, row: number, rows: readonly (readonly CellValue[])[]) => {
    const width = Math.max(...rows.map(({ length }) => length));
    const values = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null));
    const areas = [{ row, column: 2, rowCount: values.length, columnCount: 1 }];
    return gateway.apply({
      title: "type",
      steps: [
        { step: "format", sheet, areas, format: { numberFormat: "@" } },
        { step: "writeBlock", sheet, row, column: 1, values },
      ],
    });
  };
  if (!(sheets instanceof Uint8Array)) {
    for (const [sheet, values] of Object.entries(sheets)) {
      const step = { step: "createSheet", sheet, whenTaken: "number", showGridlines: true } as const;
      await gateway.apply({ title: "type", steps: [step] });
      await type(sheet, 1, values);
    }
  }
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const decisions = () =>
    session
      .getSnapshot()
      .fund.read!.report.registers.flatMap(({ households }) =>
        households.map(
          ({ name, eligibility }) => `${name} ${eligibility.hardshipClass ?? eligibility.decision}`,
        ),
      );
  const codes = () => session.getSnapshot().checked!.result.findings.map(({ code }) => code);
  return { host, session, type, decisions, codes };
}

/** Three households, one without its members. */
export const county = (more: Readonly<Record<string, CellValue[][]>> = {}) =>
  open({ 参数: PARAMETERS, [register]: [["怀川县困难职工登记表"], HEAD, ...ROWS], ...more });
