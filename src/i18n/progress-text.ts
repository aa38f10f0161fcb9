import type { Progress, ProgressPart } from "../workbook/gateway";
import type { Locale } from "./locale";

const STEPS: Readonly<
  Record<Locale, Readonly<Record<Exclude<ProgressPart, "rows" | "files" | "sheets">, string>>>
> = {
  "zh-CN": {
    tables: "识别表格",
    households: "逐户认定",
    people: "比对重复",
    money: "核对款项",
    findings: "汇总结果",
  },
  en: {
    tables: "recognising tables",
    households: "deciding households",
    people: "looking for doubles",
    money: "comparing the money",
    findings: "putting together",
  },
};
const count = (value: number): string => value.toLocaleString("en-US");

/**
 * What is being done, and how far it is.
 * @example progressText("zh-CN", "正在核查", { part: "people", done: 2, total: 5 }) // => "正在核查：比对重复（第 3 步，共 5 步）"
 */
export function progressText(
  locale: Locale,
  task: string,
  { done, total, part, file = "" }: Progress,
): string {
  const isChinese = locale === "zh-CN";
  const counted = `${count(done)} / ${count(total)}`;
  switch (part) {
    case undefined:
      return `${task} ${counted}`;
    case "rows":
      return isChinese ? `正在读取 ${counted} 行` : `Reading rows ${counted}`;
    case "files":
      return isChinese
        ? `正在读取：${file}（${count(done + 1)} / ${count(total)}）`
        : `Reading ${file} (${count(done + 1)} of ${count(total)})`;
    case "sheets":
      return isChinese ? `正在编制表格 ${counted}` : `Laying out sheets ${counted}`;
    default: {
      const step = STEPS[locale][part];
      return isChinese
        ? `${task}：${step}（第 ${done + 1} 步，共 ${total} 步）`
        : `${task}: ${step} (step ${done + 1} of ${total})`;
    }
  }
}
