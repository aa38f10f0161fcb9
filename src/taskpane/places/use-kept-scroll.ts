import { useContext, useLayoutEffect, useRef, type UIEvent } from "react";
import type { PanePlace } from "../../commands/pane-place";
import { KeptViewsContext } from "./kept-views";

/** A panel may grow for so long until it is as high as it was left, in milliseconds; after that it stays where it is. */
const growing = 1_000;

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
    const settle = () => {
      const main = frame.current?.querySelector("main");
      if (main != null) main.scrollTop = wanted;
      const isThere = main != null && Math.abs(main.scrollTop - wanted) < 1;
      returning.current = !isThere && performance.now() < until;
      if (returning.current) next = requestAnimationFrame(settle);
    };
    settle();
    return () => {
      cancelAnimationFrame(next);
      returning.current = false;
    };
  }, [kept, name]);
  const onScroll = ({ target }: UIEvent) => {
    if (target instanceof HTMLElement && target.tagName === "MAIN" && !returning.current)
      kept.set(name, target.scrollTop);
  };
  return { frame, onScroll };
}
