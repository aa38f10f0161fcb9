import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listGoldenCases, type GoldenResult } from "./golden/golden-case";

type Ran = Readonly<Record<string, { readonly result: GoldenResult; readonly again: GoldenResult }>>;

let ran: Ran = {};
beforeAll(() => {
  const loader = require.resolve("tsx/cli");
  const output = execFileSync(process.execPath, [loader, join(__dirname, "golden-run.ts")], {
    encoding: "utf8",
    env: { ...process.env, TZ: "Asia/Shanghai" },
  });
  ran = JSON.parse(output) as Ran;
}, 120_000);

const readExpected = (name: string): GoldenResult =>
  JSON.parse(readFileSync(join(__dirname, "golden", name, "expected.json"), "utf8")) as GoldenResult;

test("there are golden cases", () => {
  expect(listGoldenCases().length).toBeGreaterThan(4);
});

describe.each(listGoldenCases())("golden workbook %s", (name) => {
  it("comes out as expected", () => {
    expect(ran[name]?.result).toEqual(readExpected(name));
  });

  it("is the same after saving and opening", () => {
    expect(ran[name]?.again).toEqual(readExpected(name));
  });
});
