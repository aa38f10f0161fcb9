import type { FieldId } from "../../domain/field-id";
import type { FieldDefinition } from "./field-definition";
import { NEEDY_WORKER_FIELDS } from "./needy-worker-fields";
import { SHARED_FIELDS } from "./shared-fields";
import { UNIT_DONATION_FIELDS } from "./unit-donation-fields";

/**
 * Every field the add-in knows, declared once; a new synonym or field is one entry in one of the three lists.
 *
 * @example
 * FIELD_CATALOGUE.residentId.chinese;
 * // => "身份证号"
 */
export const FIELD_CATALOGUE: Readonly<Record<FieldId, FieldDefinition>> = {
  ...SHARED_FIELDS,
  ...NEEDY_WORKER_FIELDS,
  ...UNIT_DONATION_FIELDS,
};
