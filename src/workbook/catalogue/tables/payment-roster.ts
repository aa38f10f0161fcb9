import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** The roster by which relief is paid and signed for. */
export const PAYMENT_ROSTER: TableDefinition = {
  chinese: "发放名册",
  english: "Payment roster",
  fields: [
    "serialNumber",
    "name",
    "sex",
    "age",
    "residentId",
    "workUnit",
    "hardshipClass",
    "hardshipCause",
    "reliefAmount",
    "bankName",
    "bankBranch",
    "bankAccount",
    "phone",
    "address",
    "payee",
    "signature",
    "paidDate",
    "fundSource",
    "remark",
  ],
  required: ["name", "reliefAmount"],
  keys: ["name", "residentId"],
  distinctive: ["signature", "payee"],
  distinctiveUnderTitle: ["reliefAmount", "residentId", "bankAccount"],
  decisive: ["signature", "payee"],
  titleWords: ["花名册", "名册", "发放表", "签领", "签收", "签名表", "发放明细"],
  synonyms: {
    reliefAmount: headers("实发金额 领取金额 补贴金额 发放数额"),
  },
};
