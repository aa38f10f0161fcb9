import { renderOldClass } from "../old-class-text";
import type { FindingTexts } from "../finding-text";
import { zhCnDonationFindingTexts } from "./donation-finding-texts";
import { zhCnFundFindingTexts } from "./fund-finding-texts";
import { zhCnHelpedFindingTexts } from "./helped-finding-texts";
import { placeText } from "../place-text";
import { formatChineseDate, formatMoney } from "../format-values";

const PERMITS = {
  hongKong: "香港居民居住证",
  macau: "澳门居民居住证",
  taiwan: "台湾居民居住证",
  foreigner: "外国人永久居留身份证",
} as const;

const ID_STANDARD = "身份证号为18位（GB 11643-1999）";

/** Chinese wording of every finding: problem · basis · remedy. */
export const zhCnFindingTexts: FindingTexts = {
  ...zhCnHelpedFindingTexts,
  ...zhCnDonationFindingTexts,
  ...zhCnFundFindingTexts,
  "residentId.precisionLost": {
    title: "身份证号末3位变成000",
    problem: ({ value }) => `身份证号末3位变成000（${value}）`,
    basis: () => `${ID_STANDARD}；Excel 数字只存15位`,
    remedy: () => "末位无法推算，请与证件核对后按文本重录。",
  },
  "residentId.checksum": {
    title: "身份证号校验码不符",
    problem: ({ value }) => `身份证号校验码不符（${value}）`,
    basis: () => "GB 11643-1999",
    remedy: () => "有一位写错，请与证件逐位核对。",
  },
  "residentId.length": {
    title: "身份证号位数不对",
    problem: ({ value, length }) => `身份证号为 ${length} 位（${value}）`,
    basis: () => "应为18位（GB 11643-1999）",
    remedy: () => "请按证件补全。",
  },
  "residentId.character": {
    title: "身份证号含其他字符",
    problem: ({ position, character }) => `身份证号第 ${position} 位是“${character}”`,
    basis: () => "只能是数字，末位可为X",
    remedy: ({ suggested }) =>
      suggested === null ? "请按证件改正。" : `可能是 ${suggested}（校验相符），请与证件核对。`,
  },
  "residentId.birthDate": {
    title: "身份证号中的日期不存在",
    problem: ({ date }) => `身份证号中的日期不存在（${date}）`,
    basis: () => "第7–14位是出生日期",
    remedy: () => "请按证件核对。",
  },
  "residentId.fifteenDigit": {
    title: "15位旧号",
    problem: ({ value }) => `15位旧号（${value}）`,
    basis: () => "现行号码为18位（GB 11643-1999）",
    remedy: ({ upgraded }) => `升位后为 ${upgraded}，请与现证件核对。`,
  },
  "residentId.disabilityCard": {
    title: "填的是残疾人证号",
    problem: ({ length }) => `填的是残疾人证号（${length} 位）`,
    basis: () => "前18位即身份证号",
    remedy: () => "可拆为“身份证号”和“残疾类别”。",
  },
  "residentId.format": {
    title: "号码写法不统一",
    problem: ({ value }) => `号码含空格、全角或小写x（${value}）`,
    basis: () => "写法不一会漏查重复",
    remedy: ({ normalized }) => `统一写法为 ${normalized}，数字不变。`,
  },
  "residentId.region": {
    title: "前6位查无此地",
    problem: ({ code }) => `前6位 ${code} 查无此地`,
    basis: () => "1981–2025年各年代码均无",
    remedy: () => "请核对，旧证可能属实。",
  },
  "residentId.permitChecksum": {
    title: "居住证、永居证号校验码不符",
    problem: ({ value, kind }) => `${PERMITS[kind]}号校验码不符（${value}）`,
    basis: () => "校验码算法与身份证相同（GB 11643-1999）",
    remedy: () => "有一位写错，请与证件逐位核对。",
  },
  "residentId.permitRegion": {
    title: "居住证号前6位不对",
    problem: ({ kind, code }) => `${PERMITS[kind]}号前6位是 ${code}`,
    basis: ({ expected }) => `应为 ${expected}`,
    remedy: () => "请与证件逐位核对。",
  },
  "residentId.oldCardDate": {
    title: "旧版永居证号中的日期不存在",
    problem: ({ date }) => `旧版永居证号中的日期不存在（${date}）`,
    basis: () => "15位旧证第8–13位是出生年月日，年份取后两位",
    remedy: () => "请与证件核对；已换新证的填18位号码。",
  },
  "residentId.sex": {
    title: "性别与身份证号不符",
    problem: ({ filled, expected }) => `性别填“${filled}”，身份证为“${expected}”`,
    basis: () => "第17位单数为男",
    remedy: () => "请核对性别或号码。",
  },
  "phone.digits": {
    title: "联系电话位数不对",
    problem: ({ length, value }) => `联系电话为 ${length} 位（${value}）`,
    basis: () => "手机11位，座机带区号",
    remedy: () => "请补全。",
  },
  "bankAccount.number": {
    title: "银行卡号存成了数字",
    problem: ({ last4 }) => `银行卡号存成了数字（尾号 ${last4}）`,
    basis: () => "超过15位会丢失末位",
    remedy: () => "请按卡面重录为文本。",
  },
  "bankAccount.check": {
    title: "银行卡号校验不符",
    problem: ({ last4 }) => `银行卡号校验不符（尾号 ${last4}）`,
    basis: () => "银行卡末位校验",
    remedy: () => "发放前请与卡面核对。",
  },
  "amount.text": {
    title: "金额是文本",
    problem: ({ value }) => `金额是文本（${value}）`,
    basis: () => "文本不参加求和",
    remedy: ({ amountFen }) => `可改为数字 ${formatMoney(amountFen)}，数值不变。`,
  },
  "amount.unreadable": {
    title: "金额读不出",
    problem: ({ field, value }, names) => `“${names.field(field)}”读不出金额（${value}）`,
    basis: () => "应为不小于零、至多两位小数的数字",
    remedy: () => "请改为数字。",
  },
  "number.unreadable": {
    title: "数字读不出",
    problem: ({ field, value }, names) => `“${names.field(field)}”读不出数字（${value}）`,
    basis: () => "应为不小于零的整数",
    remedy: () => "请改为数字。",
  },
  "date.ambiguous": {
    title: "日期有两种读法",
    problem: ({ value, a, b }) =>
      `日期写作“${value}”，可能是 ${formatChineseDate(a)} 或 ${formatChineseDate(b)}`,
    basis: ({ a, b }) => (a.slice(0, 4) === b.slice(0, 4) ? "数字会丢末尾的0" : "没有写年份"),
    remedy: () => "请对照原件确认。",
  },
  "date.unreadable": {
    title: "日期读不出",
    problem: ({ field, value }, names) => `“${names.field(field)}”读不出日期（${value}）`,
    basis: () => "应有年、月、日",
    remedy: () => "请写成 2027-01-12 这样的日期。",
  },
  "record.missing": {
    title: "必填项为空",
    problem: ({ field }, names) => `缺“${names.field(field)}”`,
    basis: ({ field }, names) => `“${names.field(field)}”必填`,
    remedy: () => "请退回单位补报。",
  },
  "household.samePerson": {
    title: "同一人重复登记",
    problem: ({ name, count, cells }) => `${name} 登记了 ${count} 次：${cells.map(placeText).join("、")}`,
    basis: () => "一人一档",
    remedy: () => "请保留一条。",
  },
  "household.unlikeRepeat": {
    title: "同一职工几行填写不一致",
    problem: ({ field, recordRow }, names) => `“${names.field(field)}”与第 ${recordRow} 行不一致`,
    basis: () => "同一职工占几行的，只按首行登记一次",
    remedy: ({ recordRow }) => `请核对；以本行为准的，请改第 ${recordRow} 行。`,
  },
  "household.income": {
    title: "月人均收入与年收入不符",
    problem: ({ filledFen, computedFen }) =>
      `月人均填 ${formatMoney(filledFen)}，按年收入为 ${formatMoney(computedFen)}`,
    basis: () => "年收入÷12÷人口",
    remedy: () => "请核对三个数。",
  },
  "eligibility.notEligible": {
    title: "按现有材料不符合",
    problem: ({ perHeadFen, limitFen }) =>
      `扣除刚性支出后人均 ${formatMoney(perHeadFen)}，不低于 ${formatMoney(limitFen)}`,
    basis: () => "“低保线”及倍数（年度参数）",
    remedy: () => "按现有材料不符合；有新材料请补报。",
  },
  "eligibility.atLine": {
    title: "人均正好等于标准",
    problem: ({ perHeadFen }) => `人均 ${formatMoney(perHeadFen)} 正好等于标准`,
    basis: () => "是否含本数见年度参数",
    remedy: () => "请提交评议。",
  },
  "eligibility.classDiffers": {
    title: "申报类别与测算不同",
    problem: ({ filled, decided }) => `申报“${filled}”，按收入测算为“${decided}”`,
    basis: () => "扣除刚性支出后的月人均收入与低保线比较",
    remedy: () => "请核对收入和支出，由评议认定。",
  },
  "eligibility.oldClass": {
    title: "困难类别为旧分类",
    problem: ({ value }) => `类别写“${value}”`,
    basis: ({ result }) => renderOldClass(result, "zh-CN"),
    remedy: () => "请按深度困难、相对困难、意外致困重新认定。",
  },
  "eligibility.needsReview": {
    title: "材料不全，暂不能判断",
    problem: ({ missing }, names) =>
      `缺${missing.map((field) => `“${names.field(field)}”`).join("、")}，不能判断资格`,
    basis: () => "扣除刚性支出后的月人均收入与低保线比较",
    remedy: () => "请退回单位补报后再认定。",
  },
  "parameter.unset": {
    title: "年度参数未设置",
    problem: ({ parameter }, names) => `“${names.parameter(parameter)}”未设置，有关各处没有核查`,
    basis: () => "年度参数",
    remedy: () => "请在“参数”表填入数值和文号，不会按 0 计算。",
  },
  "parameter.unreadable": {
    title: "年度参数读不出",
    problem: ({ parameter, value }, names) => `“${names.parameter(parameter)}”读不出（${value}）`,
    basis: () => "年度参数，按未设置处理",
    remedy: () => "请按“参数”表的说明改写。",
  },
  "parameter.unknown": {
    title: "没有这个参数",
    problem: ({ label, meant }, names) =>
      meant === null ? `没有“${label}”这个参数` : `没有“${label}”这个参数，是否为“${names.parameter(meant)}”`,
    basis: () => "年度参数，这一行没有用上",
    remedy: ({ meant }, names) =>
      meant === null
        ? "请按“参数”表的名称改写；不用的行请删去。"
        : `请把名称改为“${names.parameter(meant)}”。`,
  },
  "parameter.repeated": {
    title: "年度参数重复填写",
    problem: ({ parameter, firstRow }, names) =>
      `“${names.parameter(parameter)}”在第 ${firstRow} 行已填，两处数值不同`,
    basis: () => "年度参数，以在前的一行为准",
    remedy: () => "请核对文件，留一行，删去另一行。",
  },
  "record.count": {
    title: "写明的数目与行数不符",
    problem: ({ stated, actual }) => `合计行写 ${stated}，表中有 ${actual} 行`,
    basis: () => "账表应相符",
    remedy: () => "请查是漏行、重行还是数目未更新。",
  },
  "amount.total": {
    title: "合计与各行相加不符",
    problem: ({ statedFen, actualFen }) =>
      `合计写 ${formatMoney(statedFen)}，各行相加 ${formatMoney(actualFen)}`,
    basis: () => "账表应相符",
    remedy: ({ differenceFen }) => `请查是漏行还是合计未更新，差 ${formatMoney(differenceFen)} 元。`,
  },
};
