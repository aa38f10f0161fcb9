import { elementAt, localName, putElement, xmlNode, type XmlNode } from "../../xlsx/xml/xml-tree";
import {
  bindFace,
  isHostObject,
  nullObject,
  type Face,
  type HostObject,
  type Property,
} from "../bridge/host-object";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import { requireWord, wordOf } from "../format/shared-style";
import { HostError } from "../host-error";
import { noteChange } from "../host-state";
import type { DrawingBox } from "../sheet/drawing-position";
import type { SheetTarget } from "../sheet/sheet-target";
import { ungroup } from "./group-shapes";
import { createLineFace } from "./line-face";
import { copyShapeTo, moveInOrder, removeShape, scaleShape } from "./shape-changes";
import {
  placeShape,
  propertiesNode,
  shapeBox,
  shapePropertyOrder,
  shapeRotation,
  turnShape,
  ensureProperties,
} from "./shape-box";
import { shapeFillFace, shapeLineFormatFace } from "./shape-look-faces";
import { countConnectionSites, shapePresets } from "./shape-presets";
import {
  editShape,
  listShapes,
  memberNodes,
  numberOfNode,
  ownProperties,
  readShape,
  shapeId,
  shapeNumber,
  type ShapeTarget,
} from "./shape-target";
import { textFrameFace } from "./text-faces";

/** Opens a shape. */
export const openShape = (target: ShapeTarget): HostObject => bindFace(shapeFace, target);

const lineFace = createLineFace(openShape);

/** Excel.ShapeType of a drawing object's element. */
const kindOf = (target: ShapeTarget): string => {
  const name = localName(readShape(target));
  if (name === "sp") return "GeometricShape";
  return name === "pic" ? "Image" : name === "cxnSp" ? "Line" : "Group";
};

/** A navigation member only one kind of shape has. */
const ofKind = (kind: string, face: () => Face<ShapeTarget>): Property<ShapeTarget> => ({
  navigation: true,
  get: (target) => {
    if (kindOf(target) !== kind) throw new HostError("InvalidOperation");
    return bindFace(face(), target);
  },
});

const identify = (target: ShapeTarget): Record<string, unknown> => ({ Id: shapeId(shapeNumber(target)) });
const idProperty: Property<ShapeTarget> = { get: (target) => shapeId(shapeNumber(target)) };
const shapeProperty: Property<ShapeTarget> = { navigation: true, get: openShape };

const geometricShapeFace: Face<ShapeTarget> = {
  className: "GeometricShape",
  identify,
  properties: { Id: idProperty, Shape: shapeProperty },
};

const formats: Readonly<Record<string, string>> = {
  png: "PNG",
  jpeg: "JPEG",
  jpg: "JPEG",
  gif: "GIF",
  bmp: "BMP",
  svg: "SVG",
};

const imageFace: Face<ShapeTarget> = {
  className: "Image",
  identify,
  properties: {
    Id: idProperty,
    Shape: shapeProperty,
    Format: {
      get: (target) => {
        const blip = elementAt(readShape(target), "blipFill", "blip");
        const key =
          Object.entries(blip?.attributes ?? {}).find(([name]) => /(?:^|:)embed$/.test(name))?.[1] ?? "";
        const ending = target.shape.images[key]?.ending ?? target.shape.imageEndings?.[key] ?? "";
        return formats[ending] ?? "UNKNOWN";
      },
    },
  },
};

/** Shapes a group holds directly, as their faces see them. */
const membersOf = (target: ShapeTarget): ShapeTarget[] =>
  memberNodes(readShape(target)).map((node) => ({ ...target, member: numberOfNode(node) }));

const groupFace: Face<ShapeTarget> = {
  className: "ShapeGroup",
  identify,
  properties: {
    Id: idProperty,
    Shape: shapeProperty,
    Shapes: { navigation: true, get: (target) => bindFace(groupShapesFace, target) },
  },
  methods: { Ungroup: ungroup },
};

const groupShapesFace: Face<ShapeTarget> = {
  className: "GroupShapeCollection",
  properties: {},
  items: (target) => membersOf(target).map(openShape),
  index: (target, key) => presentShape(findAmong(membersOf(target), key)),
  methods: {
    GetCount: (target) => membersOf(target).length,
    GetItem: (target, [key]) => presentShape(findAmong(membersOf(target), key)),
    GetItemOrNullObject: (target, [key]) => findAmong(membersOf(target), key),
    GetItemAt: (target, [index]) => shapeAt(membersOf(target), index),
  },
};

/** The shape of a name or id among some; a null object for none. */
export function findAmong(shapes: readonly ShapeTarget[], given: unknown): HostObject {
  const key = requireText(given);
  const named = (target: ShapeTarget): boolean =>
    ownProperties(readShape(target))?.attributes.name?.toLowerCase() === key.toLowerCase();
  const found = shapes.find((one) => shapeId(shapeNumber(one)) === key) ?? shapes.find(named);
  return found ? openShape(found) : nullObject;
}

/** The same, ItemNotFound for none. */
export function presentShape(found: HostObject): HostObject {
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** The shape at a 0-based place; InvalidArgument for none. */
export function shapeAt(shapes: readonly ShapeTarget[], index: unknown): HostObject {
  const found = shapes[requireNumber(index)];
  if (!found) throw new HostError("InvalidArgument");
  return openShape(found);
}

const boxProperty = (side: keyof DrawingBox): Property<ShapeTarget> => ({
  get: (target) => shapeBox(target)[side],
  set: (target, value) => placeShape(target, { [side]: requireNumber(value) }),
});

const ownText = (name: "name" | "title" | "descr"): Property<ShapeTarget> => ({
  get: (target) => ownProperties(readShape(target))?.attributes[name] ?? "",
  set: (target, value) => {
    const text = requireText(value);
    if (name === "name" && text === "") throw new HostError("InvalidArgument");
    editShape(target, (node) => {
      const own = ownProperties(node);
      if (own) own.attributes[name] = text;
    });
  },
});

const locksPath: Readonly<Record<string, readonly [string, string, string]>> = {
  sp: ["nvSpPr", "cNvSpPr", "spLocks"],
  pic: ["nvPicPr", "cNvPicPr", "picLocks"],
  cxnSp: ["nvCxnSpPr", "cNvCxnSpPr", "cxnSpLocks"],
  grpSp: ["nvGrpSpPr", "cNvGrpSpPr", "grpSpLocks"],
};
const locksOf = (node: XmlNode): XmlNode | undefined =>
  elementAt(node, ...(locksPath[localName(node)] ?? []));

const presetOf = (target: ShapeTarget): string | undefined =>
  elementAt(propertiesNode(readShape(target)), "prstGeom")?.attributes.prst;

/** The group a shape is in. */
function parentOf(target: ShapeTarget): HostObject {
  if (target.member === undefined) return nullObject;
  const groups = listShapes(target).filter(({ node }) => localName(node) === "grpSp");
  const parent = groups.find(({ node }) =>
    memberNodes(node).some((one) => numberOfNode(one) === target.member),
  );
  return parent ? bindFace(groupFace, parent.target) : nullObject;
}

const orderOf = (target: ShapeTarget): number => target.sheet.objects.shapes.indexOf(target.shape);

/** Excel.Shape. */
const shapeFace: Face<ShapeTarget> = {
  className: "Shape",
  identify,
  properties: {
    Id: idProperty,
    Name: ownText("name"),
    AltTextTitle: ownText("title"),
    AltTextDescription: ownText("descr"),
    DisplayName: { get: (target) => ownProperties(readShape(target))?.attributes.name ?? "" },
    Type: { get: kindOf },
    GeometricShapeType: {
      get: (target) => {
        const preset = presetOf(target);
        return kindOf(target) === "GeometricShape" && preset ? wordOf(shapePresets, preset) : null;
      },
      set: (target, value) => {
        if (kindOf(target) !== "GeometricShape") throw new HostError("InvalidOperation");
        const preset = requireWord(shapePresets, value);
        editShape(target, (node) => {
          const made = xmlNode("a:prstGeom", { prst: preset }, [xmlNode("a:avLst")]);
          putElement(ensureProperties(node), made, shapePropertyOrder);
        });
      },
    },
    Left: boxProperty("left"),
    Top: boxProperty("top"),
    Width: boxProperty("width"),
    Height: boxProperty("height"),
    Rotation: { get: shapeRotation, set: (target, value) => turnShape(target, requireNumber(value)) },
    Visible: {
      get: (target) => ownProperties(readShape(target))?.attributes.hidden !== "1",
      set: (target, value) => {
        const isHidden = !requireBoolean(value);
        editShape(target, (node) => {
          const own = ownProperties(node);
          if (own) own.attributes.hidden = isHidden ? "1" : undefined;
        });
      },
    },
    LockAspectRatio: {
      get: (target) => locksOf(readShape(target))?.attributes.noChangeAspect === "1",
      set: (target, value) => {
        const isLocked = requireBoolean(value);
        editShape(target, (node) => {
          const [holder, inner, locks] = locksPath[localName(node)] ?? ["", "", ""];
          const parent = elementAt(node, holder, inner);
          const own =
            elementAt(parent, locks) ?? (parent && putElement(parent, xmlNode(`a:${locks}`), [locks]));
          if (own) own.attributes.noChangeAspect = isLocked ? "1" : undefined;
        });
      },
    },
    Placement: {
      get: ({ shape }) => shape.placement,
      set: ({ state, sheet, shape }, value) => {
        if (value !== "TwoCell" && value !== "OneCell" && value !== "Absolute")
          throw new HostError("InvalidArgument");
        shape.placement = value;
        noteChange(state, sheet);
      },
    },
    ConnectionSiteCount: { get: (target) => countConnectionSites(presetOf(target) ?? "rect") },
    ZOrderPosition: { get: orderOf },
    Level: { get: ({ member }) => (member === undefined ? 0 : 1) },
    Fill: { navigation: true, get: (target) => bindFace(shapeFillFace, target) },
    LineFormat: { navigation: true, get: (target) => bindFace(shapeLineFormatFace, target) },
    TextFrame: ofKind("GeometricShape", () => textFrameFace),
    GeometricShape: ofKind("GeometricShape", () => geometricShapeFace),
    Image: ofKind("Image", () => imageFace),
    Line: ofKind("Line", () => lineFace),
    Group: ofKind("Group", () => groupFace),
    ParentGroup: {
      navigation: true,
      get: (target) => {
        const parent = parentOf(target);
        if (parent.isNull) throw new HostError("ItemNotFound");
        return parent;
      },
    },
  },
  methods: {
    Delete: removeShape,
    CopyTo: (target, [sheet]) => {
      if (sheet !== null && sheet !== undefined && (!isHostObject(sheet) || sheet.className !== "Worksheet"))
        throw new HostError("InvalidArgument");
      const home: SheetTarget = isHostObject(sheet) ? (sheet.target as SheetTarget) : target;
      return openShape(copyShapeTo(target, home));
    },
    IncrementLeft: (target, [points]) =>
      placeShape(target, { left: Math.max(0, shapeBox(target).left + requireNumber(points)) }),
    IncrementTop: (target, [points]) =>
      placeShape(target, { top: Math.max(0, shapeBox(target).top + requireNumber(points)) }),
    IncrementRotation: (target, [degrees]) =>
      turnShape(target, shapeRotation(target) + requireNumber(degrees)),
    ScaleHeight: (target, parameters) => scaleShape(target, "height", parameters),
    ScaleWidth: (target, parameters) => scaleShape(target, "width", parameters),
    SetZOrder: moveInOrder,
  },
};
