import { lift } from "./lift";
import { type Scalar, type Value } from "./formula-value";
import type { LookupIndex } from "./lookup-index";

/** What functions may look at besides their arguments. */
export interface CallContext {
  readonly index: LookupIndex;
  readonly now: () => Date;
  /** The cell the formula stands in, 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A worksheet function over values already calculated; an argument left out is undefined, one left empty is null. */
export type WorksheetCall = (values: readonly (Value | undefined)[], context: CallContext) => Value;

/** A worksheet function with the number of its arguments. */
export interface KnownFunction {
  readonly least: number;
  readonly most: number;
  readonly call: WorksheetCall;
}

/** A function of single values: over an array it is called for each of its cells. `optional` arguments may be left out. */
export function scalarFunction(
  least: number,
  most: number,
  apply: (...values: Scalar[]) => Scalar,
  takesErrors = false,
): KnownFunction {
  return {
    least,
    most,
    call: (values) => {
      const given = values.map((value) => value ?? null);
      return lift(given, (scalars) => apply(...scalars), takesErrors);
    },
  };
}

/** A function that takes its arguments as they are. */
export function wholeFunction(least: number, most: number, call: WorksheetCall): KnownFunction {
  return { least, most, call };
}
