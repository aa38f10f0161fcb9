const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands a finished workbook to the browser as a download.
 *
 * @param fileName name offered to the person
 * @param bytes the whole .xlsx file
 * @example downloadFile("台账.xlsx", bytes) // => undefined, the browser saves the file
 */
export function downloadFile(fileName: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the address by the next turn; keeping it would keep the file in memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
