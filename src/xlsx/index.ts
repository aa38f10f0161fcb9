export { internStyle } from "./styles/intern-style";
export { createWorkbookData } from "./new-workbook";
export { addSheet, deleteSheet } from "./sheet/sheet-list";
export { readXlsx } from "./workbook-reader";
export { writeXlsx } from "./workbook-writer";
export { XlsxError, type XlsxErrorReason } from "./xlsx-error";
