import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { windowedRows } from "./windowed-rows";

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", left: 0, right: 0 },
});

/** Scrolling by less than this many pixels draws nothing anew. */
const scrollStep = 120;

/** What is taken to be seen before the page is laid out, in pixels. */
const unmeasuredHeight = 720;

interface Seen {
  readonly from: number;
  readonly to: number;
}

function seenOf(list: HTMLElement): Seen {
  const scroller = list.closest("main");
  const { top } = list.getBoundingClientRect();
  const above = scroller === null ? 0 : scroller.getBoundingClientRect().top;
  const height = (scroller?.clientHeight ?? 0) || unmeasuredHeight;
  const from = Math.floor((above - top) / scrollStep) * scrollStep;
  return { from, to: from + Math.ceil(height / scrollStep + 1) * scrollStep };
}

const keyIn = (row: Element) => row.getAttribute("data-key") ?? "";
const indexOf = (row: Element) => Number(row.getAttribute("aria-posinset")) - 1;

/**
 * A list of any length inside the scrolling main part of a panel: only rows near what is seen are in the page, each saying its
 * number of all. The opened row and the one with the focus with its neighbours stay, so that nothing typed and no focus is lost.
 * Source: WAI-ARIA 1.2, aria-setsize and aria-posinset.
 * @example <WindowedList label="户" count={20000} usualHeight={37} openRow={null} row={(index) => <span>{index}</span>} />
 */
export function WindowedList(props: {
  readonly label: string;
  readonly count: number;
  /** How high a closed row is, in pixels, until it is measured. */
  readonly usualHeight: number;
  readonly openRow: number | null;
  readonly className?: string;
  /** What stands in a row, so that what is typed in it goes with it when rows come and go; the index where absent. */
  readonly keyOf?: (index: number) => string;
  readonly row: (index: number) => ReactNode;
}) {
  const { count, keyOf, openRow, usualHeight } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [seen, setSeen] = useState<Seen>({ from: 0, to: unmeasuredHeight });
  // By key: a row that comes to stand elsewhere brings its height with it.
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [focused, setFocused] = useState<number | null>(null);
  const [watcher, setWatcher] = useState<ResizeObserver | null>(null);

  useEffect(() => {
    const element = list.current;
    const scroller = element?.closest("main");
    if (element === null || scroller == null) return;
    const look = () => {
      const next = seenOf(element);
      setSeen((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    look();
    scroller.addEventListener("scroll", look, { passive: true });
    if (typeof ResizeObserver === "undefined") return () => scroller.removeEventListener("scroll", look);
    const sizes = new ResizeObserver(look);
    sizes.observe(scroller);
    sizes.observe(element);
    return () => {
      scroller.removeEventListener("scroll", look);
      sizes.disconnect();
    };
  }, []);

  useEffect(() => {
    if (typeof ResizeObserver === "undefined") return;
    const known = new Map<string, number>();
    const rows = new ResizeObserver((entries) => {
      const scroller = list.current?.closest("main");
      if (scroller == null) return;
      const edge = scroller.getBoundingClientRect().top;
      let moved = 0;
      let changed = false;
      for (const { target } of entries) {
        if (!target.isConnected) continue;
        const { height, top } = target.getBoundingClientRect();
        const before = known.get(keyIn(target)) ?? usualHeight;
        known.set(keyIn(target), height);
        if (height === before) continue;
        changed = true;
        if (top + before <= edge) moved += height - before;
      }
      if (!changed) return;
      // What the clerk looks at stays where it is when rows above turn out higher than thought.
      flushSync(() => setHeights(new Map(known)));
      if (moved !== 0) scroller.scrollTop += moved;
    });
    setWatcher(rows);
    return () => rows.disconnect();
  }, [usualHeight]);

  const { rows, height } = useMemo(() => {
    const held = [
      ...(openRow === null ? [] : [openRow]),
      ...(focused === null ? [] : [focused - 1, focused, focused + 1]),
    ];
    const heightOf = (index: number) => heights.get(keyOf?.(index) ?? String(index));
    return windowedRows({ count, heightOf, usual: usualHeight, ...seen, held });
  }, [count, heights, keyOf, usualHeight, seen, openRow, focused]);

  return (
    <ul
      ref={list}
      aria-label={props.label}
      className={props.className === undefined ? styles.list : `${styles.list} ${props.className}`}
      style={{ height }}
      onFocus={({ target }) => {
        const row = target.closest("li");
        if (row !== null) setFocused(indexOf(row));
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      }}
    >
      {rows.map(({ index, top }) => (
        <WindowedRow
          key={keyOf?.(index) ?? String(index)}
          rowKey={keyOf?.(index) ?? String(index)}
          className={styles.row}
          index={index}
          count={count}
          top={top}
          watcher={watcher}
        >
          {props.row(index)}
        </WindowedRow>
      ))}
    </ul>
  );
}

function WindowedRow(props: {
  readonly className: string;
  readonly rowKey: string;
  readonly index: number;
  readonly count: number;
  readonly top: number;
  readonly watcher: ResizeObserver | null;
  readonly children: ReactNode;
}) {
  const { watcher } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const element = row.current;
    if (element === null || watcher === null) return;
    watcher.observe(element);
    return () => watcher.unobserve(element);
  }, [watcher]);
  return (
    <li
      ref={row}
      className={props.className}
      data-key={props.rowKey}
      aria-setsize={props.count}
      aria-posinset={props.index + 1}
      style={{ top: props.top }}
    >
      {props.children}
    </li>
  );
}
