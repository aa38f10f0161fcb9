import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";
import { requestBudget } from "../../../../src/workbook/office/write/request-size";
import type { Plan } from "../../../../src/workbook/plan";
import { createWorkbookData } from "../../../../src/xlsx";
import { openFaultyHost } from "../faulty-host";
import { pictureOf } from "../workbook-picture";

const sheet = "登记";
const rows = 9_000;

/** Every row of a long column gets its reasons, as when a whole register is decided. */
function reasons(words: string): Plan {
  const values = Array.from({ length: rows }, (_, at) => [`${words.repeat(50)}${at}`]);
  return { title: "writeEligibility", steps: [{ step: "writeBlock", sheet, row: 2, column: 1, values }] };
}

test("texts longer than any answer holds are written over blank cells, over one another, and put back", async () => {
  const workbook = createWorkbookData(sheet);
  const host = openFaultyHost(workbook);
  const gateway = createOfficeGateway(host.Excel);
  const blank = pictureOf(workbook);
  expect(await gateway.apply(reasons("低保家庭"))).toMatchObject({ ok: true });
  const first = pictureOf(workbook);
  expect(await gateway.apply(reasons("支出较大"))).toMatchObject({ ok: true });
  expect(await gateway.putBackLast()).toMatchObject({ ok: true, value: { putBack: rows, leftEdited: [] } });
  expect(pictureOf(workbook)).toEqual(first);
  expect(await gateway.putBackLast()).toMatchObject({ ok: true, value: { putBack: rows, leftEdited: [] } });
  expect(pictureOf(workbook)).toEqual(blank);
  expect(Math.max(...host.requestBytes)).toBeLessThan(requestBudget);
});
