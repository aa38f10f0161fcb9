import { headers } from "../field-definition";
import type { TableDefinition } from "../table-definition";

/** Who helps which household, and what each visit found. */
export const PAIRINGS: TableDefinition = {
  chinese: "结对走访",
  english: "Pairing and visits",
  fields: [
    "serialNumber",
    "name",
    "residentId",
    "sex",
    "workUnit",
    "address",
    "phone",
    "hardshipClass",
    "hardshipCause",
    "householdSize",
    "helperName",
    "helperUnit",
    "helperPost",
    "helperPhone",
    "helpMeasure",
    "plannedVisitDate",
    "visitDate",
    "visitRecord",
    "requests",
    "stateOfMind",
    "solvedProblems",
    "followUp",
    "reliefAmount",
    "signature",
    "remark",
  ],
  required: ["name", "helperName"],
  keys: ["name", "helperName"],
  distinctive: ["helperName", "visitDate", "visitRecord"],
  decisive: ["visitDate", "plannedVisitDate", "visitRecord", "requests", "stateOfMind", "solvedProblems"],
  titleWords: ["结对", "帮扶责任", "走访", "包保", "联系困难职工", "联系帮扶"],
  synonyms: {
    name: headers("困难职工 困难职工姓名 职工姓名 帮扶对象 结对对象 走访对象 联系对象 包保对象 慰问对象"),
  },
};
