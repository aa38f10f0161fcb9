/** Whose money a payment was; the yearly cap runs over all of them. unstated: neither a column nor the name of the sheet says. */
export type PaymentChannel = "treasury" | "union" | "administration" | "society" | "unstated";
