import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { takeFile } from "../../src/workflows/collect/take-file";
import { gridOf } from "../workflows/grid-of-sheet";

const returned = (name: string, amount: number, person = ["魏桂兰", "341899197001010014"]) =>
  takeFile({
    file: name,
    savedAt: null,
    reading: {
      ok: true,
      isDate1904: false,
      grids: [
        gridOf("登记表", [
          ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
          [...person, "县棉纺织厂", "深度困难", amount],
        ]),
      ],
    },
  });

async function open() {
  const host = await openExcelHost({});
  const gateway = createOfficeGateway(host.Excel);
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 20) });
  const sheets = async () => {
    const read = await gateway.readGrids();
    if (!read.ok) throw new Error(read.refusal.kind);
    return read.value.map(({ sheet, values }) => [sheet, values] as const);
  };
  return { host, session, sheets };
}

test("a collection is one step of the log and is taken back whole", async () => {
  const { host, session, sheets } = await open();
  const before = await sheets();
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  const first = await sheets();
  expect(first.map(([sheet]) => sheet)).toEqual(["Sheet1", "合并-困难职工登记", "收表情况", "收表汇总"]);
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1200)]));
  expect((await sheets()).map(([sheet]) => sheet)).toContain("收表变化");
  expect(session.getSnapshot().log.map(({ title }) => title)).toEqual(["collect", "collect"]);
  await session.putBack();
  expect(await sheets()).toEqual(first);
  await session.putBack();
  expect(await sheets()).toEqual(before);
  expect(session.getSnapshot().collected).toBeNull();
  host.close();
});

test("a collection that is cancelled, or of which nothing could be read, writes nothing", async () => {
  const { host, session, sheets } = await open();
  const before = await sheets();
  await session.collect(() => Promise.resolve(null));
  const failed = takeFile({ file: "锁.xlsx", reading: { ok: false, reason: "encrypted" }, savedAt: null });
  await session.collect(() => Promise.resolve([failed]));
  expect(await sheets()).toEqual(before);
  expect(session.getSnapshot().log).toEqual([]);
  expect(session.getSnapshot().collected?.counts.failed).toBe(1);
  host.close();
});

const county = [
  ["单位名录", null, null, null, null],
  ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
  [1, "县棉纺织厂", "县工信局", 300, "甲某"],
  [2, "县百货公司", "县商务局", 60, "丙某"],
];

async function openCounty() {
  const opened = await open();
  await opened.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("单位名录");
    sheet.getRange("A1:E4").values = county.map((row) => row.map((cell) => cell ?? ""));
    await context.sync();
  });
  return opened;
}

const merged = (all: readonly (readonly [string, readonly (readonly unknown[])[]])[]) =>
  all.find(([sheet]) => sheet === "合并-困难职工登记")?.[1].slice(2);

test("a preview writes nothing, leaves out what is to be confirmed, and writes what it showed", async () => {
  const { host, session, sheets } = await openCounty();
  const before = await sheets();
  const doubtful = takeFile({
    file: "无单位.xlsx",
    savedAt: null,
    reading: {
      ok: true,
      isDate1904: false,
      grids: [
        gridOf("表", [
          ["姓名", "身份证号", "困难类别"],
          ["何春燕", "341899198003040026", "相对困难"],
        ]),
      ],
    },
  });
  await session.previewCollection(() => Promise.resolve([returned("甲.xlsx", 1000), doubtful]));
  expect(await sheets()).toEqual(before);
  const { collecting } = session.getSnapshot();
  expect(collecting?.all.verdicts.map(({ file, verdict }) => [file, verdict])).toEqual([
    ["甲.xlsx", "ready"],
    ["无单位.xlsx", "confirm"],
  ]);
  expect([...collecting!.leftOut]).toEqual(["无单位.xlsx"]);
  await session.writeCollection();
  expect(merged(await sheets())).toHaveLength(1);
  expect(session.getSnapshot()).toMatchObject({ collecting: null, canPutBack: "collect" });

  await session.previewCollection(() => Promise.resolve([doubtful]));
  await session.leaveOut("无单位.xlsx", false);
  await session.writeCollection();
  expect(merged(await sheets())).toHaveLength(2);
  host.close();
});

test("a file that is not ticked is counted as such, in the pane and when the sheets are read again", async () => {
  const { host, session } = await openCounty();
  const other = returned("乙.xlsx", 2000, ["何春燕", "341899198003040026"]);
  await session.previewCollection(() => Promise.resolve([returned("甲.xlsx", 1000), other]));
  await session.leaveOut("乙.xlsx", true);
  await session.writeCollection();
  const { collected } = session.getSnapshot();
  expect(collected?.counts).toMatchObject({ files: 2, merged: 1, declined: 1, leftOut: 0 });
  expect(collected?.lines.map(({ file, state }) => [file, state])).toEqual([
    ["甲.xlsx", "merged"],
    ["乙.xlsx", "declined"],
  ]);
  await session.reviewCollection();
  expect(session.getSnapshot().collected?.counts).toEqual(collected?.counts);
  // Ticked another time it goes in, and the line that said otherwise is gone.
  await session.previewCollection(() => Promise.resolve([other]));
  await session.writeCollection();
  expect(session.getSnapshot().collected?.counts).toMatchObject({ files: 2, merged: 2, declined: 0 });
  host.close();
});

test("what is put back shows what was collected before, and says so until something is written", async () => {
  const { host, session } = await openCounty();
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  await session.removeSource("甲.xlsx");
  expect(session.getSnapshot().collected?.counts).toMatchObject({ merged: 0, removed: 1 });
  await session.putBack();
  expect(session.getSnapshot()).toMatchObject({ takenBack: "removeSource", canPutBack: "collect" });
  expect(session.getSnapshot().collected?.counts).toMatchObject({ merged: 1, removed: 0, rows: 1 });
  await session.recordNil(["县百货公司"]);
  expect(session.getSnapshot().takenBack).toBeNull();
  host.close();
});

test("reading that is stopped half-way says so and shows no preview", async () => {
  const { host, session, sheets } = await openCounty();
  const before = await sheets();
  const seen: unknown[] = [];
  session.subscribe(() => {
    const progress = session.getSnapshot().busy?.progress;
    if (progress?.part === "files") seen.push(progress);
  });
  await session.previewCollection(async (_corrections, _takeSent, _grids, way) => {
    way.onProgress({ part: "files", done: 0, total: 2, file: "甲.xlsx" });
    session.stop();
    return Promise.resolve(way.signal.aborted ? null : []);
  });
  expect(seen[0]).toEqual({ part: "files", done: 0, total: 2, file: "甲.xlsx" });
  expect(session.getSnapshot()).toMatchObject({ collecting: null, refusal: { kind: "stopped" }, busy: null });
  expect(await sheets()).toEqual(before);
  host.close();
});

test("a preview is shown anew, and nothing written, where the workbook was changed since", async () => {
  const { host, session, sheets } = await openCounty();
  await session.previewCollection(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("单位名录").getRange("B3").values = [["县农机厂"]];
    await context.sync();
  });
  const before = await sheets();
  await session.writeCollection();
  expect(session.getSnapshot().refusal).toEqual({ kind: "collectionChanged" });
  expect(await sheets()).toEqual(before);
  await session.writeCollection();
  expect(merged(await sheets())).toHaveLength(1);
  host.close();
});

test("the rows of one file are taken out again, and come back when that is put back", async () => {
  const { host, session, sheets } = await openCounty();
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  const before = await sheets();
  await session.removeSource("甲.xlsx");
  expect(merged(await sheets())).toEqual([]);
  expect(session.getSnapshot().collected?.lines.map(({ state }) => state)).toEqual(["removed"]);
  await session.putBack();
  expect(await sheets()).toEqual(before);
  await session.removeSource("甲.xlsx");
  // What was taken out can be collected again.
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  expect(merged(await sheets())).toHaveLength(1);
  host.close();
});

test("a nil return is recorded, remembered by the workbook, and replaced by rows that come after all", async () => {
  const { host, session } = await openCounty();
  await session.recordNil(["县百货公司", "县棉纺织厂"]);
  expect(session.getSnapshot().collected).toMatchObject({ missing: [], counts: { nil: 2 } });
  await session.reviewCollection();
  expect(session.getSnapshot().collected?.missing).toEqual([]);
  await session.collect(() => Promise.resolve([returned("甲.xlsx", 1000)]));
  const states = session.getSnapshot().collected?.lines.map(({ sender, state }) => [sender, state]);
  expect(states).toEqual([
    ["县百货公司", "nil"],
    ["县棉纺织厂", "superseded"],
    ["县棉纺织厂", "merged"],
  ]);
  host.close();
});

test("sheets of the workbook are merged like files, and not counted twice afterwards", async () => {
  const { host, session, sheets } = await openCounty();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("棉纺织厂");
    sheet.getRange("A1:D2").values = [
      ["姓名", "身份证号", "工作单位", "困难类别"],
      ["魏桂兰", "'341899197001010014", "县棉纺织厂", "深度困难"],
    ];
    await context.sync();
  });
  await session.previewOwnSheets(["棉纺织厂"]);
  await session.writeCollection();
  expect(merged(await sheets())?.map((row) => [row[1], row.at(-3)])).toEqual([
    ["魏桂兰", "（本工作簿）棉纺织厂"],
  ]);
  await session.check();
  const { checked } = session.getSnapshot();
  expect(checked?.result.tables.map(({ sheet }) => sheet)).toEqual(["单位名录", "合并-困难职工登记"]);
  expect(checked?.result.findings.filter(({ code }) => code.startsWith("household.same"))).toEqual([]);
  host.close();
});

test("slips become sheets of the workbook, and a corrected one is read back into its row", async () => {
  const { host, session, sheets } = await openCounty();
  await session.collect(() =>
    Promise.resolve([
      takeFile({
        file: "甲.xlsx",
        savedAt: null,
        reading: {
          ok: true,
          isDate1904: false,
          grids: [
            gridOf("登记表", [
              ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
              ["魏桂兰", "34189919700101001", "县棉纺织厂", "深度困难", 1000],
            ]),
          ],
        },
      }),
    ]),
  );
  await session.listSlips();
  const { slips } = session.getSnapshot();
  expect(slips?.map(({ unit, rows }) => [unit, rows])).toEqual([["县棉纺织厂", 1]]);
  await session.writeSlips(["县棉纺织厂"]);
  const slip = (await sheets()).find(([sheet]) => sheet === "补正-县棉纺织厂")!;
  expect(slip[1][2]?.slice(0, 2)).toEqual(["行标识", "需要补正"]);
  const corrected = slip[1].map((row) =>
    row.map((cell) => (cell === "34189919700101001" ? "341899197001010014" : cell)),
  );
  const reading = { ok: true, isDate1904: false, grids: [gridOf("补正", corrected)] } as const;
  const back = takeFile({ file: "补正单.xlsx", savedAt: null, reading });
  await session.previewCollection(() => Promise.resolve([back]));
  expect(session.getSnapshot().collecting?.all.slips.corrections).toHaveLength(1);
  await session.writeCollection();
  expect(merged(await sheets())?.[0]).toContain("341899197001010014");
  host.close();
});

test("a table is split into a sheet for every unit, with its formats and a total that adds up what is left", async () => {
  const { host, session, sheets } = await open();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("名册");
    sheet.getRange("A1:D7").values = [
      ["慰问名册", "", "", ""],
      ["姓名", "身份证号", "工作单位", "慰问金额"],
      ["魏桂兰", "'341899197001010014", "县棉纺织厂", 1000],
      ["何春燕", "'341899198003040026", "县农机厂", 800],
      ["吴守义", "'341899196502030017", "县棉纺织厂", 1500],
      ["合计", "", "", ""],
      ["制表人：", "", "", ""],
    ];
    sheet.getRange("D6").formulas = [["=SUM(D3:D5)"]];
    sheet.getRange("A2:D2").format.fill.color = "#FFEECC";
    sheet.getRange("B:B").format.columnWidth = 133;
    await context.sync();
  });
  const before = await sheets();
  await session.splitTable("名册", "unit");
  expect(session.getSnapshot().refusal).toBeNull();
  const after = new Map(await sheets());
  expect([...after.keys()].slice(-2)).toEqual(["拆分-棉纺织厂", "拆分-农机厂"]);
  expect(after.get("拆分-棉纺织厂")?.map(([name]) => name)).toEqual([
    ...["慰问名册", "姓名", "魏桂兰", "吴守义", "合计", "制表人："],
  ]);
  expect(after.get("拆分-棉纺织厂")?.[4]?.[3]).toBe(2500);
  expect(after.get("拆分-农机厂")?.map(([name]) => name)).toEqual([
    ...["慰问名册", "姓名", "何春燕", "合计", "制表人："],
  ]);
  await host.Excel.run(async (context) => {
    const part = context.workbook.worksheets.getItem("拆分-农机厂");
    const head = part.getRange("B2");
    head.load("format/fill/color,format/columnWidth");
    await context.sync();
    expect([head.format.fill.color, head.format.columnWidth]).toEqual(["#FFEECC", 133]);
  });
  // The parts are no new persons for the next check.
  await session.check();
  expect(session.getSnapshot().checked?.result.tables.map(({ sheet }) => sheet)).toEqual(["名册"]);
  await session.putBack();
  expect(await sheets()).toEqual(before);
  await session.splitTable("名册", "system");
  expect(session.getSnapshot().refusal).toEqual({ kind: "cannotSplit", sheet: "名册", problem: "noSystems" });
  host.close();
});
