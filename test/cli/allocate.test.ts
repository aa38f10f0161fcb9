import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../src/xlsx";
import { sampleWithout } from "../samples/sample-without";
import { runNuan } from "./run-in-process";

const sample = join(__dirname, "../../assets/samples/county-sample.xlsx");
const RULES = ["--set", "reliefFloor=800", "--set", "reliefRounding=100", "--as-of", "2027-01-20"];

describe("dividing the fund from the command line", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nuan-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes amounts, certificate and coverage, and tells the sums", async () => {
    const output = join(folder, "divided.xlsx");
    const { status, stdout, stderr } = await runNuan(
      ...["allocate", sample, "-o", output, "--fund", "300000", ...RULES, "--json"],
    );
    expect(stderr).toContain("6 项校验全部成立");
    expect(stderr).toContain("全覆盖：在册 296 户 296 人");
    expect(status).toBe(0);
    const { allocation } = JSON.parse(stdout);
    expect(allocation).toMatchObject({
      fundFen: 30_000_000,
      allocatedFen: 30_000_000,
      keptFen: 0,
      holds: true,
    });
    expect(allocation.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(stdout).not.toMatch(/341899\d{12}/);
    const names = readXlsx(new Uint8Array(readFileSync(output))).sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["分配证明", "全覆盖核对"]));
  });

  it("writes nothing when the fund is below the floors, and says how much is missing", async () => {
    const output = join(folder, "never.xlsx");
    const { status, stderr } = await runNuan("allocate", sample, "-o", output, "--fund", "1000", ...RULES);
    expect(status).toBe(2);
    expect(stderr).toContain("资金不够保底，差 212,600.00 元");
    expect(() => readFileSync(output)).toThrow("ENOENT");
  });

  it("names what is not set", async () => {
    const blank = join(folder, "blank.xlsx");
    writeFileSync(blank, sampleWithout("reliefFund", "reliefFloor", "reliefRounding"));
    const { status, stderr } = await runNuan("allocate", blank);
    expect(status).toBe(2);
    expect(stderr).toContain("“本次分配资金（元）”、“每户保底（元）”、“发放金额取整（元）”未设置");
  });

  it("lists before and after where amounts stand, and changes them only with --revise", async () => {
    const [first, second] = [join(folder, "first.xlsx"), join(folder, "second.xlsx")];
    await runNuan("allocate", sample, "-o", first, "--fund", "300000", ...RULES);
    const asked = ["allocate", first, "-o", second, "--fund", "290000", ...RULES];
    const refused = await runNuan(...asked);
    expect(refused.status).toBe(2);
    expect(refused.stdout).toMatch(/^改动\t困难职工登记!\w+\t\d+ → \d+$/m);
    expect(refused.stderr).toContain("--revise");
    expect((await runNuan(...asked, "--revise")).status).toBe(0);
  });
});

describe("eligibility and sample families from the command line", () => {
  it("counts decisions, and runs the samples of a year's line", async () => {
    const decided = await runNuan("eligibility", sample, "--as-of", "2027-01-20");
    expect([
      decided.status,
      decided.stderr.match(/已认定：符合 \d+ 户，待定 \d+ 户，不符 \d+ 户/)?.length,
    ]).toEqual([0, 1]);
    const samples = await runNuan("rule-cases", sample, "--as-of", "2027-01-20");
    expect(samples.stderr).toContain("11 个样例全部一致");
    expect(samples.status).toBe(0);
  });
});
