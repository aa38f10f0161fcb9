import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const source = (path: string) => readFileSync(resolve(__dirname, "..", "..", "src", path), "utf8");
// Giving is voluntary (公益事业捐赠法 art. 4): nobody owes, lags, fails or is exposed.
const NEVER = /欠捐|欠缴|未完成任务|落后|不达标|曝光|催缴|应捐/;

test.each([
  "i18n/zh-cn/donation-finding-texts.ts",
  "i18n/zh-cn/fund-finding-texts.ts",
  "i18n/zh-cn/broadcast-script.ts",
  "i18n/zh-cn/bulletin-texts.ts",
  "sheets/donations/bulletin.ts",
  "sheets/donations/bulletin-words.ts",
  "sheets/donations/bulletin-script.ts",
  "sheets/donations/bulletin-chart.ts",
  "sheets/donations/bulletin-internal.ts",
  "sheets/payment/fund-ledger.ts",
])("%s has no word of levying", (path) => {
  const text = source(path);
  expect(text).toMatch(/捐款/);
  expect(text).not.toMatch(NEVER);
});
