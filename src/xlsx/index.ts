export { internStyle } from "./intern-style";
export { addSheet, createWorkbookData, deleteSheet } from "./new-workbook";
export { readXlsx } from "./workbook-reader";
export { writeXlsx } from "./workbook-writer";
export { XlsxError, type XlsxErrorReason } from "./xlsx-error";
