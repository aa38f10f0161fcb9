import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireText } from "../bridge/parameters";
import { deleteSetting, readSetting, settingKeys, writeSetting } from "./settings-store";

interface SettingTarget {
  readonly state: HostState;
  readonly key: string;
}

const settingFace: Face<SettingTarget> = {
  className: "Setting",
  identify: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ state, key }) => readSetting(state, key),
      set: ({ state, key }, value) => writeSetting(state, key, value),
    },
  },
  methods: { Delete: ({ state, key }) => deleteSetting(state, key) },
};

function findSetting(state: HostState, given: unknown): HostObject {
  const key = requireText(given);
  return settingKeys(state).includes(key) ? bindFace(settingFace, { state, key }) : nullObject;
}

function requireSetting(state: HostState, given: unknown): HostObject {
  const found = findSetting(state, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** workbook.settings: the add-in's own settings, saved in its web extension part. */
export const settingsFace: Face<HostState> = {
  className: "SettingCollection",
  properties: {},
  items: (state) => settingKeys(state).map((key) => bindFace(settingFace, { state, key })),
  index: requireSetting,
  methods: {
    GetCount: (state) => settingKeys(state).length,
    GetItem: (state, [key]) => requireSetting(state, key),
    GetItemOrNullObject: (state, [key]) => findSetting(state, key),
    Add: (state, [given, value]) => {
      const key = requireText(given);
      if (key === "") throw new HostError("InvalidArgument");
      writeSetting(state, key, value);
      return bindFace(settingFace, { state, key });
    },
  },
};
