import {
  elementAt,
  elementsOf,
  localName,
  putElement,
  removeElements,
  xmlNode,
  type XmlNode,
} from "../../xlsx/xml/xml-tree";
import { bindFace, type Face, type Property } from "../bridge/host-object";
import { requireNumber, requireText } from "../bridge/parameters";
import { runFontProperties } from "../format/run-font";
import { requireWord, wordOf } from "../format/shared-style";
import { putText, runAt, runsWithin, textOfBody, type TextSpan } from "../format/text-runs";
import { HostError } from "../host-error";
import { unitsPerPoint } from "../sheet/drawing-position";
import { paintColor } from "./shape-paint";
import { editShape, readShape, type ShapeTarget } from "./shape-target";

/** A text or part of one. */
interface TextTarget extends ShapeTarget {
  readonly span?: TextSpan;
}

const usualSize = 11;
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Excel.ShapeFontUnderlineStyle in the file's words (ECMA-376 Part 1, 20.1.10.82). */
const underlines: Readonly<Record<string, string>> = {
  None: "none",
  Single: "sng",
  Double: "dbl",
  WavyDouble: "wavyDbl",
  ...Object.fromEntries(
    (
      "Heavy Dotted DottedHeavy Dash DashHeavy DashLong DashLongHeavy DotDash DotDashHeavy DotDotDash " +
      "DotDotDashHeavy Wavy WavyHeavy"
    )
      .split(" ")
      .map((word) => [word, lowerFirst(word)]),
  ),
};

const bodyOf = (target: ShapeTarget): XmlNode | undefined => elementAt(readShape(target), "txBody");

const emptyBody = (): XmlNode =>
  xmlNode("xdr:txBody", {}, [xmlNode("a:bodyPr"), xmlNode("a:lstStyle"), xmlNode("a:p")]);

/** Changes the text of a shape, made when it has none; InvalidOperation for pictures, lines and groups. */
function editBody(target: ShapeTarget, edit: (body: XmlNode) => void): void {
  if (localName(readShape(target)) !== "sp") throw new HostError("InvalidOperation");
  editShape(target, (node) => edit(elementAt(node, "txBody") ?? putElement(node, emptyBody())));
}

function readRun(target: TextTarget): XmlNode | undefined {
  const body = bodyOf(target);
  const [paragraph] = elementsOf(body, "p");
  return (
    elementAt(runAt(body, target.span?.start ?? 0), "rPr") ??
    elementAt(paragraph, "endParaRPr") ??
    elementAt(paragraph, "pPr", "defRPr")
  );
}

/** Looks of the runs a target is made of; a text without runs keeps its look for what will be written. */
function editRuns(target: TextTarget, edit: (look: XmlNode) => void): void {
  editBody(target, (body) => {
    const runs = runsWithin(body, target.span ?? { start: 0, length: textOfBody(body).length });
    for (const run of runs) edit(elementAt(run, "rPr") ?? putElement(run, xmlNode("a:rPr"), ["rPr", "t"]));
    if (runs.length > 0) return;
    for (const paragraph of elementsOf(body, "p"))
      edit(
        elementAt(paragraph, "endParaRPr") ??
          putElement(paragraph, xmlNode("a:endParaRPr"), ["pPr", "r", "endParaRPr"]),
      );
  });
}

const fontFace: Face<TextTarget> = {
  className: "ShapeFont",
  properties: runFontProperties<TextTarget>({
    read: readRun,
    edit: editRuns,
    color: (look, target) =>
      paintColor(elementAt(look, "solidFill") ?? elementAt(readShape(target), "style", "fontRef")) ||
      undefined,
    isUsuallyBold: () => false,
    usualSize: () => usualSize,
    underlines,
  }),
};

const textRangeFace: Face<TextTarget> = {
  className: "TextRange",
  properties: {
    Font: { navigation: true, get: (target) => bindFace(fontFace, target) },
    Text: {
      get: (target) => {
        const text = textOfBody(bodyOf(target));
        return target.span ? text.slice(target.span.start, target.span.start + target.span.length) : text;
      },
      set: (target, value) => {
        const given = requireText(value);
        editBody(target, (body) => {
          const before = textOfBody(body);
          const { start, length } = target.span ?? { start: 0, length: before.length };
          putText(body, before.slice(0, start) + given + before.slice(start + length));
        });
      },
    },
  },
  methods: {
    GetSubstring: (target, [start, length]) => {
      const from = (target.span?.start ?? 0) + requireNumber(start);
      const rest = textOfBody(bodyOf(target)).length - from;
      const wanted = length === null || length === undefined ? rest : requireNumber(length);
      if (from < 0 || wanted < 0 || wanted > rest) throw new HostError("InvalidArgument");
      return bindFace(textRangeFace, { ...target, span: { start: from, length: wanted } });
    },
  },
};

const settingsOf = (target: ShapeTarget): XmlNode | undefined => elementAt(bodyOf(target), "bodyPr");

const editSettings = (target: ShapeTarget, edit: (settings: XmlNode) => void): void =>
  editBody(target, (body) =>
    edit(elementAt(body, "bodyPr") ?? putElement(body, xmlNode("a:bodyPr"), ["bodyPr", "lstStyle", "p"])),
  );

const margin = (name: string, usual: number): Property<ShapeTarget> => ({
  get: (target) => {
    const units = settingsOf(target)?.attributes[name];
    return units === undefined ? usual : Number(units) / unitsPerPoint;
  },
  set: (target, value) => {
    const points = requireNumber(value);
    editSettings(
      target,
      (settings) => (settings.attributes[name] = String(Math.round(points * unitsPerPoint))),
    );
  },
});

const setting = (
  name: string,
  usual: string,
  words: Readonly<Record<string, string>>,
): Property<ShapeTarget> => ({
  get: (target) => wordOf(words, settingsOf(target)?.attributes[name] ?? usual),
  set: (target, value) => {
    const word = requireWord(words, value);
    editSettings(target, (settings) => (settings.attributes[name] = word));
  },
});

const paragraphSetting = (
  name: string,
  usual: string,
  words: Readonly<Record<string, string>>,
): Property<ShapeTarget> => ({
  get: (target) => wordOf(words, elementAt(bodyOf(target), "p", "pPr")?.attributes[name] ?? usual),
  set: (target, value) => {
    const word = requireWord(words, value);
    editBody(target, (body) => {
      for (const paragraph of elementsOf(body, "p")) {
        const settings =
          elementAt(paragraph, "pPr") ?? putElement(paragraph, xmlNode("a:pPr"), ["pPr", "r", "endParaRPr"]);
        settings.attributes[name] = word;
      }
    });
  },
});

const fits: Readonly<Record<string, string>> = {
  AutoSizeNone: "noAutofit",
  AutoSizeTextToFitShape: "normAutofit",
  AutoSizeShapeToFitText: "spAutoFit",
};

/** Excel.TextFrame. */
export const textFrameFace: Face<ShapeTarget> = {
  className: "TextFrame",
  properties: {
    TextRange: { navigation: true, get: (target) => bindFace(textRangeFace, target) },
    AutoSizeSetting: {
      get: (target) => {
        const settings = settingsOf(target);
        const known = Object.keys(fits).find((fit) => elementAt(settings, fits[fit] ?? ""));
        return known ?? "AutoSizeNone";
      },
      set: (target, value) => {
        const fit = requireWord(fits, value);
        editSettings(target, (settings) => {
          for (const name of Object.values(fits)) removeElements(settings, name);
          putElement(settings, xmlNode(`a:${fit}`), ["prstTxWarp", ...Object.values(fits), "scene3d"]);
        });
      },
    },
    BottomMargin: margin("bIns", 3.6),
    TopMargin: margin("tIns", 3.6),
    LeftMargin: margin("lIns", 7.2),
    RightMargin: margin("rIns", 7.2),
    HasText: { get: (target) => textOfBody(bodyOf(target)) !== "" },
    HorizontalAlignment: paragraphSetting("algn", "l", {
      Left: "l",
      Center: "ctr",
      Right: "r",
      Justify: "just",
      JustifyLow: "justLow",
      Distributed: "dist",
      ThaiDistributed: "thaiDist",
    }),
    ReadingOrder: paragraphSetting("rtl", "0", { LeftToRight: "0", RightToLeft: "1" }),
    HorizontalOverflow: setting("horzOverflow", "overflow", { Overflow: "overflow", Clip: "clip" }),
    VerticalOverflow: setting("vertOverflow", "overflow", {
      Overflow: "overflow",
      Ellipsis: "ellipsis",
      Clip: "clip",
    }),
    Orientation: setting("vert", "horz", {
      Horizontal: "horz",
      Vertical: "vert",
      Vertical270: "vert270",
      WordArtVertical: "wordArtVert",
      EastAsianVertical: "eaVert",
      MongolianVertical: "mongolianVert",
      WordArtVerticalRTL: "wordArtVertRtl",
    }),
    VerticalAlignment: setting("anchor", "t", {
      Top: "t",
      Middle: "ctr",
      Bottom: "b",
      Justified: "just",
      Distributed: "dist",
    }),
  },
  methods: { DeleteText: (target) => editBody(target, (body) => putText(body, "")) },
};
