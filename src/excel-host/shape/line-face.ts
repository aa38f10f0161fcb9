import { elementAt, putElement, removeElements, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import { isHostObject, nullObject, type Face, type HostObject, type Property } from "../bridge/host-object";
import { requireNumber } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";
import { HostError } from "../host-error";
import { propertiesNode } from "./shape-box";
import { editLine, lineNode, putInLine } from "./shape-look-faces";
import { connectorPresets, countConnectionSites } from "./shape-presets";
import { editShape, listShapes, readShape, shapeId, shapeNumber, type ShapeTarget } from "./shape-target";

/** How a shape is opened, handed over so that the faces of shapes and lines need not import each other. */
type OpenShape = (target: ShapeTarget) => HostObject;

const heads: Readonly<Record<string, string>> = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
const lengths: Readonly<Record<string, string>> = { Short: "sm", Medium: "med", Long: "lg" };
const widths: Readonly<Record<string, string>> = { Narrow: "sm", Medium: "med", Wide: "lg" };

type End = "headEnd" | "tailEnd";
type Tie = "stCxn" | "endCxn";

const arrowhead = (
  end: End,
  name: "type" | "len" | "w",
  usual: string,
  words: Readonly<Record<string, string>>,
): Property<ShapeTarget> => ({
  get: (target) => wordOf(words, elementAt(lineNode(target), end)?.attributes[name] ?? usual),
  set: (target, value) => {
    const word = requireWord(words, value);
    editLine(target, (line) => {
      const before = elementAt(line, end)?.attributes ?? {};
      putInLine(line, xmlNode(`a:${end}`, { ...before, [name]: word }));
    });
  },
});

const tieOf = (target: ShapeTarget, tie: Tie): XmlNode | undefined =>
  elementAt(readShape(target), "nvCxnSpPr", "cNvCxnSpPr", tie);

function untie(target: ShapeTarget, tie: Tie): void {
  editShape(target, (node) => {
    const holder = elementAt(node, "nvCxnSpPr", "cNvCxnSpPr");
    if (holder) removeElements(holder, tie);
  });
}

function tieTo(target: ShapeTarget, tie: Tie, given: unknown, site: unknown): void {
  if (!isHostObject(given) || given.className !== "Shape") throw new HostError("InvalidArgument");
  const other = given.target as ShapeTarget;
  const preset = elementAt(propertiesNode(readShape(other)), "prstGeom")?.attributes.prst ?? "rect";
  const index = requireNumber(site);
  if (
    other.sheet !== target.sheet ||
    !Number.isInteger(index) ||
    index < 0 ||
    index >= countConnectionSites(preset)
  )
    throw new HostError("InvalidArgument");
  editShape(target, (node) => {
    const holder = elementAt(node, "nvCxnSpPr", "cNvCxnSpPr");
    if (!holder) throw new HostError("InvalidOperation");
    putElement(holder, xmlNode(`a:${tie}`, { id: shapeNumber(other), idx: index }), [
      "cxnSpLocks",
      "stCxn",
      "endCxn",
    ]);
  });
}

function tiedShape(target: ShapeTarget, tie: Tie, open: OpenShape): HostObject {
  const number = Number(tieOf(target, tie)?.attributes.id);
  const found = listShapes(target).find((one) => shapeNumber(one.target) === number);
  return found ? open(found.target) : nullObject;
}

const siteOf = (tie: Tie): Property<ShapeTarget> => ({
  get: (target) => {
    const site = tieOf(target, tie)?.attributes.idx;
    return site === undefined ? null : Number(site);
  },
});

/** Excel.Line. */
export const createLineFace = (open: OpenShape): Face<ShapeTarget> => ({
  className: "Line",
  identify: (target) => ({ Id: shapeId(shapeNumber(target)) }),
  properties: {
    Id: { get: (target) => shapeId(shapeNumber(target)) },
    Shape: { navigation: true, get: open },
    ConnectorType: {
      get: (target) => {
        const preset = elementAt(propertiesNode(readShape(target)), "prstGeom")?.attributes.prst ?? "line";
        return /^bent/.test(preset) ? "Elbow" : /^curved/.test(preset) ? "Curve" : "Straight";
      },
      set: (target, value) => {
        const preset = requireWord(connectorPresets, value);
        editShape(target, (node) => {
          const geometry = elementAt(propertiesNode(node), "prstGeom");
          if (geometry) geometry.attributes.prst = preset;
        });
      },
    },
    BeginArrowheadStyle: arrowhead("headEnd", "type", "none", heads),
    BeginArrowheadLength: arrowhead("headEnd", "len", "med", lengths),
    BeginArrowheadWidth: arrowhead("headEnd", "w", "med", widths),
    EndArrowheadStyle: arrowhead("tailEnd", "type", "none", heads),
    EndArrowheadLength: arrowhead("tailEnd", "len", "med", lengths),
    EndArrowheadWidth: arrowhead("tailEnd", "w", "med", widths),
    IsBeginConnected: { get: (target) => tieOf(target, "stCxn") !== undefined },
    IsEndConnected: { get: (target) => tieOf(target, "endCxn") !== undefined },
    BeginConnectedSite: siteOf("stCxn"),
    EndConnectedSite: siteOf("endCxn"),
    BeginConnectedShape: { navigation: true, get: (target) => tiedShape(target, "stCxn", open) },
    EndConnectedShape: { navigation: true, get: (target) => tiedShape(target, "endCxn", open) },
  },
  methods: {
    ConnectBeginShape: (target, [shape, site]) => tieTo(target, "stCxn", shape, site),
    ConnectEndShape: (target, [shape, site]) => tieTo(target, "endCxn", shape, site),
    DisconnectBeginShape: (target) => untie(target, "stCxn"),
    DisconnectEndShape: (target) => untie(target, "endCxn"),
  },
});
