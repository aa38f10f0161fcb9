/**
 * Raised when a person stopped the work: between two round trips, so that whoever began it can put back what was written.
 * @example throw new Stopped()
 */
export class Stopped extends Error {
  constructor() {
    super("Stopped by the person at the screen");
    this.name = "Stopped";
  }
}

/**
 * Ends the work here when it was asked to stop.
 * @example goOn(new AbortController().signal) // => undefined
 */
export function goOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Stopped();
}
