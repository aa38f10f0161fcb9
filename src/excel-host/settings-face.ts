import { HostError } from "./host-error";
import { bindFace, nullObject, type Face, type HostObject } from "./host-object";
import type { HostState } from "./host-state";
import { requireText } from "./parameters";

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
      get: ({ state, key }) => state.settings.get(key),
      set: ({ state, key }, value) => void state.settings.set(key, value),
    },
  },
  methods: { Delete: ({ state, key }) => void state.settings.delete(key) },
};

function findSetting(state: HostState, given: unknown): HostObject {
  const key = requireText(given);
  return state.settings.has(key) ? bindFace(settingFace, { state, key }) : nullObject;
}

function requireSetting(state: HostState, given: unknown): HostObject {
  const found = findSetting(state, given);
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

/** workbook.settings, kept as long as the host is open. */
export const settingsFace: Face<HostState> = {
  className: "SettingCollection",
  properties: {},
  items: (state) => [...state.settings.keys()].map((key) => bindFace(settingFace, { state, key })),
  index: requireSetting,
  methods: {
    GetCount: (state) => state.settings.size,
    GetItem: (state, [key]) => requireSetting(state, key),
    GetItemOrNullObject: (state, [key]) => findSetting(state, key),
    Add: (state, [given, value]) => {
      const key = requireText(given);
      state.settings.set(key, value);
      return bindFace(settingFace, { state, key });
    },
  },
};
