import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { openExcelHost, type ExcelHost } from "../../src/excel-host";
import { openNew, refusal, reopen } from "./reopen";

/** A red point. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

const withShapes = <T>(
  host: ExcelHost,
  work: (shapes: Excel.ShapeCollection, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  host.Excel.run((context) => work(context.workbook.worksheets.getItem("公示").shapes, context));

test("shapes, text boxes, lines and pictures are added, sized, written on and found again in the file", async () => {
  const host = await openNew("公示");
  await withShapes(host, async (shapes, context) => {
    const box = shapes.addTextBox("公示期间：五个工作日");
    box.set({ left: 20, top: 30, width: 200, height: 40, name: "公示期" });
    box.textFrame.horizontalAlignment = "Center";
    box.textFrame.autoSizeSetting = "AutoSizeShapeToFitText";
    box.textFrame.textRange.getSubstring(0, 4).font.bold = true;
    const star = shapes.addGeometricShape("Star5");
    star.fill.setSolidColor("#C00000");
    star.fill.transparency = 0.25;
    star.lineFormat.visible = false;
    star.rotation = 30;
    star.altTextDescription = "红星";
    const line = shapes.addLine(10, 120, 210, 20, "Elbow");
    line.line.endArrowheadStyle = "Triangle";
    line.lineFormat.color = "#00AA00";
    line.lineFormat.weight = 2;
    line.line.connectBeginShape(star, 0);
    shapes.addImage(png).name = "章";
    await context.sync();
  });
  const check = (again: ExcelHost) =>
    withShapes(again, async (shapes, context) => {
      shapes.load("items/name,items/type,items/left,items/top,items/width,items/height");
      const box = shapes.getItem("公示期");
      const { textRange } = box.textFrame.load("hasText,horizontalAlignment,autoSizeSetting");
      textRange.load("text");
      const bold = textRange.getSubstring(0, 4).font.load("bold");
      const plain = textRange.getSubstring(5, 5).font.load("bold");
      const star = shapes.getItemAt(1);
      star.load("rotation,geometricShapeType,altTextDescription,fill/*,lineFormat/visible");
      const line = shapes.getItemAt(2);
      line.load("line/*,lineFormat/color,lineFormat/weight");
      const tied = line.line.beginConnectedShape.load("name");
      const image = shapes.getItem("章").image.load("format");
      await context.sync();
      expect(shapes.items.map(({ name, type }) => [name, type])).toEqual([
        ["公示期", "GeometricShape"],
        ["形状 2", "GeometricShape"],
        ["直接连接符 3", "Line"],
        ["章", "Image"],
      ]);
      const { left, top, width, height } = shapes.items[0]!;
      expect([left, top, width, height].map(Math.round)).toEqual([20, 30, 200, 40]);
      expect([textRange.text, box.textFrame.horizontalAlignment, box.textFrame.autoSizeSetting]).toEqual([
        "公示期间：五个工作日",
        "Center",
        "AutoSizeShapeToFitText",
      ]);
      expect([bold.bold, plain.bold]).toEqual([true, false]);
      expect([star.rotation, star.geometricShapeType, star.altTextDescription]).toEqual([
        30,
        "Star5",
        "红星",
      ]);
      expect([star.fill.type, star.fill.foregroundColor, star.fill.transparency]).toEqual([
        "Solid",
        "#C00000",
        0.25,
      ]);
      expect(star.lineFormat.visible).toBe(false);
      expect([line.line.connectorType, line.line.endArrowheadStyle, line.line.isBeginConnected]).toEqual([
        "Elbow",
        "Triangle",
        true,
      ]);
      expect([tied.name, line.lineFormat.color, line.lineFormat.weight, image.format]).toEqual([
        "形状 2",
        "#00AA00",
        2,
        "PNG",
      ]);
    });
  await check(host);
  await check(await reopen(host));
});

test("a group moves as one, is saved as one and is taken apart where it lies", async () => {
  const host = await openNew("公示");
  await withShapes(host, async (shapes, context) => {
    const first = shapes.addGeometricShape("Rectangle");
    first.set({ left: 100, top: 100, width: 50, height: 50, name: "甲" });
    const second = shapes.addGeometricShape("Ellipse");
    second.set({ left: 200, top: 150, width: 50, height: 50, name: "乙" });
    shapes.addGroup([first, second]).name = "一组";
    await context.sync();
  });
  const again = await reopen(host);
  await withShapes(again, async (shapes, context) => {
    const group = shapes.getItem("一组");
    group.load("left,top,width,height,type");
    const members = group.group.shapes.load("items/name,items/left,items/top");
    await context.sync();
    expect([group.type, group.left, group.top, group.width, group.height]).toEqual([
      "Group",
      100,
      100,
      150,
      100,
    ]);
    expect(members.items.map(({ name, left, top }) => [name, left, top])).toEqual([
      ["甲", 100, 100],
      ["乙", 200, 150],
    ]);
    group.incrementLeft(20);
    group.width = 300;
    await context.sync();
    group.group.ungroup();
    shapes.load("items/name,items/left,items/width");
    await context.sync();
    expect(shapes.items.map(({ name, left, width }) => [name, Math.round(left), Math.round(width)])).toEqual([
      ["甲", 120, 100],
      ["乙", 320, 100],
    ]);
  });
});

test("shapes come to the front, go to the back, are copied and deleted; ones that go leave no part behind", async () => {
  const host = await openNew("公示", "副本");
  await withShapes(host, async (shapes, context) => {
    for (const name of ["甲", "乙", "丙"]) shapes.addTextBox(name).name = name;
    shapes.addImage(png).name = "章";
    await context.sync();
    shapes.getItem("甲").setZOrder("BringToFront");
    shapes.getItem("丙").setZOrder("SendToBack");
    shapes.getItem("乙").copyTo(context.workbook.worksheets.getItem("副本"));
    const copies = context.workbook.worksheets.getItem("副本").shapes.load("items/name");
    shapes.load("items/name,items/zOrderPosition");
    await context.sync();
    expect(shapes.items.map(({ name }) => name)).toEqual(["丙", "乙", "章", "甲"]);
    expect(copies.items.map(({ name }) => name)).toEqual(["乙"]);
  });
  const again = await reopen(host);
  await withShapes(again, async (shapes, context) => {
    shapes.load("items/name");
    await context.sync();
    expect(shapes.items.map(({ name }) => name)).toEqual(["丙", "乙", "章", "甲"]);
    for (const shape of shapes.items) shape.delete();
    await context.sync();
  });
  const parts = unzipSync(await again.save());
  expect(Object.keys(parts).filter((name) => /media|drawing1\.xml/.test(name))).toEqual([]);
});

test("a picture another program put in is seen, moved and kept", async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet("公示");
  const image = book.addImage({ base64: png, extension: "png" });
  sheet.addImage(image, { tl: { col: 1, row: 1 }, ext: { width: 80, height: 40 } });
  sheet.getCell("A1").value = "甲";
  const file = new Uint8Array(await book.xlsx.writeBuffer());
  const host = await openExcelHost({ xlsx: file, calculator: null });
  const drawing = "xl/drawings/drawing1.xml";
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("公示").getRange("A1").values = [["乙"]];
    await context.sync();
  });
  expect(unzipSync(await host.save())[drawing]).toEqual(unzipSync(file)[drawing]);
  await withShapes(host, async (shapes, context) => {
    const picture = shapes.getItemAt(0);
    picture.load("type,width,height,placement");
    picture.image.load("format");
    await context.sync();
    expect([picture.type, picture.width, picture.height, picture.image.format]).toEqual([
      "Image",
      60,
      30,
      "PNG",
    ]);
    picture.left = 0;
    picture.top = 0;
    await context.sync();
  });
  const saved = unzipSync(await host.save());
  expect(Object.keys(saved).filter((name) => name.includes("media"))).toEqual(["xl/media/image1.png"]);
  const read = new Workbook();
  await read.xlsx.load((await host.save()).buffer as ArrayBuffer);
  const [placed] = read.getWorksheet("公示")!.getImages();
  expect([placed!.range.tl.nativeCol, placed!.range.tl.nativeRow]).toEqual([0, 0]);
});

test("a shape follows inserted rows unless it is fixed, and stays beside charts", async () => {
  const host = await openNew("公示");
  await withShapes(host, async (shapes, context) => {
    const sheet = context.workbook.worksheets.getItem("公示");
    sheet.getRange("A1:B2").values = [
      ["甲", 1],
      ["乙", 2],
    ];
    sheet.charts.add("Pie", sheet.getRange("A1:B2"));
    const moving = shapes.addTextBox("动");
    moving.set({ top: 30, height: 30 });
    const fixed = shapes.addTextBox("不动");
    fixed.set({ top: 30, height: 30, placement: "Absolute" });
    sheet.getRange("1:2").insert("Down");
    moving.load("top,height");
    fixed.load("top");
    await context.sync();
    expect([moving.top, moving.height, fixed.top]).toEqual([60, 30, 30]);
  });
  const drawing = strFromU8(unzipSync(await host.save())["xl/drawings/drawing1.xml"]!);
  expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(3);
  expect(new Set([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map((match) => match[1])).size).toBe(3);
});

test("what Excel refuses of shapes is refused", async () => {
  const host = await openNew("公示");
  const refused = (work: (shapes: Excel.ShapeCollection) => void) =>
    refusal(host, ({ workbook }) => work(workbook.worksheets.getItem("公示").shapes));
  expect(await refused((shapes) => shapes.addGeometricShape("Nonagon" as "Heptagon"))).toBe(
    "InvalidArgument",
  );
  expect(await refused((shapes) => shapes.addImage("bm8gcGljdHVyZQ=="))).toBe("InvalidArgument");
  expect(await refused((shapes) => shapes.getItem("没有").delete())).toBe("ItemNotFound");
  expect(await refused((shapes) => shapes.addGroup([]))).toBe("InvalidArgument");
  expect(await refused((shapes) => shapes.addTextBox("甲").line.load("id"))).toBe("InvalidOperation");
});
