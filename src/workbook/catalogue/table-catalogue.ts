import type { FieldId, NeedyWorkerField, UnitDonationField } from "../../domain/field-id";
import type { TableKind } from "../table-binding";

/** One kind of table: labels, its fields in the order of a new sheet, and what tells it from others. */
export interface TableDefinition {
  readonly chinese: string;
  readonly english: string;
  readonly fields: readonly FieldId[];
  readonly required: readonly FieldId[];
  /** A row is a record when one of these is filled. */
  readonly keys: readonly FieldId[];
  /** A header with none of these is not this table, unless its title says so. */
  readonly distinctive: readonly FieldId[];
  /** Words of a title or sheet name that speak for this table. */
  readonly titleWords: readonly string[];
}

const NEEDY_WORKER_FIELDS: readonly NeedyWorkerField[] = [
  ...([
    "serialNumber",
    "name",
    "residentId",
    "sex",
    "workUnit",
    "system",
    "hardshipClass",
    "hardshipCause",
  ] as const),
  ...(["householdSize", "annualIncome", "rigidSpending", "accidentCost", "perCapitaMonthlyIncome"] as const),
  ...([
    "receivesMinimumLiving",
    "healthStatus",
    "workStatus",
    "modelWorkerType",
    "phone",
    "bankName",
  ] as const),
  ...(["bankAccount", "reliefAmount", "address", "remark"] as const),
];

const UNIT_DONATION_FIELDS: readonly UnitDonationField[] = [
  ...([
    "serialNumber",
    "unitName",
    "unitType",
    "unitClass",
    "staffCount",
    "donorCount",
    "pledgedAmount",
  ] as const),
  ...([
    "unitAmount",
    "personalAmount",
    "receivedAmount",
    "receivedDate",
    "lastYearAmount",
    "channel",
  ] as const),
  ...(["contact", "phone", "remark"] as const),
];

/**
 * The kinds of table the add-in recognises and writes.
 *
 * @example
 * TABLE_CATALOGUE.unitDonations.chinese;
 * // => "单位捐款"
 */
export const TABLE_CATALOGUE: Readonly<Record<TableKind, TableDefinition>> = {
  needyWorkers: {
    chinese: "困难职工登记",
    english: "Needy workers",
    fields: NEEDY_WORKER_FIELDS,
    required: ["name", "residentId", "workUnit", "hardshipClass"],
    keys: ["name", "residentId"],
    distinctive: [
      ...([
        "residentId",
        "hardshipClass",
        "hardshipCause",
        "householdSize",
        "annualIncome",
        "rigidSpending",
      ] as const),
      ...(["perCapitaMonthlyIncome", "receivesMinimumLiving", "reliefAmount", "accidentCost"] as const),
    ],
    titleWords: ["困难", "慰问", "送温暖", "救助", "帮扶", "贫困", "补助"],
  },
  unitDonations: {
    chinese: "单位捐款",
    english: "Unit donations",
    fields: UNIT_DONATION_FIELDS,
    required: ["unitName", "receivedAmount"],
    keys: ["unitName"],
    distinctive: ["receivedAmount", "pledgedAmount", "unitAmount", "personalAmount", "donorCount"],
    titleWords: ["捐款", "捐赠", "募捐", "认捐", "捐资", "募集", "乐捐"],
  },
};
