import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { addParameterSheet } from "../../assets/samples/sample-parameters";
import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";
import { openCampaign } from "../../src/cli/campaign-host";
import { printFigures } from "./figures";

const ROWS = 20_000;
const UNITS = 12;
const HEADERS =
  "序号 姓名 身份证号 性别 工作单位 主管部门 困难类别 人口 年收入 刚性支出 意外支出 月人均 是否享受低保 致困原因 联系电话 开户行 银行卡号 备注".split(
    " ",
  );

/** Milliseconds of processor time of each step, which a busy machine does not lengthen, and what the bar is. */
export interface XlsxPathResult {
  readonly open: number;
  readonly check: number;
  readonly rosters: number;
  readonly save: number;
  readonly whole: number;
  readonly exceljsReadAndWrite: number;
  /** whole ÷ exceljs' own read and write; the bar is 1.5. */
  readonly ratio: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function largeRegister(): Promise<Uint8Array> {
  const book = new Workbook();
  const random = seededRandom(2027);
  const sheet = book.addWorksheet("困难职工登记");
  sheet.addRow(HEADERS);
  for (let row = 0; row < ROWS; row++) {
    const person = samplePerson(random);
    const size = random.between(1, 5);
    const perHead = random.between(280, 1_400);
    const income = perHead * 12 * size;
    sheet.addRow([
      row + 1,
      person.name,
      person.residentId,
      person.sex,
      `第${(row % UNITS) + 1}工厂`,
      "县工业和信息化局",
      perHead < 750 ? "深度困难" : "相对困难",
      size,
      row % 200 === 0 ? null : income,
      0,
      0,
      perHead,
      "否",
      "下岗失业",
      person.phone,
      "邮储银行怀川县支行",
      person.bankAccount,
      null,
    ]);
  }
  addParameterSheet(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Measures the way from .xlsx to .xlsx: open, check and mark, rosters, save; against exceljs 4.4.0 reading and writing the same file. */
export async function benchXlsxPath(): Promise<XlsxPathResult> {
  const content = await largeRegister();
  const folder = mkdtempSync(join(tmpdir(), "nuan-bench-"));
  try {
    const file = join(folder, "register.xlsx");
    writeFileSync(file, content);
    const times: number[] = [processorTime()];
    const book = new Workbook();
    await book.xlsx.load(content.slice().buffer);
    await book.xlsx.writeBuffer();
    times.push(processorTime());
    const campaign = await openCampaign(file, { asOf: "2027-01-20" });
    times.push(processorTime());
    const checked = await campaign.press("markFindings");
    times.push(processorTime());
    const made = await campaign.press("makeRosters");
    times.push(processorTime());
    const saved = await campaign.save();
    times.push(processorTime());
    campaign.close();
    if (checked.checked === null || made.rosters === null || saved.length < content.length / 2) {
      throw new Error("benchXlsxPath: nothing was measured");
    }
    const step = (index: number) => Math.round((times[index + 1] ?? 0) - (times[index] ?? 0));
    const [exceljsReadAndWrite, open, check, rosters, save] = [step(0), step(1), step(2), step(3), step(4)];
    const whole = open + check + rosters + save;
    return {
      open,
      check,
      rosters,
      save,
      whole,
      exceljsReadAndWrite,
      ratio: Number((whole / exceljsReadAndWrite).toFixed(2)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (require.main === module) {
  void benchXlsxPath().then((result) => {
    printFigures([
      { what: "20,000 × 18 register opened", value: result.open, unit: "ms", bar: null },
      { what: "checked and marked", value: result.check, unit: "ms", bar: null },
      { what: "rosters made", value: result.rosters, unit: "ms", bar: null },
      { what: "saved", value: result.save, unit: "ms", bar: null },
      { what: "the whole way ÷ exceljs reading and writing", value: result.ratio, unit: "times", bar: 1.5 },
    ]);
  });
}
