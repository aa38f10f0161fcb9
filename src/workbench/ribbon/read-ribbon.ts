/** One button of the ribbon, as the manifest states it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: string;
  /** Address of the icon under this server. */
  readonly icon: string;
  /** Name for Office.actions; absent for a button that only shows the pane. */
  readonly action: string | undefined;
  readonly opensPane: boolean;
  /** The choices of a menu button; empty for a plain one. */
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/**
 * Reads the ribbon from the add-in's manifest, so that the workbench shows what Excel shows.
 *
 * @param manifest parsed manifest.xml
 * @param language language tag whose overrides are wanted, such as "zh-CN"
 * @returns groups in order, with labels and tips in that language where the manifest has them
 * @example readRibbon(manifest, "zh-CN")[0].label // => "概览"
 */
export function readRibbon(manifest: Document, language: string): RibbonGroup[] {
  const resources = readResources(manifest, language);
  const host = innermostFormFactor(manifest);
  return elements(host, "Group").map((group) => ({
    id: group.getAttribute("id") ?? "",
    label: resources(child(group, "Label")),
    buttons: children(group, "Control").map((control) => readButton(control, resources)),
  }));
}

type Resources = (reference: Element | undefined) => string;

function readButton(control: Element, resources: Resources): RibbonButton {
  const action = child(control, "Action");
  const kind = action?.getAttribute("xsi:type");
  const items = child(control, "Items");
  return {
    id: control.getAttribute("id") ?? "",
    label: resources(child(control, "Label")),
    supertip: resources(firstElement(child(control, "Supertip"), "Description")),
    icon: sameServer(largestIcon(child(control, "Icon"), resources)),
    action: action && textOf(child(action, "FunctionName")),
    opensPane: kind === "ShowTaskpane",
    items: items ? children(items, "Item").map((item) => readButton(item, resources)) : [],
  };
}

function largestIcon(icon: Element | undefined, resources: Resources): string {
  const images = icon ? children(icon, "Image") : [];
  const size = (image: Element): number => Number(image.getAttribute("size"));
  const [largest] = [...images].sort((one, other) => size(other) - size(one));
  return resources(largest);
}

/** The manifest names the address the add-in is installed from; here the same files come from this server. */
function sameServer(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, "");
}

function readResources(manifest: Document, language: string): Resources {
  const texts = new Map<string, string>();
  for (const name of ["Image", "Url", "String"]) {
    for (const entry of elements(manifest.documentElement, name)) {
      const id = entry.getAttribute("id");
      const own = entry.getAttribute("DefaultValue");
      if (!id || own === null) continue;
      const override = children(entry, "Override").find((each) => each.getAttribute("Locale") === language);
      texts.set(id, override?.getAttribute("Value") ?? own);
    }
  }
  return (reference) => texts.get(reference?.getAttribute("resid") ?? "") ?? "";
}

/** Version overrides may be nested, the later ones inside the earlier; the innermost one wins, as in Excel. */
function innermostFormFactor(manifest: Document): Element {
  const overrides = elements(manifest.documentElement, "VersionOverrides");
  const factor = firstElement(overrides[overrides.length - 1], "DesktopFormFactor");
  if (!factor) throw new Error("The manifest has no DesktopFormFactor");
  return factor;
}

function elements(parent: Element | undefined, name: string): Element[] {
  return parent ? Array.from(parent.getElementsByTagNameNS("*", name)) : [];
}

function firstElement(parent: Element | undefined, name: string): Element | undefined {
  return elements(parent, name)[0];
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => (node as Element).localName === name,
  );
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}

function textOf(element: Element | undefined): string | undefined {
  return element?.textContent?.trim() || undefined;
}
