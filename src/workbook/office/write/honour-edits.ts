import { carryPen } from "../../carry-pen";
import type { Plan, PlanStep } from "../../plan";
import type { SheetsBefore } from "../read/look-at-sheets";
import { standingSheets } from "../read/standing-sheets";
import { EditedSheets } from "../run";
import { changedRows } from "../settings/row-digests";
import { nameSheets, type SheetCreation } from "./sheet-naming";

/** What a plan comes to: its steps, the same with what clerks wrote on the sheets it makes anew, and the sheets it creates. */
interface HonouredPlan {
  readonly planned: readonly PlanStep[];
  readonly carried: readonly PlanStep[];
  readonly creations: readonly SheetCreation[];
}

/**
 * The steps and the sheets they create, as the plan says of sheets a clerk changed since they were generated. Throws EditedSheets where
 * it says nothing and her words cannot be taken over.
 * @example (await honourEdits(context, plan, before)).creations // => []
 */
export async function honourEdits(
  context: Excel.RequestContext,
  { steps, whenEdited }: Plan,
  { sheets, generated }: SheetsBefore,
): Promise<HonouredPlan> {
  const existing = [...sheets.keys()];
  const owned = generated.map(({ name }) => name);
  const creations = nameSheets(steps, existing, owned);
  const written = new Map(generated.map((sheet) => [sheet.name, sheet.written]));
  const watched = creations.flatMap(({ step, name, replaces }) => {
    const [content, used] = [written.get(name), sheets.get(name)?.used ?? null];
    const asks = step.asksWhenEdited === true && content !== undefined;
    if (!replaces || used === null || (!asks && step.pen === undefined)) return [];
    const columns = content?.columns ?? used.column + used.columnCount - 1;
    return [{ step, sheet: name, used, columns, content: asks ? content : undefined, words: content?.words }];
  });
  const standing = await standingSheets(context, watched);
  const olds = watched.map(({ step, columns, words }, at) => ({
    ...{ sheet: step.sheet, columns, words: words ?? new Set<string>() },
    ...(standing[at] ?? { values: [], added: [] }),
  }));
  const carried = carryPen(steps, olds);
  const edited = watched.flatMap(({ step, sheet, content }, at) => {
    const pen = carried.sheets.get(step.sheet);
    const changed =
      content === undefined ? 0 : changedRows(content, olds[at]?.values ?? [], pen?.taken ?? new Set());
    const missing = changed > 0 || content === undefined ? 0 : (pen?.missingWords ?? 0);
    const rows = changed + missing + (pen?.lostRows ?? 0);
    return rows === 0 ? [] : [{ sheet, rows }];
  });
  if (edited.length === 0 || whenEdited === "replace")
    return { planned: steps, carried: carried.steps, creations };
  if (whenEdited === undefined) throw new EditedSheets(edited);
  const names = new Set(edited.map(({ sheet }) => sheet));
  if (whenEdited === "number") {
    const others = owned.filter((name) => !names.has(name));
    return { planned: steps, carried: carried.steps, creations: nameSheets(steps, existing, others) };
  }
  const wanted = new Set(creations.filter(({ name }) => names.has(name)).map(({ step }) => step.sheet));
  const isLeft = ({ sheet }: PlanStep) => !wanted.has(sheet);
  const planned = steps.filter(isLeft);
  return { planned, carried: carried.steps.filter(isLeft), creations: nameSheets(planned, existing, owned) };
}
