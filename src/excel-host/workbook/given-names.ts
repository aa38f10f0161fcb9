/** Words Excel builds the names from that it gives itself. */
export interface GivenNames {
  readonly table: string;
  readonly column: string;
  /** First cell of a total row. */
  readonly totals: string;
  /** With the blank Excel puts before the number. */
  readonly chart: string;
  readonly shape: string;
  readonly textBox: string;
  readonly picture: string;
  readonly line: string;
  readonly group: string;
}

const chinese: GivenNames = {
  table: "表",
  column: "列",
  totals: "汇总",
  chart: "图表 ",
  shape: "形状 ",
  textBox: "文本框 ",
  picture: "图片 ",
  line: "直接连接符 ",
  group: "组合 ",
};
const english: GivenNames = {
  table: "Table",
  column: "Column",
  totals: "Total",
  chart: "Chart ",
  shape: "Shape ",
  textBox: "TextBox ",
  picture: "Picture ",
  line: "Straight Connector ",
  group: "Group ",
};

/**
 * The words of Excel's own names in a language.
 *
 * @example
 * givenNames("en-US").table // => "Table"
 */
export function givenNames(locale: string): GivenNames {
  return locale.toLowerCase().startsWith("zh") ? chinese : english;
}
