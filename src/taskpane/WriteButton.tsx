import type { ButtonProps } from "@fluentui/react-components";
import { JobButton } from "./JobButton";
import { useWriteRefusal, type WriteKind } from "./use-write-refusal";

/** A button that writes into the workbook: greyed with the reason where the write would be refused. */
export function WriteButton({ writes, ...button }: ButtonProps & { readonly writes: WriteKind }) {
  return <JobButton {...button} refusal={useWriteRefusal(writes)} />;
}
