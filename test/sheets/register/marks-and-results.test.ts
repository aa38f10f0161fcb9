import type { Finding, Severity } from "../../../src/domain/finding";
import { planCheckResults } from "../../../src/sheets/register/check-results";
import { planMarks } from "../../../src/sheets/register/marks";
import { planTemplate } from "../../../src/sheets/collecting/template";

const finding = (severity: Severity, row: number, column: number): Finding => ({
  code: "record.missing",
  severity,
  where: { sheet: "困难职工", row, column },
  params: { field: "name" },
});

test("cells below one another become one area, and the most severe finding colours a cell", () => {
  const steps = planMarks([
    finding("warning", 5, 2),
    finding("error", 4, 2),
    finding("error", 5, 2),
    finding("notice", 9, 3),
  ]);
  expect(steps).toEqual([
    expect.objectContaining({ fill: "#FBE3E1", areas: [{ row: 4, column: 2, rowCount: 2, columnCount: 1 }] }),
    expect.objectContaining({ fill: "#E6F0FA", areas: [{ row: 9, column: 3, rowCount: 1, columnCount: 1 }] }),
  ]);
});

test("a finding about the whole campaign marks nothing", () => {
  expect(planMarks([{ ...finding("error", 1, 1), where: null }])).toEqual([]);
});

test("each result links to its cell and the row grows with the message", () => {
  const steps = planCheckResults({
    summary: "错误 1",
    rows: [
      {
        severity: "error",
        severityLabel: "错误",
        title: "身份证号损坏",
        place: { sheet: "困难职工", cell: "D4" },
        name: "魏桂兰",
        unit: "县棉纺织厂",
        message: "身份证号超过15位的部分已变成0，请按证件重新填写。".repeat(3),
      },
    ],
  });
  const links = steps.find((step) => step.step === "links");
  expect(links).toMatchObject({ links: [{ row: 4, column: 3, text: "困难职工!D4", targetCell: "D4" }] });
  const text = steps.find((step) => step.step === "format" && step.format.numberFormat === "@");
  expect(
    text?.step === "format" &&
      text.areas.some(({ column, columnCount }) => column <= 3 && column + columnCount > 3),
  ).toBe(false);
  const heights = steps.find((step) => step.step === "rowHeights");
  expect(heights?.step === "rowHeights" && heights.heights.at(-1)?.height).toBeGreaterThan(22);
});

test("the empty workbook has parameters, register, donations, units and helpers, ids as text and choices", () => {
  const steps = planTemplate({
    parameters: [{ label: "月最低生活保障标准（元）", value: null, source: "", choices: ["是", "否"] }],
  });
  const created = steps.flatMap((step) => (step.step === "createSheet" ? [step.sheet] : []));
  expect(created).toEqual(["参数", "困难职工登记", "捐款明细", "单位名录", "帮扶干部名单"]);
  expect(steps.filter((step) => step.step === "listValidation")).toHaveLength(5);
});
