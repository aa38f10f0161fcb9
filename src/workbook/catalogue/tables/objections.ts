import type { TableDefinition } from "../table-definition";

/** What people objected to while a notice hung, whom it is about, and how it ended. */
export const OBJECTIONS: TableDefinition = {
  chinese: "公示异议登记",
  english: "Objections",
  fields: [
    "serialNumber",
    "objectionDate",
    "name",
    "workUnit",
    "objectionContent",
    "objectionHandler",
    "objectionOutcome",
    "objectionClosedDate",
    "remark",
  ],
  required: ["name", "objectionContent"],
  keys: ["name", "objectionContent"],
  distinctive: ["objectionDate", "objectionContent"],
  decisive: ["objectionContent"],
  titleWords: ["异议", "异议登记"],
  synonyms: { name: ["被反映人", "被反映人姓名"] },
};
