import type { WebExtensionData } from "./document-data";
import { optionalPartTree, relatedParts } from "../package/optional-part";
import type { PackageWriter } from "../package/package-writer";
import { elementAt, elementsOf, formatXmlPart, putElement, xmlNode, type XmlNode } from "../xml/xml-tree";

/** Parts of add-ins in a document ([MS-OWEXML] 2.1 and 2.2). */
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASKPANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.microsoft.com/office/2011/relationships";
const CONTENT_TYPE = "application/vnd.ms-office.webextension";
const CHILD_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

const bare = (id: string | undefined): string => (id ?? "").replace(/[{}]/g, "");

function readSettings(tree: XmlNode): WebExtensionData["settings"] {
  return elementsOf(elementAt(tree, "properties"), "property").map((property) => ({
    key: property.attributes.name ?? "",
    json: property.attributes.value ?? "",
  }));
}

/** The add-ins that left something in a package, with their settings. */
export function readWebExtensions(parts: ReadonlyMap<string, Uint8Array>): WebExtensionData[] {
  const panes = relatedParts(parts, "", "webextensiontaskpanes");
  return panes
    .flatMap((pane) => relatedParts(parts, pane, "webextension"))
    .flatMap((partName) => {
      const tree = optionalPartTree(parts, partName);
      if (tree === undefined) return [];
      const reference = elementAt(tree, "reference");
      return {
        addInId: bare(reference?.attributes.id),
        instanceId: tree.attributes.id ?? "",
        partName,
        settings: readSettings(tree),
      };
    });
}

function newExtension({ addInId, instanceId }: WebExtensionData): XmlNode {
  return xmlNode("we:webextension", { "xmlns:we": EXTENSION, id: instanceId }, [
    // The store of an add-in installed from its manifest file; Excel matches the id.
    xmlNode("we:reference", { id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
    xmlNode("we:alternateReferences"),
    xmlNode("we:properties"),
    xmlNode("we:bindings"),
    xmlNode("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
  ]);
}

function putSettings(tree: XmlNode, settings: WebExtensionData["settings"]): XmlNode {
  const prefix = tree.name.slice(0, tree.name.indexOf(":") + 1);
  const properties = settings.map(({ key, json }) =>
    xmlNode(`${prefix}property`, { name: key, value: json }),
  );
  putElement(tree, xmlNode(`${prefix}properties`, {}, properties), CHILD_ORDER);
  return tree;
}

/** The list of panes; a new add-in is entered hidden, as Excel does for one that only keeps settings. */
function enterPane(out: PackageWriter, extensionPart: string, xml: string): void {
  const known = out.partOfKind("", "webextensiontaskpanes");
  const panes = known ?? "xl/webextensions/taskpanes.xml";
  if (known === undefined)
    out.attachPart({
      owner: "",
      name: panes,
      type: `${TYPES}/webextensiontaskpanes`,
      contentType: `${CONTENT_TYPE}taskpanes+xml`,
      content: formatXmlPart(xmlNode("wetp:taskpanes", { "xmlns:wetp": TASKPANES })),
    });
  const id = out.attachPart({
    owner: panes,
    name: extensionPart,
    type: `${TYPES}/webextension`,
    contentType: `${CONTENT_TYPE}+xml`,
    content: xml,
  });
  const tree = out.tree(panes) ?? xmlNode("wetp:taskpanes", { "xmlns:wetp": TASKPANES });
  const prefix = tree.name.slice(0, tree.name.indexOf(":") + 1);
  tree.children.push(
    xmlNode(`${prefix}taskpane`, { dockstate: "right", visibility: 0, width: 350, row: 0 }, [
      xmlNode(`${prefix}webextensionref`, { "xmlns:r": RELATIONSHIPS, "r:id": id }),
    ]),
  );
  out.setText(panes, formatXmlPart(tree));
}

/** Writes the settings that differ from those read; what other add-ins left stays byte for byte. */
export function writeWebExtensions(
  out: PackageWriter,
  now: readonly WebExtensionData[],
  before: readonly WebExtensionData[],
): void {
  for (const extension of now) {
    const { partName } = extension;
    if (partName === undefined) {
      if (extension.settings.length === 0) continue;
      const tree = putSettings(newExtension(extension), extension.settings);
      enterPane(out, out.freshPartName("xl/webextensions/webextension"), formatXmlPart(tree));
      continue;
    }
    const old = before.find((one) => one.partName === partName);
    const tree = out.tree(partName);
    if (tree === undefined || JSON.stringify(old?.settings) === JSON.stringify(extension.settings)) continue;
    out.setText(partName, formatXmlPart(putSettings(tree, extension.settings)));
  }
}
