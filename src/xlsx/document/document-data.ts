/** Built-in document properties by the words office.js uses; "" is unset. */
export interface DocumentPropertiesData {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  lastAuthor: string;
  /** ISO 8601, "" when the file says nothing. */
  creationDate: string;
  revisionNumber: string;
  manager: string;
  company: string;
}

/** One custom document property. */
export interface CustomPropertyData {
  key: string;
  /** date is ISO 8601 text; other is a kind we do not read (a vector, a link), kept in the file. */
  kind: "string" | "number" | "float" | "boolean" | "date" | "other";
  value: string | number | boolean;
}

/** Settings an add-in keeps in the workbook: its web extension part ([MS-OWEXML] 2.2). */
export interface WebExtensionData {
  /** Id of the add-in's manifest, without braces. */
  addInId: string;
  /** The part's own id, with braces. */
  instanceId: string;
  /** Part it was read from; absent for a new one. */
  readonly partName?: string;
  /** Value as JSON text. */
  settings: { key: string; json: string }[];
}

/** A custom XML part. */
export interface CustomXmlPartData {
  /** With braces, upper case. */
  id: string;
  xml: string;
  /** Part it was read from; absent for a new one. */
  readonly partName?: string;
}

/** What a workbook says of itself beside its sheets. */
export interface DocumentData {
  properties: DocumentPropertiesData;
  customProperties: CustomPropertyData[];
  webExtensions: WebExtensionData[];
  customXmlParts: CustomXmlPartData[];
  /** The workbookProtection element as it stands; absent when the structure is not protected. */
  protectionXml?: string;
}

/**
 * A document that says nothing of itself.
 * @example emptyDocument().customXmlParts.length // => 0
 */
export function emptyDocument(): DocumentData {
  return {
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      lastAuthor: "",
      creationDate: "",
      revisionNumber: "",
      manager: "",
      company: "",
    },
    customProperties: [],
    webExtensions: [],
    customXmlParts: [],
  };
}
