import type { CorrectedFigure } from "../../domain/donations/bulletin-corrections";
import type { GiftChannel, UnitKind } from "../../domain/donations/gift";

/** The five channels as the county names them. */
export const channelNames: Readonly<Record<GiftChannel, string>> = {
  treasury: "财政拨款",
  union: "工会经费",
  unit: "单位捐款",
  staff: "职工捐款",
  society: "社会援助",
};

/** The five channels as the county's appeal names them (五个一点). */
export const channelSlogans: Readonly<Record<GiftChannel, string>> = {
  treasury: "财政拨一点",
  union: "工会拿一点",
  unit: "各单位挤一点",
  staff: "职工捐一点",
  society: "社会援助一点",
};

/**
 * What is corrected, as a sheet names it.
 * @example correctedName({ kind: "channel", channel: "staff" }) // => "职工捐一点"
 */
export function correctedName(about: CorrectedFigure): string {
  switch (about.kind) {
    case "donor":
      return about.donor;
    case "channel":
      return channelSlogans[about.channel];
    case "total":
      return "全县累计到账";
  }
}

/** Kinds of unit. */
export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  office: "党政机关",
  group: "群众团体",
  fullyFunded: "全额拨款事业单位",
  partlyFunded: "差额拨款事业单位",
  enterprise: "企业",
  other: "其他",
};
