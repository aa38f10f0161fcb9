import { Workbook } from "exceljs";
import { write, utils } from "@e965/xlsx";
import { encodeGb18030 } from "../../src/files/encode-gb18030";
import { encryptedContainer } from "../cli/encrypted-container";

type Cell = string | number | null;
type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A file as a clerk chooses it. */
interface ReturnedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const HEAD = ["序号", "姓名", "身份证号", "工作单位", "困难类别", "慰问金额"];
const SURNAMES = "魏吴何孙蒋沈韩杨朱秦尤许吕施张孔曹严华金";
const GIVEN = ["桂兰", "守义", "春燕", "德明", "秀英", "建国"];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The units of the county, by the department above them. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  县工信局: ["县棉纺织厂", "县化肥厂", "县农机厂", "县水泥厂", "县酒厂", "县印刷厂", "县塑料厂", "县轴承厂"],
  县商务局: ["县百货公司", "县糖酒公司", "县五金公司", "县石油公司", "县外贸公司", "县供销社"],
  县交通局: ["县汽车站", "县运输公司", "县公路站", "县航运公司", "县路桥公司"],
  县农业局: ["县种子站", "县农科所", "县水产站", "县林场"],
};

/** A number of the unassigned region with its check digit. Source: GB 11643-1999. */
function residentId(number: number): string {
  const digits = `341899${1960 + (number % 40)}0${1 + (number % 9)}1${number % 10}${String(100 + number).slice(-3)}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] ?? 0), 0);
  return `${digits}${"10X98765432"[sum % 11]}`;
}

/** Rows of a unit's register; persons of other numbers are other persons. */
function people(unit: string, from: number, count: number): Cell[][] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const name = `${SURNAMES[number % SURNAMES.length]}${GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length]}`;
    return [
      index + 1,
      name,
      residentId(number),
      unit,
      number % 2 === 0 ? "深度困难" : "相对困难",
      800 + 100 * index,
    ];
  });
}

async function xlsx(name: string, sheets: Sheets): Promise<ReturnedFile> {
  const book = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  return file(name, new Uint8Array(await book.xlsx.writeBuffer()));
}

function file(name: string, bytes: Uint8Array): ReturnedFile {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** A register as a unit sends it. */
const register = (name: string, rows: readonly (readonly Cell[])[]): Promise<ReturnedFile> =>
  xlsx(name, { 登记表: [["困难职工登记表"], HEAD, ...rows] });

/** The county's own workbook: a few parameters and the list of its units. */
export const county = (): Promise<ReturnedFile> =>
  xlsx("county.xlsx", {
    参数: [
      ["参数", "值"],
      ["县名", "怀川县"],
      ["低保线（元/人/月）", 780],
    ],
    单位名录: [
      ["单位名录"],
      ["序号", "单位名称", "主管部门", "职工人数", "联系人"],
      ...Object.entries(UNITS)
        .flatMap(([system, units]) => units.map((unit) => [unit, system]))
        .map(([unit = "", system = ""], index) => [index + 1, unit, system, 60 + index, "甲某"]),
    ],
  });

/** A list with a header no catalogue knows. */
export const strangeList = (name: string, unit: string, from: number): Promise<ReturnedFile> =>
  xlsx(name, {
    摸底: [
      ["谁", "号头", "在哪儿干活", "难处"],
      ["（见附件一）", "", unit, "家里有病人"],
      ["（见附件二）", "", unit, `孩子上学${from}`],
    ],
  });

/** Thirty files of every kind, as they lie in the folder on returning day. */
export async function returnedFiles(): Promise<readonly ReturnedFile[]> {
  const units = Object.values(UNITS).flat();
  const sound = await Promise.all(
    units.slice(0, 15).map((unit, index) => register(`${unit}.xlsx`, people(unit, 3 * index, 3))),
  );
  const [first] = sound;
  const table = (unit: string, from: number) => [HEAD, ...people(unit, from, 2)];
  const csv = table("县运输公司", 45)
    .map((row) => row.join(","))
    .join("\r\n");
  const html = `<html><meta charset="utf-8"><table>${table("县公路站", 47)
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table></html>`;
  const old = utils.book_new();
  utils.book_append_sheet(old, utils.aoa_to_sheet(table("县航运公司", 49)), "登记表");
  const renamed = await register("县路桥公司.xls", people("县路桥公司", 51, 2));
  const changed = people("县化肥厂", 3, 3).slice(0, 2);
  const [one] = changed;
  if (one !== undefined) one[5] = 1800;
  return [
    ...sound,
    file("县运输公司.csv", encodeGb18030(csv)),
    file("县公路站.xls", new TextEncoder().encode(html)),
    file("县航运公司.xls", new Uint8Array(write(old, { type: "array", bookType: "biff8" }) as ArrayBuffer)),
    renamed,
    { ...(first ?? renamed), name: "县棉纺织厂 - 副本.xlsx" },
    await register("县化肥厂（修改）.xlsx", [...changed, ...people("县化肥厂", 90, 1)]),
    await xlsx("县种子站.xlsx", { 说明: [["县种子站本年无困难职工，零报告。"]] }),
    await register("县农科所.xlsx", [...people("县农科所", 60, 2), ["合计", null, null, null, null, 2000]]),
    await register("城关豆腐坊.xlsx", people("城关豆腐坊", 64, 1)),
    await strangeList("县水产站.xlsx", "县水产站", 1),
    file("空文件.xlsx", new Uint8Array()),
    await xlsx("空白表.xlsx", { Sheet1: [] }),
    file("县林场.xlsx", new Uint8Array(renamed.buffer.subarray(0, 900))),
    file("加密.xlsx", encryptedContainer("EncryptedPackage")),
    file("照片.xlsx", new TextEncoder().encode("\u0089PNG not a workbook at all")),
  ];
}
