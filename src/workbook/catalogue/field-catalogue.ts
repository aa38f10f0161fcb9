import type { FieldId } from "../../domain/field-id";
import type { FieldDefinition } from "./field-definition";
import { CROSS_CHECK_FIELDS } from "./fields/cross-check-fields";
import { DONATION_FIELDS } from "./fields/donation-fields";
import { FAMILY_FIELDS } from "./fields/family-fields";
import { HARDSHIP_FIELDS } from "./fields/hardship-fields";
import { INCOME_FIELDS } from "./fields/income-fields";
import { LEDGER_FIELDS } from "./fields/ledger-fields";
import { OBJECTION_FIELDS } from "./fields/objection-fields";
import { PAIRING_FIELDS } from "./fields/pairing-fields";
import { PAYMENT_FIELDS } from "./fields/payment-fields";
import { PAYROLL_FIELDS } from "./fields/payroll-fields";
import { PERSON_FIELDS } from "./fields/person-fields";
import { STEP_FIELDS } from "./fields/step-fields";
import { UNIT_FIELDS } from "./fields/unit-fields";
import { WORK_FIELDS } from "./fields/work-fields";

/**
 * Every field the add-in knows, declared once; a new synonym or field is one entry in the list of its theme (and, for a
 * field, its id in domain/field-id.ts, for which the compiler asks).
 *
 * @example
 * FIELD_CATALOGUE.residentId.chinese;
 * // => "身份证号"
 */
export const FIELD_CATALOGUE: Readonly<Record<FieldId, FieldDefinition>> = {
  ...PERSON_FIELDS,
  ...WORK_FIELDS,
  ...HARDSHIP_FIELDS,
  ...INCOME_FIELDS,
  ...PAYMENT_FIELDS,
  ...UNIT_FIELDS,
  ...DONATION_FIELDS,
  ...PAYROLL_FIELDS,
  ...LEDGER_FIELDS,
  ...FAMILY_FIELDS,
  ...PAIRING_FIELDS,
  ...CROSS_CHECK_FIELDS,
  ...STEP_FIELDS,
  ...OBJECTION_FIELDS,
};
