/** The ribbon actions, as the manifest names them. */
export const ACTION_IDS = [
  "newRegister",
  "recognizeTables",
  "checkAll",
  "markFindings",
  "makeRosters",
  "makeValuesOnly",
  "putBack",
] as const;

export type ActionId = (typeof ACTION_IDS)[number];
