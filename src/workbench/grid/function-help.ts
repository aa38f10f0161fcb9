import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { DeclaredFunction } from "../../excel-host/formula/custom-functions";

/** A worksheet function as the add-in's functions.json describes it. */
export interface DescribedFunction extends DeclaredFunction {
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly repeating?: boolean;
  }[];
}

/** FunctionType.User of the grid's engine; asking the engine itself would load it with the page. */
const userDefined = 15;

/**
 * What the grid shows while a worksheet function of the add-in is typed: its name, what it does, and each argument.
 *
 * @param functions as in functions.json
 * @param namespace stands before the names
 * @example functionHelp([{ id: "IDSEX", description: "性别", parameters: [] }], "NUAN")[0]?.functionName // => "NUAN.IDSEX"
 */
export function functionHelp(functions: readonly DescribedFunction[], namespace: string): IFunctionInfo[] {
  return functions.map(({ id, description, parameters }) => ({
    functionName: `${namespace}.${id}`,
    functionType: userDefined,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

/**
 * Reads what the add-in says of its worksheet functions, in the language of the page.
 *
 * @throws Error when the file is not served
 * @example (await loadFunctions("zh-CN")).length // => 31
 */
export async function loadFunctions(locale: string): Promise<readonly DescribedFunction[]> {
  const response = await fetch(locale === "en" ? "functions.en.json" : "functions.json");
  if (!response.ok) throw new Error(`functions.json: ${response.status}`);
  return ((await response.json()) as { functions: DescribedFunction[] }).functions;
}
