import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/files/read-file";
import { gridsToXlsx } from "../../src/files/grids-to-xlsx";
import type { Grid } from "../../src/workbook/grid";
import { encryptedContainer } from "../cli/encrypted-container";
import { answersOf } from "./measured-answers";
import { HEAD, ID, register, sheetOf, SOUND, type Fault, TITLE, total } from "./measured-sheets";
import { VALUE_FAULTS } from "./measured-value-faults";

const merged = (grid: Grid, row: number, columns: readonly number[]): Grid => ({
  ...grid,
  merges: columns.map((column) => ({ row, column, rowCount: 2, columnCount: 1 })),
});

// Every fault measured in real files, in the order of the study.
const FAULTS: readonly Fault[] = [
  ...VALUE_FAULTS,
  [
    "整张表没有表头",
    [sheetOf("Sheet1", SOUND)],
    "table needyWorkers rows 1–3 columns 1–7 header 0–0",
    "table needyWorkers confirm",
    "evidence look.only",
  ],
  ...[1, 2, 3, 9].map((above): Fault => [
    `表头在第 ${above + 1} 行`,
    [
      sheetOf("Sheet1", [
        ...Array.from({ length: above }, (_, index) => [`说明${index + 1}`]),
        HEAD,
        ...SOUND,
      ]),
    ],
    `table needyWorkers rows ${above + 2}–${above + 4} columns 1–7 header ${above + 1}–${above + 1}`,
  ]),
  [
    "表头三层，有换行和尾随空格",
    [
      sheetOf("Sheet1", [
        TITLE,
        ["序号", "姓\n名", "身份证号 ", "工作单位", "家庭情况"],
        [null, null, null, null, "类别", "联系", "慰问"],
        [null, null, null, null, "困难类别", "联系电话", "慰问金额"],
        ...SOUND,
      ]),
    ],
    "table needyWorkers rows 5–7 columns 1–7 header 2–4",
    "taken 3 rows",
  ],
  [
    "表头在表中间又出现一次",
    [sheetOf("登记表", [TITLE, HEAD, ...SOUND.slice(0, 2), TITLE, HEAD, ...SOUND.slice(2)])],
    "row 6 header",
    "taken 3 rows",
  ],
  [
    "数据比表头右移一列",
    [
      sheetOf("登记表", [
        TITLE,
        HEAD,
        ...SOUND.map(([number = null, name = null, ...rest]) => [number, name, null, ...rest]),
      ]),
    ],
    "evidence columns.shifted 1 3",
    "column 4 residentId",
    "column 8 reliefAmount",
    "table needyWorkers confirm",
  ],
  [
    "填写样例没有删（能提供普查表相关内容的…）",
    [sheetOf("登记表", [TITLE, HEAD, ["例", "能提供普查表相关内容的，按表填写"], ...SOUND])],
    "row 3 sample",
    "taken 3 rows",
  ],
  [
    "合计行写成“合        计”",
    total("合        计", null, null, null, null, null, 3300),
    "row 6 total",
    "not finding amount",
  ],
  [
    "小计、总合计各一行",
    [
      register({}, [
        ["小计", null, null, null, null, null, 3300],
        ["总合计", null, null, null, null, null, 3300],
      ]),
    ],
    "row 6 subtotal",
    "row 7 total",
    "taken 3 rows",
  ],
  [
    "总合计写在最上面",
    [sheetOf("登记表", [TITLE, HEAD, ["总合计"], ...SOUND])],
    "row 3 total",
    "taken 3 rows",
  ],
  ["“共计2856人次”与行数不符", total("共计2856人次"), "row 6 total", "finding record.count A6"],
  ["合计旁写“4人”与行数不符", total("合计", "4人", null, null, null, null, 3300), "finding record.count B6"],
  ["“总金额3400元”与各行相加不符", total("总金额3400元"), "row 6 total", "finding amount.total G6"],
  [
    "“共计3人次，总金额3400元”",
    total("共计3人次，总金额3400元"),
    "finding amount.total G6",
    "not finding record.count",
  ],
  [
    "合计有浮点尾差",
    total("合计", null, null, null, null, null, 3300.0000000001),
    "row 6 total",
    "not finding amount",
  ],
  ["合计公式手工加了 2", total("合计", null, null, null, null, null, 3302), "finding amount.total G6"],
  [
    "表下有 *、#、& 开头的说明，签字行",
    [register({}, [["*以民政认定为准"], ["#新增户"], ["&本表一式三份"], ["单位负责人：", null, "制表人："]])],
    "row 6 note",
    "row 7 note",
    "row 8 note",
    "row 9 signature",
    "taken 3 rows",
  ],
  [
    "预编序号的空行，序号栏有“…”",
    [register({}, [[4], [5], ["…"]])],
    "row 6 numbered",
    "row 8 numbered",
    "taken 3 rows",
  ],
  [
    "有隐藏的行和列",
    [{ ...register(), hiddenRows: [4], hiddenColumns: [6] }],
    "evidence rows.hidden 1",
    "evidence columns.hidden 6",
    "taken 3 rows",
  ],
  [
    "一张表上并排六块",
    [
      sheetOf("午餐", [
        Array.from({ length: 6 }, () => ["序号", "姓名", "捐款金额", "捐款日期"]).flat(),
        ...[1, 2, 3].map((row) =>
          [..."甲乙丙丁戊己"].flatMap((name) => [row, `魏桂${name}`, 100, "2027-01-05"]),
        ),
      ]),
    ],
    "table personalDonations rows 2–4 columns 21–24 header 1–1",
    "taken 18 rows",
  ],
  [
    "一人捐多笔，姓名栏合并单元格",
    [
      merged(
        sheetOf("捐款", [
          ["职工个人捐款明细表"],
          ["序号", "姓名", "工作单位", "捐款金额", "捐款日期"],
          [1, "魏桂兰", "县农机厂", 100, "2027-01-05"],
          [null, null, null, 200, "2027-01-06"],
        ]),
        3,
        [1, 2, 3],
      ),
    ],
    "taken 2 rows",
    "taken personalAmount 200",
  ],
  [
    "同一个人登记两次",
    [register({}, [[4, ...(SOUND[1] ?? []).slice(1)]])],
    "finding household.samePerson C4",
    "finding household.samePerson C6",
  ],
  ...["6123456", "121000000", "1210000000", "121000000021"].map((phone): Fault => [
    `电话 ${phone.length} 位`,
    [register({ F4: phone })],
    "finding phone.digits F4",
  ]),
  [
    "一格里两个电话",
    [register({ F4: "12100000002、12100000009" })],
    "finding phone.several F4",
    "fix writing separators F4 → 12100000002/12100000009",
  ],
  ["座机号码不是错", [register({ F4: "0999-6123456" })], "taken 3 rows", "not finding phone"],
  [
    "WPS 的隐藏表 WpsReserved_CellImgList",
    [register(), { ...sheetOf("WpsReserved_CellImgList", [["id"], ["ID_1"]]), isVisible: false }],
    "taken 3 rows",
    "not unrecognized",
    "not doubt",
  ],
  [
    "姓名旁有密码一栏",
    [sheetOf("登记表", [TITLE, [...HEAD, "登录密码"], ...SOUND.map((row) => [...row, "Abc12345"])])],
    "doubt 表中有“登录密码”一栏，不并入总表，请提醒单位勿在表中填写密码。",
    "taken 3 rows",
    "not taken column",
  ],
  [
    "银行流水金额是文本 20000.00，日期是 20270105",
    [
      sheetOf("银行流水", [
        ["交易日期", "借方发生额", "贷方发生额", "余额", "对方户名", "摘要"],
        ["20270105", null, "20000.00", "20000.00", "县农机厂", "捐款"],
      ]),
    ],
    "fix amount amountText C2 → 20000",
    "fix date dateText A2 → 2027-01-05",
  ],
];

const CASES = FAULTS.map(([fault, sheets, ...answers]) => ({ fault, sheets, answers }));

test.each(CASES)("$fault", ({ sheets, answers }) => {
  const told = answersOf(sheets);
  const absent = answers.filter((answer) => answer.startsWith("not ")).map((answer) => answer.slice(4));
  expect(told).toEqual(expect.arrayContaining(answers.filter((answer) => !answer.startsWith("not "))));
  expect(told.filter((each) => absent.some((start) => each.startsWith(start)))).toEqual([]);
});

test("no finding or fix that answers a fault is told of a sound register", () => {
  const sound = new Set(answersOf([register()]));
  const told = FAULTS.flatMap(([, , ...answers]) =>
    answers.filter((each) => /^(?:finding|fix|doubt|row)/.test(each)),
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.filter((answer) => sound.has(answer))).toEqual([]);
});

const HTML = `<table><tr>${HEAD.map((label) => `<td>${label}</td>`).join("")}</tr><tr>${(SOUND[1] ?? []).map((cell) => `<td>${cell}</td>`).join("")}</tr></table>`;

test("名为 .xls 实为 .xlsx 或网页的文件照样读，加密的 .xlsx 说明原因", async () => {
  const read = async (name: string, bytes: Uint8Array) => {
    const reading = await readFile(name, bytes);
    return reading.ok ? answersOf(reading.grids) : [reading.reason];
  };
  expect(await read("登记表.xls", gridsToXlsx([register()], false))).toContain("taken 3 rows");
  expect(await read("登记表.xls", strToU8(HTML))).toContain(`taken residentId "${ID}"`);
  expect(await read("登记表.xlsx", encryptedContainer("EncryptedPackage"))).toEqual(["encrypted"]);
});

test("身份证号在单元格里分成几段字体，仍读作一个号", async () => {
  const parts = unzipSync(gridsToXlsx([register()], false));
  const name =
    Object.keys(parts).find((part) => strFromU8(parts[part] ?? new Uint8Array()).includes(`>${ID}<`)) ?? "";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const split = xml.replace(
    new RegExp(`<t[^>]*>${ID}</t>`),
    `<r><t>${ID.slice(0, 6)}</t></r><r><rPr><b/></rPr><t>${ID.slice(6)}</t></r>`,
  );
  expect(split).not.toBe(xml);
  const reading = await readFile("登记表.xlsx", zipSync({ ...parts, [name]: strToU8(split) }));
  if (!reading.ok) throw new Error(reading.reason);
  expect(answersOf(reading.grids)).toContain(`taken residentId "${ID}"`);
});
