import type { Grid } from "../../workbook/grid";

/** The sentence of our notices that says where to object, its blanks and line ends taken out; full-width marks are half-width by then. */
const SENTENCE =
  /^对名单有异议的,请在公示期内向[^,。;:]{1,30}反映。反映问题请署真实姓名,受理单位将予保密。受理电话:([\d\-、,/()]{7,40});地址:([^;。]{0,60})。$/;

/** Where a notice says to object. */
interface Hotline {
  readonly phone: string;
  readonly address: string;
}

function hotlineIn(text: string): Hotline | null {
  const match = SENTENCE.exec(plain(text));
  return match === null ? null : { phone: match[1] ?? "", address: match[2] ?? "" };
}

/**
 * What takes the hotline out of the sentence of a notice that names it, for a look at the rest: the office's own number is no leak where
 * the notice tells it. Nowhere else: the same number in another cell is left to be found. Where the sheets of a file name several
 * hotlines, or one looks like a number of identity, none is taken out. Every other text is answered as it is.
 * @example hotlineRemover([])("受理电话：12100009670") // => "受理电话：12100009670"
 */
export function hotlineRemover(grids: readonly Grid[]): (text: string) => string {
  const hotlines = new Map<string, Hotline>();
  for (const { values } of grids)
    for (const cells of values)
      for (const value of cells) {
        const found = typeof value === "string" && value.includes("异议") ? hotlineIn(value) : null;
        if (found !== null) hotlines.set(JSON.stringify(found), found);
      }
  const [hotline, ...others] = hotlines.values();
  if (hotline === undefined || others.length > 0 || !isOffices(hotline)) return (text) => text;
  return (text) => {
    if (!text.includes("异议") || hotlineIn(text) === null) return text;
    return plain(text).replace(`受理电话:${hotline.phone};地址:${hotline.address}。`, "");
  };
}

/** At most two numbers of a telephone, and an address without a long number in it. */
function isOffices({ phone, address }: Hotline): boolean {
  const numbers = phone.split(/[、,/]/).map((number) => number.replace(/\D/g, ""));
  return (
    numbers.length <= 2 &&
    numbers.every((number) => number.length >= 7 && number.length <= 12) &&
    !/\d{7,}/.test(address.replace(/[\-·]/g, ""))
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}
