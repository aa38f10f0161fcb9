import type { CommentData, CommentReplyData } from "../../xlsx/sheet/sheet-objects-data";
import type { SheetData } from "../../xlsx/workbook-data";
import { noteComment } from "./comment-events";
import { createGuid } from "../workbook/guid";
import { HostError } from "../host-error";
import { bindFace, nullObject, type Face, type HostObject, type Property } from "../bridge/host-object";
import type { HostState } from "../host-state";
import { requireBoolean, requireNumber, requireText } from "../bridge/parameters";
import { openRange } from "../range/range-face";
import { cellOf, type SheetTarget } from "../sheet/sheet-target";

interface CommentTarget extends SheetTarget {
  readonly thread: CommentData;
}

interface ReplyTarget extends CommentTarget {
  readonly reply: CommentReplyData;
}

interface CommentsTarget {
  readonly state: HostState;
  /** Absent for workbook.comments. */
  readonly sheet?: SheetData;
}

/** Nobody signs in to this host; what it writes bears its name. */
const hostAuthor = "Excel";

function requireContent(content: unknown, contentType: unknown): string {
  if (contentType === "Mention" || (typeof content === "object" && content !== null))
    throw new HostError("NotImplemented", "comments with mentions");
  const text = requireText(content);
  if (text === "") throw new HostError("InvalidArgument");
  return text;
}

function contribution(text: string): CommentReplyData {
  const creationDate = new Date().toISOString().replace(/\d\dZ$/, "");
  return { id: createGuid(), authorName: hostAuthor, authorEmail: "", creationDate, text };
}

/** Times of the file are UTC without saying so. */
const wireDate = (date: string): string | null =>
  date === "" ? null : /Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`;

/** Members that a comment and its replies share. */
function contributionProperties<T extends CommentTarget>(
  of: (target: T) => CommentReplyData,
): Record<string, Property<T>> {
  return {
    Id: { get: (target) => of(target).id },
    Content: {
      get: (target) => of(target).text,
      set: (target, value) => {
        const own = of(target);
        own.text = requireContent(value, "Plain");
        const isReply = own !== target.thread;
        noteComment(
          target,
          target.thread,
          isReply ? "ReplyEdited" : "CommentEdited",
          isReply ? [own.id] : [],
        );
      },
    },
    AuthorName: { get: (target) => of(target).authorName },
    AuthorEmail: { get: (target) => of(target).authorEmail },
    CreationDate: { get: (target) => wireDate(of(target).creationDate) },
    RichContent: { get: (target) => of(target).text },
    Mentions: { get: () => [] },
    ContentType: { get: () => "Plain" },
  };
}

const location = ({ state, sheet, thread }: CommentTarget): HostObject =>
  openRange({ state, sheet, area: { row: thread.row, column: thread.column, rowCount: 1, columnCount: 1 } });

const replyFace: Face<ReplyTarget> = {
  className: "CommentReply",
  identify: ({ reply }) => ({ Id: reply.id }),
  properties: {
    ...contributionProperties(({ reply }: ReplyTarget) => reply),
    Resolved: { get: ({ thread }) => thread.resolved },
  },
  methods: {
    GetLocation: location,
    GetParentComment: ({ state, sheet, thread }) => bindFace(commentFace, { state, sheet, thread }),
    Delete: (target) => {
      const { thread, reply } = target;
      thread.replies = thread.replies.filter((one) => one !== reply);
      noteComment(target, thread, "ReplyDeleted", [reply.id]);
    },
  },
};

function findReply(target: CommentTarget, id: unknown): HostObject {
  const wanted = requireText(id).toUpperCase();
  const reply = target.thread.replies.find((one) => one.id === wanted);
  return reply ? bindFace(replyFace, { ...target, reply }) : nullObject;
}

function present(found: HostObject): HostObject {
  if (found.isNull) throw new HostError("ItemNotFound");
  return found;
}

const repliesFace: Face<CommentTarget> = {
  className: "CommentReplyCollection",
  properties: {},
  items: (target) => target.thread.replies.map((reply) => bindFace(replyFace, { ...target, reply })),
  index: (target, id) => present(findReply(target, id)),
  methods: {
    GetCount: ({ thread }) => thread.replies.length,
    GetItem: (target, [id]) => present(findReply(target, id)),
    GetItemOrNullObject: (target, [id]) => findReply(target, id),
    GetItemAt: (target, [index]) => {
      const reply = target.thread.replies[requireNumber(index)];
      if (!reply) throw new HostError("InvalidArgument");
      return bindFace(replyFace, { ...target, reply });
    },
    Add: (target, [content, contentType]) => {
      const reply = contribution(requireContent(content, contentType));
      target.thread.replies.push(reply);
      noteComment(target, target.thread, "ReplyAdded", [reply.id]);
      return bindFace(replyFace, { ...target, reply });
    },
  },
};

const commentFace: Face<CommentTarget> = {
  className: "Comment",
  identify: ({ thread }) => ({ Id: thread.id }),
  properties: {
    ...contributionProperties(({ thread }: CommentTarget) => thread),
    Resolved: {
      get: ({ thread }) => thread.resolved,
      set: (target, value) => {
        target.thread.resolved = requireBoolean(value);
        noteComment(target, target.thread, value ? "CommentResolved" : "CommentReopened", []);
      },
    },
    Replies: { navigation: true, get: (target) => bindFace(repliesFace, target) },
  },
  methods: {
    GetLocation: location,
    Delete: (target) => {
      const { sheet, thread } = target;
      sheet.objects.comments = sheet.objects.comments.filter((one) => one !== thread);
      noteComment(target, thread, "Deleted");
    },
  },
};

/** Threads of the sheet or of all sheets, in the order Excel lists them: down the rows. */
function threadsOf({ state, sheet }: CommentsTarget): CommentTarget[] {
  const sheets = sheet ? [sheet] : state.workbook.sheets;
  return sheets.flatMap((one) =>
    [...one.objects.comments]
      .sort((left, right) => left.row - right.row || left.column - right.column)
      .map((thread) => ({ state, sheet: one, thread })),
  );
}

function findComment(target: CommentsTarget, matches: (thread: CommentData) => boolean): HostObject {
  const found = threadsOf(target).find(({ thread }) => matches(thread));
  return found ? bindFace(commentFace, found) : nullObject;
}

function findById(target: CommentsTarget, id: unknown): HostObject {
  const wanted = requireText(id).toUpperCase();
  return findComment(target, (thread) => thread.id === wanted);
}

function atCell(target: CommentsTarget, given: unknown): SheetTarget & { row: number; column: number } {
  const { state, sheet, area } = cellOf(target.state, target.sheet ?? null, given);
  if (area.rowCount !== 1 || area.columnCount !== 1) throw new HostError("InvalidArgument");
  if (target.sheet && target.sheet !== sheet) throw new HostError("InvalidArgument");
  return { state, sheet, row: area.row, column: area.column };
}

/** workbook.comments and worksheet.comments. */
export const commentsFace: Face<CommentsTarget> = {
  className: "CommentCollection",
  properties: {},
  items: (target) => threadsOf(target).map((one) => bindFace(commentFace, one)),
  index: (target, id) => present(findById(target, id)),
  methods: {
    GetCount: (target) => threadsOf(target).length,
    GetItem: (target, [id]) => present(findById(target, id)),
    GetItemOrNullObject: (target, [id]) => findById(target, id),
    GetItemAt: (target, [index]) => {
      const found = threadsOf(target)[requireNumber(index)];
      if (!found) throw new HostError("InvalidArgument");
      return bindFace(commentFace, found);
    },
    GetItemByCell: (target, [cell]) => {
      const { state, sheet, row, column } = atCell(target, cell);
      const isHere = (thread: CommentData): boolean => thread.row === row && thread.column === column;
      return present(findComment({ state, sheet }, isHere));
    },
    GetItemByReplyId: (target, [id]) => {
      const wanted = requireText(id).toUpperCase();
      return present(findComment(target, (thread) => thread.replies.some((reply) => reply.id === wanted)));
    },
    Add: (target, [cell, content, contentType]) => {
      const { state, sheet, row, column } = atCell(target, cell);
      if (sheet.objects.comments.some((one) => one.row === row && one.column === column))
        throw new HostError("InvalidOperation");
      const text = requireContent(content, contentType);
      const thread: CommentData = { ...contribution(text), row, column, resolved: false, replies: [] };
      sheet.objects.comments.push(thread);
      noteComment({ state, sheet }, thread, "Added");
      return bindFace(commentFace, { state, sheet, thread });
    },
  },
};
