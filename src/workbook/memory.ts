/**
 * What the add-in remembers of a clerk's word: decisions about findings, judgements of households, corrections of recognition,
 * lists posted and paid, the register as it stood, names and payments that belong together; the salt of their keys goes with them.
 */
export const MEMORY_PARTS = [
  "decisions",
  "judgements",
  "corrections",
  "registrations",
  "links",
  "plans",
  "version",
  "salt",
] as const;

export type MemoryPart = (typeof MEMORY_PARTS)[number];

/** The texts kept in the workbook, a part absent or null where nothing was said. They hold no identity data. */
export type WorkbookMemory = Readonly<Partial<Record<MemoryPart, string | null>>>;
