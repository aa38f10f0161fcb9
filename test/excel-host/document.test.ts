import { openNew, plain, refusal, reopen } from "./reopen";

describe("settings of the add-in", () => {
  it("are one store with Office.context.document.settings, and are found after reopening", async () => {
    const host = await openNew();
    const { settings } = host.Office.context.document;
    await host.Excel.run(async (context) => {
      context.workbook.settings.add("nuan.generatedSheets", "检查结果\n发放");
      context.workbook.settings.add("对象", { a: [1, null, "<&>"], b: true });
      context.workbook.settings.add("去掉", 1);
      context.workbook.settings.getItem("去掉").delete();
      await context.sync();
    });
    settings.set("自办公", 2);
    expect(settings.get("nuan.generatedSheets")).toBeNull();
    await new Promise<void>((resolve) => settings.refreshAsync(() => resolve()));
    expect(settings.get("nuan.generatedSheets")).toBe("检查结果\n发放");
    settings.set("自办公", 2);
    const lost = await reopen(host);
    expect(lost.Office.context.document.settings.get("自办公")).toBeNull();
    const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
    expect(status).toBe("succeeded");
    const again = await reopen(host);
    expect(again.Office.context.document.settings.get("自办公")).toBe(2);
    await again.Excel.run(async (context) => {
      const all = context.workbook.settings.load("items/key,items/value");
      const none = context.workbook.settings.getItemOrNullObject("没有").load("value");
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect(all.items.map((item) => [item.key, plain(item.value)])).toEqual([
        ["nuan.generatedSheets", "检查结果\n发放"],
        ["对象", { a: [1, null, "<&>"], b: true }],
        ["自办公", 2],
      ]);
      expect([none.isNullObject, count.value]).toEqual([true, 3]);
    });
    expect(
      await refusal(again, (context) => void context.workbook.settings.getItem("没有").load("value")),
    ).toBe("ItemNotFound");
  });
});

describe("document properties", () => {
  it("are kept in the file, custom ones with their kind", async () => {
    const host = await openNew();
    await host.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "送温暖";
      properties.company = "县总工会";
      properties.revisionNumber = 3;
      properties.custom.add("年度", 2027);
      properties.custom.add("比例", 0.25);
      properties.custom.add("已审", true);
      properties.custom.add("日期", new Date("2027-01-05T00:00:00Z"));
      properties.custom.add("说明", "甲".repeat(300));
      properties.custom.add("年度", 2028);
      await context.sync();
    });
    const again = await reopen(host);
    await again.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load("title,company,author,revisionNumber");
      properties.custom.load("items/key,items/type,items/value");
      await context.sync();
      expect([properties.title, properties.company, properties.author, properties.revisionNumber]).toEqual([
        "送温暖",
        "县总工会",
        "",
        3,
      ]);
      expect(properties.custom.items.map((item) => [item.key, item.type, item.value])).toEqual([
        ["年度", "Number", 2028],
        ["比例", "Float", 0.25],
        ["已审", "Boolean", true],
        ["日期", "Date", "2027-01-05T00:00:00Z"],
        ["说明", "String", "甲".repeat(255)],
      ]);
      properties.custom.getItem("年度").delete();
      const gone = properties.custom.getItemOrNullObject("年度").load("key");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      properties.custom.deleteAll();
      const count = properties.custom.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("custom XML parts", () => {
  it("are added, found by namespace, changed, deleted and kept in the file", async () => {
    const host = await openNew();
    const id = await host.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<n:活动 xmlns:n="urn:nuan:2027"><年 v="2027"/></n:活动>');
      customXmlParts.add("<其他/>").setXml("<改过/>");
      part.load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:nuan:2027");
      return part.id;
    });
    const again = await reopen(host);
    await again.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const xml = customXmlParts.getItem(id).getXml();
      const scoped = customXmlParts.getByNamespace("urn:nuan:2027");
      const only = scoped.getOnlyItem().load("id");
      const none = customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject().load("id");
      const count = customXmlParts.getCount();
      await context.sync();
      expect(xml.value).toContain('v="2027"');
      expect([only.id, none.isNullObject, count.value]).toEqual([id, true, 2]);
      customXmlParts.getItem(id).delete();
      customXmlParts.load("items/namespaceUri");
      await context.sync();
      expect(customXmlParts.items.map((item) => item.namespaceUri)).toEqual([""]);
    });
    expect(await refusal(again, (context) => void context.workbook.customXmlParts.add("<a><b></a>"))).toBe(
      "InvalidArgument",
    );
    expect(await refusal(again, (context) => context.workbook.customXmlParts.getItem(id).delete())).toBe(
      "ItemNotFound",
    );
  });
});
