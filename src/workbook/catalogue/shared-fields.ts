import type { NeedyWorkerField, UnitDonationField } from "../../domain/field-id";
import type { FieldDefinition } from "./field-definition";

const TEXT = "@";
const COUNT = "0";

/** The fields both kinds of table have. */
export type SharedField = NeedyWorkerField & UnitDonationField;

/** Declarations of the fields both kinds of table have. */
export const SHARED_FIELDS: Readonly<Record<SharedField, FieldDefinition>> = {
  serialNumber: {
    chinese: "序号",
    english: "No.",
    kind: "count",
    synonyms: ["序号", "编号", "顺序号", "行号", "职工编号", "档案编号", "档案号", "No", "No."],
    weakSynonyms: ["号"],
    widthPoints: 28,
    numberFormat: COUNT,
  },
  phone: {
    chinese: "联系电话",
    english: "Phone",
    kind: "phone",
    synonyms: [
      ...["联系电话", "手机号码", "手机号", "手机", "电话", "电话号码", "本人电话", "移动电话", "联系方式"],
      ...["联系人电话", "联系手机", "phone", "phone number", "mobile", "tel"],
    ],
    widthPoints: 68,
    numberFormat: TEXT,
  },
  remark: {
    chinese: "备注",
    english: "Remark",
    kind: "text",
    synonyms: ["备注", "备注说明", "说明", "附注", "remark", "remarks", "note"],
    widthPoints: 44,
    numberFormat: TEXT,
  },
};
