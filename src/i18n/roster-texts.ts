import { formatCount } from "./format-values";
import type { Locale } from "./locale";

/** The kinds of sheet as a clerk looks for them. */
type WordedGroup = "payment" | "filing" | "donation" | "register" | "approval" | "visit" | "other";

/** How a sheet comes out on paper, as far as it is put into words. */
interface WordedPrint {
  readonly pages: number;
  readonly fitsWidth: boolean;
  readonly cutCells: number;
}

/** Every sentence of the place 名册 about what is made for whom. */
export interface RosterTexts {
  readonly kind: string;
  readonly groups: Readonly<Record<WordedGroup, string>>;
  readonly units: string;
  ticked(ticked: number, all: number): string;
  readonly tickAll: string;
  readonly tickNone: string;
  unit(households: number, amount: string): string;
  /** The sum of the chosen, with how many households. */
  total(households: number, amount: string): string;
  readonly equal: string;
  less(amount: string): string;
  more(amount: string): string;
  readonly byStandard: string;
  print(check: WordedPrint): string;
  readonly openIndex: string;
  readonly unitOption: string;
  make(rosters: number): string;
  makeKind(kind: string): string;
  readonly kindText: string;
  readonly list: string;
  readonly listText: string;
  readonly nobody: string;
  readonly nobodyText: string;
  readonly decide: string;
  readonly unallocated: string;
  readonly unallocatedText: string;
  readonly allocate: string;
}

const zhCn: RosterTexts = {
  kind: "名册种类",
  groups: {
    payment: "发放",
    filing: "备案",
    donation: "捐款",
    register: "登记",
    approval: "审批",
    visit: "走访",
    other: "其他",
  },
  units: "单位",
  ticked: (ticked, all) => `已选 ${ticked} 家，共 ${all} 家`,
  tickAll: "全选",
  tickNone: "全不选",
  unit: (households, amount) => `${formatCount(households)} 户 ${amount} 元`,
  total: (households, amount) => `${formatCount(households)} 户，合计 ${amount} 元`,
  equal: "与分配一致",
  less: (amount) => `比分配少 ${amount} 元`,
  more: (amount) => `比分配多 ${amount} 元`,
  byStandard: "登记表未填慰问金额，按本年标准计",
  print: ({ pages, fitsWidth, cutCells }) =>
    [
      `${pages} 页`,
      fitsWidth ? "宽度合适" : "超出纸宽，请缩小列宽后打印",
      ...(cutCells === 0 ? [] : [`${cutCells} 格显示不全，请加宽列或加高行`]),
    ].join("，"),
  openIndex: "打开目录",
  unitOption: "只做这个单位的，可写多次；不写是全部单位",
  make: (rosters) => `生成 ${rosters} 张名册`,
  makeKind: (kind) => `生成${kind}`,
  kindText: "按登记表和参数生成，只加新表，可撤回。",
  list: "列出单位",
  listText: "先按登记表算出各单位户数和金额，不改动表格。",
  nobody: "还没有可发放的户",
  nobodyText: "请先核查登记表，认定资格。",
  decide: "去认定资格",
  unallocated: "金额尚未写入",
  unallocatedText: "请先完成分配。",
  allocate: "去分配",
};

const en: RosterTexts = {
  kind: "Kind of sheet",
  groups: {
    payment: "Payment",
    filing: "Filing",
    donation: "Donations",
    register: "Registers",
    approval: "Approval",
    visit: "Visits",
    other: "Other",
  },
  units: "Units",
  ticked: (ticked, all) => `${ticked} of ${all} units chosen`,
  tickAll: "All",
  tickNone: "None",
  unit: (households, amount) => `${formatCount(households)} households, ${amount} yuan`,
  total: (households, amount) => `${formatCount(households)} households, total ${amount} yuan`,
  equal: "equal to the allocation",
  less: (amount) => `${amount} yuan less than the allocation`,
  more: (amount) => `${amount} yuan more than the allocation`,
  byStandard: "no amounts in the register: the standards of the year",
  print: ({ pages, fitsWidth, cutCells }) =>
    [
      `${pages} ${pages === 1 ? "page" : "pages"}`,
      fitsWidth ? "fits the width" : "wider than the paper: make columns narrower before printing",
      ...(cutCells === 0 ? [] : [`${cutCells} cells show only part: widen columns or rows`]),
    ].join(", "),
  openIndex: "Open index",
  unitOption: "this unit alone, may be given several times; all units unless given",
  make: (rosters) => `Make ${rosters} ${rosters === 1 ? "roster" : "rosters"}`,
  makeKind: (kind) => `Make ${kind}`,
  kindText: "Made from the register and the parameters. Only adds sheets; can be put back.",
  list: "List the units",
  listText: "Counts households and amounts of each unit from the register; changes nothing.",
  nobody: "There is nobody to pay yet",
  nobodyText: "Check the register and decide who is eligible first.",
  decide: "To eligibility",
  unallocated: "No amounts are written yet",
  unallocatedText: "Divide the fund first.",
  allocate: "To the allocation",
};

/**
 * The texts of 名册 in one language.
 * @example rosterTextsOf("zh-CN").make(60) // => "生成 60 张名册"
 */
export function rosterTextsOf(locale: Locale): RosterTexts {
  return locale === "en" ? en : zhCn;
}
