import { createContext, useEffect, useState } from "react";
import type { CampaignSession } from "../commands/campaign-session";

/** Work that is over sooner than this needs no way to stop it, in milliseconds. */
const shortWork = 1000;

/** How the running job stands, whichever place the clerk looks at meanwhile. */
export interface LongWork {
  /** The job has run for a second: it may be stopped. */
  readonly isLong: boolean;
  /** It was asked to stop. */
  readonly isStopping: boolean;
  readonly stop: () => void;
}

/** Carries the running job to 停止 in whatever panel is shown. */
export const LongWorkContext = createContext<LongWork>({
  isLong: false,
  isStopping: false,
  stop: () => undefined,
});

/**
 * Counts from the beginning of the job, not from the moment a place was opened; the next job begins anew.
 * @example const longWork = useLongWork(session, state.busy !== null)
 */
export function useLongWork(session: CampaignSession, isBusy: boolean): LongWork {
  const [isLong, setLong] = useState(false);
  const [isStopping, setStopping] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), shortWork);
    return () => {
      clearTimeout(timer);
      setLong(false);
      setStopping(false);
    };
  }, [isBusy]);
  const stop = () => {
    setStopping(true);
    session.stop();
  };
  return { isLong, isStopping, stop };
}
