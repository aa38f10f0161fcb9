import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useFormFocus } from "../../use-form-focus";
import type { Finding } from "../../../domain/finding";
import type { NearKind } from "../../../domain/households/record-link";
import { isReason, type Verdict } from "../../../workflows/decisions/decisions";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";

// Evidence of one household rather than of one person.
const HOUSEHOLD_KINDS: ReadonlySet<NearKind> = new Set<NearKind>([
  "sameBankAccount",
  "sameAddress",
  "samePhone",
]);

/** 不是问题… and 是同一人…: asks the reason, then has the workbook keep the decision. */
export function DecisionForm(props: { readonly finding: Finding }) {
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const { finding } = props;
  const words = messages.decision;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [reason, setReason] = useState("");
  const { opener, field } = useFormFocus<HTMLTextAreaElement>(verdict !== null);
  const isPair = finding.code === "household.near";
  const isHousehold =
    finding.code === "household.duplicate" ||
    (isPair && HOUSEHOLD_KINDS.has((finding as Finding<"household.near">).params.kind));
  // Undone in the log, by removing the decision.
  if (finding.code === "household.decidedSame") return null;
  if (verdict === null) {
    return (
      <>
        {(isPair || isHousehold) && (
          <Button size="small" appearance="subtle" onClick={() => setVerdict("samePerson")}>
            {isHousehold ? words.sameHousehold : words.samePerson}
          </Button>
        )}
        <Button ref={opener} size="small" appearance="subtle" onClick={() => setVerdict("notProblem")}>
          {isPair ? words.different : words.notProblem}
        </Button>
      </>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void session.decide(finding, verdict, reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Closes the form only, not the panel around it.
        event.preventDefault();
        setVerdict(null);
      }}
      style={{ display: "grid", rowGap: "8px", flexBasis: "100%" }}
    >
      <Field label={words.reason} hint={verdict === "samePerson" ? words.samePersonNote : words.reasonNote}>
        <Textarea ref={field} value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <div className={pane.line}>
        <WriteButton
          writes="cells"
          type="submit"
          size="small"
          appearance="primary"
          disabled={!isReason(reason)}
        >
          {words.keep}
        </WriteButton>
        <Button size="small" onClick={() => setVerdict(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
