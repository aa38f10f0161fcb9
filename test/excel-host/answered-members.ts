import { openExcelHost } from "../../src/excel-host";
import { createHostCore } from "../../src/excel-host/core";
import { eventKindOfMethod } from "../../src/excel-host/host-events";
import { HostError } from "../../src/excel-host/host-error";
import { bindFace, isHostObject, type HostObject } from "../../src/excel-host/bridge/host-object";
import { workbookFace } from "../../src/excel-host/workbook/workbook-face";
import { createWorkbookData } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import type { ExcelMember } from "./excel-members";

/** done: answered. readOnly: answered, but what Excel lets an add-in set is refused. absent: office.js itself does not have it. */
export type MemberState = "done" | "readOnly" | "refused" | "absent";

/** What the host said to one member. */
export interface Answer {
  readonly member: ExcelMember;
  readonly state: MemberState;
}

type Preparation = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

const onePixel =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

// One of everything, each in a batch of its own: what the host refuses is simply not there to be looked at.
const preparations: readonly Preparation[] = [
  (sheet) =>
    void (sheet.getRange("A1:B4").values = [
      ["姓名", "金额"],
      ["甲", 1],
      ["乙", 2],
      ["丙", 3],
    ]),
  (sheet) => void (sheet.getRange("D1").formulas = [["=B2"]]),
  (sheet) => void sheet.tables.add("A1:B4", true),
  (sheet, workbook) => void workbook.names.add("名", sheet.getRange("D1:D2")),
  (sheet, workbook) => void workbook.names.addFormulaLocal("数列", "={1,2}"),
  (sheet, workbook) => void workbook.comments.add(sheet.getRange("A2"), "文"),
  (sheet, workbook) => void workbook.comments.getItemAt(0).replies.add("答"),
  (sheet, workbook) => void workbook.notes.add(sheet.getRange("A3"), "注"),
  (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4")),
  (sheet) => void sheet.getRange().conditionalFormats.add("CellValue"),
  (sheet) => void sheet.getRange().conditionalFormats.add("Custom"),
  (sheet) => void sheet.getRange().conditionalFormats.add("ContainsText"),
  (sheet) => void sheet.getRange().conditionalFormats.add("TopBottom"),
  (sheet) => void sheet.getRange().conditionalFormats.add("ColorScale"),
  (sheet) => void sheet.getRange().conditionalFormats.add("DataBar"),
  (sheet) => void sheet.getRange().conditionalFormats.add("IconSet"),
  (sheet) => void sheet.getRange().conditionalFormats.add("PresetCriteria"),
  (sheet, workbook) => void workbook.settings.add("键", 1),
  (sheet, workbook) => void workbook.properties.custom.add("键", "值"),
  (sheet, workbook) => void workbook.customXmlParts.add("<a xmlns='urn:a'/>"),
  (sheet) => void sheet.customProperties.add("键", "值"),
  (sheet) => void sheet.horizontalPageBreaks.add("A5"),
  (sheet) => void sheet.verticalPageBreaks.add("C1"),
  (sheet, workbook) => void workbook.styles.add("样式"),
  (sheet, workbook) => void workbook.bindings.add(sheet.getRange("A1"), "Range", "绑"),
  (sheet) => void sheet.shapes.addGeometricShape("Rectangle"),
  (sheet) => void sheet.shapes.addLine(0, 0, 9, 9),
  (sheet) => void sheet.shapes.addImage(onePixel),
  (sheet) => void sheet.shapes.addGroup([sheet.shapes.addTextBox("甲"), sheet.shapes.addTextBox("乙")]),
  (sheet) => void sheet.charts.getItemAt(0).series.getItemAt(0).trendlines.add("Linear"),
];

async function prepareWorkbook(): Promise<WorkbookData> {
  const workbook = createWorkbookData();
  const host = await openExcelHost({ workbook, calculator: null });
  for (const prepare of preparations) {
    const outcome = host.Excel.run(async (context) => {
      prepare(context.workbook.worksheets.getFirst(), context.workbook);
      await context.sync();
    });
    // Refused by the host, or newer than this office.js: either way not there.
    await outcome.catch(() => undefined);
  }
  host.close();
  return workbook;
}

// Ways to objects that no property and no collection leads to.
const calls: Readonly<Record<string, readonly (readonly [string, readonly unknown[]])[]>> = {
  WorksheetCollection: [["GetActiveWorksheet", []]],
  Workbook: [["GetSelectedRanges", []]],
  Functions: [["Sum", [1]]],
  Chart: [["GetDataTable", []]],
  ChartTitle: [["GetSubstring", [0, 0]]],
  ChartTrendlineCollection: [["GetItem", [0]]],
  CustomXmlPartCollection: [["GetByNamespace", ["urn:a"]]],
  Worksheet: [
    ["GetRange", ["D1"]],
    ["GetRange", ["A1:B4"]],
    ["GetRanges", ["A1,C1"]],
  ],
  Range: [
    ["GetVisibleView", []],
    ["GetSpecialCells", ["Constants"]],
    ["GetTables", []],
    ["GetDirectPrecedents", []],
    ["RemoveDuplicates", [[0], true]],
  ],
  ConditionalFormatCollection: [["GetItemAt", [0]]],
  WorkbookRangeAreas: [],
};

/** One host object of every class that can be reached in a workbook that has one of everything, by class name. */
export async function reachObjects(): Promise<ReadonlyMap<string, HostObject>> {
  const { state } = createHostCore(await prepareWorkbook());
  const reached = new Map<string, HostObject>();
  const waiting: HostObject[] = [bindFace(workbookFace, state)];
  const found = (value: unknown): void => {
    if (isHostObject(value) && !value.isNull) waiting.push(value);
  };
  const attempt = (run: () => unknown): void => {
    try {
      found(run());
    } catch {
      // A refusal leads nowhere; the members beyond it are counted as refused.
    }
  };
  // Items of one collection can be of several kinds (conditional formats): a class is entered a few times.
  const visits = new Map<string, number>();
  for (let object = waiting.shift(); object; object = waiting.shift()) {
    const { className } = object;
    const visited = visits.get(className) ?? 0;
    if (visited >= 16) continue;
    visits.set(className, visited + 1);
    if (!reached.has(className)) reached.set(className, object);
    const here = object;
    for (const name of object.memberNames) {
      attempt(() => (here.isNavigation(name) ? here.get(name) : null));
    }
    attempt(() => void (here.items() ?? []).slice(0, 10).forEach(found));
    for (const [method, parameters] of calls[className] ?? []) attempt(() => here.call(method, parameters));
  }
  return reached;
}

// These reach office.js without a registration: as document events.
const documentEvents = [
  "Workbook.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
];

function isEventAnswered({ className, name }: ExcelMember): boolean {
  const event = name.slice(2);
  const names = [
    `_Register${event}Event`,
    `_RegisterEvent${event}`,
    ...(event === "Changed" ? ["_RegisterDataChangedEvent"] : []),
  ];
  if (documentEvents.includes(`${className}.${name}`)) return true;
  return names.some((method) => eventKindOfMethod(className, method) !== null);
}

// office.js writes these under names of its own.
const wireNamesToSet: Readonly<Record<string, string>> = {
  "Worksheet.showGridlines": "Gridlines",
  "Worksheet.showHeadings": "Headings",
  "Style.textOrientation": "Orientation",
};

function stateOf(member: ExcelMember, object: HostObject | undefined): MemberState {
  if (member.kind === "event") return isEventAnswered(member) ? "done" : "refused";
  const { className, name } = member;
  const plainName = name.charAt(0).toUpperCase() + name.slice(1);
  // The worksheet functions have capitals of their own on the wire: vlookup is VLookup.
  const wireName = object?.memberNames.find((one) => one.toLowerCase() === plainName.toLowerCase());
  if (!object || wireName === undefined) return "refused";
  if (member.kind === "property" && wireName !== "Items") {
    try {
      object.get(wireName);
    } catch (error) {
      if (error instanceof HostError && (error.code === "NotImplemented" || error.code === "ApiNotFound"))
        return "refused";
    }
  }
  const toSet = wireNamesToSet[`${className}.${name}`] ?? wireName;
  const isKept =
    member.isWritable && !object.settableNames.includes(toSet) && !isNavigation(object, wireName);
  return isKept ? "readOnly" : "done";
}

const isNavigation = (object: HostObject, name: string): boolean =>
  name !== "Items" && object.settableNames.includes(name)
    ? false
    : name === "Items" || object.isNavigation(name);

/** Asks the host for every member: a class that cannot be reached answers none. */
export async function askMembers(members: readonly ExcelMember[]): Promise<Answer[]> {
  const reached = await reachObjects();
  const { Excel } = await openExcelHost({ calculator: null });
  const classes = Excel as unknown as Readonly<Record<string, { readonly prototype: object } | undefined>>;
  return members.map((member) => {
    const prototype = classes[member.className]?.prototype;
    if (!prototype || !(member.name in prototype)) return { member, state: "absent" };
    return { member, state: stateOf(member, reached.get(member.className)) };
  });
}

/** Classes the host answers under a name the type file does not have: a slip of ours. */
export async function strangeClasses(members: readonly ExcelMember[]): Promise<string[]> {
  const known = new Set(members.map(({ className }) => className));
  return [...(await reachObjects()).keys()].filter((className) => !known.has(className));
}
