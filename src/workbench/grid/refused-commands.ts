/** What the grid can do to a workbook but the host has no word of, by what a person would call it. */
const refusals: readonly (readonly [Refusal, RegExp])[] = [
  [
    "sheets",
    /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hid|show)|set-tab-color|change-sheet-protection)/,
  ],
  [
    "structure",
    /^sheet\.command\.(insert-(row|col|range|multi)|remove-(row|col)|delete-range|append-row|reorder-range|split-text)/,
  ],
  ["move", /^sheet\.command\.(move-(rows|cols|range)|cut)|^univer\.command\.cut$/],
  ["merge", /^sheet\.command\.(add-worksheet-merge|remove-worksheet-merge)/],
  [
    "freeze",
    /^sheet\.command\.(set-frozen|cancel-frozen|set-(row|col|selection|first-row|first-column)-frozen)/,
  ],
  [
    "rules",
    /^sheet\.command\..*conditional-rule|^sheet\.operation\.open\.conditional|^sheets?\.command\..*data-?validation|^data-validation\.(command|operation\.(open|toggle))/i,
  ],
];

/** What was refused. */
export type Refusal = "sheets" | "structure" | "move" | "merge" | "freeze" | "rules";

/**
 * What a command of the grid would do that the host's model has no word of.
 *
 * @returns null for a command that may run
 * @example refusalOf("sheet.command.insert-row") // => "structure"
 */
export function refusalOf(command: string): Refusal | null {
  return refusals.find(([, commands]) => commands.test(command))?.[0] ?? null;
}

/**
 * Whether the grid changed in its own cells what the host's model does not take: pasting does so on the way.
 *
 * @example isStray("sheet.mutation.add-worksheet-merge", { ranges: [] }) // => false
 */
export function isStray(mutation: string, parameters: unknown): boolean {
  if (!strays.test(mutation)) return false;
  const { ranges } = (parameters ?? {}) as { ranges?: readonly unknown[] };
  return ranges === undefined || ranges.length > 0;
}

const strays =
  /^sheet\.mutation\.(add-worksheet-merge|remove-worksheet-merge|move-|insert-|remove-|reorder-range|set-frozen|copy-worksheet)|^sheet\.mutation\..*conditional-rule|^data-validation\.mutation\./;
