import type { CellContent } from "../../xlsx/workbook-data";
import type { FunctionCaller, WorksheetFunction } from "./calculator";

type Mappings = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;
type Values = readonly (readonly CellContent[])[];

/** A custom function as the add-in's functions.json declares it. Source: "Manually create JSON metadata for custom functions". */
export interface DeclaredFunction {
  readonly id: string;
  readonly parameters: readonly { readonly dimensionality?: string; readonly repeating?: boolean }[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
  };
}

function toContent(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "code" in value)
    return { error: String((value as { code: unknown }).code) };
  return { error: "#VALUE!" };
}

const toRows = (value: unknown): Values =>
  Array.isArray(value)
    ? value.map((line: unknown) => (Array.isArray(line) ? line.map(toContent) : [toContent(line)]))
    : [[toContent(value)]];

/** A cell shows an error as its code and nothing else; so does Excel. */
const thrownRows = (error: unknown): Values => [
  [typeof error === "object" && error !== null && "code" in error ? toContent(error) : { error: "#VALUE!" }],
];

/** Arguments in the shapes that were declared: a lone cell as rows of one, what is left out as null, the rest as one list. */
function shapeParameters(parameters: readonly unknown[], declared: DeclaredFunction): unknown[] {
  const shape = (value: unknown, dimensionality: string | undefined): unknown =>
    dimensionality === "matrix" && !Array.isArray(value) ? [[value ?? null]] : value;
  return declared.parameters.map(({ dimensionality, repeating }, at) => {
    if (repeating) return parameters.slice(at).map((value) => shape(value, dimensionality));
    const value = parameters[at];
    return value === undefined ? null : shape(value, dimensionality);
  });
}

/**
 * Worksheet functions made of what an add-in associated; a thrown CustomFunctions.Error becomes its cell error.
 * Those that are declared get their arguments in the declared shapes and an invocation behind them, as in Excel; without a declaration
 * a single cell is handed over as a value.
 */
export function listWorksheetFunctions(
  mappings: Mappings,
  namespace: string,
  declarations: readonly DeclaredFunction[] = [],
): WorksheetFunction[] {
  const declared = new Map(declarations.map((one) => [one.id.toUpperCase(), one]));
  return Object.entries(mappings).map(([id, run]) => {
    const name = namespace ? `${namespace}.${id}` : id;
    const own = declared.get(id);
    return own
      ? declaredFunction(name, run, own)
      : { name, call: (parameters) => answerOf(() => run(...parameters)) };
  });
}

async function answerOf(run: () => unknown): Promise<Values> {
  try {
    return toRows(await run());
  } catch (error) {
    return thrownRows(error);
  }
}

function declaredFunction(
  name: string,
  run: (...parameters: unknown[]) => unknown,
  declared: DeclaredFunction,
): WorksheetFunction {
  const { stream, cancelable, requiresAddress } = declared.options ?? {};
  const needsCaller = stream ? "stream" : cancelable ? "cancelable" : requiresAddress ? "address" : undefined;
  const invocationFor = (caller: FunctionCaller | undefined): object => {
    const invocation: { readonly functionName: string; onCanceled?: () => void } = {
      ...{ functionName: name, ...(requiresAddress && caller ? { address: caller.address } : {}) },
      ...(stream && caller ? { setResult: (value: unknown) => caller.onResult(toRows(value)) } : {}),
    };
    caller?.onStart(() => invocation.onCanceled?.());
    return invocation;
  };
  return {
    name,
    ...(needsCaller ? { needsCaller } : {}),
    call: async (parameters, caller) => {
      const invocation = invocationFor(caller);
      const answer = answerOf(() => run(...shapeParameters(parameters, declared), invocation));
      if (!stream) return answer;
      // What a streaming function returns means nothing; that it failed does.
      const values = await answer;
      const isError = typeof values[0]?.[0] === "object" && values[0][0] !== null;
      return isError ? values : [];
    },
  };
}
