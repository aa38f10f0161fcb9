import { createCampaignSession } from "../../src/commands/create-campaign-session";
import type { CalendarDate } from "../../src/domain/calendar/calendar-date";
import { residentIdCheckCharacter } from "../../src/domain/identity/resident-id-check";
import { openExcelHost } from "../../src/excel-host";
import { createOfficeGateway } from "../../src/workbook/office/create-office-gateway";
import { requestBudget } from "../../src/workbook/office/write/request-size";

/** The sheets every enterprise gets and those of the county; cards of one page a household are measured apart. */
const kinds = ["payment", "filing", "notice", "register", "bank"] as const;
const head = [
  ...[
    "姓名",
    "身份证号",
    "性别",
    "工作单位",
    "主管部门",
    "困难类别",
    "人口",
    "年收入",
    "刚性支出",
    "意外支出",
  ],
  ...["银行卡号", "联系电话", "家庭住址", "慰问金额"],
];
const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"];
const given = [..."兰芳英华梅生丰斌平元"];

/** Invented people: region 341899 is assigned to no place. */
function household(at: number, units: number): (string | number)[] {
  const day = new Date(Date.UTC(1960, 0, 1) + (at % 9000) * 86_400_000);
  const birth = day.toISOString().slice(0, 10).replaceAll("-", "");
  const body = `341899${birth}${String(Math.floor(at / 9000) * 100 + (at % 100)).padStart(3, "0")}`;
  const name = `${surnames[at % 16] ?? ""}${given[Math.floor(at / 16) % 10] ?? ""}${given[at % 10] ?? ""}`;
  const unit = at % units;
  return [
    ...[name, body + residentIdCheckCharacter(body), "", `县第${unit + 1}工厂`, `县第${(unit % 12) + 1}局`],
    ...["深度困难", 3, 13_248, 0, 0, "", `1210${String(at).padStart(7, "0")}`, "", 1500],
  ];
}

async function measure(households: number, units: number) {
  const host = await openExcelHost({ calculator: null });
  const rows = Array.from({ length: households }, (_, at) => household(at, units));
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const parameters = worksheets.add("参数");
    parameters.getRange("A1:B5").values = [
      ["参数", "数值"],
      ["县（市、区）名称", "怀川县"],
      ["活动年度", 2027],
      ["城乡低保标准（元/月）", 780],
      ["公示天数", 5],
    ];
    const register = worksheets.add("困难职工登记");
    register.getRange("B:B").numberFormat = [["@"]];
    await context.sync();
    register.getRangeByIndexes(0, 0, 1, head.length).values = [head];
    for (let from = 0; from < rows.length; from += 2000) {
      const slice = rows.slice(from, from + 2000);
      register.getRangeByIndexes(from + 1, 0, slice.length, head.length).values = slice;
      await context.sync();
    }
  });
  const session = createCampaignSession({
    gateway: createOfficeGateway(host.Excel),
    ...{ locale: "zh-CN", now: () => new Date(2027, 0, 12), asOf: "2027-01-12" as CalendarDate },
    overrides: { minimumLivingLine: 78_000 as never, deepLineMultiple: 1.5, relativeLineMultiple: 2 },
  });
  const before = host.stats();
  const started = performance.now();
  const cpu = process.cpuUsage();
  await session.makeSheets(kinds);
  const elapsed = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const after = host.stats();
  const { refusal, posting } = session.getSnapshot();
  if (refusal !== null) throw new Error(JSON.stringify(refusal));
  const bytes = after.requestBytes + after.responseBytes - before.requestBytes - before.responseBytes;
  const trips = after.roundTrips - before.roundTrips;
  const paid = posting.sheets?.sheets.filter(({ kind }) => kind === "payment") ?? [];
  process.stdout.write(
    `${households} households, ${units} enterprises: ${posting.sheets?.sheets.length ?? 0} sheets (${paid.length} rosters), ` +
      `${Math.round(elapsed)} ms (CPU ${Math.round((user + system) / 1000)} ms), ${trips} round trips, ` +
      `${(bytes / 1e6).toFixed(1)} MB: ${(trips - bytes / requestBudget).toFixed(1)} trips beside one a ${requestBudget / 1e6} MB\n`,
  );
  host.close();
}

async function run() {
  for (const [households, units] of [
    [100, 5],
    [1000, 20],
    [10_000, 20],
    [10_000, 200],
  ] as const) {
    // One after the other, so that they do not share the processor.
    await measure(households, units);
  }
}

void run();
