import { createCampaignSession } from "../../src/commands/create-campaign-session";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { takeFile } from "../../src/workflows/collect/take-file";
import { gridOf } from "../workflows/grid-of-sheet";

const returned = (name: string, amount: number) =>
  takeFile({
    file: name,
    savedAt: null,
    reading: {
      ok: true,
      isDate1904: false,
      grids: [
        gridOf("登记表", [
          ["姓名", "身份证号", "工作单位", "困难类别", "慰问金额"],
          ["魏桂兰", "341899197001010014", "县棉纺织厂", "深度困难", amount],
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
