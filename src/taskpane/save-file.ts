const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

/**
 * Hands a file to the browser of the pane, which asks where to keep it or puts it among the downloads.
 * @example saveFile("补正单.zip", bytes)
 */
export function saveFile(name: `${string}.${keyof typeof TYPES}`, bytes: Uint8Array): void {
  const type = name.endsWith(".zip") ? TYPES.zip : TYPES.xlsx;
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by then; kept, it would hold the whole file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
