import type { Fen } from "../money/fen";
import type { BulletinFigures, DonorFigures } from "./bulletin-figures";
import { GIFT_CHANNELS, type GiftChannel } from "./gift";

/** What a bulletin gave a figure for. */
export type CorrectedFigure =
  | { readonly kind: "donor"; readonly donor: string }
  | { readonly kind: "channel"; readonly channel: GiftChannel }
  | { readonly kind: "total" };

/** A figure of an earlier bulletin that the gifts as they stand now no longer give. */
export interface BulletinCorrection {
  readonly about: CorrectedFigure;
  readonly publishedFen: Fen;
  readonly nowFen: Fen;
}

/** What a bulletin said: each donor it named, and the sum of each channel it listed. */
export interface SaidByBulletin {
  readonly donors: readonly Pick<DonorFigures, "donor" | "sumFen">[];
  /** Empty where it listed none. */
  readonly channels: Readonly<Partial<Record<GiftChannel, Fen>>>;
}

/**
 * Compares what a bulletin said with what the gifts give for the same day now: donors in order of name, then channels, then the total,
 * which also show a change among those who are not named.
 * @example correctionsSince({ donors: [{ donor: "县教育局", sumFen: 100 }], channels: {} }, { donors: [], byChannel })[0]?.nowFen // => 0
 */
export function correctionsSince(
  published: SaidByBulletin,
  now: Pick<BulletinFigures, "byChannel"> & Pick<SaidByBulletin, "donors">,
): readonly BulletinCorrection[] {
  const then = new Map(published.donors.map(({ donor, sumFen }) => [donor, sumFen]));
  const today = new Map(now.donors.map(({ donor, sumFen }) => [donor, sumFen]));
  const zero = 0 as Fen;
  const donors = [...new Set([...then.keys(), ...today.keys()])].sort().map((donor) => ({
    about: { kind: "donor", donor } as const,
    publishedFen: then.get(donor) ?? zero,
    nowFen: today.get(donor) ?? zero,
  }));
  const listed = GIFT_CHANNELS.filter((channel) => published.channels[channel] !== undefined);
  const channels = listed.map((channel) => ({
    about: { kind: "channel", channel } as const,
    publishedFen: published.channels[channel] ?? zero,
    nowFen: now.byChannel[channel].sumFen,
  }));
  const sum = (of: (figure: (typeof channels)[number]) => Fen) =>
    channels.reduce((total, figure) => total + of(figure), 0) as Fen;
  const total: BulletinCorrection = {
    about: { kind: "total" },
    publishedFen: sum(({ publishedFen }) => publishedFen),
    nowFen: sum(({ nowFen }) => nowFen),
  };
  return [...donors, ...channels, ...(listed.length === GIFT_CHANNELS.length ? [total] : [])].filter(
    ({ publishedFen, nowFen }) => publishedFen !== nowFen,
  );
}
