import { takeFile } from "../../../src/workflows/collect/take-file";
import { gridOf, parameterGrid } from "../grid-of-sheet";

import {
  collect,
  HEAD,
  mergedRows,
  people,
  type Person,
  register,
  sheetsAfter,
  take,
  units,
} from "./collected-files";

test("rows of several files stand in one table, each with the file, sheet and row it came from", () => {
  const { plan, counts, differences, missing } = collect([
    take("棉纺织厂.xlsx", [register("县棉纺织厂", [people.wei, people.wu])]),
    take("农机厂.xlsx", [register("县农机厂", [people.he])]),
  ]);
  expect(counts).toMatchObject({ files: 2, merged: 2, rows: 3, failed: 0, duplicate: 0 });
  expect(mergedRows(plan.steps)).toEqual([
    [1, "魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 1000, "棉纺织厂.xlsx", "登记表", 3],
    [2, "吴守义", "341899196502030017", "县棉纺织厂", "深度困难", 3, 1500, "棉纺织厂.xlsx", "登记表", 4],
    [3, "何春燕", "341899198003040026", "县农机厂", "深度困难", 3, 800, "农机厂.xlsx", "登记表", 3],
  ]);
  expect(differences).toEqual([]);
  expect(missing).toEqual([{ name: "县百货公司", system: "县商务局", unreadFile: null, likeSender: null }]);
});

test("units, systems and county add up to the same rows and amounts", () => {
  const { totals } = collect([
    take("a.xlsx", [register("县棉纺织厂", [people.wei, people.wu])]),
    take("b.xlsx", [register("县农机厂", [people.he])]),
  ]);
  const sum = (level: string) =>
    totals
      .filter((total) => total.level === level)
      .reduce((all, { rows, amountFen }) => [(all[0] ?? 0) + rows, (all[1] ?? 0) + amountFen], [0, 0]);
  expect(sum("unit")).toEqual([3, 330000]);
  expect(sum("system")).toEqual([3, 330000]);
  expect(sum("county")).toEqual([3, 330000]);
  expect(totals.filter(({ level }) => level === "system").map(({ name }) => name)).toEqual(["县工信局"]);
});

test("the same content under another name is taken once, and named", () => {
  const grids = [register("县棉纺织厂", [people.wei])];
  const { lines, counts } = collect([take("a.xlsx", grids), take("a - 副本.xlsx", grids)]);
  expect(counts).toMatchObject({ rows: 1, duplicate: 1 });
  expect(lines[1]).toMatchObject({ file: "a - 副本.xlsx", state: "duplicate", other: "a.xlsx" });
});

test("one enterprise's list replaces nothing of its department's; whom both bring is named", () => {
  const department = gridOf("登记表", [
    HEAD,
    ...["甲", "乙", "丙", "丁"].map((name, index) => [
      `${name}某`,
      `34189919700101001${index}`,
      `县第${index + 1}厂`,
      "深度困难",
      3,
      1000,
    ]),
  ]);
  const own = gridOf("登记表", [HEAD, ["甲某", "341899197001010010", "县第1厂", "深度困难", 3, 1200]]);
  const { lines, doubled, counts, verdicts } = collect([
    take("上报.xlsx", [department]),
    take("表.xlsx", [own]),
  ]);
  expect(lines.map(({ file, state }) => [file, state])).toEqual([
    ["上报.xlsx", "merged"],
    ["表.xlsx", "merged"],
  ]);
  expect(counts.rows).toBe(5);
  expect(doubled.map(({ first, second }) => [first.from.file, second.from.file])).toEqual([
    ["上报.xlsx", "表.xlsx"],
  ]);
  expect(verdicts[1]?.doubts).toContainEqual({ doubt: "doubledRows", count: 1, other: "上报.xlsx" });
});

test("a newer version of a unit's file replaces its rows; what it changes is listed", () => {
  const old = take("棉纺织厂.xlsx", [register("县棉纺织厂", [people.wei, people.wu])], 1000);
  const corrected: Person = ["魏桂兰", "341899197001010022", 1200];
  const now = take("棉纺织厂（改）.xlsx", [register("县棉纺织厂", [corrected, people.he])], 2000);
  for (const files of [
    [old, now],
    [old, take("农机厂.xlsx", [register("县农机厂", [["赵文斌", "341899197606060019", 1]])]), now],
  ]) {
    const { changes, counts } = collect(files);
    expect(counts.rows).toBe(files.length);
    expect(changes.map(({ change }) => change.change)).toEqual(["changed", "changed", "added", "removed"]);
  }
  const { lines, plan } = collect([old, now]);
  expect(lines.map(({ file, state, other }) => [file, state, other])).toEqual([
    ["棉纺织厂（改）.xlsx", "merged", "棉纺织厂.xlsx"],
    ["棉纺织厂.xlsx", "superseded", "棉纺织厂（改）.xlsx"],
  ]);
  expect(mergedRows(plan.steps)?.map((row) => row[1])).toEqual(["魏桂兰", "何春燕"]);
});

test("a file that was saved earlier does not replace a later one, whatever the order", () => {
  const old = take("a.xlsx", [register("县棉纺织厂", [people.wei, people.wu])], 1000);
  const now = take("b.xlsx", [register("县棉纺织厂", [people.wei, people.he])], 2000);
  const { lines, plan } = collect([now, old]);
  expect(lines.map(({ file, state }) => [file, state])).toEqual([
    ["b.xlsx", "merged"],
    ["a.xlsx", "older"],
  ]);
  expect(mergedRows(plan.steps)?.map((row) => row[1])).toEqual(["魏桂兰", "何春燕"]);
});

test("two parts of one unit's rows stand side by side", () => {
  const { counts, lines } = collect([
    take("一.xlsx", [register("县棉纺织厂", [people.wei])]),
    take("二.xlsx", [register("县棉纺织厂", [people.wu])]),
  ]);
  expect(counts.rows).toBe(2);
  expect(lines.every(({ state }) => state === "merged")).toBe(true);
});

test("a person whom two units bring is kept twice and named", () => {
  const { doubled, counts } = collect([
    take("一.xlsx", [register("县棉纺织厂", [people.wei])]),
    take("二.xlsx", [register("县农机厂", [people.wei])]),
  ]);
  expect(counts.rows).toBe(2);
  expect(doubled.map(({ first, second }) => [first.from.file, second.from.file])).toEqual([
    ["一.xlsx", "二.xlsx"],
  ]);
});

test("a nil return and an empty form count as returned", () => {
  const { lines, missing } = collect([
    take("县农机厂.xlsx", [register("县农机厂", [], [["无", null, null, null, null, null]])]),
    take("县百货公司.xlsx", [gridOf("Sheet1", [["我单位无困难职工，零报告。"]])]),
  ]);
  expect(lines.map(({ state, sender }) => [state, sender])).toEqual([
    ["nil", "县农机厂"],
    ["nil", "县百货公司"],
  ]);
  expect(missing.map(({ name }) => name)).toEqual(["县棉纺织厂"]);
});

test("a file that could not be read is named and the others go on", () => {
  const failed = takeFile({ file: "锁.xlsx", reading: { ok: false, reason: "encrypted" }, savedAt: null });
  const { lines, counts } = collect([failed, take("一.xlsx", [register("县棉纺织厂", [people.wei])])]);
  expect(counts).toMatchObject({ failed: 1, rows: 1 });
  expect(lines[0]).toMatchObject({ file: "锁.xlsx", state: "failed", reason: "encrypted" });
});

test("amounts in 万元 and as text become yuan; a stated total that is wrong is told", () => {
  const grid = gridOf("捐款", [
    ["2027 年送温暖捐款明细（单位：万元）"],
    ["单位名称", "捐款人数", "到账金额"],
    ["县棉纺织厂", "30", "1.2"],
    ["县农机厂", 12, 0.35],
    ["合计", 42, 1.6],
  ]);
  const { plan, differences } = collect([take("捐款.csv", [grid])]);
  const rows = sheetsAfter(plan.steps)
    .find(({ sheet }) => sheet === "合并-单位捐款")
    ?.values.slice(2);
  expect(rows?.map((row) => row.slice(1, 4))).toEqual([
    ["县棉纺织厂", 30, 12000],
    ["县农机厂", 12, 3500],
  ]);
  expect(differences).toEqual([
    {
      ...{ file: "捐款.csv", kind: "unitDonations", what: "statedTotal" },
      ...{ field: "receivedAmount", expected: 1600000, actual: 1550000 },
    },
  ]);
});

test("columns that are no field go along under their own header, never as a field", () => {
  const grid = gridOf("登记表", [
    [...HEAD, "厂务公开情况", "来源文件"],
    ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", 3, 1000, "同意", "旧表.xlsx"],
  ]);
  const { plan } = collect([take("一.xlsx", [grid])]);
  const values = sheetsAfter(plan.steps).find(({ sheet }) => sheet.startsWith("合并"))?.values ?? [];
  expect(values[1]?.slice(-5)).toEqual(["厂务公开情况", "下级来源文件", "来源文件", "来源表", "来源行"]);
  expect(values[2]?.slice(-5)).toEqual(["同意", "旧表.xlsx", "一.xlsx", "登记表", 2]);
});

test("a damaged number stays a number in a cell that shows all its digits", () => {
  const { plan } = collect([
    take("一.xlsx", [register("县棉纺织厂", [["魏桂兰", 341899197001010000, 1000], people.wu])]),
  ]);
  expect(mergedRows(plan.steps)?.[0]?.[2]).toBe(341899197001010000);
  const formats = plan.steps.flatMap((step) =>
    step.step === "format" && step.format.numberFormat === "0" ? step.areas : [],
  );
  expect(formats).toEqual([{ row: 3, column: 3, rowCount: 1, columnCount: 1 }]);
});

describe("collecting again into the workbook of an earlier collection", () => {
  const first = collect([
    take("棉纺织厂.xlsx", [register("县棉纺织厂", [people.wei, people.wu])]),
    take("农机厂.xlsx", [register("县农机厂", [people.he])]),
  ]);
  const master = [units, parameterGrid(), ...sheetsAfter(first.plan.steps)];

  test("nothing new changes nothing", () => {
    const again = collect([], master);
    expect(mergedRows(again.plan.steps)).toEqual(mergedRows(first.plan.steps));
    expect(again.differences).toEqual([]);
    expect(again.counts).toEqual(first.counts);
  });

  test("a file that is there already is a duplicate; a new version replaces its rows and no others", () => {
    const again = collect(
      [
        take("农机厂.xlsx", [register("县农机厂", [people.he])]),
        take("棉纺织厂.xlsx", [register("县棉纺织厂", [people.wu])]),
        take("百货公司.xlsx", [register("县百货公司", [["孙来喜", "341899197707070013", 500]])]),
      ],
      master,
    );
    expect(mergedRows(again.plan.steps)?.map((row) => row[1])).toEqual(["吴守义", "何春燕", "孙来喜"]);
    expect(again.changes.map(({ change }) => change.change)).toEqual(["removed"]);
    expect(again.counts).toMatchObject({ duplicate: 1, missing: 0, rows: 3 });
  });

  test("what a clerk corrected and typed into the merged table stays", () => {
    const edited = master.map((grid) =>
      grid.sheet !== "合并-困难职工登记"
        ? grid
        : {
            ...grid,
            values: [
              ...grid.values.map((row, at) =>
                at === 2 ? row.map((cell, c) => (c === 6 ? 1100 : cell)) : row,
              ),
              [4, "周庆丰", "341899196809090011", "县农机厂", "深度困难", 2, 300, null, null, null],
            ],
          },
    );
    const again = collect([], edited);
    expect(mergedRows(again.plan.steps)?.map((row) => [row[1], row[6]])).toEqual([
      ["魏桂兰", 1100],
      ["吴守义", 1500],
      ["何春燕", 800],
      ["周庆丰", 300],
    ]);
    expect(again.differences).toMatchObject([
      { file: "棉纺织厂.xlsx", what: "amount", expected: 250000, actual: 260000 },
    ]);
  });
});

test("a unit under two systems is named with both", () => {
  const list = gridOf("单位名录", [...units.values, [4, "县农机厂", "县农业局", 120, "乙某"]]);
  const { manySystems } = collect([], [list]);
  expect(manySystems).toEqual([{ unit: "县农机厂", systems: ["县工信局", "县农业局"] }]);
});

test("rows of a file without a column of units are those of the unit that sent it, but never those of a department above", () => {
  const bare = (file: string, filler: string) =>
    take(file, [
      gridOf("登记表", [
        [`填报单位：${filler}`, null, null, null],
        ["姓名", "身份证号", "困难类别", "慰问金额"],
        [people.wei[0], people.wei[1], "深度困难", 1000],
      ]),
    ]);
  const own = collect([bare("一.xlsx", "县棉纺织厂")]);
  expect(own.lines[0]?.source?.rows[0]?.values.workUnit).toBe("县棉纺织厂");
  expect(own.verdicts[0]?.doubts).toEqual([]);
  const above = collect([bare("二.xlsx", "县工信局")]);
  expect(above.lines[0]?.source?.rows[0]?.values.workUnit).toBeUndefined();
});

test("a nil return names its unit in its sentence; units outside the list are told", () => {
  const nil = take("一.xlsx", [gridOf("Sheet1", [["县百货公司本年无困难职工，零报告。"]])]);
  const stranger = take("二.xlsx", [register("县饮食公司", [people.he])]);
  const { lines, missing, outside, verdicts } = collect([nil, stranger]);
  expect(lines.map(({ state, sender }) => [state, sender])).toEqual([
    ["nil", "县百货公司"],
    ["merged", "县饮食公司"],
  ]);
  expect(missing.map(({ name }) => name)).toEqual(["县棉纺织厂", "县农机厂"]);
  expect(outside).toEqual([{ name: "县饮食公司", system: null }]);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(["ready", "confirm"]);
});

test("the department a form names in its second line, or its foot, stands for its rows where the list of units says nothing", () => {
  const form = (above: string, below: string) =>
    gridOf("登记表", [
      [above, null, null, null],
      ["姓名", "身份证号", "困难类别", "慰问金额"],
      [people.wei[0], people.wei[1], "深度困难", 1000],
      [below, null, null, null],
    ]);
  const { lines, totals, outside } = collect([
    take("一.xlsx", [form("填报单位：县面粉厂  主管部门：县粮食局", "")]),
    take("二.xlsx", [form("填报单位：县酒厂", "主管部门（盖章）：县粮食局")]),
    take("三.xlsx", [
      gridOf("Sheet1", [["填报单位：县茶厂", "主管部门：县粮食局"], ["本年无困难职工，零报告。"]]),
    ]),
  ]);
  expect(lines.map(({ state, sender, system }) => [state, sender, system])).toEqual([
    ["merged", "县面粉厂", "县粮食局"],
    ["merged", "县酒厂", "县粮食局"],
    ["nil", "县茶厂", "县粮食局"],
  ]);
  expect(totals.filter(({ level }) => level === "system").map(({ name, rows }) => [name, rows])).toEqual([
    ["县粮食局", 2],
  ]);
  expect(outside.map(({ name, system }) => [name, system])).toContainEqual(["县面粉厂", "县粮食局"]);
});

test("a unit whose form names another department than the list is told with both", () => {
  const file = take("农机厂.xlsx", [
    gridOf("登记表", [
      ["填报单位：县农机厂", "主管部门：县农业局", null, null],
      ["姓名", "身份证号", "困难类别", "慰问金额"],
      [people.he[0], people.he[1], "深度困难", 800],
    ]),
  ]);
  expect(collect([file]).manySystems).toEqual([{ unit: "县农机厂", systems: ["县工信局", "县农业局"] }]);
});
