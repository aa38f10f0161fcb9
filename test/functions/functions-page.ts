import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionExamples, functionFiles } from "./function-examples";

/** One worksheet function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly dimensionality?: string };
}

/** What the build writes into functions.json. */
export async function functionMetadata(): Promise<readonly FunctionMetadata[]> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([...functionFiles()]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
}

const GROUPS: readonly (readonly [string, string])[] = [
  ["身份证号", "IDVALID IDREASON IDBIRTHDATE IDAGE IDSEX IDREGION IDUPGRADE"],
  ["遮盖", "IDMASK NAMEMASK PHONEMASK CARDMASK"],
  ["信用代码和银行账号", "USCCREASON CARDREASON"],
  ["金额和日期", "RMBUPPER PARSEAMOUNT PARSEDATE DATEUPPER WORKDAYEND"],
  ["困难职工", "PERCAPITA HARDSHIPCLASS ELIGIBLE ALLOCATE"],
  ["捐款单位", "FLOORSTATUS SHORTFALL PARTICIPATION MATCH"],
  ["查重和核对", "DUPLICATES NEARDUPLICATES COVERAGE FINGERPRINT"],
  ["年度参数", "PARAM"],
];

const INTRODUCTION = `# 工作表函数

在单元格里输入 \`=NUAN.\` 就能看到这些函数。给一个单元格得一个结果，给一片区域就铺满同样大小的一片；空白的单元格得空白。
错误显示为 \`#VALUE!\`（填得不对）、\`#N/A\`（没有设置或没有找到）、\`#DIV/0!\`，点单元格旁的黄色感叹号可看到原因。
\`{…}\` 是 Excel 的数组写法：逗号分列，分号分行；平时换成区域，如 \`A2:A200\`。

没有装本加载项的电脑打开文件，重算后这些函数会显示 \`#NAME?\`。要发给别处的文件，先点功能区的“函数转数值”。

区域里有一格本身是错误值（如 \`#N/A\`）的，Excel 不调用函数，整个结果显示这个错误；请先改正那一格，或用 \`IFERROR\` 代替它。

本页由源代码里的说明生成，例子每次测试都重新算过。
`;

/** The page docs/functions.md, made of the doc comments. */
export async function functionsPage(): Promise<string> {
  const byId = new Map((await functionMetadata()).map((each) => [each.id, each]));
  const examples = functionExamples();
  const sections = GROUPS.map(([title, ids]) => {
    const parts = ids.split(" ").map((id) => {
      const each = byId.get(id);
      byId.delete(id);
      if (each === undefined) throw new Error(`There is no function ${id}.`);
      const names = each.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
      const rows = each.parameters.map(({ name, description }) => `- \`${name}\`：${description}`);
      const shown = (examples.get(id) ?? []).map(
        ({ formula, shown: text }) => `${formula}\n    → ${text === "" ? "（空白）" : text}`,
      );
      return `### NUAN.${id}(${names})\n\n${each.description}\n\n${rows.join("\n")}\n\n\`\`\`text\n${shown.join("\n")}\n\`\`\`\n`;
    });
    return `## ${title}\n\n${parts.join("\n")}`;
  });
  if (byId.size > 0) throw new Error(`In no group of the page: ${[...byId.keys()].join(", ")}`);
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}
