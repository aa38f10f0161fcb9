import type { GiftChannel, UnitKind } from "./gift";

// A deduction from pay by the treasury is a gift of the staff, so persons are asked for before the treasury.
const CHANNEL_WORDS: readonly (readonly [GiftChannel, RegExp])[] = [
  ["staff", /代扣|职工捐|个人|干部职工|党员|^职工/],
  ["society", /社会|爱心|慈善|援助|热心/],
  ["treasury", /财政|[拨拔]款|政府[拨拔]/],
  ["union", /工会/],
  ["unit", /单位|行政|集体|挤/],
];

const WAY_OF_PAYING = /转账|转帐|现金|扫码|二维码|微信|支付宝|汇款|支票|刷卡|网银|银行|实物|物资/;

export type GiftChannelReading =
  | { readonly kind: "channel"; readonly channel: GiftChannel }
  /** How the money was paid, which says nothing of whose it is. */
  | { readonly kind: "way" }
  | { readonly kind: "blank" }
  | { readonly kind: "unknown" };

/**
 * Reads which of the five channels a text names; 财政拔 is read as 财政拨, 财政代扣 as a gift of the staff.
 * Source: the county's address on the Sending Warmth campaign (五个一点).
 * @example parseGiftChannel("财政拔一点") // => { kind: "channel", channel: "treasury" }
 */
export function parseGiftChannel(text: string): GiftChannelReading {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (plain === "") return { kind: "blank" };
  const found = CHANNEL_WORDS.find(([, words]) => words.test(plain));
  if (found !== undefined) return { kind: "channel", channel: found[0] };
  return { kind: WAY_OF_PAYING.test(plain) ? "way" : "unknown" };
}

/**
 * Reads the kind of a unit as the county calls on them: offices, organisations, wholly and partly funded institutions, enterprises.
 * @example parseUnitKind("差额拔款事业单位") // => "partlyFunded"
 */
export function parseUnitKind(text: string): UnitKind {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (/差额/.test(plain)) return "partlyFunded";
  if (/事业|全额|学校|医院/.test(plain)) return "fullyFunded";
  if (/企业|公司|国企|民营/.test(plain)) return "enterprise";
  if (/团体|社会组织|协会|商会/.test(plain)) return "group";
  return /机关|党政|行政|乡镇|街道/.test(plain) ? "office" : "other";
}

const ORGANISATION =
  /[局委办院校厂司会社部处站所队馆场店园团心联中组]$|公司|集团|银行|学校|医院|中心|企业|单位|政府|支行|大队|^[县市区镇乡]/;
const PERSON = /先生|女士|爱心|匿名|无名|不具名|好心|热心|网友|校友|侨胞|个体/;

/**
 * The channel of a gift whose row names none: the unions' own money, society's where the donor is a person, else a unit's.
 * @example defaultChannelOf("县总工会") // => "union"
 */
export function defaultChannelOf(donor: string): GiftChannel {
  if (/工会/.test(donor)) return "union";
  const isName = /^[\p{Script=Han}·]{2,4}$/u.test(donor) && !ORGANISATION.test(donor);
  return isName || PERSON.test(donor) ? "society" : "unit";
}
