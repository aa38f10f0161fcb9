import type { CellArea, SheetData } from "../../xlsx/workbook-data";
import { intersectAreas } from "../cell/address";
import { BlockGatherer } from "../formula/cell-blocks";
import { forEachCell } from "../cell/cell-store";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireNumber } from "../bridge/parameters";
import { findSheet, fullAddress, type RangeTarget } from "./range-target";
import { areasReadBy } from "../formula/relative-formula";

/** Blocks of several sheets (Excel.WorkbookRangeAreas). */
interface TracedTarget {
  readonly state: HostState;
  readonly parts: readonly { readonly sheet: SheetData; readonly areas: readonly CellArea[] }[];
}

interface SheetBlock {
  readonly sheet: SheetData;
  readonly area: CellArea;
}

const isWithin = (inner: CellArea, outer: CellArea): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rowCount <= outer.row + outer.rowCount &&
  inner.column + inner.columnCount <= outer.column + outer.columnCount;

/** Adds a block unless one already there holds it; says whether it was new. */
function addBlock(blocks: SheetBlock[], block: SheetBlock): boolean {
  if (blocks.some((known) => known.sheet === block.sheet && isWithin(block.area, known.area))) return false;
  blocks.push(block);
  return true;
}

function readsOf(state: HostState, { sheet, area }: SheetBlock): SheetBlock[] {
  const found: SheetBlock[] = [];
  forEachCell(sheet, area, (cell) => {
    if (cell.formula === undefined) return;
    for (const read of areasReadBy(cell.formula)) {
      const home = read.sheetName === null ? sheet : findSheet(state, read.sheetName);
      if (home) found.push({ sheet: home, area: read.area });
    }
  });
  return found;
}

function precedents(target: RangeTarget, isDirect: boolean): SheetBlock[] {
  const blocks: SheetBlock[] = [];
  let waiting: SheetBlock[] = [target];
  do {
    const reads = waiting.flatMap((block) => readsOf(target.state, block));
    waiting = reads.filter((block) => addBlock(blocks, block));
  } while (!isDirect && waiting.length > 0);
  return blocks;
}

function dependents(target: RangeTarget, isDirect: boolean): SheetBlock[] {
  const { state } = target;
  const formulas = state.workbook.sheets.flatMap((sheet) => {
    const cells: { block: SheetBlock; reads: SheetBlock[] }[] = [];
    for (const [row, data] of sheet.rows.entries()) {
      for (const [column, cell] of data?.cells.entries() ?? []) {
        if (cell?.formula === undefined) continue;
        const block = { sheet, area: { row, column, rowCount: 1, columnCount: 1 } };
        cells.push({ block, reads: readsOf(state, block) });
      }
    }
    return cells;
  });
  const found = new Set<SheetBlock>();
  let sources: SheetBlock[] = [target];
  do {
    const next = formulas.filter(
      ({ block, reads }) =>
        !found.has(block) &&
        reads.some((read) =>
          sources.some((one) => one.sheet === read.sheet && intersectAreas(one.area, read.area)),
        ),
    );
    sources = next.map(({ block }) => block);
    for (const block of sources) found.add(block);
  } while (!isDirect && sources.length > 0);
  return state.workbook.sheets.flatMap((sheet) => {
    const gatherer = new BlockGatherer();
    for (const { block } of formulas)
      if (found.has(block) && block.sheet === sheet) gatherer.add(block.area.row, block.area.column);
    return gatherer.blocks().map((area) => ({ sheet, area }));
  });
}

/** Members of Excel.Range that follow formulas to and from the range; ItemNotFound when there is nothing to follow. */
export function rangeTrace(
  open: (target: RangeTarget) => HostObject,
): Readonly<Record<string, (target: RangeTarget) => HostObject>> {
  const openAreas = (state: HostState, part: TracedTarget["parts"][number]): HostObject =>
    state.openAreas(part.sheet, part.areas);
  const areasCollection: Face<TracedTarget> = {
    className: "RangeAreasCollection",
    properties: {},
    items: ({ state, parts }) => parts.map((part) => openAreas(state, part)),
    methods: {
      GetCount: ({ parts }) => parts.length,
      GetItemAt: ({ state, parts }, [at]) => {
        const part = parts[requireNumber(at)];
        if (!part) throw new HostError("InvalidArgument");
        return openAreas(state, part);
      },
    },
  };
  const rangesOf = ({ state, parts }: TracedTarget): RangeTarget[] =>
    parts.flatMap(({ sheet, areas }) => areas.map((area) => ({ state, sheet, area })));
  const rangeCollection: Face<TracedTarget> = {
    className: "RangeCollection",
    properties: {},
    items: (target) => rangesOf(target).map(open),
    methods: {
      GetCount: (target) => rangesOf(target).length,
      GetItemAt: (target, [at]) => {
        const range = rangesOf(target)[requireNumber(at)];
        if (!range) throw new HostError("InvalidArgument");
        return open(range);
      },
    },
  };
  const partOn = ({ state, parts }: TracedTarget, key: unknown): HostObject | null => {
    const sheet = findSheet(state, key);
    const part = parts.find((one) => one.sheet === sheet);
    return part ? openAreas(state, part) : null;
  };
  const tracedFace: Face<TracedTarget> = {
    className: "WorkbookRangeAreas",
    properties: {
      Addresses: { get: (target) => rangesOf(target).map(fullAddress) },
      Areas: { navigation: true, get: (target) => bindFace(areasCollection, target) },
      Ranges: { navigation: true, get: (target) => bindFace(rangeCollection, target) },
    },
    methods: {
      GetRangeAreasBySheet: (target, [key]) => {
        const found = partOn(target, key);
        if (!found) throw new HostError("ItemNotFound");
        return found;
      },
      GetRangeAreasOrNullObjectBySheet: (target, [key]) => partOn(target, key) ?? nullObject,
    },
  };
  const answer = (state: HostState, blocks: readonly SheetBlock[]): HostObject => {
    if (blocks.length === 0) throw new HostError("ItemNotFound");
    const parts = state.workbook.sheets.flatMap((sheet) => {
      const areas = blocks.flatMap((block) => (block.sheet === sheet ? block.area : []));
      return areas.length > 0 ? [{ sheet, areas }] : [];
    });
    return bindFace(tracedFace, { state, parts });
  };
  return {
    GetDirectPrecedents: (target) => answer(target.state, precedents(target, true)),
    GetPrecedents: (target) => answer(target.state, precedents(target, false)),
    GetDirectDependents: (target) => answer(target.state, dependents(target, true)),
    GetDependents: (target) => answer(target.state, dependents(target, false)),
  };
}
