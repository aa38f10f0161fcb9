import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneServices } from "./pane-services";

/** Work that is over sooner than this needs no way to stop it, in milliseconds. */
const shortWork = 1000;

/** 停止: ends the running job; what it had written is put back. Comes once the work takes long. */
export function StopButton() {
  const { messages, session } = usePaneServices();
  const [long, setLong] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), shortWork);
    return () => clearTimeout(timer);
  }, []);
  if (!long) return null;
  return (
    <Button
      size="small"
      disabled={asked}
      onClick={() => {
        setAsked(true);
        session.stop();
      }}
    >
      {asked ? messages.stopping : messages.stop}
    </Button>
  );
}
