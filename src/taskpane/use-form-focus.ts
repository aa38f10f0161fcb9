import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the focus with the clerk when a form takes the place of the button that opened it: its first field gets the focus, and the
 * button gets it back when the form is left. Nothing moves when the panel is first shown.
 * @example const { opener, field } = useFormFocus<HTMLTextAreaElement>(isOpen)
 */
export function useFormFocus<Field extends HTMLElement>(
  isOpen: boolean,
): { readonly opener: RefObject<HTMLButtonElement | null>; readonly field: RefObject<Field | null> } {
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<Field>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    (isOpen ? field : opener).current?.focus();
  }, [isOpen]);
  return { opener, field };
}
