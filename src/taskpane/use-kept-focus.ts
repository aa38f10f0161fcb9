import { useEffect, type RefObject } from "react";

/**
 * Gives the focus a place to stand when what had it is gone: a button that is disabled while its job runs, or a panel that gave way to
 * another. It goes to the title, from where the panel is read on. Nothing moves while the clerk is in the sheet.
 * Source: WCAG 2.2, 2.4.3 Focus Order.
 *
 * @param frame the pane
 * @param at changes whenever the focus may have lost its place
 * @example useKeptFocus(frame, isBusy ? null : place)
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>, at: string | null): void {
  useEffect(() => {
    if (at === null || !document.hasFocus() || document.activeElement !== document.body) return;
    frame.current?.querySelector<HTMLElement>("header h1 button")?.focus();
  }, [frame, at]);
}
