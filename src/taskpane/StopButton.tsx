import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { LongWorkContext } from "./long-work";
import { usePaneServices } from "./pane-services";

/** 停止: ends the running job; what it had written is put back. Comes once the work takes long. */
export function StopButton() {
  const { messages } = usePaneServices();
  const { isLong, isStopping, stop } = useContext(LongWorkContext);
  if (!isLong) return null;
  return (
    <Button size="small" disabled={isStopping} onClick={stop}>
      {isStopping ? messages.stopping : messages.stop}
    </Button>
  );
}
