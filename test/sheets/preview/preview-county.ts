import { samplePerson } from "../../../assets/samples/sample-person";
import { seededRandom } from "../../../assets/samples/seeded-random";
import type { CellValue } from "../../../src/domain/cell-value";
import type { Grid } from "../../../src/workbook/grid";
import { gridOf, parameterGrid } from "../../workflows/grid-of-sheet";

const SYSTEMS: readonly (readonly [string, readonly string[]])[] = [
  ["县工业和信息化局", ["县棉纺织厂", "县水泥厂", "县农业机械修造配件有限责任公司"]],
  ["县商务局", ["县百货公司", "县糖酒公司"]],
];
const CAUSES = ["患重特大疾病", "下岗失业", "子女上学", "因公致残"];
const LONG_UNIT = "怀川县现代农业产业示范园区管理委员会综合执法服务中心办公室";
const PER_UNIT = 12;

const REGISTER_HEAD = [
  ...["序号", "档案编号", "姓名", "身份证号", "性别", "民族", "工作单位", "主管部门", "工作状态"],
  ...["困难类别", "致困原因", "人口", "年收入", "刚性支出", "意外支出", "月人均"],
  ...["是否低保", "健康状况", "住房类型", "联系电话", "开户行", "银行卡号", "家庭住址", "备注"],
];

/**
 * The sheets of an invented county with so many households: register, last year's register, families, helpers, gifts, pay sheet,
 * parameters. The longest names and the largest amounts a form must hold are among the first rows.
 */
export function previewCounty(households: number): readonly Grid[] {
  const random = seededRandom(7);
  const units = SYSTEMS.flatMap(([system, names]) => names.map((name) => ({ system, name })));
  const register: CellValue[][] = [];
  const family: CellValue[][] = [];
  for (let at = 0; at < households; at += 1) {
    const person = samplePerson(random);
    const unit = units[Math.floor(at / PER_UNIT) % units.length] ?? units[0];
    const name = at === 1 ? "阿依古丽·买买提" : person.name;
    const size = 1 + (at % 5);
    const isDeep = at % 3 !== 2;
    const perHead = isDeep ? 300 + (at % 40) * 10 : 800 + (at % 60) * 10;
    register.push([
      ...[at + 1, `KN${String(at + 1).padStart(5, "0")}`, name, person.residentId, person.sex, "汉族"],
      ...[unit?.name ?? "", unit?.system ?? "", "下岗"],
      ...[
        isDeep ? "深度困难" : "相对困难",
        CAUSES[at % CAUSES.length] ?? "",
        size,
        perHead * 12 * size,
        0,
        0,
      ],
      ...[perHead, "否", "一般", "自有住房", person.phone],
      ...["怀川县农村商业银行城关支行", person.bankAccount, `怀川县城关镇东关社区${(at % 30) + 1}号楼`, ""],
    ]);
    if (size > 1) {
      const member = samplePerson(random);
      family.push([name, person.residentId, member.name, "配偶", member.residentId, "务农", perHead]);
    }
  }
  const before = register
    .slice(0, Math.ceil(households * 0.8))
    .map((row, at) => (at % 5 === 0 ? row.map((value, column) => (column === 9 ? "相对困难" : value)) : row));
  const gifts = Array.from({ length: Math.max(2, Math.ceil(households / 2)) }, (_, at) => [
    ...[at + 1, samplePerson(random).name, units[at % units.length]?.name ?? "", 20 + (at % 9) * 10],
  ]);
  const pay = Array.from({ length: Math.max(2, Math.ceil(households / 2)) }, (_, at) => [
    ...[at + 1, samplePerson(random).name, units[at % units.length]?.name ?? "", 4800, 50, 4750],
  ]);
  const helpers = Array.from({ length: Math.max(3, Math.ceil(households / 6)) }, (_, at) => [
    ...[at + 1, samplePerson(random).name, at % 3 === 0 ? "县工业和信息化局" : "县总工会"],
    ...[at % 4 === 0 ? "副主席" : "部长", samplePerson(random).phone],
  ]);
  const visits = register
    .filter((_, at) => at % 4 === 0)
    .map((row, at) => [
      ...[row[2] ?? "", row[6] ?? "", helpers[at % helpers.length]?.[1] ?? ""],
      ...[helpers[at % helpers.length]?.[2] ?? "", at % 2 === 0 ? "2027-01-15" : "2026-02-03"],
      ...["三口人，住单位老房，靠低保和零工维持", "想给孩子申请助学金", "情绪稳定", "送慰问金和米面油"],
    ]);
  const donors = Array.from({ length: Math.max(2, Math.ceil(households / 4)) }, (_, at) => [
    at === 1 ? LONG_UNIT : `县第${at + 1}中学`,
    at % 3 === 0 ? "条件好单位" : "一般单位",
    ...[60 + at, 50 + at, 1_250_000 - at * 1000, at % 5 === 0 ? null : 1_250_000 - at * 1000],
    ...[`2027-01-${String(9 + (at % 12)).padStart(2, "0")}`, 1_100_000, ""],
  ]);
  const lines = Array.from({ length: Math.max(2, Math.ceil(households / 4)) }, (_, at) => [
    ...[`2027-01-${String(5 + (at % 20)).padStart(2, "0")}`, `收${at + 1}`, `${donors[at]?.[0] ?? ""}捐款`],
    ...["单位捐款", 1_250_000, "", 1_000_000 + 1_250_000 * (at + 1)],
  ]);
  const statement = lines.map(([date, , summary, , received], at) => [
    ...[date ?? "", `N${at + 1}`, donors[at]?.[0] ?? "", received ?? 0, ""],
    ...[1_000_000 + 1_250_000 * (at + 1), at % 6 === 5 ? "转账" : (summary ?? "")],
  ]);
  return [
    parameterGrid({
      活动年度: 2027,
      公示天数: 5,
      公示开始日: "2027-01-12",
      名册填报日期: "2027-01-20",
      走访完成日: "2027-01-18",
      "本次分配资金（元）": 2_000_000,
      文号: "怀工发〔2026〕9号",
      异议受理部门: "县总工会权益保障部",
      异议受理电话: "0000-1234567",
      异议受理地址: "怀川县人民路1号",
      "筹款目标（元）": 30_000_000,
      首期通报日期: "2027-01-09",
      "每户保底（元）": 500,
      "发放金额取整（元）": 100,
    }),
    gridOf("困难职工登记", [["怀川县2027年困难职工登记表"], REGISTER_HEAD, ...register]),
    gridOf("上年登记", [["怀川县上年困难职工登记表"], REGISTER_HEAD, ...before]),
    gridOf("家庭成员", [
      ["困难职工家庭成员"],
      ["职工姓名", "职工身份证号", "姓名", "与户主关系", "身份证号", "身份", "月收入"],
      ...family,
    ]),
    gridOf("帮扶干部", [["帮扶干部名单"], ["序号", "姓名", "单位", "职务", "联系电话"], ...helpers]),
    gridOf("上年结对走访", [
      ["困难职工结对走访情况"],
      [
        "困难职工",
        "工作单位",
        "帮扶人",
        "帮扶人单位",
        "走访日期",
        "生活状况",
        "困难诉求",
        "思想状况",
        "解决问题",
      ],
      ...visits,
    ]),
    gridOf("单位捐款", [
      [
        "单位名称",
        "单位类别",
        "职工人数",
        "捐款人数",
        "认捐金额",
        "到账金额（元）",
        "到账日期",
        "上年捐款",
        "备注",
      ],
      ...donors,
    ]),
    gridOf("资金台账", [
      ["日期", "凭证号", "摘要", "资金来源", "收入", "支出", "余额"],
      ["2027-01-01", "", "上年结转", "", "", "", 1_000_000],
      ...lines,
    ]),
    gridOf("银行流水", [
      ["交易日期", "流水号", "对方户名", "贷方发生额", "借方发生额", "余额", "摘要"],
      ...statement,
    ]),
    gridOf("捐款", [["职工捐款名单"], ["序号", "姓名", "工作单位", "捐款金额"], ...gifts]),
    gridOf("代扣", [
      ["2027年1月工资代扣表"],
      ["序号", "姓名", "工作单位", "应发工资", "代扣捐款", "实发工资"],
      ...pay,
    ]),
  ];
}
