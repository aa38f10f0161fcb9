import type { ComponentType } from "react";
import type { PanePlace } from "../../commands/pane-place";
import { HomePanel } from "../panels/home/HomePanel";
import type { PanelProps } from "./place-entry";
import { placeRegistry } from "./place-registry";

const panels = new Map<PanePlace, ComponentType<PanelProps>>([["home", HomePanel]]);

/**
 * The panel of a place once its code is there, undefined before.
 * @example panelOf("home") // => HomePanel
 */
export function panelOf(place: PanePlace): ComponentType<PanelProps> | undefined {
  return panels.get(place);
}

/**
 * Loads the code of one place. Rejects when its file cannot be read; a later call tries again.
 * @example await loadPlace("check")
 */
export async function loadPlace(place: PanePlace): Promise<void> {
  const entry = placeRegistry.find((each) => each.place === place);
  if (entry === undefined || panels.has(place)) return;
  panels.set(place, await entry.load());
}

/**
 * Loads the code of every place, so that opening one later waits for nothing.
 * @example await loadPlaces()
 */
export async function loadPlaces(): Promise<void> {
  await Promise.all(placeRegistry.map(({ place }) => loadPlace(place)));
}
