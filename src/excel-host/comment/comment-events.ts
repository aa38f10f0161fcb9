import type { CommentData } from "../../xlsx/sheet/sheet-objects-data";
import type { HostEventKind } from "../host-events";
import { noteChange } from "../host-state";
import type { SheetTarget } from "../sheet/sheet-target";

/** Excel.CommentChangeType */
export type CommentChange =
  "CommentEdited" | "CommentResolved" | "CommentReopened" | "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";

/** Marks the sheet as changed and records what happened to a thread; the replies named are those it is about, or all. */
export function noteComment(
  { state, sheet }: SheetTarget,
  thread: CommentData,
  happened: "Added" | "Deleted" | CommentChange,
  replyIds: readonly string[] = thread.replies.map((reply) => reply.id),
): void {
  noteChange(state, sheet);
  const isChange = happened !== "Added" && happened !== "Deleted";
  const kind: HostEventKind = isChange ? "Comment.Changed" : `Comment.${happened}`;
  state.events.record({
    kind,
    targetIds: [sheet.id],
    details: {
      worksheetId: sheet.id,
      commentDetails: [{ commentId: thread.id, replyIds }],
      ...(isChange ? { changeType: happened } : {}),
    },
  });
}
