import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

import type { Locale } from "../i18n/locale";
import type { Appearance } from "./office-appearance";

/** Excel's own green (#107C41) as a Fluent ramp; 80 is the colour of a primary button. */
const brand: BrandVariants = {
  10: "#02130A",
  20: "#052314",
  30: "#07331C",
  40: "#094124",
  50: "#0A4C2A",
  60: "#0C5A31",
  70: "#0E6B39",
  80: "#107C41",
  90: "#2A8B55",
  100: "#429A69",
  110: "#5AA97D",
  120: "#72B891",
  130: "#8CC7A6",
  140: "#A8D6BC",
  150: "#C6E5D3",
  160: "#E6F4EC",
};

const chineseFonts = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"';

/** In English the quotation marks of a Chinese font would stand as wide as its characters. */
const fontsOf: Readonly<Record<Locale, { readonly fontFamilyBase: string }>> = {
  "zh-CN": { fontFamilyBase: `${chineseFonts}, "Segoe UI", sans-serif` },
  en: { fontFamilyBase: `"Segoe UI", "Helvetica Neue", ${chineseFonts}, sans-serif` },
};

/** Fluent's dark links take the ramp at 100, which stands out from a card by less than 4.5 to 1. */
const darkLinks = {
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
  colorBrandForegroundLinkSelected: brand[120],
};

/** Fluent's high contrast links are yellow, which is lost on a light system theme. */
const systemLinks = {
  colorBrandForegroundLink: "LinkText",
  colorBrandForegroundLinkHover: "LinkText",
  colorBrandForegroundLinkPressed: "LinkText",
  colorBrandForegroundLinkSelected: "LinkText",
};

/**
 * The Fluent theme that fits the host's appearance, with the fonts of the language.
 *
 * @example
 * paneThemeOf({ dark: false, forcedColors: false }, "zh-CN").colorBrandBackground; // => "#107C41"
 */
export function paneThemeOf(appearance: Appearance, locale: Locale): Theme {
  const fonts = fontsOf[locale];
  if (appearance.forcedColors) return { ...teamsHighContrastTheme, ...systemLinks, ...fonts };
  return {
    ...(appearance.dark ? { ...createDarkTheme(brand), ...darkLinks } : createLightTheme(brand)),
    ...fonts,
  };
}
