/** Whether Ctrl+C was pressed since the listening began. */
export interface StopListener {
  /** Lets a key that was pressed reach us, then says whether it was. */
  isStopped(): Promise<boolean>;
  close(): void;
}

/**
 * Takes Ctrl+C as a wish to stop before the next file, so that a job can say what was done. Pressed a second time it ends the
 * process, as it always does; output is written beside its place and renamed, so nothing is ever left half written.
 * @example await listenForStop().isStopped() // => false
 */
export function listenForStop(): StopListener {
  let stopped = false;
  const onStop = () => {
    stopped = true;
  };
  process.once("SIGINT", onStop);
  return {
    isStopped: () => new Promise((resolve) => setImmediate(() => resolve(stopped))),
    close: () => void process.off("SIGINT", onStop),
  };
}
