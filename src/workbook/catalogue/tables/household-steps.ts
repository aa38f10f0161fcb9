import type { TableDefinition } from "../table-definition";

/** How far each household has come: declared, reviewed, posted, approved, paid, filed. */
export const HOUSEHOLD_STEPS: TableDefinition = {
  chinese: "办理进度",
  english: "Steps",
  fields: [
    "serialNumber",
    "name",
    "residentId",
    "workUnit",
    "declaredDate",
    "reviewDate",
    "reviewPresent",
    "reviewResult",
    "postedFrom",
    "postedTo",
    "approvedDate",
    "approvalReference",
    "approvedAmount",
    "paidDate",
    "paidAmount",
    "receipt",
    "filedDate",
    "remark",
  ],
  required: ["name"],
  keys: ["name", "residentId"],
  distinctive: [
    "reviewDate",
    "reviewResult",
    "approvedDate",
    "approvalReference",
    "approvedAmount",
    "filedDate",
  ],
  decisive: ["approvalReference", "reviewResult", "approvedAmount"],
  titleWords: ["办理进度", "进度", "审批", "评议"],
};
