import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CellValue } from "../../src/domain/cell-value";
import { openExcelHost } from "../../src/excel-host";
import { visitTextsOf } from "../../src/i18n/visit-texts";
import { readFile } from "../../src/files/read-file";
import type { Grid } from "../../src/workbook/grid";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { previewCounty } from "../sheets/preview/preview-county";
import { gridOf } from "../workflows/grid-of-sheet";

const HELPERS = gridOf("帮扶干部", [
  ["帮扶干部名单"],
  ["序号", "姓名", "单位", "职务", "联系电话"],
  [1, "林建国", "县总工会", "副主席", "12100000101"],
  [2, "郑月英", "县工业和信息化局", "部长", "12100000102"],
  [3, "高守义", "县商务局", "科长", "12100000103"],
]);

/** The preview county of nine households with three helpers, in a real workbook; `change` puts other sheets in. */
async function open(change: readonly Grid[] = []) {
  const host = await openExcelHost({ calculator: null });
  const gateway = createOfficeGateway(host.Excel);
  const kept = ["参数", "困难职工登记"];
  const grids = [...previewCounty(9).filter(({ sheet }) => kept.includes(sheet)), HELPERS, ...change];
  for (const { sheet, values } of grids) {
    const width = Math.max(...values.map((row) => row.length));
    const block = values.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
    const areas = [{ row: 1, column: 1, rowCount: block.length, columnCount: width }];
    const made = await gateway.apply({
      title: "type",
      steps: [
        { step: "createSheet", sheet, whenTaken: "number", showGridlines: true },
        { step: "format", sheet, areas, format: { numberFormat: "@" } },
        { step: "writeBlock", sheet, row: 1, column: 1, values: block },
      ],
    });
    if (!made.ok) throw new Error(made.refusal.kind);
  }
  const session = createCampaignSession({ gateway, locale: "zh-CN", now: () => new Date(2027, 0, 16) });
  const values = async (sheet: string): Promise<readonly (readonly CellValue[])[]> => {
    const read = await gateway.readGrids();
    if (!read.ok) throw new Error(read.refusal.kind);
    return read.value.find((grid) => grid.sheet === sheet)?.values ?? [];
  };
  const type = async (sheet: string, address: string, value: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
  const plan = () => {
    const { visits, refusal } = session.getSnapshot();
    if (visits.plan === null) throw new Error(JSON.stringify(refusal));
    return visits.plan;
  };
  return { host, session, values, type, plan };
}

/** The row (1-based) of a label in the first columns of a sheet, counted from `from`. */
function rowOf(values: readonly (readonly CellValue[])[], label: string, from = 0): number {
  const at = values.findIndex(
    (row, index) => index >= from && row.some((value) => String(value ?? "").replace(/\s/g, "") === label),
  );
  if (at < 0) throw new Error(`no row says ${label}`);
  return at + 1;
}

test("the enterprises to visit stand with their households, amount, state and contact, and keep what was written", async () => {
  const directory = gridOf("单位名录", [
    ["单位名称", "职工人数", "企业状况", "联系人", "联系电话", "主管部门"],
    ["县棉纺织厂", 300, "停产", "陈广才", "12100000103", "县工业和信息化局"],
  ]);
  const { session, values, type } = await open([directory]);
  await session.makeVisitSheets();
  const lines = async () => {
    const sheet = await values("企业走访");
    const sum = sheet.findIndex(([first]) => first === "合计");
    return sheet.slice(3, sum);
  };
  const before = await lines();
  const [mill] = before.filter((row) => row[1] === "县棉纺织厂");
  expect(mill?.slice(3, 4).concat(mill.slice(6, 8))).toEqual(["停产", "陈广才", "12100000103"]);
  const register = await values("困难职工登记");
  const unitAt = register.findIndex((row) => row.includes("工作单位"));
  const column = register[unitAt]!.indexOf("工作单位");
  const households = register.slice(unitAt + 1).filter((row) => row[column] === "县棉纺织厂").length;
  expect(mill?.[4]).toBe(households);
  await type("企业走访", "I4", "林建国");
  await session.makeVisitSheets();
  expect((await lines())[0]?.[8]).toBe("林建国");
  expect((await lines())[0]?.[1]).toBe(before[0]?.[1]);
});

describe("pairing", () => {
  it("gives every household one helper, the loads even, and writes sheets that one step puts back", async () => {
    const { session, plan, values } = await open();
    await session.makeVisitSheets();
    expect(plan().counts).toEqual({ visited: 0, overdue: 0, open: 9, unpaired: 0 });
    expect(plan().loads.map(({ households }) => households)).toEqual([3, 3, 3]);
    expect(session.getSnapshot().log.at(-1)?.sheets).toEqual(["结对帮扶", "走访安排", "企业走访", "走访卡"]);
    expect(await values("结对帮扶")).toHaveLength(3 + 9 + 3);
    await session.putBack();
    expect(await values("结对帮扶")).toEqual([]);
  });

  it("keeps what the clerk changes in the pairing sheet and the days in the schedule when made again", async () => {
    const { session, type, plan, values } = await open();
    await session.makeVisitSheets();
    const before = await values("结对帮扶");
    const heads = before[2]?.map(String) ?? [];
    const at = heads.indexOf("帮扶人");
    const first = String(before[3]?.[at]);
    const other = ["林建国", "郑月英", "高守义"].find((name) => name !== first)!;
    // The unit beside it is left as it was, as clerks do.
    await type("结对帮扶", `${"ABCDEFGHIJ"[at]}4`, other);
    await type("走访安排", "I4", "2027-01-10");
    await session.makeVisitSheets();
    const name = String(before[3]?.[heads.indexOf("困难职工")]);
    const line = plan().lines.find(({ household }) => household.name === name);
    expect(line).toMatchObject({ origin: "chosen", helper: { name: other } });
    expect((await values("结对帮扶"))[3]?.[at]).toBe(other);
    expect(plan().counts).toMatchObject({ overdue: 1, open: 8 });
    expect((await values("走访安排")).filter((row) => row[8] === "2027-01-10")).toHaveLength(1);
  });

  it("lets go of planned pairs when asked, not of those the register names", async () => {
    const { session, type, plan } = await open();
    await session.makeVisitSheets();
    for (let row = 4; row < 13; row += 1) await type("结对帮扶", `F${row}`, "林建国");
    await session.makeVisitSheets();
    expect(plan().loads[0]).toMatchObject({ helper: { name: "林建国" }, households: 9 });
    await type("困难职工登记", "Y2", "帮扶人");
    await type("困难职工登记", "Y3", "林建国");
    await session.makeVisitSheets({ keepsPairs: false });
    expect(plan().loads.map(({ households }) => households)).toEqual([3, 3, 3]);
    expect(plan().lines[0]).toMatchObject({ origin: "chosen", helper: { name: "林建国" } });
  });

  it("keeps last year's pairs as far as their helper is still on the list", async () => {
    const register = previewCounty(9).find(({ sheet }) => sheet === "困难职工登记")!.values;
    const line = (at: number, helper: string, unit: string) => [
      ...[register[at]?.[2] ?? "", register[at]?.[6] ?? "", helper, unit, "2026-02-03"],
    ];
    const lastYear = gridOf("上年结对", [
      ["2026年困难职工结对走访表"],
      ["困难职工", "工作单位", "帮扶人", "帮扶人单位", "走访日期"],
      line(2, "高守义", "县商务局"),
      line(3, "退休人", "县总工会"),
      ["不在册", "县棉纺织厂", "高守义", "县商务局", "2026-02-03"],
    ]);
    const { session, plan } = await open([lastYear]);
    await session.reviewVisits();
    expect(plan().lines[0]).toMatchObject({ origin: "lastYear", helper: { name: "高守义" }, state: "open" });
    // What was visited a year ago counts for that campaign, and is said so.
    const { uncounted } = plan();
    expect(uncounted).toMatchObject({ from: "2026-10-01", early: [{ row: 3 }, { row: 4 }], future: [] });
    expect(visitTextsOf("zh-CN").uncounted(uncounted)).toBe(
      "2 户只有2026年10月1日以前的走访，属上次活动，不计入本次",
    );
    expect(plan().lines[1]).toMatchObject({ origin: "proposed" });
    expect(plan().lines[1]?.helper?.name).not.toBe("退休人");
    expect(plan().unmatched).toMatchObject([{ name: "不在册", cell: { sheet: "上年结对", row: 5 } }]);
  });
});

describe("cards that came back", () => {
  async function filled(day = "2027年1月15日") {
    const opened = await open();
    await opened.session.makeVisitSheets();
    const card = await opened.values("走访卡");
    const row = (label: string) => rowOf(card, label);
    await opened.type("走访卡", `B${row("走访日期")}`, day);
    await opened.type("走访卡", `B${row("生活状况")}`, "☑ 住房安全　□ 取暖　√ 饮水　□ 有劳动能力");
    await opened.type("走访卡", `B${row("生活状况") + 1}`, "老两口，靠低保，儿子在外打工。");
    await opened.type("走访卡", `B${rowOf(card, "现场解决事项")}`, "送慰问金");
    return opened;
  }

  it("are recorded once, and count as visits", async () => {
    const { session, plan, values, type } = await filled();
    await session.recordVisits();
    expect(session.getSnapshot().visits.cards).toMatchObject({ cards: 1, recorded: 1, known: 0, open: [] });
    const records = await values("走访记录");
    expect(records[3]?.slice(5)).toEqual([
      ...["2027-01-15", "住房安全、饮水；老两口，靠低保，儿子在外打工。", null, null, "送慰问金", null],
    ]);
    expect(plan().counts).toMatchObject({ visited: 1, open: 8 });
    await session.recordVisits();
    expect(session.getSnapshot().visits.cards).toMatchObject({ recorded: 0, known: 1, open: [] });
    // The record is the clerk's: a card of that day that says something else does not write over it.
    await type("走访记录", "J4", "送慰问金和米面");
    await session.recordVisits();
    expect(session.getSnapshot().visits.cards?.open).toMatchObject([{ why: "differs", sheet: "走访卡" }]);
    expect((await values("走访记录"))[3]?.[9]).toBe("送慰问金和米面");
  });

  it("say so where the day is after today", async () => {
    const { session, plan } = await filled("2027年11月15日");
    await session.recordVisits();
    await session.reviewVisits();
    expect(plan().counts.visited).toBe(0);
    expect(plan().uncounted.future).toHaveLength(1);
  });

  it("are read from files too; a file without cards and a card without a day are told", async () => {
    const returned = await filled("15日上午");
    const bytes = await returned.host.save();
    const { session } = await open();
    const take = async () => [
      { file: "棉纺织厂走访卡.xlsx", reading: await readFile("棉纺织厂走访卡.xlsx", bytes) },
      { file: "名单.csv", reading: await readFile("名单.csv", new TextEncoder().encode("姓名,电话\n甲,1")) },
    ];
    await session.recordVisits(take);
    expect(session.getSnapshot().visits.cards).toMatchObject({
      ...{ cards: 1, recorded: 0 },
      open: [{ file: "棉纺织厂走访卡.xlsx", why: "undated" }],
      failed: [{ file: "名单.csv", reason: "noCards" }],
    });
  });

  it("say nothing while nobody has written on them", async () => {
    const { session, values } = await open();
    await session.makeVisitSheets();
    await session.recordVisits();
    expect(session.getSnapshot().visits.cards).toEqual({
      ...{ cards: 0, recorded: 0, known: 0, open: [], failed: [] },
    });
    expect(await values("走访记录")).toEqual([]);
  });
});
