import type { SheetPropertyData } from "../../xlsx/sheet/sheet-objects-data";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import { noteChange } from "../host-state";
import { requireText } from "../bridge/parameters";
import type { SheetTarget } from "./sheet-target";

interface PropertyTarget extends SheetTarget {
  readonly property: SheetPropertyData;
}

const sheetPropertyFace: Face<PropertyTarget> = {
  className: "WorksheetCustomProperty",
  identify: ({ property }) => ({ Key: property.key, _Id: property.key }),
  properties: {
    Key: { get: ({ property }) => property.key },
    Value: {
      get: ({ property }) => property.value,
      set: ({ state, sheet, property }, value) => {
        property.value = requireText(value);
        noteChange(state, sheet);
      },
    },
  },
  methods: {
    Delete: ({ state, sheet, property }) => {
      sheet.objects.customProperties = sheet.objects.customProperties.filter((one) => one !== property);
      noteChange(state, sheet);
    },
  },
};

function findProperty(target: SheetTarget, given: unknown): HostObject {
  const key = requireText(given).toLowerCase();
  const property = target.sheet.objects.customProperties.find((one) => one.key.toLowerCase() === key);
  return property ? bindFace(sheetPropertyFace, { ...target, property }) : nullObject;
}

function requireProperty(target: SheetTarget, given: unknown): HostObject {
  const found = findProperty(target, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** worksheet.customProperties. */
export const sheetPropertiesFace: Face<SheetTarget> = {
  className: "WorksheetCustomPropertyCollection",
  properties: {},
  items: (target) =>
    target.sheet.objects.customProperties.map((property) =>
      bindFace(sheetPropertyFace, { ...target, property }),
    ),
  index: requireProperty,
  methods: {
    GetCount: ({ sheet }) => sheet.objects.customProperties.length,
    GetItem: (target, [key]) => requireProperty(target, key),
    GetItemOrNullObject: (target, [key]) => findProperty(target, key),
    Add: (target, [given, value]) => {
      const key = requireText(given);
      if (key === "") throw new HostError("InvalidArgument");
      const found = findProperty(target, key);
      if (!found.isNull) {
        found.set("Value", value);
        return found;
      }
      const property = { key, value: requireText(value) };
      target.sheet.objects.customProperties.push(property);
      noteChange(target.state, target.sheet);
      return bindFace(sheetPropertyFace, { ...target, property });
    },
  },
};
