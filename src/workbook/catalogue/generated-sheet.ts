const PARAMETER_SHEETS: readonly string[] = ["参数", "年度参数"];

/** The sheets that say what a collection did: its files, its totals, and what changed from version to version. */
export const COLLECTION_SHEETS = { files: "收表情况", totals: "收表汇总", changes: "收表变化" } as const;

/**
 * The sheet into which the returned tables of a kind are merged. It holds source data from then on and is recognised as such.
 *
 * @example
 * mergedSheetName("困难职工登记");
 * // => "合并-困难职工登记"
 */
export function mergedSheetName(table: string): string {
  return `合并-${table}`;
}

/**
 * Says whether a sheet name is that of the parameter sheet.
 *
 * @example
 * isParameterSheet("年度参数");
 * // => true
 */
export function isParameterSheet(sheet: string): boolean {
  return PARAMETER_SHEETS.includes(sheet.trim());
}

/**
 * Says whether a sheet was written by this add-in (or is its parameter sheet, or the one in which WPS keeps the pictures of cells)
 * and so holds no source table.
 * A number after the name, as Excel adds to a copy, does not matter.
 *
 * @example
 * isGeneratedSheet("发放-县棉纺织厂");
 * // => true
 */
export function isGeneratedSheet(sheet: string): boolean {
  const name = sheet.trim();
  return (
    isParameterSheet(name) ||
    /^WpsReserved_/i.test(name) ||
    // What goes back to units: return slips, and parts of a table.
    /^(补正|拆分)-/.test(name) ||
    /^(发放|通报|公示|补充公示|备案|备案名册|系统发放|评议|捐款名单|代扣清单|系统台账)-/.test(name) ||
    /^(检查结果|资金对账|募捐汇总|捐款倡议书|全县发放名册|联席会议审批表|资金分配明细|全县情况一览|一户一档|分配证明|全覆盖核对|资格认定|规则样例|收表情况|收表汇总|收表变化|备案登记|公示发放登记簿|名册目录|银行代发|走访卡|企业走访|工作日程|与上年变动|与上期变动)(\s*[(（]?\d+[)）]?)?$/.test(
      name,
    )
  );
}

/**
 * Says whether a sheet is a payment roster this add-in made: what is signed and paid there is read back.
 *
 * @example
 * isPaymentRosterSheet("发放-棉纺织厂");
 * // => true
 */
export function isPaymentRosterSheet(sheet: string): boolean {
  return sheet.trim().startsWith("发放-");
}
