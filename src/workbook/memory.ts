/** What the add-in remembers of a clerk's word: decisions about findings, corrections of recognition. */
export const MEMORY_PARTS = ["decisions", "corrections"] as const;

export type MemoryPart = (typeof MEMORY_PARTS)[number];

/** The texts kept in the workbook, a part absent or null where nothing was said. They hold no identity data. */
export type WorkbookMemory = Readonly<Partial<Record<MemoryPart, string | null>>>;
