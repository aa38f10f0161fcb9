const NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

const colors: readonly (readonly [string, string])[] = [
  ["dk1", '<a:sysClr val="windowText" lastClr="000000"/>'],
  ["lt1", '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ...(
    [
      ["dk2", "44546A"],
      ["lt2", "E7E6E6"],
      ["accent1", "4472C4"],
      ["accent2", "ED7D31"],
      ["accent3", "A5A5A5"],
      ["accent4", "FFC000"],
      ["accent5", "5B9BD5"],
      ["accent6", "70AD47"],
      ["hlink", "0563C1"],
      ["folHlink", "954F72"],
    ] as const
  ).map(([name, value]) => [name, `<a:srgbClr val="${value}"/>`] as const),
];
const placeholder = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${placeholder}</a:ln>`;
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface="宋体"/><a:cs typeface=""/></a:${name}>`;

/**
 * The colours and fonts of a new workbook (ECMA-376 Part 1, 20.1.6). Without them other programs draw charts without colours.
 */
export const officeTheme =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="${NAMESPACE}" name="Office"><a:themeElements>` +
  `<a:clrScheme name="Office">${colors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${font("majorFont")}${font("minorFont")}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${placeholder.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${placeholder.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
