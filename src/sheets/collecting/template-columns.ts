import type { FieldId } from "../../domain/field-id";

export interface TemplateColumn<Field> {
  readonly field: Field;
  readonly head: string;
  /** Points. */
  readonly width: number;
  readonly kind: "text" | "number" | "money" | "date";
  readonly choices?: readonly string[];
}

const yesNo = ["是", "否"];

/** The columns of an empty register 困难职工登记, as the archive form of 困难职工 lists them. */
export const needyWorkerColumns: readonly TemplateColumn<FieldId>[] = [
  { field: "serialNumber", head: "序号", width: 32, kind: "number" },
  { field: "name", head: "姓名", width: 64, kind: "text" },
  { field: "sex", head: "性别", width: 36, kind: "text", choices: ["男", "女"] },
  { field: "residentId", head: "身份证号", width: 122, kind: "text" },
  { field: "workUnit", head: "工作单位", width: 120, kind: "text" },
  { field: "system", head: "主管部门", width: 110, kind: "text" },
  {
    field: "hardshipClass",
    head: "困难类别",
    width: 72,
    kind: "text",
    choices: ["深度困难", "相对困难", "意外致困"],
  },
  { field: "hardshipCause", head: "致困原因", width: 90, kind: "text" },
  { field: "householdSize", head: "家庭人口", width: 56, kind: "number" },
  { field: "annualIncome", head: "家庭年收入（元）", width: 88, kind: "money" },
  { field: "rigidSpending", head: "年刚性支出（元）", width: 88, kind: "money" },
  { field: "accidentCost", head: "意外自负费用（元）", width: 92, kind: "money" },
  { field: "receivesMinimumLiving", head: "是否低保", width: 56, kind: "text", choices: yesNo },
  { field: "phone", head: "联系电话", width: 80, kind: "text" },
  { field: "bankName", head: "开户行", width: 120, kind: "text" },
  { field: "bankAccount", head: "银行卡号", width: 126, kind: "text" },
  { field: "reliefAmount", head: "慰问金额（元）", width: 80, kind: "money" },
  { field: "address", head: "家庭住址", width: 140, kind: "text" },
  { field: "remark", head: "备注", width: 80, kind: "text" },
];

/** The columns of an empty directory 单位名录, by which 未报 is known. */
export const unitColumns: readonly TemplateColumn<FieldId>[] = [
  { field: "serialNumber", head: "序号", width: 32, kind: "number" },
  { field: "unitName", head: "单位名称", width: 150, kind: "text" },
  { field: "unitType", head: "单位性质", width: 72, kind: "text" },
  { field: "system", head: "主管部门", width: 110, kind: "text" },
  { field: "staffCount", head: "职工人数", width: 56, kind: "number" },
  { field: "contact", head: "联系人", width: 64, kind: "text" },
  { field: "phone", head: "联系电话", width: 80, kind: "text" },
  { field: "remark", head: "备注", width: 80, kind: "text" },
];

/** The columns of an empty list 帮扶干部名单, from which households get their helpers. */
export const helperColumns: readonly TemplateColumn<FieldId>[] = [
  { field: "serialNumber", head: "序号", width: 32, kind: "number" },
  { field: "helperName", head: "姓名", width: 64, kind: "text" },
  { field: "sex", head: "性别", width: 36, kind: "text", choices: ["男", "女"] },
  { field: "helperUnit", head: "单位", width: 150, kind: "text" },
  { field: "helperPost", head: "职务", width: 90, kind: "text" },
  { field: "system", head: "联系系统", width: 110, kind: "text" },
  { field: "helperPhone", head: "联系电话", width: 80, kind: "text" },
  { field: "remark", head: "备注", width: 80, kind: "text" },
];

/** The columns of an empty donation list 捐款明细. */
export const unitDonationColumns: readonly TemplateColumn<FieldId>[] = [
  { field: "serialNumber", head: "序号", width: 32, kind: "number" },
  { field: "unitName", head: "单位名称", width: 150, kind: "text" },
  { field: "unitType", head: "单位性质", width: 72, kind: "text" },
  { field: "unitClass", head: "单位类别", width: 72, kind: "text" },
  { field: "staffCount", head: "职工人数", width: 56, kind: "number" },
  { field: "donorCount", head: "捐款人数", width: 56, kind: "number" },
  { field: "pledgedAmount", head: "认捐金额（元）", width: 88, kind: "money" },
  { field: "unitAmount", head: "单位捐款（元）", width: 88, kind: "money" },
  { field: "personalAmount", head: "职工捐款（元）", width: 88, kind: "money" },
  { field: "receivedAmount", head: "到账金额（元）", width: 88, kind: "money" },
  { field: "receivedDate", head: "到账日期", width: 80, kind: "date" },
  { field: "lastYearAmount", head: "去年捐款（元）", width: 88, kind: "money" },
  { field: "channel", head: "捐款渠道", width: 90, kind: "text" },
  { field: "donationWay", head: "捐款方式", width: 72, kind: "text" },
  { field: "donationReceipt", head: "票据号", width: 80, kind: "text" },
  { field: "firstResponsible", head: "第一责任人", width: 72, kind: "text" },
  { field: "contact", head: "联系人", width: 64, kind: "text" },
  { field: "phone", head: "联系电话", width: 80, kind: "text" },
  { field: "remark", head: "备注", width: 80, kind: "text" },
];
