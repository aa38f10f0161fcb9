import { Workbook } from "exceljs";
import { addParameterSheet } from "../../assets/samples/sample-parameters";
import { samplePerson } from "../../assets/samples/sample-person";
import { seededRandom } from "../../assets/samples/seeded-random";

const REGISTER =
  "序号 姓名 身份证号 性别 工作单位 主管部门 困难类别 人口 年收入 刚性支出 意外支出 月人均 是否享受低保 致困原因 联系电话 开户行 银行卡号 备注";
const GIFTS = "序号 单位名称 职工人数 捐款人数 单位捐款 个人捐款 到账金额 到账日期";

/** How large an invented county is. */
interface LargeCounty {
  readonly rows: number;
  readonly units: number;
  /** A sheet 单位捐款 with a line for each unit. */
  readonly gifts?: boolean;
}

/**
 * An invented county with a register as long as asked, as the bytes of an .xlsx file; the same at every run.
 * @example (await largeCounty({ rows: 20_000, units: 12 })).length // => 1900000
 */
export async function largeCounty({ rows, units, gifts = false }: LargeCounty): Promise<Uint8Array> {
  const book = new Workbook();
  const random = seededRandom(2027);
  const register = book.addWorksheet("困难职工登记");
  register.addRow(REGISTER.split(" "));
  for (let row = 0; row < rows; row++) {
    const { name, residentId, sex, phone, bankAccount } = samplePerson(random);
    const size = random.between(1, 5);
    const perHead = random.between(280, 1_400);
    const income = row % 200 === 0 ? null : perHead * 12 * size;
    register.addRow([
      ...[row + 1, name, residentId, sex, `第${(row % units) + 1}工厂`, "县工业和信息化局"],
      ...[perHead < 750 ? "深度困难" : "相对困难", size, income, 0, 0, perHead, "否", "下岗失业"],
      ...[phone, "邮储银行怀川县支行", bankAccount, null],
    ]);
  }
  if (gifts) addGifts(book, units);
  addParameterSheet(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addGifts(book: Workbook, units: number): void {
  const sheet = book.addWorksheet("单位捐款");
  sheet.addRow(GIFTS.split(" "));
  for (let unit = 0; unit < units; unit++) {
    const staff = 20 + (unit % 60);
    const [own, personal] = [2_000 + (unit % 9) * 1_000, staff * 100];
    const day = `2027-01-${String(1 + (unit % 20)).padStart(2, "0")}`;
    sheet.addRow([unit + 1, `第${unit + 1}工厂`, staff, staff - 3, own, personal, own + personal, day]);
  }
}
