import type { CrossCheckField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields of the lists that other departments hand over for cross-checking. */
export const CROSS_CHECK_FIELDS: Readonly<Record<CrossCheckField, FieldDefinition>> = {
  propertyAddress: {
    chinese: "房屋坐落",
    english: "Property",
    kind: "text",
    synonyms: headers("房屋坐落 坐落 房屋地址 房产地址 不动产坐落 房屋座落 座落"),
  },
  propertyCertificate: {
    chinese: "不动产证号",
    english: "Title number",
    kind: "text",
    synonyms: headers("不动产证号 房产证号 产权证号 不动产权证号 不动产单元号 权证号 不动产权证书号"),
  },
  registeredDate: {
    chinese: "登记日期",
    english: "Registered on",
    kind: "date",
    synonyms: headers("登记日期 登记时间 注册日期 成立日期 初次登记日期 注册登记日期 核准日期 注册时间"),
  },
  plateNumber: {
    chinese: "车牌号",
    english: "Plate",
    kind: "text",
    synonyms: headers("车牌号 车牌号码 号牌号码 车牌 车号"),
  },
  vehicleModel: {
    chinese: "车辆型号",
    english: "Vehicle",
    kind: "text",
    synonyms: headers("车辆型号 品牌型号 车型 车辆品牌 厂牌型号 车辆类型"),
  },
  businessName: {
    chinese: "企业（字号）名称",
    english: "Business",
    kind: "text",
    synonyms: headers("企业(字号)名称 市场主体名称 字号名称 企业字号 个体工商户名称 商户名称 经营主体名称"),
  },
  registeredCapital: {
    chinese: "注册资本",
    english: "Registered capital",
    kind: "amount",
    synonyms: headers("注册资本 注册资金 认缴出资额 出资额"),
  },
  operatingStatus: {
    chinese: "登记状态",
    english: "Status",
    kind: "text",
    synonyms: headers("登记状态 经营状态 企业登记状态 存续状态"),
  },
  deathDate: {
    chinese: "死亡日期",
    english: "Died on",
    kind: "date",
    synonyms: headers("死亡日期 死亡时间 去世日期 去世时间 火化日期 火化时间"),
  },
  minimumLivingNumber: {
    chinese: "低保证号",
    english: "Allowance no.",
    kind: "text",
    synonyms: headers("低保证号 低保证编号 低保编号 低保证"),
  },
  minimumLivingAmount: {
    chinese: "低保金额（元）",
    english: "Allowance (yuan)",
    kind: "amount",
    synonyms: headers("低保金额 月保障金额 保障金额 低保金 月低保金 月补助金额 补差金额 家庭月保障金"),
  },
  minimumLivingFrom: {
    chinese: "享受低保起始日期",
    english: "Allowance since",
    kind: "date",
    synonyms: headers("享受低保起始日期 享受开始时间 起保时间 享受低保时间 批准时间 纳入低保时间"),
  },
};
