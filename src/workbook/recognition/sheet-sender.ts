import type { CellValue } from "../../domain/cell-value";
import { toLabel } from "./cell-label";

/** Who sent a sheet, as the lines above and below its table say. */
export interface SheetSender {
  /** The unit that fills in the sheet (填报单位：…). */
  readonly unit: string | null;
  /** The department above it (主管部门：…). */
  readonly system: string | null;
}

const STAMP = "(?:名称)?(?:\\((?:加盖公章|盖章|公章|签章|章)\\))?";
const FILLING_UNIT = `(?:填报|填表|报送|呈报|上报|编制|制表|申报|发放|所在|工作)(?:单位|企业|工会)${STAMP}`;
const DEPARTMENT = `(?:上级)?主管(?:部门|单位|局)${STAMP}|(?:所属|隶属)(?:系统|部门|主管部门)${STAMP}|系统名称`;
const UNIT_LINE = new RegExp(`(?:${FILLING_UNIT}):(.*)`);
const SYSTEM_LINE = new RegExp(`(?:${DEPARTMENT}):(.*)|^系统:(.*)`);
// 单位：元 is a caption too: only the name of an organisation is the sender's.
const PLAIN_UNIT =
  /^单位(?:名称)?(?:\((?:加盖公章|盖章|公章|章)\))?:([^:]+?)(?:\((?:加盖公章|盖章|公章|章)\))?$/;
const ORGANISATION = /[局委办院校厂司会社部处站所队馆园团联]$|公司|中心|政府|银行|医院|学校|办公室/;
// Without a colon 工作单位 and 主管部门 head columns; 填报单位 never does.
const UNIT_ALONE = new RegExp(`^(?:${FILLING_UNIT}:|填报单位${STAMP})$`);
const SYSTEM_ALONE = new RegExp(`^(?:${DEPARTMENT}|系统):$`);
const NEXT_CAPTION = new RegExp(
  [
    `${FILLING_UNIT}:`,
    `(?:${DEPARTMENT}):`,
    "(?:填报|填表|制表|上报|申报|报送|编制)?(?:时间|日期|人):",
    "(?:联系|经办|审核|复核|负责|单位负责|部门负责|分管)人?(?:\\((?:签字|签章|签名)\\))?:",
    "(?:工会主席|主管领导|分管领导)(?:\\((?:签字|签章|签名)\\))?:",
    "(?:金额)?单位:|联系电话:|电话:|\\d{4}年|年月日",
  ].join("|"),
);

function nameIn(rest: string | undefined): string | null {
  if (rest === undefined) return null;
  const name = (rest.split(NEXT_CAPTION)[0] ?? "")
    .replace(/\((?:加盖公章|盖章|公章|签章|章)\)/g, "")
    .replace(/[_\-—:()]/g, "");
  return name.length >= 2 && !/^(?:万?元|盖章|公章|单位)$/.test(name) ? name : null;
}

function plainUnitIn(label: string): string | null {
  const name = nameIn(PLAIN_UNIT.exec(label)?.[1]);
  return name !== null && ORGANISATION.test(name) ? name : null;
}

/**
 * Reads who sent a sheet from lines above or below its table; the name may stand in the cell beside its caption.
 *
 * @example
 * readSheetSender([["填报单位：甲厂", null, "主管部门：", "县工信局"]]);
 * // => { unit: "甲厂", system: "县工信局" }
 */
export function readSheetSender(rows: readonly (readonly CellValue[])[]): SheetSender {
  let unit: string | null = null;
  let system: string | null = null;
  for (const row of rows) {
    const labels = row.flatMap((cell) => {
      const label = typeof cell === "string" ? toLabel(cell) : "";
      // toLabel drops the colon at the end, by which a caption is told.
      return label === "" ? [] : [/[:：][\s_]*$/.test(String(cell)) ? `${label}:` : label];
    });
    labels.forEach((label, index) => {
      const next = labels[index + 1];
      const beside = next?.includes(":") === true ? undefined : next;
      unit ??= plainUnitIn(label);
      unit ??= nameIn(UNIT_ALONE.test(label) ? beside : UNIT_LINE.exec(label)?.[1]);
      const line = SYSTEM_LINE.exec(label);
      system ??= nameIn(SYSTEM_ALONE.test(label) ? beside : (line?.[1] ?? line?.[2]));
    });
  }
  return { unit, system };
}
