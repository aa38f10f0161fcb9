import { Button, Tooltip, type ButtonProps } from "@fluentui/react-components";
import { useWriteRefusal, type WriteKind } from "./use-write-refusal";

/**
 * A button that writes into the workbook. Where the write would be refused it is greyed beforehand, stays in reach of the
 * keyboard and says why.
 */
export function WriteButton({ writes, ...button }: ButtonProps & { readonly writes: WriteKind }) {
  const refusal = useWriteRefusal(writes);
  if (refusal === null) return <Button {...button} />;
  return (
    <Tooltip content={refusal} relationship="description" withArrow>
      {/* A greyed button within reach of the keyboard would still send its form. */}
      <Button {...button} type="button" disabled={false} disabledFocusable />
    </Tooltip>
  );
}
