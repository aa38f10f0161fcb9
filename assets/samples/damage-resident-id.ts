/** What real registers do to an identity number; the fourth is a number, as Excel keeps it: fifteen digits. */
const DAMAGES: readonly ((id: string) => string | number)[] = [
  (id) => `${id.slice(0, 15)}000`,
  (id) => id.slice(0, 17) + (id.endsWith("5") ? "6" : "5"),
  (id) => id.slice(0, 17),
  (id) => Number(`${id.slice(0, 15)}000`),
  (id) =>
    [...id].map((c) => (c >= "0" && c <= "9" ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(""),
  (id) => `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`,
  (id) => `${id}。`,
  (id) => `${id}43`,
  (id) => id.replace("1", "I"),
  (id) => `${id.slice(0, 10)}1332${id.slice(14)}`,
  (id) => id.slice(0, 6) + id.slice(8, 17),
  (id) => id.toLowerCase().replace(/.$/, (last) => (last === "x" ? "x" : `${last}\u00a0`)),
];

/** The damage of that turn, in the order above and round again. */
export function damageResidentId(id: string, turn: number): string | number {
  return DAMAGES[turn % DAMAGES.length]?.(id) ?? id;
}
