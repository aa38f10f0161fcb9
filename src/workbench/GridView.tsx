import { useEffect, useRef, useState } from "react";
import type { SheetGrid } from "./grid/sheet-grid";
import { functionHelp, loadFunctions } from "./grid/function-help";
import type { OpenWorkbook } from "./host/open-workbook";
import type { WorkbenchLocale } from "./workbench-text";

interface GridViewProps {
  readonly open: OpenWorkbook;
  readonly locale: WorkbenchLocale;
  readonly onFailure: (reason: unknown) => void;
}

/** How long changes are collected before the grid is drawn again, in milliseconds. */
const redrawDelay = 60;

/** The sheets of the open workbook, drawn again whenever the host changed them. */
export function GridView({ open, locale, onFailure }: GridViewProps) {
  const element = useRef<HTMLDivElement>(null);
  const [isDrawn, setIsDrawn] = useState(false);

  useEffect(() => {
    const container = element.current;
    if (!container) return undefined;
    let ended = false;
    let grid: SheetGrid | undefined;
    let redraw: ReturnType<typeof setTimeout> | undefined;
    let drawn = open.contentRevision();
    const follow = (): void => {
      const revision = open.contentRevision();
      if (revision !== drawn) grid?.show(open.workbook);
      drawn = revision;
      grid?.select(open.selection());
    };
    const stopListening = open.onChange(() => {
      clearTimeout(redraw);
      redraw = setTimeout(follow, redrawDelay);
    });
    // Ten megabytes that the task pane does not need: loaded after the page stands.
    const drawing = import("./grid/sheet-grid");
    const describing = loadFunctions(locale).catch((reason: unknown) => {
      onFailure(reason);
      return [];
    });
    // Who types at once finds the functions' help there: nothing is shown before both have come.
    Promise.all([drawing, describing]).then(([{ createSheetGrid }, functions]) => {
      if (ended) return;
      open.declareFunctions(functions);
      grid = createSheetGrid(container, locale, {
        onEdit: (edits) => void open.edit(edits).catch(onFailure),
        onSelect: open.select,
        onActivate: open.activate,
        onDrawn: () => setIsDrawn(true),
      });
      grid.show(open.workbook);
      // The grid knows of functions only once it holds a workbook.
      grid.describe(functionHelp(functions, "NUAN"));
      drawn = open.contentRevision();
    }, onFailure);
    return () => {
      ended = true;
      setIsDrawn(false);
      clearTimeout(redraw);
      stopListening();
      grid?.dispose();
    };
  }, [open, locale, onFailure]);

  return <div ref={element} className="grid" aria-busy={!isDrawn} />;
}
