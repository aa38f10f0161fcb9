import { useEffect, useMemo, useState } from "react";
import { Stopped } from "../workbook/stopped";
import { finish, finishInTasks, type Stepwise } from "../workflows/stepwise";

/** From so many rows on, working something out is cut into steps. */
export const manyRows = 1_000;

/**
 * Works something out anew whenever `begin` is another function: at once over few rows, else step by step, so that keys and clicks are
 * answered between; what was worked out before stays until then. Null before the first outcome.
 * @example const divided = useWorkedOut(useCallback(() => divideStepwise(report), [report]), households > manyRows)
 */
export function useWorkedOut<Outcome>(begin: () => Stepwise<Outcome>, isLarge: boolean): Outcome | null {
  const atOnce = useMemo(() => (isLarge ? null : { outcome: finish(begin()) }), [begin, isLarge]);
  const [later, setLater] = useState<{ readonly outcome: Outcome } | null>(null);
  useEffect(() => {
    if (!isLarge) return;
    const stopper = new AbortController();
    finishInTasks(begin(), stopper.signal).then(
      (outcome) => setLater({ outcome }),
      (error: unknown) => {
        // Something else is to be worked out by now.
        if (!(error instanceof Stopped)) throw error;
      },
    );
    return () => stopper.abort();
  }, [begin, isLarge]);
  return (atOnce ?? later)?.outcome ?? null;
}
