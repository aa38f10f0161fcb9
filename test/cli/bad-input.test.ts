import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openExcelHost } from "../../src/excel-host";
import { encryptedContainer } from "./encrypted-container";
import { runNuan } from "./run-in-process";

const sample = resolve(__dirname, "..", "..", "assets", "samples", "county-sample.xlsx");
const HEAD = ["姓名", "身份证号", "性别", "工作单位", "困难类别", "慰问金额"];
// An invented person of a region that is assigned to no place.
const PERSON = ["冯莲香", "341899195801106786", "女", "县棉纺织厂", "深度困难", ""];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nuan-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string) => join(folder, name);

function fileOf(name: string, content: string | Uint8Array): string {
  writeFileSync(place(name), content);
  return place(name);
}

/** A workbook as a clerk would save it, made through office.js. */
async function workbookFile(name: string, edit: (context: Excel.RequestContext) => void): Promise<string> {
  const host = await openExcelHost({ calculator: null });
  await host.Excel.run(async (context) => {
    edit(context);
    await context.sync();
  });
  return fileOf(name, await host.save());
}

function writeRegister({ workbook }: Excel.RequestContext): Excel.Worksheet {
  const sheet = workbook.worksheets.getItem("Sheet1");
  sheet.name = "困难职工登记";
  sheet.getRange("A1:F2").numberFormat = "@" as unknown as string[][];
  sheet.getRange("A1:F2").values = [HEAD, PERSON];
  return sheet;
}

/** Nothing could be done: exit 2, nothing on stdout, one sentence (after the line that says what is read), no output file. */
async function refusal(...words: string[]): Promise<string> {
  const { status, stdout, stderr } = await runNuan(...words);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  const lines = stderr
    .trimEnd()
    .split("\n")
    .filter((line) => !/^(正在读取|Reading)/.test(line));
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
}

describe("a file that cannot be read", () => {
  test.each([
    ["missing.xlsx", null, "找不到文件", "File not found"],
    ["notes.xlsx", "not a workbook", "不是 .xlsx 工作簿", "Not an .xlsx workbook"],
    ["empty.xlsx", "", "不是 .xlsx 工作簿", "Not an .xlsx workbook"],
    ["locked.xlsx", encryptedContainer("EncryptedPackage"), "有打开密码", "has a password"],
    ["old.xls", encryptedContainer("Workbook"), "旧式 .xls", "old .xls file"],
    ["cut.xlsx", readFileSync(sample).subarray(0, 20000), "已损坏", "damaged"],
  ])(
    "%s is said in one sentence of either language and left as it was",
    async (name, content, chinese, english) => {
      const file = content === null ? place(name) : fileOf(name, content);
      const output = place("never.xlsx");
      expect(await refusal("run", file, "-o", output)).toContain(chinese);
      expect(await refusal("check", file, "--locale", "en")).toContain(english);
      expect(existsSync(output)).toBe(false);
      if (content !== null) expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
    },
  );

  test("a folder is no workbook", async () => {
    mkdirSync(place("folder.xlsx"));
    expect(await refusal("check", place("folder.xlsx"))).toContain("找不到文件");
  });
});

describe("a workbook with which nothing can be done", () => {
  test("no table that is recognised", async () => {
    const file = await workbookFile("shopping.xlsx", ({ workbook }) => {
      workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
        ["品名", "数量"],
        ["挂面", 3],
      ];
    });
    for (const command of ["recognize", "check", "run"]) {
      expect(await refusal(command, file, "--json")).toContain("没有认出");
    }
    expect(await refusal("rosters", file)).toContain("没有认出困难职工登记表");
  });

  test("a protected register is named and not written", async () => {
    const file = await workbookFile("protected.xlsx", (context) =>
      writeRegister(context).protection.protect(),
    );
    const output = place("protected-out.xlsx");
    const sentence = await refusal("check", file, "-o", output);
    expect(sentence).toContain("“困难职工登记”");
    expect(sentence).toContain("撤消工作表保护");
    expect(existsSync(output)).toBe(false);
    expect((await runNuan("check", file)).status).toBe(0);
  });

  test("relief standards that are not set pay nobody", async () => {
    const file = await workbookFile("unset.xlsx", (context) => void writeRegister(context));
    const checked = await runNuan("check", file, "--json");
    const { findings, summary } = JSON.parse(checked.stdout);
    expect(summary.unsetParameters).toContain("minimumLivingLine");
    expect(findings.some(({ code }: { code: string }) => code === "parameter.unset")).toBe(true);
    expect(await refusal("rosters", file)).toMatch(/没有可列入名册的户|未设置/);
  });
});

describe("an output that cannot be written", () => {
  test("an existing file stays unless --force is given", async () => {
    const taken = fileOf("taken.xlsx", "mine");
    expect(await refusal("check", sample, "-o", taken)).toContain("--force");
    expect(readFileSync(taken, "utf8")).toBe("mine");
  });

  test("the input is never the output, not by another path and not with --force", async () => {
    const copy = fileOf("copy.xlsx", readFileSync(sample));
    symlinkSync(copy, place("link.xlsx"));
    for (const output of [copy, join(folder, ".", "folder2", "..", "copy.xlsx"), place("link.xlsx")]) {
      expect(await refusal("check", copy, "-o", output, "--force")).toContain("不能就是原文件");
    }
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });

  test("a folder that is not there, and a name that is not .xlsx", async () => {
    const before = readdirSync(folder);
    expect(await refusal("template", place("nowhere/new.xlsx"))).toContain("文件夹是否存在");
    expect(await refusal("template", place("new.xls"))).toContain("以 .xlsx 结尾");
    expect(await refusal("template")).toContain("-o");
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("a command that is written wrongly", () => {
  test.each([
    [["check", sample, "--set", "minimumLivingLin=780"], "没有这个参数：minimumLivingLin"],
    [["check", sample, "--set", "minimumLivingLine"], "--set 参数=值"],
    [["check", sample, "--set", "minimumLivingLine=很多"], "读不出：很多"],
    [["check", sample, "--as-of", "2027-02-30"], "日期读不出：2027-02-30"],
    [["check", sample, "--parameters", "nowhere.json"], "参数文件读不出"],
    [["check", sample, "--locale", "fr"], "没有这种语言：fr"],
    [["rosters", sample, "--kind", "payment,poster"], "没有这种名册：poster"],
    [["check"], "没有写明"],
    [[], "没有写明"],
    [["chek", sample], "没有这个命令：chek"],
    [["check", sample, "--jsn"], "没有这个选项：--jsn"],
    [["check", sample, sample], "一次只能处理一个工作簿"],
    [["check", sample, "-o"], "后面要写值"],
  ])("%#: one sentence says so", async (words, sentence) => {
    expect(await refusal(...words)).toContain(sentence);
  });

  test("is said in English where English was asked for", async () => {
    expect(await refusal("check", sample, "--jsn", "--locale", "en")).toContain("No such option: --jsn");
  });

  test("--set takes one value and leaves the file name alone", async () => {
    const { status } = await runNuan("recognize", "--set", "minimumLivingLine=780", sample);
    expect(status).toBe(0);
  });
});
