/** The part of a keyboard event that walking through lists needs. */
interface ListKey {
  readonly key: string;
  readonly target: EventTarget;
  preventDefault(): void;
}

/**
 * Walks through the lists of a panel with the keys of UX: ↑ ↓ from row to row, → opens a group, ← closes it. Fields and menus keep
 * their own keys. Source: WAI-ARIA Authoring Practices, Accordion and Disclosure patterns.
 * @example <div onKeyDown={walkLists} />
 */
export function walkLists(event: ListKey): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || target.tagName !== "BUTTON") return;
  const expanded = target.getAttribute("aria-expanded");
  if ((key === "ArrowRight" && expanded === "false") || (key === "ArrowLeft" && expanded === "true")) {
    event.preventDefault();
    target.click();
    return;
  }
  if (key !== "ArrowDown" && key !== "ArrowUp") return;
  // The outermost list, so that the rows of an opened group are walked through between the groups.
  let list = target.closest("ul, ol");
  for (let outer = list; outer !== null; outer = outer.parentElement?.closest("ul, ol") ?? null) list = outer;
  if (list === null) return;
  const rows = [...list.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
  const next = rows[rows.indexOf(target as HTMLButtonElement) + (key === "ArrowDown" ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
