import { createContext, useContext, useState } from "react";

/** What panels remember while another place is shown: filters, the open group, how far the list is scrolled. */
export const KeptViewsContext = createContext<Map<string, unknown>>(new Map());

/**
 * State of a panel that outlives a visit to another place, as useState otherwise.
 * @example const [view, setView] = useKeptView("check", initialCheckView)
 */
export function useKeptView<View>(name: string, initial: View): readonly [View, (view: View) => void] {
  const kept = useContext(KeptViewsContext);
  const [view, setView] = useState<View>(() => (kept.has(name) ? (kept.get(name) as View) : initial));
  return [
    view,
    (next) => {
      kept.set(name, next);
      setView(next);
    },
  ];
}
