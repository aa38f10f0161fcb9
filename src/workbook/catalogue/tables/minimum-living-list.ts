import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** Households on the minimum living allowance, from civil affairs. */
export const MINIMUM_LIVING_LIST: TableDefinition = {
  chinese: "低保比对名单",
  english: "Minimum living allowance list",
  fields: [
    "serialNumber",
    "minimumLivingNumber",
    "name",
    "residentId",
    "sex",
    "householdSize",
    "minimumLivingAmount",
    "minimumLivingFrom",
    "bankName",
    "bankAccount",
    "address",
    "phone",
    "remark",
  ],
  required: ["name", "residentId"],
  keys: ["name", "residentId"],
  distinctive: ["minimumLivingAmount", "minimumLivingNumber", "minimumLivingFrom"],
  distinctiveUnderTitle: ["residentId"],
  decisive: ["minimumLivingAmount", "minimumLivingNumber", "minimumLivingFrom"],
  titleWords: ["低保", "最低生活保障"],
  synonyms: {
    minimumLivingAmount: headers("低保补助金额 低保金额"),
    name: headers("户主姓名 申请人 低保户主"),
  },
};
