import type { CustomPropertyData, DocumentPropertiesData } from "../../xlsx/document/document-data";
import { isNewWorkbook } from "../../xlsx/package/package-source";
import { HostError } from "../host-error";
import {
  bindFace,
  nullObject,
  toWireName,
  type Face,
  type HostObject,
  type Property,
} from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireNumber, requireText } from "../bridge/parameters";

const textNames = [
  "title",
  "subject",
  "author",
  "keywords",
  "comments",
  "category",
  "manager",
  "company",
] as const satisfies readonly (keyof DocumentPropertiesData)[];

const textProperty = (name: (typeof textNames)[number]): Property<HostState> => ({
  get: ({ workbook }) => workbook.document.properties[name],
  set: (state, value) => {
    state.workbook.document.properties[name] = requireText(value);
    state.revision += 1;
  },
});

interface CustomTarget {
  readonly state: HostState;
  readonly property: CustomPropertyData;
}

const types: Readonly<Record<CustomPropertyData["kind"], string>> = {
  string: "String",
  number: "Number",
  float: "Float",
  boolean: "Boolean",
  date: "Date",
  other: "String",
};

/** Longest text of a key or value, as the desktop keeps it. */
const textLimit = 255;
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function typed(value: unknown): Pick<CustomPropertyData, "kind" | "value"> {
  if (typeof value === "boolean") return { kind: "boolean", value };
  // vt:i4 holds 32 bits.
  if (typeof value === "number" && Number.isFinite(value))
    return { kind: value === (value | 0) ? "number" : "float", value };
  const text = requireText(value);
  // A Date of the add-in arrives as JSON writes it; the file keeps whole seconds.
  if (isoDate.test(text)) return { kind: "date", value: text.replace(/\.\d{3}Z$/, "Z") };
  return { kind: "string", value: text.slice(0, textLimit) };
}

const customPropertyFace: Face<CustomTarget> = {
  className: "CustomProperty",
  identify: ({ property }) => ({ Key: property.key, _Id: property.key }),
  properties: {
    Key: { get: ({ property }) => property.key },
    Type: { get: ({ property }) => types[property.kind] },
    Value: {
      get: ({ property }) => property.value,
      set: ({ state, property }, value) => {
        Object.assign(property, typed(value));
        state.revision += 1;
      },
    },
  },
  methods: {
    Delete: ({ state, property }) => {
      const { document } = state.workbook;
      document.customProperties = document.customProperties.filter((one) => one !== property);
      state.revision += 1;
    },
  },
};

function findCustom(state: HostState, given: unknown): HostObject {
  const key = requireText(given).toLowerCase();
  const property = state.workbook.document.customProperties.find((one) => one.key.toLowerCase() === key);
  return property ? bindFace(customPropertyFace, { state, property }) : nullObject;
}

function requireCustom(state: HostState, given: unknown): HostObject {
  const found = findCustom(state, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

const customPropertiesFace: Face<HostState> = {
  className: "CustomPropertyCollection",
  properties: {},
  items: (state) =>
    state.workbook.document.customProperties.map((property) =>
      bindFace(customPropertyFace, { state, property }),
    ),
  index: requireCustom,
  methods: {
    GetCount: (state) => state.workbook.document.customProperties.length,
    GetItem: (state, [key]) => requireCustom(state, key),
    GetItemOrNullObject: (state, [key]) => findCustom(state, key),
    Add: (state, [given, value]) => {
      const key = requireText(given);
      if (key === "" || key.length > textLimit) throw new HostError("InvalidArgument");
      const found = findCustom(state, key);
      if (!found.isNull) {
        found.set("Value", value);
        return found;
      }
      const property: CustomPropertyData = { key, ...typed(value) };
      state.workbook.document.customProperties.push(property);
      state.revision += 1;
      return bindFace(customPropertyFace, { state, property });
    },
    DeleteAll: (state) => {
      state.workbook.document.customProperties = [];
      state.revision += 1;
    },
  },
};

/** Excel.DocumentProperties. */
export const documentPropertiesFace: Face<HostState> = {
  className: "DocumentProperties",
  properties: {
    ...Object.fromEntries(textNames.map((name) => [toWireName(name), textProperty(name)])),
    LastAuthor: { get: ({ workbook }) => workbook.document.properties.lastAuthor },
    CreationDate: {
      get: ({ workbook, openedAt }) =>
        workbook.document.properties.creationDate || (isNewWorkbook(workbook) ? openedAt : null),
    },
    RevisionNumber: {
      get: ({ workbook }) => Number(workbook.document.properties.revisionNumber) || 0,
      set: (state, value) => {
        state.workbook.document.properties.revisionNumber = String(requireNumber(value));
        state.revision += 1;
      },
    },
    Custom: { navigation: true, get: (state) => bindFace(customPropertiesFace, state) },
  },
};
