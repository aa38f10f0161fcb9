import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { createWorkbookData } from "../../../src/xlsx/new-workbook";
import type { WorkbookData } from "../../../src/xlsx/workbook-data";
import { previewCounty } from "../../sheets/preview/preview-county";
import { openFaultyHost, type Fault } from "../../workbook/office/faulty-host";
import { pictureOf } from "../../workbook/office/workbook-picture";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

async function planOf(households: number) {
  const checked = checkWorkbook(previewCounty(households), options);
  return (await makeSheets(["payment", "notice", "filing"], checked, options)).plan;
}

/** That a text was once typed behind an apostrophe shows nowhere, and office.js neither tells nor takes it back. */
const shownBy = (workbook: WorkbookData): unknown =>
  JSON.parse(
    JSON.stringify(pictureOf(workbook), (key, value: unknown) => (key === "quotePrefix" ? undefined : value)),
  );

test.each<Fault>(["refused", "half"])(
  "whichever request fails (%s) while sheets are made over those of an earlier run, the workbook is as it was",
  async (fault) => {
    const [earlier, later] = [await planOf(2), await planOf(14)];
    const workbook = createWorkbookData("困难职工登记");
    const host = openFaultyHost(workbook);
    const gateway = createOfficeGateway(host.Excel);
    expect((await gateway.apply(earlier)).ok).toBe(true);
    const before = shownBy(workbook);
    let failed = 0;
    for (let request = 1; ; request += 1) {
      host.arm(request, fault);
      const applied = await gateway.apply(later);
      host.disarm();
      if (applied.ok) break;
      failed += 1;
      expect(applied.refusal).toEqual({ kind: "interrupted", code: "GeneralException", restored: true });
      expect(shownBy(workbook)).toEqual(before);
    }
    // Looking, keeping, creating, writing, remembering.
    expect(failed).toBeGreaterThanOrEqual(5);
    expect(shownBy(workbook)).not.toEqual(before);
  },
);
