import { openNew } from "./reopen";

const asked = <T>(
  ask: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> => new Promise((resolve) => ask(resolve));

test("the document reads and writes what is selected, as text and as rows", async () => {
  const host = await openNew("名单");
  const { document } = host.Office.context;
  host.editCell("名单", 0, 0, "甲");
  host.editCell("名单", 0, 1, "1000");
  host.select("名单", "A1:B1");
  const text = await asked<string>((done) =>
    document.getSelectedDataAsync("text" as Office.CoercionType, done),
  );
  expect([text.status, text.value]).toEqual(["succeeded", "甲\t1000"]);
  host.select("名单", "A3");
  const written = await asked<void>((done) =>
    document.setSelectedDataAsync(
      [
        ["乙", 2],
        ["丙", 3],
      ],
      { coercionType: "matrix" as Office.CoercionType },
      done,
    ),
  );
  expect(written.status).toBe("succeeded");
  host.select("名单", "A3:B4");
  const rows = await asked<unknown>((done) =>
    document.getSelectedDataAsync("matrix" as Office.CoercionType, done),
  );
  expect(JSON.stringify(rows.value)).toBe('[["乙",2],["丙",3]]');
  const refused = await asked<unknown>((done) =>
    document.getSelectedDataAsync("ooxml" as Office.CoercionType, done),
  );
  expect([refused.status, refused.error.name]).toEqual(["failed", "NotImplemented"]);
});

test("the document tells of a selection until its handler is removed", async () => {
  const host = await openNew("名单");
  const { document } = host.Office.context;
  const type = "documentSelectionChanged" as unknown as Office.EventType;
  let told = 0;
  const handler = () => void (told += 1);
  await asked<void>((done) => document.addHandlerAsync(type, handler, done));
  host.select("名单", "B2");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toBe(1);
  await asked<void>((done) => document.removeHandlerAsync(type, { handler }, done));
  host.select("名单", "C3");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(told).toBe(1);
});
