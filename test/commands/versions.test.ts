import { readFile } from "../../src/files/read-file";
import type { CellValue } from "../../src/domain/cell-value";
import type { DynamicLine } from "../../src/workflows/versions/dynamic-line";
import { county, FENG, HEAD, MA, open, PARAMETERS, register } from "./county-session";

// Invented people: region 341899 is assigned to no place.
const SU = "341899197409067718";
const QIAN = "341899196802140024";
const TITLE: CellValue[] = ["怀川县困难职工登记表"];

/** An earlier version of the register as a file: Su and Qian left since, Feng's and Ma's rows were others. */
async function earlierFile(rows: CellValue[][], head: CellValue[] = HEAD) {
  const { host } = await open({ [register]: [TITLE, head, ...rows] });
  return async () => [{ file: "上月.xlsx", reading: await readFile("上月.xlsx", await host.save()) }];
}

const EARLIER: CellValue[][] = [
  ["冯莲香", FENG, "县棉纺织厂", "相对困难", 3, 16248, 0, 0],
  ["马宝山", "341899195811080188", "县棉纺织厂", "相对困难", 2, 34344, 2400, 0],
  ["苏文斌", SU, "县水泥厂", "相对困难", 2, 96000, 0, 0],
  ["钱一", QIAN, "县水泥厂", "深度困难", 1, 3000, 0, 0],
];
const said = (lines: readonly DynamicLine[]) =>
  lines.map(({ kind, name, before, now, why }) => [kind, name, before, now, why].join(" | "));

async function compared(opened: Awaited<ReturnType<typeof county>>, rows = EARLIER) {
  await opened.session.compareWith(await earlierFile(rows));
  expect(opened.session.getSnapshot().refusal).toBeNull();
  return said(opened.session.getSnapshot().versions.earlier?.lines ?? []);
}

test("new, left with the reason, and each field that changed are named against an earlier file", async () => {
  const lines = await compared(await county());
  expect(lines).toEqual([
    "added | 何开元 | — | 相对困难 | 深度困难：缺“家庭人口”",
    expect.stringMatching(/^left \| 苏文斌 \| 相对困难 \| — \| 按原填情况：相对困难：.*高于标准/),
    "left | 钱一 | 深度困难 | — | ",
    "changed | 冯莲香 | 困难类别 相对困难；家庭年收入 16,248.00 | 困难类别 深度困难；家庭年收入 13,248.00 | ",
    "changed | 马宝山 | 身份证号 | 身份证号有更正 | ",
  ]);
});

test("who left is said by the list of deaths, by the family that took him in, by a person's word and by lists", async () => {
  const died = await county({
    死亡比对名单: [["死亡比对名单"], ["姓名", "身份证号", "死亡日期"], ["钱一", QIAN, "2026-10-01"]],
  });
  expect((await compared(died)).filter((line) => line.includes("钱一"))).toEqual([
    "left | 钱一 | 深度困难 | — | 去世（死亡比对名单!C3）",
  ]);
  const moved = await county({
    家庭成员: [
      ["家庭成员表"],
      ["姓名", "身份证号", "与职工关系", "职工姓名", "月收入"],
      ["钱一", QIAN, "母亲", "冯莲香", 0],
    ],
  });
  expect((await compared(moved)).filter((line) => line.includes("钱一"))).toEqual([
    "left | 钱一 | 深度困难 | — | 现为冯莲香户的家庭成员",
  ]);
  const car = await county({
    车辆比对名单: [["车辆比对名单"], ["车主", "身份证号", "车牌号"], ["钱一", QIAN, "无A00003"]],
  });
  expect((await compared(car)).filter((line) => line.includes("钱一"))).toEqual([
    expect.stringMatching(/^left \| 钱一 .*车辆比对名单!C3/),
  ]);
});

test("a decision that became another one is a change with its reasons", async () => {
  const now: CellValue[][] = [["马宝山", MA, "县棉纺织厂", "相对困难", 2, 64344, 2400, 0]];
  const opened = await open({ 参数: PARAMETERS, [register]: [TITLE, HEAD, ...now] });
  const before: CellValue[][] = [["马宝山", MA, "县棉纺织厂", "相对困难", 2, 34344, 2400, 0]];
  expect(await compared(opened, before)).toEqual([
    expect.stringMatching(
      /^changed \| 马宝山 \| 认定 相对困难；家庭年收入 34,344.00 \| 认定 (不符|待定)；家庭年收入 64,344.00 \| .+/,
    ),
  ]);
});

test("a field only one version has a column for is no change, and equal versions differ in nothing", async () => {
  const opened = await open({ 参数: PARAMETERS, [register]: [TITLE, HEAD, EARLIER[0] ?? []] });
  await opened.session.compareWith(
    await earlierFile(
      [["冯莲香", FENG, "县棉纺织厂", "县城关镇"]],
      ["姓名", "身份证号", "工作单位", "家庭住址"],
    ),
  );
  const { earlier } = opened.session.getSnapshot().versions;
  // Without figures the earlier version could not be decided: that is no change either.
  expect(said(earlier?.lines ?? [])).toEqual([]);
  expect(await compared(opened, [EARLIER[0] ?? []])).toEqual([]);
  await opened.session.writeComparison();
  expect(opened.session.getSnapshot().refusal).toEqual({ kind: "nothingDiffers" });
});

test("the list is a sheet of its own without numbers of people, and is put back", async () => {
  const opened = await county();
  await compared(opened);
  await opened.session.writeComparison();
  const sheets = () => opened.host.workbook.sheets.map(({ name }) => name);
  expect(sheets()).toContain("与上期变动");
  const lines = JSON.stringify(opened.session.getSnapshot().versions.earlier?.lines);
  expect(lines).not.toMatch(/341899\d{11}/);
  await opened.session.putBack();
  expect(sheets()).not.toContain("与上期变动");
});

test("a file without a register, or one that cannot be read, is said by its name", async () => {
  const opened = await county();
  const { host } = await open({ 备忘: [["今天开会"]] });
  const memo = await host.save();
  await opened.session.compareWith(async () => [
    { file: "备忘.xlsx", reading: await readFile("备忘.xlsx", memo) },
  ]);
  expect(opened.session.getSnapshot().versions.failed).toEqual({ file: "备忘.xlsx", reason: "noRegister" });
  await opened.session.compareWith(async () => [
    { file: "坏.xlsx", reading: await readFile("坏.xlsx", new Uint8Array([80, 75, 3, 4, 0])) },
  ]);
  expect(opened.session.getSnapshot().versions.failed?.file).toBe("坏.xlsx");
});
