import type { TableDefinition } from "../table-definition";

/** A pay sheet, or the list of gifts the treasury deducts from pay. */
export const PAYROLL_DEDUCTIONS: TableDefinition = {
  chinese: "工资代扣",
  english: "Payroll deductions",
  fields: [
    "serialNumber",
    "employeeNumber",
    "name",
    "residentId",
    "workUnit",
    "department",
    "post",
    "basicPay",
    "grossPay",
    "deductedAmount",
    "netPay",
    "bankName",
    "bankAccount",
    "signature",
    "remark",
  ],
  required: ["name", "deductedAmount"],
  keys: ["name"],
  distinctive: ["deductedAmount", "basicPay", "grossPay", "netPay"],
  decisive: ["deductedAmount", "basicPay", "grossPay", "netPay"],
  titleWords: ["代扣", "扣款", "工资"],
};
