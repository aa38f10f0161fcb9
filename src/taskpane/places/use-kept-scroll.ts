import { useContext, useLayoutEffect, useRef, type UIEvent } from "react";
import type { PanePlace } from "../../commands/pane-place";
import { KeptViewsContext } from "./kept-views";

/** A panel may grow for so long until it is as high as it was left, in milliseconds; after that it stays where it is. */
const growing = 1_000;

/** So many pictures in a row with the panel where it was left. */
const stillFrames = 10;

const handsOn = ["wheel", "pointerdown", "keydown"] as const;

/**
 * Brings a place back scrolled as it was left. The scrolling part of a panel is its `main`.
 * @example const { frame, onScroll } = useKeptScroll(place); <div ref={frame} onScrollCapture={onScroll} />
 */
export function useKeptScroll(place: PanePlace) {
  const kept = useContext(KeptViewsContext);
  const frame = useRef<HTMLDivElement>(null);
  const returning = useRef(false);
  const name = `scroll/${place}`;
  useLayoutEffect(() => {
    const wanted = Number(kept.get(name) ?? 0);
    if (wanted === 0) return;
    returning.current = true;
    const until = performance.now() + growing;
    let next = 0;
    let stillFor = 0;
    const settle = () => {
      const main = frame.current?.querySelector("main");
      // A long list moves what is seen while it learns how high its rows are: that is over once it stays still.
      stillFor = main != null && Math.abs(main.scrollTop - wanted) < 1 ? stillFor + 1 : 0;
      if (main != null && stillFor === 0) main.scrollTop = wanted;
      returning.current = stillFor < stillFrames && performance.now() < until;
      if (returning.current) next = requestAnimationFrame(settle);
    };
    const end = () => {
      cancelAnimationFrame(next);
      returning.current = false;
    };
    settle();
    // Whoever scrolls meanwhile goes first.
    const root = frame.current;
    for (const act of handsOn) root?.addEventListener(act, end, { once: true, passive: true });
    return () => {
      end();
      for (const act of handsOn) root?.removeEventListener(act, end);
    };
  }, [kept, name]);
  const onScroll = ({ target }: UIEvent) => {
    if (target instanceof HTMLElement && target.tagName === "MAIN" && !returning.current)
      kept.set(name, target.scrollTop);
  };
  return { frame, onScroll };
}
