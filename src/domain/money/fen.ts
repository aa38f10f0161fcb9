declare const fen: unique symbol;

/** Money as a whole number of fen (1 yuan = 100 fen); always a safe integer. */
export type Fen = number & { readonly [fen]: true };
