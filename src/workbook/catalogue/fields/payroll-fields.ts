import type { PayrollField } from "../../../domain/field-id";
import { type FieldDefinition, headers } from "../field-definition";

/** Fields of a pay sheet and of a list of deductions from pay. */
export const PAYROLL_FIELDS: Readonly<Record<PayrollField, FieldDefinition>> = {
  basicPay: {
    chinese: "基本工资",
    english: "Basic pay",
    kind: "amount",
    synonyms: headers("基本工资 岗位工资 档案工资 基础工资"),
  },
  grossPay: {
    chinese: "应发工资",
    english: "Gross pay",
    kind: "amount",
    synonyms: headers("应发工资 应发合计 应发 工资总额 应发工资/小计 应发工资合计 应发数"),
  },
  deductedAmount: {
    chinese: "代扣捐款（元）",
    english: "Deducted gift (yuan)",
    kind: "amount",
    synonyms: headers(
      "代扣捐款 代扣金额 扣款金额 捐款扣款 代扣代缴捐款 代扣款 扣捐款 送温暖捐款 代扣送温暖捐款 捐款代扣 送温暖代扣 送温暖捐款代扣 爱心捐款代扣 代扣爱心捐款 本次扣款 代扣数",
    ),
  },
  netPay: {
    chinese: "实发工资",
    english: "Net pay",
    kind: "amount",
    synonyms: headers("实发工资 实发合计 实发金额 实发 实发数"),
  },
};
