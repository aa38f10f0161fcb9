import { GIFT_CHANNELS, type GiftChannel } from "../../domain/donations/gift";
import { parseUses, type SourceUses } from "../../domain/fund/ledger";
import type { Parameters } from "../../domain/parameters/parameters";

/**
 * What the money of each source may be spent on this year; sources whose parameter is not set are left out.
 * @example sourceUses({ usesTreasury: "生活救助、助学" }) // => { treasury: ["生活救助", "助学"] }
 */
export function sourceUses(parameters: Parameters): SourceUses {
  const said: Readonly<Record<GiftChannel, string | undefined>> = {
    treasury: parameters.usesTreasury,
    union: parameters.usesUnion,
    unit: parameters.usesUnit,
    staff: parameters.usesStaff,
    society: parameters.usesSociety,
  };
  return Object.fromEntries(
    GIFT_CHANNELS.flatMap((channel) => {
      const uses = parseUses(said[channel] ?? "");
      return uses.length === 0 ? [] : [[channel, uses]];
    }),
  );
}
