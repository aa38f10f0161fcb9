import { type RefObject, useEffect, useRef, useState } from "react";
import type { GridEdit } from "./grid/grid-edits";
import type { Refusal } from "./grid/refused-commands";
import type { SheetGrid } from "./grid/sheet-grid";
import { functionHelp, loadFunctions } from "./grid/function-help";
import type { OpenWorkbook } from "./host/open-workbook";
import type { DataValidationData } from "../xlsx/rules/data-validation-data";
import type { WorkbenchLocale } from "./workbench-text";

/** What the page asks of the grid that is drawn. */
export type GridRequests = Pick<SheetGrid, "find">;

interface GridViewProps {
  readonly open: OpenWorkbook;
  readonly locale: WorkbenchLocale;
  /** Filled while a grid stands on the page. */
  readonly requests: RefObject<GridRequests | null>;
  readonly onBrokenRule: (rule: DataValidationData) => void;
  readonly onRefused: (refusal: Refusal) => void;
  readonly onStray: () => void;
  readonly onTurnBack: (way: "undo" | "redo") => void;
  readonly onFailure: (reason: unknown) => void;
}

/** How long changes are collected before the grid is drawn again, in milliseconds. */
const redrawDelay = 60;

/** The sheets of the open workbook, drawn again whenever the host changed them. */
export function GridView({
  open,
  locale,
  requests,
  onBrokenRule,
  onRefused,
  onStray,
  onTurnBack,
  onFailure,
}: GridViewProps) {
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
    const enter = async (edits: readonly GridEdit[]): Promise<void> => {
      try {
        const broken = await open.edit(edits);
        if (broken) onBrokenRule(broken);
      } catch (reason) {
        onFailure(reason);
      }
      // The grid shows what was typed; what the host made of it, or refused, is drawn over that.
      if (ended) return;
      drawn = open.contentRevision();
      grid?.show(open.workbook);
    };
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
        onEdit: (edits) => void enter(edits),
        onLines: (changes) => {
          try {
            open.changeLines(changes);
          } catch (reason) {
            onFailure(reason);
            // What the host refused is drawn again as it is there.
            grid?.showAnew(open.workbook);
          }
        },
        onRefused,
        onStray: () => {
          onStray();
          setTimeout(() => !ended && grid?.show(open.workbook));
        },
        onTurnBack,
        onSelect: open.select,
        onActivate: open.activate,
        onDrawn: () => setIsDrawn(true),
      });
      requests.current = grid;
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
      requests.current = null;
      grid?.dispose();
    };
  }, [open, locale, requests, onBrokenRule, onRefused, onStray, onTurnBack, onFailure]);

  return <div ref={element} className="grid" aria-busy={!isDrawn} />;
}
