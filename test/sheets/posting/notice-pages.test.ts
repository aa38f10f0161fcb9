import type { Fen } from "../../../src/domain/money/fen";
import { planPublicNotice } from "../../../src/sheets/posting/public-notice";

/** The rows at which pages of a notice of so many households begin. */
function pageBreaks(households: number): readonly number[] {
  const rows = Array.from({ length: households }, () => ({
    ...{ maskedName: "魏*兰", workUnit: "县棉纺织厂", hardshipClass: "深度困难" },
    ...{ amountFen: 150_000 as Fen, numberAmongAlike: null },
  }));
  const { steps } = planPublicNotice({
    ...{ county: "怀川县", year: 2027, workUnit: "县棉纺织厂", rows, period: null, inWorkingDays: true },
    objections: { office: "", phone: "0000-1234567", address: "怀川县人民路1号" },
    titleFont: "方正小标宋简体",
    document: "怀工发〔2026〕9号",
  });
  return steps.flatMap((step) => (step.step === "pageSetup" ? step.page.rowBreaks : []));
}

test("a notice of up to nine households goes on one page; longer ones go on", () => {
  for (const households of [1, 5, 7, 8, 9])
    expect([households, pageBreaks(households)]).toEqual([households, []]);
  expect(pageBreaks(30).length).toBe(1);
});
