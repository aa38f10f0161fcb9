import { openExcelHost } from "../../../../src/excel-host";
import type { CellChange } from "../../../../src/workbook/gateway";
import { createOfficeGateway } from "../../../../src/workbook/office/create-office-gateway";

async function nextTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it("tells of what a person types, not of what the add-in writes, until stopped", async () => {
  const host = await openExcelHost({ calculator: null });
  const gateway = createOfficeGateway(host.Excel);
  const seen: CellChange[] = [];
  const watched = await gateway.watchChanges((change) => seen.push(change));
  if (!watched.ok) throw new Error(watched.refusal.kind);

  host.editCell("Sheet1", 4, 2, "县水泥厂");
  await nextTurn();
  expect(seen).toEqual([{ sheet: expect.any(String), address: "C5", rows: 1 }]);

  await gateway.apply({
    title: "makeRosters",
    steps: [{ step: "writeBlock", sheet: "Sheet1", row: 1, column: 1, values: [["姓名"], ["吕玉珍"]] }],
  });
  await nextTurn();
  expect(seen).toHaveLength(1);

  await watched.value();
  host.editCell("Sheet1", 5, 2, "县水泥厂");
  await nextTurn();
  expect(seen).toHaveLength(1);
  host.close();
});
