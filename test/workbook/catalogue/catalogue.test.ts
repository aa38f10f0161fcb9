import { FIELD_CATALOGUE } from "../../../src/workbook/catalogue/field-catalogue";
import { isGeneratedSheet } from "../../../src/workbook/catalogue/generated-sheet";
import { TABLE_CATALOGUE, TABLE_KINDS } from "../../../src/workbook/catalogue/table-catalogue";
import { toLabel } from "../../../src/workbook/recognition/cell-label";
import { matchHeader } from "../../../src/workbook/recognition/match-header";

describe("catalogue", () => {
  it.each(TABLE_KINDS)(
    "names each field of %s so that its own label and synonyms lead back to it",
    (kind) => {
      const { fields, synonyms: own = {} } = TABLE_CATALOGUE[kind];
      const claimed = new Map(
        Object.entries(own).flatMap(([field, texts]) => texts.map((text) => [toLabel(text), field])),
      );
      for (const field of fields) {
        const { chinese, synonyms } = FIELD_CATALOGUE[field];
        for (const text of [chinese, ...synonyms, ...(own[field] ?? [])]) {
          const expected = claimed.get(toLabel(text)) ?? field;
          expect([text, matchHeader(toLabel(text), kind)]).toEqual([text, { field: expected, strength: 3 }]);
        }
      }
    },
  );

  it.each([
    ["公民身份号码", "residentId"],
    ["慰问金额（万元）", "reliefAmount"],
    ["职工本人姓名", "name"],
    ["工作单位性质", "unitType"],
    ["配偶姓名", null],
    ["帮扶责任人电话", "helperPhone"],
    ["帮扶人家庭住址", null],
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
