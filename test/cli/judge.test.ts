import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNuan } from "./run-in-process";

const sample = join(__dirname, "../../assets/samples/county-sample.xlsx");
const DAY = ["--as-of", "2027-01-20"];

interface Flip {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly from: { readonly decision: string };
  readonly to: { readonly decision: string };
}

async function trial(file: string, ...set: string[]) {
  const words = set.flatMap((each) => ["--set", each]);
  const { status, stdout, stderr } = await runNuan("trial", file, ...words, "--json", ...DAY);
  return { status, stderr, ...(JSON.parse(stdout) as { flips: Flip[]; differenceFen: number | null }) };
}

describe("a single household and a trial from the command line", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "nuan-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tries a lower line: who flips, and the need falls; the same value flips nobody", async () => {
    const lower = await trial(sample, "minimumLivingLine=300");
    expect(lower.status).toBe(0);
    expect(lower.flips.length).toBeGreaterThan(5);
    expect(lower.differenceFen).toBeLessThan(0);
    expect(lower.stderr).toContain(`${lower.flips.length} 户改变结论或类别`);
    expect(JSON.stringify(lower.flips)).not.toMatch(/341899\d{12}/);
    const both = await trial(sample, "minimumLivingLine=300", "reliefRelative=5000");
    expect(both.flips).toEqual(lower.flips);
    expect(both.differenceFen).toBeGreaterThan(lower.differenceFen ?? 0);
    const again = await trial(sample, "reliefRounding=100");
    expect(again).toMatchObject({ flips: [] });
  });

  it("refuses a trial of nothing", async () => {
    const { status, stdout, stderr } = await runNuan("trial", sample, ...DAY);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--set");
  });

  it("decides a household, and the decision holds in the file written", async () => {
    const lower = await trial(sample, "minimumLivingLine=300");
    const flip = lower.flips.find(({ to }) => to.decision === "notEligible")!;
    const output = join(folder, "judged.xlsx");
    const place = `${flip.sheet}!${flip.row}`;
    const asked = ["judge", sample, "--household", place, "-o", output, ...DAY];
    const short = await runNuan(...asked, "--as", "notEligible", "--reason", "太短");
    expect([short.status, existsSync(output)]).toEqual([2, false]);
    const reason = "经核实已随子女生活，收入稳定";
    const done = await runNuan(...asked, "--as", "notEligible", "--reason", reason, "--json");
    expect(done.status).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({
      ...{ sheet: flip.sheet, row: flip.row, name: flip.name, decision: "notEligible" },
      reasons: expect.stringContaining(reason),
    });
    const after = await trial(output, "minimumLivingLine=300");
    expect(after.flips.map(({ row }) => row)).not.toContain(flip.row);
    const returned = join(folder, "returned.xlsx");
    const sent = await runNuan(
      ...["judge", output, "--household", place, "--as", "review", "-o", returned, "--json", ...DAY],
    );
    expect(JSON.parse(sent.stdout)).toMatchObject({ decision: "needsReview", hardshipClass: null });
  });

  it("decides as eligible in the class given, else in the stated one", async () => {
    const lower = await trial(sample, "minimumLivingLine=300");
    const place = `${lower.flips[0]!.sheet}!${lower.flips[0]!.row}`;
    const classOf = async (...words: string[]) => {
      const output = join(folder, `eligible-${words.length}.xlsx`);
      const reason = ["--reason", "入户核实，确有困难"];
      const { stdout } = await runNuan(
        ...["judge", sample, "--household", place, "--as", "eligible", ...words, ...reason],
        ...["-o", output, "--json", ...DAY],
      );
      return (JSON.parse(stdout) as { hardshipClass: string }).hardshipClass;
    };
    expect(await classOf("--class", "accident")).toBe("accident");
    expect(["deep", "relative"]).toContain(await classOf());
  });

  it.each([
    [["--household", "查无此人", "--as", "review"], "没有找到这一户"],
    [["--household", "困难职工登记!5", "--as", "maybe"], "maybe"],
    [["--as", "review"], "household"],
  ])("refuses %j in one sentence and writes nothing", async (words, said) => {
    const output = join(folder, "never.xlsx");
    const { status, stderr } = await runNuan("judge", sample, ...words, "-o", output, ...DAY);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n").at(-1)).toContain(said);
    expect(existsSync(output)).toBe(false);
  });
});
