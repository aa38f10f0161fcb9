import { Button, Tooltip, type ButtonProps } from "@fluentui/react-components";
import { useState } from "react";
import { useBusyReason } from "./use-busy-reason";

/**
 * A button that begins a job. While another job runs, or where the job would be refused, it is greyed, stays in reach of the keyboard
 * and says why.
 */
export function JobButton({
  refusal = null,
  ...button
}: ButtonProps & {
  /** Why the job would be refused in this workbook. */
  readonly refusal?: string | null;
}) {
  const busy = useBusyReason();
  const reason = refusal ?? busy;
  // Said to whoever comes to the greyed button, not to whoever has just pressed it.
  const [said, setSaid] = useState<string | null>(null);
  // A greyed button within reach of the keyboard would still send its form.
  const greyed = { type: "button", disabled: false, disabledFocusable: true } as const;
  return (
    <Tooltip
      content={reason ?? ""}
      relationship={reason === null ? "inaccessible" : "description"}
      visible={reason !== null && said === reason}
      onVisibleChange={(_, { visible }) => setSaid(visible ? reason : null)}
      withArrow
    >
      <Button {...button} {...(reason === null ? {} : greyed)} />
    </Tooltip>
  );
}
