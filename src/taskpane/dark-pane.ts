import { createContext, useContext } from "react";

/** Whether the pane is drawn on a dark ground. */
export const DarkPaneContext = createContext(false);

/** True on a dark ground, where severities need lighter colours. */
export function useDarkPane(): boolean {
  return useContext(DarkPaneContext);
}
