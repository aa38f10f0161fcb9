import { useEffect } from "react";

/** Ctrl+F and ⌘F anywhere on the page find in the grid, whose cells the browser's own search does not see. */
export function useFindKey(find: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "f";
      if (!isFind) return;
      event.preventDefault();
      event.stopPropagation();
      find();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [find]);
}
