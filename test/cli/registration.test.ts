import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readXlsx } from "../../src/xlsx";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "../../assets/samples/county-sample.xlsx");
const day = ["--as-of", "2026-01-20", "--set", "postingDays=5"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a day registered wrongly is corrected: the list and its code stay, the last day follows, the log keeps the wrong day", async () => {
  const [posted, corrected] = [join(folder, "张榜.xlsx"), join(folder, "更正.xlsx")];
  const first = await runNuan("register", sample, "--on", "2026-01-12", "-o", posted, "--json", ...day);
  expect(first.status).toBe(0);
  const registered = JSON.parse(first.stdout);
  expect(registered).toMatchObject({ act: "posted", on: "2026-01-12", until: "2026-01-16" });
  const second = await runNuan(
    ...["register", posted, "--correct", "--on", "2026-01-13", "-o", corrected, "--json", ...day],
  );
  expect(second.status).toBe(0);
  const { fingerprint, households } = registered;
  expect(JSON.parse(second.stdout)).toMatchObject({
    ...{ on: "2026-01-13", until: "2026-01-17", correctedFrom: "2026-01-12", fingerprint, households },
  });
  const log = readXlsx(new Uint8Array(readFileSync(corrected))).sheets.find(
    ({ name }) => name === "公示发放登记簿",
  );
  const texts = log?.rows.flatMap((row) => (row?.cells ?? []).map((cell) => String(cell?.value ?? "")));
  expect(texts?.filter((text) => text.includes("更正"))).toEqual(["更正", "更正：原登记2026年1月12日"]);
}, 120_000);

test("there is nothing to correct where nothing was registered", async () => {
  const output = join(folder, "无.xlsx");
  const { status, stderr } = await runNuan("register", sample, "--correct", "-o", output, ...day);
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/Error|undefined/);
}, 60_000);
