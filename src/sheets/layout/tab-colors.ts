/**
 * What the colour of a tab says of its sheet: it goes on the wall, it moves or files money, it is worked with, it stays in the office,
 * something on it is still open, it goes back to a unit.
 */
export const TAB_COLORS = {
  wall: "#C00000",
  money: "#0F6CBD",
  work: "#107C41",
  office: "#7F7F7F",
  open: "#8A5A00",
  returned: "#C50F1F",
} as const;

export type TabKind = keyof typeof TAB_COLORS;
