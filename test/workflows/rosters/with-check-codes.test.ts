import { createHash } from "node:crypto";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { planFundReconciliation } from "../../../src/workflows/fund/fund-ledger-sheet";
import { previewCounty } from "../../sheets/preview/preview-county";
import { plannedSheets } from "../../sheets/preview/planned-sheet";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

/** The code as docs/fingerprint.md says anybody can compute it. */
function codeOf(text: string): string {
  const letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const bits = BigInt(`0x${createHash("sha256").update(text, "utf8").digest("hex").slice(0, 10)}`);
  const code = Array.from(
    { length: 8 },
    (_, place) => letters[Number((bits >> BigInt(5 * (7 - place))) & 31n)],
  );
  return `${code.slice(0, 4).join("")}-${code.slice(4).join("")}`;
}

function fundSheet(closing: number) {
  const grids = previewCounty(8).map((grid) =>
    grid.sheet === "资金台账"
      ? { ...grid, values: grid.values.map((row, at) => (at === 1 ? [...row.slice(0, -1), closing] : row)) }
      : grid,
  );
  const steps = planFundReconciliation(grids, options)?.plan.steps ?? [];
  const [sheet] = plannedSheets(steps);
  if (sheet === undefined) throw new Error("No sheet was planned");
  return sheet;
}

test("the code on 资金对账 is that of its cells, the deciding parameters and the rules, and follows the data", () => {
  const sheet = fundSheet(1_000_000);
  const rows: unknown[][] = [];
  for (const { area, value } of sheet.cells) {
    const row = (rows[area.row - 1] ??= []);
    row[area.column - 1] = typeof value === "string" ? value.replace(/^'/, "") : value;
  }
  const data = Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
  const parameters = {
    accidentCostShare: 0.8,
    campaignYear: 2027,
    county: "怀川县",
    deepLineMultiple: 1,
    governingDocument: "怀工发〔2026〕9号",
    minimumLivingLine: 78_000,
    relativeLineMultiple: 2,
    reliefAccident: 200_000,
    reliefDeep: 150_000,
    reliefRelative: 100_000,
  };
  const text = JSON.stringify({ data, kind: "sheet", parameters, rules: 2 });
  expect(sheet.page?.footer.right).toContain(`校验码 ${codeOf(text)}`);
  expect(fundSheet(1_000_001).page?.footer.right).not.toBe(sheet.page?.footer.right);
  expect(fundSheet(1_000_000).page?.footer.right).toBe(sheet.page?.footer.right);
});
