import type { FieldId } from "../../domain/field-id";
import type { ColumnReader } from "../campaign/column-reader";

/**
 * Where a row says whose money it is: its column of channels, else that of the way of giving (财政代扣), which many lists have alone.
 * @example channelText(reader, 0) // => { field: "channel", text: "财政拨" }
 */
export function channelText(
  reader: ColumnReader,
  index: number,
): { readonly field: Extract<FieldId, "channel" | "donationWay">; readonly text: string } {
  const channel = reader.text("channel", index);
  return channel === ""
    ? { field: "donationWay", text: reader.text("donationWay", index) }
    : { field: "channel", text: channel };
}
