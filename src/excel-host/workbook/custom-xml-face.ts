import type { CustomXmlPartData } from "../../xlsx/document/document-data";
import { XlsxError } from "../../xlsx/xlsx-error";
import { parseXml, type XmlNode } from "../../xlsx/xml/xml-tree";
import { createGuid } from "./guid";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireText } from "../bridge/parameters";

interface PartTarget {
  readonly state: HostState;
  readonly part: CustomXmlPartData;
}

interface PartsTarget {
  readonly state: HostState;
  /** Only parts whose root is in this namespace. */
  readonly namespace?: string;
}

function treeOf(xml: string): XmlNode | null {
  try {
    return parseXml(xml);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** XML text an add-in gives; InvalidArgument when it is not well-formed. */
function requireXml(value: unknown): string {
  const xml = requireText(value);
  if (treeOf(xml) === null) throw new HostError("InvalidArgument");
  return xml;
}

function namespaceOf(part: CustomXmlPartData): string {
  const root = treeOf(part.xml);
  if (root === null) return "";
  const colon = root.name.indexOf(":");
  return root.attributes[colon < 0 ? "xmlns" : `xmlns:${root.name.slice(0, colon)}`] ?? "";
}

const partFace: Face<PartTarget> = {
  className: "CustomXmlPart",
  identify: ({ part }) => ({ Id: part.id }),
  properties: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => namespaceOf(part) },
  },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ state, part }, [xml]) => {
      part.xml = requireXml(xml);
      state.revision += 1;
    },
    Delete: ({ state, part }) => {
      const { document } = state.workbook;
      document.customXmlParts = document.customXmlParts.filter((one) => one !== part);
      state.revision += 1;
    },
  },
};

const ownParts = ({ state, namespace }: PartsTarget): CustomXmlPartData[] =>
  state.workbook.document.customXmlParts.filter(
    (part) => namespace === undefined || namespaceOf(part) === namespace,
  );

function findPart(target: PartsTarget, given: unknown): HostObject {
  const id = requireText(given).toUpperCase();
  const part = ownParts(target).find((one) => one.id === id);
  return part ? bindFace(partFace, { state: target.state, part }) : nullObject;
}

function requirePart(target: PartsTarget, given: unknown): HostObject {
  const found = findPart(target, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

function onlyPart(target: PartsTarget): HostObject | null {
  const [part, ...others] = ownParts(target);
  return part && others.length === 0 ? bindFace(partFace, { state: target.state, part }) : null;
}

const listMembers: Pick<Face<PartsTarget>, "items" | "index"> & {
  methods: NonNullable<Face<PartsTarget>["methods"]>;
} = {
  items: (target) => ownParts(target).map((part) => bindFace(partFace, { state: target.state, part })),
  index: requirePart,
  methods: {
    GetCount: (target) => ownParts(target).length,
    GetItem: (target, [id]) => requirePart(target, id),
    GetItemOrNullObject: (target, [id]) => findPart(target, id),
  },
};

const scopedPartsFace: Face<PartsTarget> = {
  ...listMembers,
  className: "CustomXmlPartScopedCollection",
  properties: {},
  methods: {
    ...listMembers.methods,
    GetOnlyItem: (target) => {
      const part = onlyPart(target);
      if (!part) throw new HostError("ItemNotFound");
      return part;
    },
    GetOnlyItemOrNullObject: (target) => onlyPart(target) ?? nullObject,
  },
};

/** workbook.customXmlParts. */
export const customXmlPartsFace: Face<PartsTarget> = {
  ...listMembers,
  className: "CustomXmlPartCollection",
  properties: {},
  methods: {
    ...listMembers.methods,
    Add: (target, [xml]) => {
      const part: CustomXmlPartData = { id: createGuid(), xml: requireXml(xml) };
      target.state.workbook.document.customXmlParts.push(part);
      target.state.revision += 1;
      return bindFace(partFace, { state: target.state, part });
    },
    GetByNamespace: ({ state }, [namespace]) =>
      bindFace(scopedPartsFace, { state, namespace: requireText(namespace) }),
  },
};
