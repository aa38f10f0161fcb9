import { columnName, parseArea } from "../cells/cell-reference";
import { commentShape, emptyLegacyDrawing, withoutCommentShape } from "./comment-shapes";
import { relatedParts, optionalPartTree } from "../package/optional-part";
import type { PackageWriter, PartAttachment } from "../package/package-writer";
import type { CommentData, CommentReplyData } from "../sheet/sheet-objects-data";
import {
  elementAt,
  elementsOf,
  formatXmlPart,
  putElement,
  textOf,
  xmlNode,
  type XmlNode,
} from "../xml/xml-tree";

type Parts = ReadonlyMap<string, Uint8Array>;

/** Threaded comments and the people in them ([MS-XLSX] 2.1.36 and 2.1.39). */
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.microsoft.com/office/2017/10/relationships";
const THREADED_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const PERSON_TYPE = "application/vnd.ms-excel.person+xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

const cellName = ({ row, column }: { row: number; column: number }): string =>
  `${columnName(column)}${row + 1}`;
const upper = (id: string | undefined): string => (id ?? "").toUpperCase();

function personList(parts: Parts): XmlNode[] {
  const names = [...parts.keys()].filter((name) => /(?:^|\/)persons\/[^/]+\.xml$/.test(name));
  return names.flatMap((name) => elementsOf(optionalPartTree(parts, name), "person"));
}

/** Threads of a sheet, in the order of the file. */
export function readComments(parts: Parts, sheetPart: string): CommentData[] {
  const tree = optionalPartTree(parts, relatedParts(parts, sheetPart, "threadedComment")[0]);
  if (tree === undefined) return [];
  const people = new Map(personList(parts).map((person) => [upper(person.attributes.id), person]));
  const threads: CommentData[] = [];
  for (const node of elementsOf(tree, "threadedComment")) {
    const { ref = "A1", dT = "", personId, id, parentId, done } = node.attributes;
    const person = people.get(upper(personId))?.attributes;
    const reply: CommentReplyData = {
      id: upper(id),
      authorName: person?.displayName ?? "",
      authorEmail: person?.userId?.includes("@") === true ? person.userId : "",
      creationDate: dT,
      text: textOf(elementAt(node, "text")),
    };
    const thread = parentId === undefined ? undefined : threads.find((one) => one.id === upper(parentId));
    const { row, column } = parseArea(ref);
    if (thread) thread.replies.push(reply);
    else threads.push({ ...reply, row, column, resolved: done === "1" || done === "true", replies: [] });
  }
  return threads;
}

/** Id of the person in the workbook's list, entered when not there yet. */
function personId(out: PackageWriter, workbookPart: string, reply: CommentReplyData): string {
  const { authorName, authorEmail } = reply;
  const known = personList(out.contents).find(
    ({ attributes }) =>
      attributes.displayName === authorName && (authorEmail === "" || attributes.userId === authorEmail),
  );
  if (known?.attributes.id !== undefined) return known.attributes.id;
  const part = out.partOfKind(workbookPart, "person");
  const list = out.tree(part) ?? xmlNode("personList", { xmlns: NAMESPACE, "xmlns:x": MAIN });
  const number = (elementsOf(list).length + 1).toString(16).toUpperCase().padStart(12, "0");
  const id = `{4E55414E-0000-4000-8000-${number}}`;
  const userId = authorEmail === "" ? authorName : authorEmail;
  list.children.push(xmlNode("person", { displayName: authorName, id, userId, providerId: "None" }));
  if (part !== undefined) out.setText(part, formatXmlPart(list));
  else {
    const name = out.freshPartName("xl/persons/person");
    out.attachPart({
      owner: workbookPart,
      name,
      type: `${TYPES}/person`,
      contentType: PERSON_TYPE,
      content: formatXmlPart(list),
    });
  }
  return id;
}

/** Threads as the file has them: what is known of an old one (mentions) stays. */
function threadNodes(
  out: PackageWriter,
  workbookPart: string,
  comments: readonly CommentData[],
  before: XmlNode | undefined,
): XmlNode[] {
  const old = new Map(elementsOf(before, "threadedComment").map((node) => [upper(node.attributes.id), node]));
  const nodeOf = (thread: CommentData, reply: CommentReplyData): XmlNode => {
    const known = old.get(reply.id);
    const node = xmlNode("threadedComment", {
      ...known?.attributes,
      ref: cellName(thread),
      dT: reply.creationDate,
      personId: known?.attributes.personId ?? personId(out, workbookPart, reply),
      id: reply.id,
      parentId: reply === thread ? undefined : thread.id,
      done: reply === thread ? (thread.resolved ? 1 : 0) : undefined,
    });
    node.children = known?.children.slice() ?? [];
    // Mentions name places in the text: another text has none.
    if (known === undefined || textOf(elementAt(known, "text")) !== reply.text) node.children = [];
    putElement(node, xmlNode("text", {}, [reply.text]), ["text", "mentions", "extLst"]);
    return node;
  };
  return comments.flatMap((thread) => [
    nodeOf(thread, thread),
    ...thread.replies.map((reply) => nodeOf(thread, reply)),
  ]);
}

/** What programs that know no threads show in its place. */
function legacyText(thread: CommentData): string {
  const replies = thread.replies.map((reply) => `\nReply:\n    ${reply.text}`);
  return `[Threaded comment]\n\nComment:\n    ${thread.text}${replies.join("")}`;
}

/** The notes of a sheet part with a stand-in for every thread and for no other. */
function legacyTree(tree: XmlNode, comments: readonly CommentData[]): XmlNode {
  const authors =
    elementAt(tree, "authors") ?? putElement(tree, xmlNode("authors"), ["authors", "commentList"]);
  const list =
    elementAt(tree, "commentList") ?? putElement(tree, xmlNode("commentList"), ["authors", "commentList"]);
  const names = elementsOf(authors).map((author) => textOf(author));
  list.children = elementsOf(list).filter(
    (note) => names[Number(note.attributes.authorId)]?.startsWith("tc=") !== true,
  );
  for (const thread of comments) {
    const author = `tc=${thread.id}`;
    let authorId = names.indexOf(author);
    if (authorId < 0) {
      authorId = names.push(author) - 1;
      authors.children.push(xmlNode("author", {}, [author]));
    }
    // As a run: some readers pass plain text over.
    const text = xmlNode("t", { "xml:space": "preserve" }, [legacyText(thread)]);
    list.children.push(
      xmlNode("comment", { ref: cellName(thread), authorId, shapeId: 0 }, [
        xmlNode("text", {}, [xmlNode("r", {}, [text])]),
      ]),
    );
  }
  return tree;
}

/** Sets the text of the sheet's part of a kind, attached when there is none yet. */
function putPart(out: PackageWriter, part: PartAttachment): void {
  const known = out.partOfKind(part.owner, part.type.slice(part.type.lastIndexOf("/") + 1));
  if (known === undefined) out.attachPart(part);
  else out.addPart(known, part.content, part.contentType);
}

/** The element that shows notes, and the drawing it names; comments of headers have a drawing of their own. */
function legacyDrawingPart(
  out: PackageWriter,
  sheetPart: string,
  elementXml: string | undefined,
): string | undefined {
  const id = /\bid="([^"]*)"/.exec(elementXml ?? "")?.[1];
  return id === undefined ? undefined : out.relationship(sheetPart, id)?.target;
}

/**
 * Writes the threads of a sheet, with the notes that stand in for them; the sheet's own notes stay. Returns the legacyDrawing
 * element, "" for none.
 */
export function writeComments(
  out: PackageWriter,
  workbookPart: string,
  sheetPart: string,
  comments: readonly CommentData[],
  legacyDrawing: string | undefined,
): string {
  const before = readComments(out.contents, sheetPart);
  const threads = out.partOfKind(sheetPart, "threadedComment");
  const notes = out.partOfKind(sheetPart, "comments");
  const tree = legacyTree(out.tree(notes) ?? xmlNode("comments", { xmlns: MAIN }), comments);
  if (comments.length === 0) {
    if (threads !== undefined) out.detachPart(sheetPart, threads);
  } else {
    const nodes = threadNodes(out, workbookPart, comments, out.tree(threads));
    const root = xmlNode("ThreadedComments", { xmlns: NAMESPACE, "xmlns:x": MAIN }, nodes);
    putPart(out, {
      owner: sheetPart,
      name: out.freshPartName("xl/threadedComments/threadedComment"),
      type: `${TYPES}/threadedComment`,
      contentType: THREADED_TYPE,
      content: formatXmlPart(root),
    });
  }
  const drawing = legacyDrawingPart(out, sheetPart, legacyDrawing);
  let shapes = (drawing === undefined ? undefined : out.text(drawing)) ?? emptyLegacyDrawing;
  for (const { row, column } of before) shapes = withoutCommentShape(shapes, row, column);
  for (const { row, column } of comments)
    shapes = commentShape(withoutCommentShape(shapes, row, column), row, column);
  const hasNotes = elementsOf(elementAt(tree, "commentList")).length > 0;
  if (!hasNotes && notes !== undefined) out.detachPart(sheetPart, notes);
  if (hasNotes)
    putPart(out, {
      owner: sheetPart,
      name: out.freshPartName("xl/comments"),
      type: "comments",
      contentType: COMMENTS_TYPE,
      content: formatXmlPart(tree),
    });
  if (!/<(?:\w+:)?shape[\s>]/.test(shapes)) {
    if (drawing !== undefined) out.detachPart(sheetPart, drawing);
    return "";
  }
  if (drawing !== undefined) {
    out.setText(drawing, shapes);
    return legacyDrawing ?? "";
  }
  const id = out.attachPart({
    owner: sheetPart,
    name: out.freshPartName("xl/drawings/vmlDrawing", ".vml"),
    type: "vmlDrawing",
    contentType: DRAWING_TYPE,
    content: shapes,
  });
  return `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
}
