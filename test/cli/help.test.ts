import { runNuan } from "./run-in-process";

const named = (help: string, program: RegExp): string[] =>
  [...help.matchAll(program)].map(([, name]) => name ?? "");
const listed = /^ {2}([a-z][a-z-]*) \[options\]/gm;

describe("--help", () => {
  it("lists the commands by the steps of the campaign, in Chinese", async () => {
    const { status, stdout } = await runNuan("--help");
    expect(status).toBe(0);
    const headings = stdout.split("\n").filter((line) => /^\S.*：$/.test(line));
    expect(headings).toEqual([
      "选项：",
      "收表、发表：",
      "认表、核查：",
      "资格、分配：",
      "公示、审批、备案：",
      "名册、发放、走访：",
      "募捐、资金、通报：",
      "一次做完：",
      "命令：",
    ]);
    expect(named(stdout, listed).slice(0, 3)).toEqual(["template", "forms", "collect"]);
  });

  it("names the same commands in English, without Chinese headings", async () => {
    const chinese = await runNuan("--help");
    const english = await runNuan("--help", "--locale", "en");
    expect(named(english.stdout, listed)).toEqual(named(chinese.stdout, listed));
    expect(english.stdout).not.toMatch(/[：。]/);
  });

  it("says of every option of every command what it does", async () => {
    for (const name of named((await runNuan("--help")).stdout, listed)) {
      const { stdout } = await runNuan(name, "--help");
      expect(stdout).not.toMatch(/^ {2}--[a-z-]+(?: <[^>]+>)?\s*$/m);
      expect(stdout).toContain("结果另存为");
    }
  });
});
