/** Languages of the product; Chinese comes first and is the shape the other follows. */
export type Locale = "zh-CN" | "en";
