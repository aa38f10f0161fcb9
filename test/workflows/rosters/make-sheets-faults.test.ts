import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { createOfficeGateway } from "../../../src/workbook/office/create-office-gateway";
import { checkWorkbook } from "../../../src/workflows/check/check-workbook";
import { makeSheets } from "../../../src/workflows/rosters/make-sheets";
import { createWorkbookData } from "../../../src/xlsx/new-workbook";
import { previewCounty } from "../../sheets/preview/preview-county";
import { openFaultyHost, type Fault } from "../../workbook/office/faulty-host";
import { pictureOf } from "../../workbook/office/workbook-picture";

const options = { locale: "zh-CN", asOf: "2027-01-20" as CalendarDate, overrides: {} } as const;

async function planOf(households: number) {
  const checked = checkWorkbook(previewCounty(households), options);
  return (await makeSheets(["payment", "notice", "filing"], checked, options)).plan;
}

test.each<Fault>(["refused", "half"])(
  "whichever request fails (%s) while sheets are made over those of an earlier run, the workbook is as it was",
  async (fault) => {
    const [earlier, later] = [await planOf(2), await planOf(14)];
    const workbook = createWorkbookData("困难职工登记");
    const host = openFaultyHost(workbook);
    const gateway = createOfficeGateway(host.Excel);
    expect((await gateway.apply(earlier)).ok).toBe(true);
    const before = pictureOf(workbook);
    let failed = 0;
    for (let request = 1; ; request += 1) {
      host.arm(request, fault);
      const applied = await gateway.apply(later);
      host.disarm();
      if (applied.ok) break;
      failed += 1;
      expect(applied.refusal).toEqual({ kind: "interrupted", code: "GeneralException", restored: true });
      expect(pictureOf(workbook)).toEqual(before);
    }
    // Looking, keeping, creating, writing, remembering.
    expect(failed).toBeGreaterThanOrEqual(5);
    expect(pictureOf(workbook)).not.toEqual(before);
  },
);
