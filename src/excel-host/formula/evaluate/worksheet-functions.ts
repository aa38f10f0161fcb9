import { arrayFunctions } from "./array-functions";
import { conditionFunctions } from "./condition-functions";
import { dateFunctions } from "./date-functions";
import { logicFunctions } from "./logic-functions";
import { lookupFunctions } from "./lookup-functions";
import { mathFunctions } from "./math-functions";
import { statisticsFunctions } from "./statistics-functions";
import { textFunctions } from "./text-functions";
import type { KnownFunction } from "./worksheet-call";

/** Excel's functions that are calculated without the engine, by upper-case name. */
export const worksheetFunctions: ReadonlyMap<string, KnownFunction> = new Map<string, KnownFunction>([
  ...mathFunctions,
  ...statisticsFunctions,
  ...conditionFunctions,
  ...logicFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...lookupFunctions,
  ...arrayFunctions,
]);
