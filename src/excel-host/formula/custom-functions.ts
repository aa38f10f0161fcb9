import type { CellContent } from "../../xlsx/workbook-data";
import type { WorksheetFunction } from "./calculator";

type Mappings = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

function toContent(value: unknown): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "code" in value)
    return { error: String((value as { code: unknown }).code) };
  return { error: "#VALUE!" };
}

/** Worksheet functions made of what an add-in associated; a thrown CustomFunctions.Error becomes its cell error. */
export function listWorksheetFunctions(mappings: Mappings, namespace: string): WorksheetFunction[] {
  return Object.entries(mappings).map(([id, run]) => ({
    name: namespace ? `${namespace}.${id}` : id,
    call: async (parameters) => {
      try {
        const value = await run(...parameters);
        return Array.isArray(value)
          ? value.map((line: unknown) => (Array.isArray(line) ? line.map(toContent) : [toContent(line)]))
          : [[toContent(value)]];
      } catch (error) {
        // A cell shows an error as its code and nothing else; so does Excel.
        return [
          [
            typeof error === "object" && error !== null && "code" in error
              ? toContent(error)
              : { error: "#VALUE!" },
          ],
        ];
      }
    },
  }));
}
