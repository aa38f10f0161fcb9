import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openExcelHost } from "../../src/excel-host";
import { openNew, refusal, reopen } from "./reopen";

const partNames = (file: Uint8Array, pattern: RegExp) =>
  Object.keys(unzipSync(file)).filter((name) => pattern.test(name));

test("threads with replies are written, found again, resolved, changed and deleted", async () => {
  const host = await openNew("名单", "其他");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const comment = sheet.comments.add("B2", "金额 <核对>");
    comment.replies.add("已核对");
    comment.replies.add("无误");
    context.workbook.comments.add("其他!A1", "另一张");
    comment.load("id,authorName,content,resolved,creationDate,replies/items/content");
    await context.sync();
    expect([comment.content, comment.resolved, comment.replies.items.map((reply) => reply.content)]).toEqual([
      "金额 <核对>",
      false,
      ["已核对", "无误"],
    ]);
    expect(Math.abs(comment.creationDate.getTime() - Date.now())).toBeLessThan(60_000);
  });
  const again = await reopen(host);
  const id = await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const comment = sheet.comments
      .getItemByCell("B2")
      .load("id,content,replies/items/id,replies/items/content");
    const place = comment.getLocation().load("address");
    const all = context.workbook.comments.getCount();
    await context.sync();
    expect([place.address, all.value, comment.content]).toEqual(["名单!B2", 2, "金额 <核对>"]);
    const reply = comment.replies.items[0];
    const parent = context.workbook.comments.getItemByReplyId(reply?.id ?? "").load("id");
    comment.resolved = true;
    comment.content = "改过";
    reply?.delete();
    await context.sync();
    expect(parent.id).toBe(comment.id);
    return comment.id;
  });
  const third = await reopen(again);
  await third.Excel.run(async (context) => {
    const comment = context.workbook.comments.getItem(id).load("content,resolved,replies/items/content");
    await context.sync();
    expect([comment.content, comment.resolved, comment.replies.items.map((reply) => reply.content)]).toEqual([
      "改过",
      true,
      ["无误"],
    ]);
    comment.delete();
    context.workbook.worksheets.getItem("其他").comments.getItemAt(0).delete();
    await context.sync();
  });
  expect(partNames(await third.save(), /comment|vml/i)).toEqual([]);
});

test("a sheet's own notes and their boxes stay when threads come and go, and exceljs reads them", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("名单");
  sheet.getCell("A1").value = "甲";
  sheet.getCell("C3").value = "丙";
  sheet.getCell("A1").note = "旧批注";
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const host = await openExcelHost({ xlsx: file, calculator: null });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("名单").comments.add("C3", "新批注");
    await context.sync();
  });
  const saved = await host.save();
  const read = new Workbook();
  await read.xlsx.load(saved.buffer as ArrayBuffer);
  const texts = ["A1", "C3"].map((cell) => JSON.stringify(read.getWorksheet("名单")?.getCell(cell).note));
  expect(texts[0]).toContain("旧批注");
  expect(texts[1]).toContain("新批注");
  const [drawing = ""] = partNames(saved, /vml$/);
  expect(strFromU8(unzipSync(saved)[drawing] ?? new Uint8Array()).match(/<v:shape /g)).toHaveLength(2);
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    context.workbook.comments.getItemAt(0).delete();
    await context.sync();
  });
  const last = new Workbook();
  await last.xlsx.load((await again.save()).buffer as ArrayBuffer);
  expect(JSON.stringify(last.getWorksheet("名单")?.getCell("A1").note)).toContain("旧批注");
  expect(last.getWorksheet("名单")?.getCell("C3").note).toBeUndefined();
});

test("a copied sheet has threads of its own", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    sheet.comments.add("A1", "原");
    await context.sync();
  });
  const again = await reopen(host);
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    const copy = sheet.copy("End");
    copy.comments.getItemAt(0).content = "副本";
    await context.sync();
  });
  const third = await reopen(again);
  await third.Excel.run(async (context) => {
    context.workbook.comments.load("items/id,items/content");
    await context.sync();
    expect(context.workbook.comments.items.map((item) => item.content)).toEqual(["原", "副本"]);
    expect(new Set(context.workbook.comments.items.map((item) => item.id)).size).toBe(2);
  });
});

test("a thread goes with its cell, and goes when its row does", async () => {
  const host = await openNew("名单");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单");
    sheet.comments.add("B2", "跟着走");
    sheet.comments.add("A5", "删掉");
    sheet.getRange("1:3").insert("Down");
    sheet.getRange("8:8").delete("Up");
    const place = sheet.comments.getItemAt(0).getLocation().load("address");
    const count = sheet.comments.getCount();
    await context.sync();
    expect([place.address, count.value]).toEqual(["名单!B5", 1]);
  });
});

test("what Excel refuses is refused", async () => {
  const host = await openNew("名单");
  const add = (cell: string, content: string) =>
    refusal(host, (context) => context.workbook.worksheets.getItem("名单").comments.add(cell, content));
  expect([
    await add("A1", "一"),
    await add("A1", "二"),
    await add("A1:B2", "三"),
    await add("B1", ""),
  ]).toEqual(["", "InvalidOperation", "InvalidArgument", "InvalidArgument"]);
  expect(await refusal(host, (context) => context.workbook.comments.add("A2", "没有表名"))).toBe(
    "InvalidArgument",
  );
  expect(await refusal(host, (context) => context.workbook.comments.getItem("{没有}").delete())).toBe(
    "ItemNotFound",
  );
});

test("an add-in that listens is told of threads added, answered, resolved and deleted, and of charts", async () => {
  const host = await openNew("名单");
  const told: unknown[] = [];
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("名单").load("id");
    await context.sync();
    const tell = (
      args: Excel.CommentChangedEventArgs | Excel.CommentAddedEventArgs | Excel.CommentDeletedEventArgs,
    ) => {
      told.push("changeType" in args ? args.changeType : args.type);
      return Promise.resolve();
    };
    sheet.comments.onAdded.add(tell);
    sheet.comments.onChanged.add(tell);
    sheet.comments.onDeleted.add(tell);
    sheet.charts.onAdded.add((args) => Promise.resolve(void told.push(args.type)));
    await context.sync();
    const comment = sheet.comments.add("A1", "一");
    comment.replies.add("二");
    comment.resolved = true;
    comment.delete();
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.charts.add("Pie", sheet.getRange("A1:A2"));
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toEqual(["CommentAdded", "ReplyAdded", "CommentResolved", "CommentDeleted", "ChartAdded"]);
});
