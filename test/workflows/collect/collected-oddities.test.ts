import type { Grid } from "../../../src/workbook/grid";
import { takeFile } from "../../../src/workflows/collect/take-file";
import { gridOf, parameterGrid } from "../grid-of-sheet";
import { collect, people, type Person, register, sheetsAfter, take, units } from "./collected-files";

test("a unit whose file could not be read has not returned, and its file is named until it comes again", () => {
  const damaged = takeFile({
    ...{ file: "县百货公司.xlsx", reading: { ok: false, reason: "damaged" }, savedAt: null },
  });
  const first = collect([damaged, take("a.xlsx", [register("县棉纺织厂", [people.wei])])]);
  expect(first.missing.map(({ name, unreadFile }) => [name, unreadFile])).toEqual([
    ["县农机厂", null],
    ["县百货公司", "县百货公司.xlsx"],
  ]);
  const master = [units, parameterGrid(), ...sheetsAfter(first.plan.steps)];
  const missingRows = sheetsAfter(first.plan.steps)
    .find(({ sheet }) => sheet === "收表情况")
    ?.values.filter((row) => row[2] === "县百货公司" && row[12] !== null);
  expect(missingRows?.map((row) => [row[1], row[12]])).toEqual([
    ["县百货公司.xlsx", "文件已损坏"],
    ["县百货公司.xlsx", "来件未能读取，请重报"],
  ]);
  const second = collect([take("县百货公司.xlsx", [register("县百货公司", [people.he])])], master);
  expect(second.missing.map(({ name }) => name)).toEqual(["县农机厂"]);
  expect(second.counts).toMatchObject({ failed: 0, merged: 2 });
});

test("what a newer version changes is listed whichever of the two is read first", () => {
  const older = take("棉纺织厂.xlsx", [register("县棉纺织厂", [people.wei, people.wu])], 1000);
  const newer = take("棉纺织厂（修改）.xlsx", [register("县棉纺织厂", [people.wei, people.he])], 2000);
  for (const files of [
    [older, newer],
    [newer, older],
  ]) {
    const { changes, verdicts, counts } = collect(files);
    expect(changes.map(({ change }) => change.change)).toEqual(["added", "removed"]);
    expect(verdicts.find(({ file }) => file === "棉纺织厂（修改）.xlsx")?.doubts).toEqual([
      { doubt: "replaces", other: "棉纺织厂.xlsx", added: 1, removed: 1, changed: 0 },
    ]);
    expect(counts).toMatchObject({ merged: 1, rows: 2 });
  }
});

test("last year's sheet in a file stays out and is named; a table of another year than the others is asked about", () => {
  const yearly = (unit: string, year: string, persons: readonly Person[], sheet = "登记表"): Grid => {
    const grid = register(unit, persons);
    return { ...grid, sheet, values: [[`${unit}${year}困难职工登记表`, null], ...grid.values.slice(1)] };
  };
  const both = take("棉纺织厂.xlsx", [
    yearly("县棉纺织厂", "2026年度", [people.wu], "登记表（2）"),
    yearly("县棉纺织厂", "2027年", [people.wei], "今年的"),
  ]);
  const { counts, verdicts } = collect([
    both,
    take("农机厂.xlsx", [yearly("县农机厂", "2026年", [people.he])]),
    take("百货公司.xlsx", [yearly("县百货公司", "2027年", [["孙满仓", "341899197505050018", 900]])]),
  ]);
  expect(counts).toMatchObject({ merged: 3, rows: 3 });
  expect(verdicts.map(({ doubts }) => doubts)).toEqual([
    [{ doubt: "earlierYear", sheet: "登记表（2）", year: 2026, usual: null }],
    [{ doubt: "earlierYear", sheet: "登记表", year: 2026, usual: 2027 }],
    [],
  ]);
});

test("the day a form was filled in makes no year of it", () => {
  const grid = register("县棉纺织厂", [people.wei]);
  const dated = { ...grid, values: [["填报时间：2026年12月8日", null], ...grid.values.slice(1)] };
  expect(take("棉纺织厂.xlsx", [dated])).toMatchObject({ years: [], leftYears: [] });
});

test("rows and sheets a unit hid are read, and said", () => {
  const grid = register("县棉纺织厂", [people.wei, people.wu]);
  const { verdicts } = collect([take("棉纺织厂.xlsx", [{ ...grid, hiddenRows: [4] }])]);
  expect(verdicts[0]).toMatchObject({ rows: 2, doubts: [{ doubt: "hiddenRows", count: 1 }] });
  const hidden = collect([take("棉纺织厂.xlsx", [{ ...grid, isVisible: false }])]);
  expect(hidden.verdicts[0]?.doubts).toContainEqual({ doubt: "hiddenSheet", sheet: "登记表" });
});

test("a unit's short name by the list is the unit; a name like one is proposed to both", () => {
  const list = gridOf("单位名录", [
    ["单位名录"],
    ["序号", "单位名称", "简称", "主管部门", "职工人数", "联系人"],
    [1, "怀川县棉纺织厂有限责任公司", "棉纺厂、一棉", "县工信局", 300, "甲某"],
    [2, "怀川县农机制造有限公司", null, "县工信局", 120, "乙某"],
  ]);
  const files = [
    take("一棉上报.xlsx", [register("县棉纺厂", [people.wei])]),
    take("农机.xlsx", [register("县农机制造公司", [people.he])]),
  ];
  const { missing, totals, verdicts } = collect(files, [list, parameterGrid()]);
  expect(verdicts.map(({ doubts }) => doubts)).toEqual([
    [],
    [{ doubt: "unlistedSender", sender: "县农机制造公司", like: "怀川县农机制造有限公司" }],
  ]);
  expect(missing).toEqual([
    {
      ...{ name: "怀川县农机制造有限公司", system: "县工信局" },
      ...{ unreadFile: null, likeSender: "县农机制造公司" },
    },
  ]);
  expect(totals.find(({ level }) => level === "unit")?.name).toBe("怀川县棉纺织厂有限责任公司");
});

test("a line in a department's list of gifts is no register of an enterprise", () => {
  const list = gridOf("单位名录", [
    ["单位名录"],
    ["序号", "单位名称", "主管部门", "单位类型", "职工人数", "联系人"],
    [1, "县棉纺织厂", "县工信局", "国有企业", 300, "甲某"],
    [2, "县实验小学", "县教育局", "事业单位", 120, "乙某"],
  ]);
  const gifts = gridOf("捐款", [
    ["单位捐款表"],
    ["序号", "单位名称", "职工人数", "捐款人数", "认捐金额", "到账金额"],
    [1, "县棉纺织厂", 300, 280, 30000, 30000],
    [2, "县实验小学", 120, 120, 12000, 12000],
  ]);
  const { missing } = collect([take("捐款.xlsx", [gifts])], [list, parameterGrid()]);
  expect(missing.map(({ name }) => name)).toEqual(["县棉纺织厂"]);
});
