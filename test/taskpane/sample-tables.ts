import type { Grid } from "../../src/workbook/grid";
import type { RecognizedTable } from "../../src/workbook/recognized-table";

const sheet = "困难职工登记";

/** A sheet no header of which is known: 甲列 and 乙列 in its second row. */
export const sampleHeads: readonly Grid[] = [
  {
    sheet: "Sheet3",
    firstRow: 1,
    firstColumn: 1,
    isProtected: false,
    isVisible: true,
    values: [
      ["一览", null],
      ["甲列", "乙列"],
      ["魏桂兰", 500],
      ["蔡铁柱", 300],
    ],
  },
];

export const sampleTables: readonly RecognizedTable[] = [
  {
    sheet,
    kind: "needyWorkers",
    headerRow: 3,
    headerLastRow: 4,
    firstRow: 5,
    lastRow: 593,
    skippedRows: [],
    totalRow: 594,
    columns: { name: 2, residentId: 3, phone: 6 },
    amountUnitYuan: 1,
    confidence: "sure",
    unit: null,
    firstColumn: 1,
    lastColumn: 6,
    columnGuesses: [
      { field: "name", column: 2, confidence: "sure", evidence: [{ code: "header.exact", label: "姓名" }] },
      {
        field: "residentId",
        column: 3,
        confidence: "sure",
        evidence: [{ code: "header.exact", label: "身份证号码" }],
      },
      {
        field: "phone",
        column: 6,
        confidence: "sure",
        evidence: [{ code: "header.ending", label: "户主电话" }],
      },
    ],
    evidence: [{ code: "header.fields", matched: 3, labelled: 6 }],
    otherRows: [],
    shape: "序号|姓名|身份证号码|性别|年龄|户主电话",
    shapeColumn: 1,
    system: null,
  },
  {
    sheet: "捐款明细",
    kind: "unitDonations",
    headerRow: 2,
    headerLastRow: 2,
    firstRow: 3,
    lastRow: 98,
    skippedRows: [],
    totalRow: null,
    columns: { unitName: 2, receivedAmount: 5 },
    amountUnitYuan: 10000,
    confidence: "confirm",
    unit: null,
    firstColumn: 1,
    lastColumn: 6,
    columnGuesses: [
      {
        field: "unitName",
        column: 2,
        confidence: "sure",
        evidence: [{ code: "header.exact", label: "单位" }],
      },
      {
        field: "receivedAmount",
        column: 5,
        confidence: "confirm",
        evidence: [
          { code: "header.weak", label: "金额" },
          { code: "look.contradicts", look: "amount", share: 0.4 },
        ],
      },
    ],
    evidence: [{ code: "header.fields", matched: 2, labelled: 6 }],
    otherRows: [],
    shape: "序号|单位|人数|面|金额|备注2",
    shapeColumn: 1,
    system: null,
  },
];
