import { runNuan } from "./run-in-process";

const SAMPLE = "assets/samples/county-sample.xlsx";
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

describe("what the command line says to people", () => {
  it("recognize names each table, its rows and the field of every column", async () => {
    const { stdout } = await runNuan("recognize", SAMPLE);
    const lines = linesOf(stdout);
    const register = lines.find(([sheet]) => sheet === "困难职工登记");
    expect(register?.slice(1, 3)).toEqual(["困难职工登记", "可信"]);
    expect(register).toContain("300 行");
    expect(lines.some(([, , label, field]) => label === "身份证号" && field === "身份证号")).toBe(true);
  });

  it("eligibility says of every household what was decided and why", async () => {
    const { stdout, stderr } = await runNuan("eligibility", SAMPLE, "--as-of", "2027-01-20");
    const lines = linesOf(stdout);
    const counts = { open: 0, refused: 0, eligible: 0 };
    for (const [decision, place, name, ...reasons] of lines) {
      expect(place).toMatch(/^困难职工登记!B\d+$/);
      expect(name).not.toBe("");
      expect(reasons.join("")).not.toBe("");
      counts[decision === "待定" ? "open" : decision === "不符" ? "refused" : "eligible"] += 1;
    }
    expect(stderr).toContain(`符合 ${counts.eligible} 户，待定 ${counts.open} 户，不符 ${counts.refused} 户`);
    expect(lines.length).toBeGreaterThan(250);
  });
});
