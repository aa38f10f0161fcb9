import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { PlanStep } from "../../workbook/plan";
import { addBodyParagraph } from "../layout/body-paragraph";
import { literalText, paperDate } from "../layout/chinese-text";
import { wallFooter } from "../layout/page-footer";
import { officialPortrait, officialPortraitHeight } from "../layout/page-margins";
import { SheetRows } from "../layout/sheet-rows";
import { addTitle } from "../layout/title-block";
import { TAB_COLORS } from "../layout/tab-colors";

/** Where gifts are paid to; "" is not set. */
export interface DonationAccount {
  readonly name: string;
  readonly bank: string;
  readonly number: string;
}

export interface DonationNoticeParams {
  readonly sheet: string;
  readonly county: string;
  readonly year: number;
  /** The document it rests on; "" for none. */
  readonly document: string;
  /** The motto of the campaign, under the title; "" for none. */
  readonly slogan: string;
  /** Until when gifts are asked for; null where nobody said. */
  readonly deadline: CalendarDate | null;
  readonly account: DonationAccount;
  /** Whom to ask; "" leaves room for the pen. */
  readonly phone: string;
  /** Day of the notice; null leaves room for the pen. */
  readonly day: CalendarDate | null;
  readonly titleFont: string;
}

// 424 points in all: LibreOffice draws columns up to 2 % wider than Excel.
const widths = [104, 106, 107, 107];
const accountRow = 28;
const sealLine = 30;
const notSet = "（未设置，请在“参数”表填写）";

/**
 * Lays out the appeal for gifts to units and people: voluntary, without a standard or a sum for anybody, until when, to which account,
 * how the money is used and made public.
 * Source: 公益事业捐赠法 art. 4 (voluntary), art. 16 (receipt); the county's address on the Sending Warmth campaign (五个一点).
 * @example planDonationNotice(params)[0] // => { step: "createSheet", sheet: "捐款倡议书", … }
 */
export function planDonationNotice(params: DonationNoticeParams): PlanStep[] {
  const { sheet, county, year, titleFont } = params;
  const rows = new SheetRows(widths, officialPortraitHeight);
  for (const title of [`${county}${year}年元旦春节送温暖`, "捐款倡议书"])
    addTitle(rows, { title, titleFont, fontSize: 22, height: 34 });
  if (params.slogan !== "") {
    const row = rows.addAcross(literalText(`——${params.slogan}`), 28);
    rows.format([rows.across(row, 1, rows.columnCount)], { ...body, fontName: "楷体", horizontal: "Center" });
  }
  rows.addAcross("", 12);
  const greeting = rows.addAcross("各单位、广大干部职工、社会各界人士：", 28);
  rows.format([rows.across(greeting, 1, rows.columnCount)], body);
  for (const text of beforeAccount(params)) addKept(rows, text);
  addAccount(rows, params.account);
  for (const text of afterAccount(params)) addKept(rows, text);
  rows.breakUnlessRoom(26 + 2 * sealLine);
  rows.addAcross("", 26);
  for (const text of [`${county}送温暖活动办公室`, paperDate(params.day)]) {
    const row = rows.add({ 3: text }, sealLine);
    rows.merge(rows.across(row, 3, 2));
    rows.format([rows.across(row, 3, 2)], { ...body, horizontal: "Center" });
  }
  const page = { ...officialPortrait, footer: wallFooter() };
  return rows.toSteps({ sheet, whenTaken: "replaceGenerated", tabColor: TAB_COLORS.wall, headRows: 0, page });
}

const body = { fontName: "仿宋", fontSize: 16, horizontal: "Left" } as const;

function beforeAccount({ county, document, deadline }: DonationNoticeParams): readonly string[] {
  const basis = document === "" ? "" : `按照${document}文件要求，`;
  const until = deadline === null ? "" : `请有意捐款的单位和个人于${paperDate(deadline)}前落实到位；`;
  return [
    `元旦、春节临近，我县还有一部分职工因患病、伤残、子女上学、意外事故等原因，生活遇到困难。为了让他们过一个温暖祥和的节日，${basis}${county}送温暖活动办公室向全县各单位、广大干部职工和社会各界发出如下倡议：`,
    "一、人人献上一份爱心。送温暖资金通过财政拨一点、工会拿一点、各单位挤一点、职工捐一点、社会各界援助一点筹集，不分多少，重在参与。",
    "二、坚持自愿、量力而行。捐款由单位和个人自行决定，不定指标，不搞摊派（公益事业捐赠法第四条）。职工个人捐款由县财政代扣的，须经本人同意并签字。",
    `三、捐款时间和方式。${until}逾期有意捐款的，仍可随时联系办理。转账请汇入以下专户，并在附言中注明“送温暖捐款”和单位名称：`,
  ];
}

function afterAccount({ phone }: DonationNoticeParams): readonly string[] {
  return [
    "捐赠物资的，请先与办公室联系，据实登记，折价另行列示。代为转交捐款的，请注明实际捐款的单位或个人。",
    "四、专款专用、公开透明。所捐款物全部用于慰问困难职工，收到后开具捐赠票据；到账情况定期通报，要求不公开姓名的予以尊重；发放名单张榜公布，接受群众监督。",
    `联系电话：${phone === "" ? "　　　　　　　　" : phone}。`,
  ];
}

/** A paragraph that begins the next page where it would be cut. */
function addKept(rows: SheetRows, text: string): void {
  const trial = new SheetRows(widths);
  addBodyParagraph(trial, text);
  rows.breakUnlessRoom(trial.height);
  addBodyParagraph(rows, text);
}

function addAccount(rows: SheetRows, { name, bank, number }: DonationAccount): void {
  const lines = [
    ["户　名", name],
    ["开户行", bank],
    ["账　号", number],
  ] as const;
  rows.breakUnlessRoom(lines.length * accountRow + 8);
  for (const [label, value] of lines) {
    const row = rows.add({ 1: label, 2: value === "" ? notSet : literalText(value) }, accountRow);
    const said = rows.across(row, 2, rows.columnCount - 1);
    rows.merge(said);
    rows.format([rows.across(row, 1, rows.columnCount)], { border: "thin" });
    rows.format([rows.across(row, 1, 1)], { fontName: "黑体", fontSize: 14, horizontal: "Center" });
    rows.format([said], {
      ...{ ...body, fontSize: 14, indent: 1, numberFormat: "@" },
      ...(value === "" ? { fontColor: "#C00000" } : {}),
    });
  }
  rows.addAcross("", 8);
}
