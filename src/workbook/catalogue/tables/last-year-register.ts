import type { TableDefinition } from "../table-definition";
import { NEEDY_WORKERS } from "./needy-workers";

/** Last year's register of needy workers, told from this year's by its title. */
export const LAST_YEAR_REGISTER: TableDefinition = {
  chinese: "上年登记",
  english: "Last year's register",
  fields: NEEDY_WORKERS.fields,
  required: NEEDY_WORKERS.required,
  keys: NEEDY_WORKERS.keys,
  distinctive: NEEDY_WORKERS.distinctive,
  titleWords: ["上年", "去年", "上一年", "往年", "历年"],
  needsTitle: true,
};
