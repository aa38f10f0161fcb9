import type { FieldId } from "../../domain/field-id";
import { type FormColumn, type FormTable, planUnitForm } from "../../sheets/collecting/unit-form";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { Plan } from "../../workbook/plan";
import type { RecordTable } from "../../workbook/records";
import { fieldHead } from "./merged-heads";

/** What a unit is, which decides what it fills in. */
export const FORM_KINDS = ["enterprise", "department", "system"] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** Whom a form is for; "" where it is left blank. */
export interface FormUnit {
  readonly name: string;
  readonly system: string;
}

/** A form for one unit of the list. */
export interface UnitForm extends FormUnit {
  readonly kind: FormKind;
  readonly plan: Plan;
}

const WORKERS: readonly FieldId[] = [
  ...(["serialNumber", "name", "residentId", "sex", "workUnit", "hardshipClass", "hardshipCause"] as const),
  ...(["householdSize", "annualIncome", "rigidSpending", "accidentCost", "receivesMinimumLiving"] as const),
  ...(["phone", "bankName", "bankAccount", "address", "remark"] as const),
];
const FAMILY: readonly FieldId[] = [
  ...(["serialNumber", "name", "memberName", "relation", "memberResidentId", "healthStatus"] as const),
  ...(["memberMonthlyIncome", "school", "remark"] as const),
];
const UNIT_GIFTS: readonly FieldId[] = [
  ...(["serialNumber", "unitName", "staffCount", "donorCount", "pledgedAmount", "unitAmount"] as const),
  ...(["personalAmount", "receivedAmount", "receivedDate", "contact", "phone", "remark"] as const),
];
const OWN_GIFTS: readonly FieldId[] = [
  ...(["serialNumber", "name", "department", "post", "personalAmount", "receivedDate", "signature"] as const),
  "remark",
];
const DEDUCTIONS: readonly FieldId[] = [
  ...([
    "serialNumber",
    "name",
    "employeeNumber",
    "department",
    "deductedAmount",
    "signature",
    "remark",
  ] as const),
];
const UNITS: readonly FieldId[] = [
  ...([
    "serialNumber",
    "unitName",
    "enterpriseStatus",
    "staffCount",
    "needyCount",
    "contact",
    "phone",
  ] as const),
  "remark",
];

const NIL = "没有困难职工的，也请报回本表，在“困难职工登记”表第一行姓名处写“零报告”。";
const NUMBERS =
  "身份证号、电话、银行卡号已设为文本，请直接填写，不要加空格或撇号；从别处复制的，请用“选择性粘贴—数值”。";
const FORM = "请不要改动表头、不要增删列、不要合并单元格；行数不够可接着往下填。带＊的列必须填写。";
const VOLUNTARY = "捐款自愿，金额如实填写；职工捐款由财政代扣的，须经本人同意并签名。";
const TABLES: Readonly<Record<FormKind, readonly (readonly [TableKind, readonly FieldId[], string])[]>> = {
  enterprise: [
    ["needyWorkers", WORKERS, "一户一行，金额单位为元"],
    ["familyMembers", FAMILY, "一人一行，不含职工本人"],
  ],
  department: [
    ["unitDonations", UNIT_GIFTS, "一个单位一行，金额单位为元"],
    ["personalDonations", OWN_GIFTS, "一人一行，金额单位为元"],
    ["payrollDeductions", DEDUCTIONS, "由财政代扣的填本表，须本人签名"],
  ],
  system: [
    ["units", UNITS, "所属企业和单位，一个一行"],
    ["needyWorkers", WORKERS, "汇总所属企业，一户一行，金额单位为元"],
    ["familyMembers", FAMILY, "一人一行，不含职工本人"],
  ],
};
const INSTRUCTIONS: Readonly<Record<FormKind, readonly string[]>> = {
  enterprise: [FORM, NUMBERS, NIL, "困难类别从下拉中选择，由评议和审核最后确定。"],
  department: [FORM, NUMBERS, VOLUNTARY],
  system: [FORM, NUMBERS, "每个所属企业都要填入名录，没有困难职工的，“困难职工人数”填 0。", NIL],
};
const CLASSES = ["深度困难", "相对困难", "意外致困"];
const DIGITS: Readonly<Partial<Record<string, NonNullable<FormColumn["digits"]>>>> = {
  // A disability certificate holds the identity number and two digits more.
  residentId: { least: 15, most: 20 },
  phone: { least: 7, most: 13 },
  bankAccount: { least: 12, most: 21 },
};

/**
 * Plans the form of one unit: an enterprise reports workers, a department its gifts, a system its enterprises and their workers.
 *
 * @example
 * planForm("enterprise", { name: "县棉纺织厂", system: "县工信局" }).title;
 * // => "unitForm"
 */
export function planForm(kind: FormKind, { name, system }: FormUnit): Plan {
  const tables = TABLES[kind].map(([table, fields, hint]): FormTable => {
    const { chinese } = TABLE_CATALOGUE[table];
    return { sheet: chinese, title: chinese, hint, columns: fields.map((field) => columnOf(field, table)) };
  });
  return {
    title: "unitForm",
    steps: planUnitForm({ tables, unit: name, system, instructions: INSTRUCTIONS[kind] }),
  };
}

/**
 * A form for every unit of the list of units: those that are enterprises, or whose kind is not said, get that of an enterprise,
 * offices and institutions that of a department.
 *
 * @example
 * listForms([]);
 * // => []
 */
export function listForms(tables: readonly RecordTable[]): readonly UnitForm[] {
  return tables.flatMap(({ binding, rowNumbers, columns }) =>
    binding.kind !== "units"
      ? []
      : rowNumbers.flatMap((_, index): UnitForm[] => {
          const text = (field: FieldId) => String(columns[field]?.[index] ?? "").trim();
          const unit = { name: text("unitName"), system: text("system") };
          const kind = reportsGifts(text("unitType")) ? "department" : "enterprise";
          return unit.name === "" ? [] : [{ ...unit, kind, plan: planForm(kind, unit) }];
        }),
  );
}

/**
 * Whether a unit of this type reports gifts and no workers: offices and institutions, as against enterprises.
 *
 * @example
 * reportsGifts("事业单位");
 * // => true
 */
export function reportsGifts(unitType: string): boolean {
  return /机关|党|政|团体|事业|全额|差额/.test(unitType);
}

function columnOf(field: FieldId, table: TableKind): FormColumn {
  const { kind, choices } = FIELD_CATALOGUE[field];
  const digits = DIGITS[kind];
  const list = field === "hardshipClass" ? CLASSES : choices;
  const shape = shapeOf(kind, field);
  return {
    // 姓名 alone is the member's in a table of family members.
    head: table === "familyMembers" && field === "name" ? "职工姓名" : fieldHead(field, 1),
    ...{ field, isRequired: TABLE_CATALOGUE[table].required.includes(field) },
    ...shape,
    ...(digits === undefined ? {} : { digits }),
    ...(list === undefined ? {} : { choices: list }),
  };
}

function shapeOf(
  kind: (typeof FIELD_CATALOGUE)[FieldId]["kind"],
  field: FieldId,
): Pick<FormColumn, "kind" | "width"> {
  switch (kind) {
    case "amount":
      return { kind: "money", width: 94 };
    case "count":
    case "percentage":
      return { kind: "number", width: field === "serialNumber" ? 30 : 50 };
    case "date":
      return { kind: "date", width: 74 };
    case "residentId":
    case "bankAccount":
      return { kind: "text", width: 124 };
    case "phone":
      return { kind: "text", width: 82 };
    case "personName":
    case "choice":
      return { kind: "text", width: 62 };
    case "text":
      return { kind: "text", width: field === "address" || field === "unitName" ? 130 : 84 };
  }
}
