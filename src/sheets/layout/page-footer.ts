const font = '&"宋体,常规"&9';

function plain(text: string): string {
  return text.replaceAll("&", "&&");
}

/**
 * The footer of an internal sheet: warning, page of pages, check code of data and rules.
 * @example internalFooter("7K3M-9Q2D").center // => '&"宋体,常规"&9第 &P 页　共 &N 页'
 */
export function internalFooter(fingerprint: string): { left: string; center: string; right: string } {
  return {
    left: `${font}内部资料　含个人信息　不得公开`,
    center: `${font}第 &P 页　共 &N 页`,
    right: fingerprint === "" ? "" : `${font}校验码 ${plain(fingerprint)}`,
  };
}

/**
 * The footer of an internal sheet that names nobody: page of pages, check code.
 * @example officeFooter("7K3M-9Q2D").left // => '&"宋体,常规"&9内部资料'
 */
export function officeFooter(fingerprint: string): ReturnType<typeof internalFooter> {
  return { ...internalFooter(fingerprint), left: `${font}内部资料` };
}

/**
 * A footer with a check code at its right.
 * @example footerWithCode(internalFooter(""), "7K3M-9Q2D").right // => '&"宋体,常规"&9校验码 7K3M-9Q2D'
 */
export function footerWithCode<Footer extends { readonly right: string }>(
  footer: Footer,
  code: string,
): Footer {
  return { ...footer, right: internalFooter(code).right };
}

/**
 * The footer of a sheet for the wall: its page number and nothing else.
 * @example wallFooter().center // => '&"宋体,常规"&14— &P —'
 */
export function wallFooter(): { left: string; center: string; right: string } {
  return { left: "", center: '&"宋体,常规"&14— &P —', right: "" };
}
