import { useSyncExternalStore } from "react";
import { usePaneServices } from "./pane-services";

/**
 * Why no other job can be begun now, in words; null where none is running.
 * @example useBusyReason() // => "正在核查，完成后可用。"
 */
export function useBusyReason(): string | null {
  const { messages, session } = usePaneServices();
  const task = useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getSnapshot().busy?.task ?? null,
  );
  return task === null ? null : messages.waitFor(messages.busy[task]);
}
