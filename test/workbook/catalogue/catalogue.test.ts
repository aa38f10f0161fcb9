import { FIELD_CATALOGUE } from "../../../src/workbook/catalogue/field-catalogue";
import { isGeneratedSheet } from "../../../src/workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE } from "../../../src/workbook/catalogue/table-catalogue";
import { toLabel } from "../../../src/workbook/recognition/cell-label";
import { matchHeader } from "../../../src/workbook/recognition/match-header";
import type { TableKind } from "../../../src/workbook/table-binding";

const KINDS = Object.keys(TABLE_CATALOGUE) as TableKind[];

describe("catalogue", () => {
  it.each(KINDS)("names each field of %s so that its own label and synonyms lead back to it", (kind) => {
    for (const field of TABLE_CATALOGUE[kind].fields) {
      const { chinese, synonyms } = FIELD_CATALOGUE[field];
      for (const text of [chinese, ...synonyms]) {
        expect([text, matchHeader(toLabel(text), kind)]).toEqual([text, { field, strength: 3 }]);
      }
    }
  });

  it.each([
    ["公民身份号码", "residentId"],
    ["慰问金额（万元）", "reliefAmount"],
    ["职工本人姓名", "name"],
    ["工作单位性质", null],
    ["配偶姓名", null],
    ["帮扶责任人电话", null],
    ["户编号", null],
  ])("reads the header %s as %s", (text, field) => {
    expect(matchHeader(toLabel(text), "needyWorkers")?.field ?? null).toBe(field);
  });

  it.each(["参数", "检查结果", "检查结果 (2)", "发放-甲厂"])("knows %s for a sheet of its own", (sheet) => {
    expect(isGeneratedSheet(sheet)).toBe(true);
  });

  it("takes no other sheet for its own", () => {
    expect(isGeneratedSheet("发放名册")).toBe(false);
  });
});
