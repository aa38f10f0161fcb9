import * as v from "valibot";
import type { FieldId } from "../../domain/field-id";
import { FIELD_CATALOGUE } from "../../workbook/catalogue/field-catalogue";
import { TABLE_CATALOGUE, type TableKind } from "../../workbook/catalogue/table-catalogue";
import type { Plan } from "../../workbook/plan";
import type { RecognitionCorrection } from "../../workbook/recognition/recognition-correction";

const FIELD = v.custom<FieldId>((id) => typeof id === "string" && Object.hasOwn(FIELD_CATALOGUE, id));
const KIND = v.custom<TableKind>((kind) => typeof kind === "string" && Object.hasOwn(TABLE_CATALOGUE, kind));

const KEPT = v.object({
  shape: v.string(),
  levels: v.number(),
  kind: v.nullable(KIND),
  fields: v.array(v.nullable(FIELD)),
  amountUnitYuan: v.exactOptional(v.picklist([1, 10000])),
});

/**
 * Reads what clerks said of tables, as the workbook keeps it; what is none of ours, or names a field of another version, is
 * passed over and the sheet read as if nothing had been said.
 * @example readCorrections(null) // => []
 */
export function readCorrections(text: string | null | undefined): readonly RecognitionCorrection[] {
  const list = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.unknown())), text ?? "[]");
  if (!list.success) return [];
  return list.output.flatMap((each) => {
    const parsed = v.safeParse(KEPT, each);
    return parsed.success ? [parsed.output] : [];
  });
}

const isOfShape = (one: RecognitionCorrection, other: Pick<RecognitionCorrection, "shape">) =>
  one.shape === other.shape;

/**
 * Plans to keep what a clerk said of tables, for every table of the same shape from now on; what was said of it before is replaced.
 * @example planCorrection([], [correction]).title // => "correctTable"
 */
export function planCorrection(
  kept: readonly RecognitionCorrection[],
  corrections: readonly RecognitionCorrection[],
): Plan {
  const others = kept.filter((each) => !corrections.some((one) => isOfShape(each, one)));
  return {
    title: "correctTable",
    steps: [],
    memory: { corrections: JSON.stringify([...others, ...corrections]) },
  };
}

/**
 * Plans to forget what was said of tables of a shape, so that they are read by their headers and contents again.
 * @example planForgetting([], "姓名|身份证号").memory // => { corrections: null }
 */
export function planForgetting(kept: readonly RecognitionCorrection[], shape: string): Plan {
  const others = kept.filter((each) => !isOfShape(each, { shape }));
  return {
    title: "forgetCorrection",
    steps: [],
    memory: { corrections: others.length === 0 ? null : JSON.stringify(others) },
  };
}
