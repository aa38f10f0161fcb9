import { Button, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { HardshipClass } from "../../../domain/eligibility/rule-outcome";
import type { HouseholdPlace } from "../../../commands/judging";
import { messagesOf } from "../../../i18n/messages";
import { isReason } from "../../../workflows/decisions/decisions";
import type { Household } from "../../../workflows/campaign/household";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";
import { JobButton } from "../../JobButton";

const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

/** 退回补材料, and 人工认定… with a class and a reason; both are kept in the workbook. */
export function JudgeForm(props: { readonly place: HouseholdPlace; readonly household: Household }) {
  const pane = usePaneStyles();
  const { locale, messages, session } = usePaneServices();
  const words = messages.eligibility;
  const { place, household } = props;
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<HardshipClass | "notEligible" | null>(null);
  const [reason, setReason] = useState("");
  const names = messagesOf(locale).hardshipClass;
  const nameOf = (choice: HardshipClass | "notEligible") =>
    choice === "notEligible" ? words.judgeNotEligible : names[choice];
  const { judgement } = household.eligibility;
  const isSentBack = judgement?.decision === "sentBack" && !judgement.isOutdated;
  if (!isOpen) {
    return (
      <div className={pane.line}>
        {household.eligibility.decision === "needsReview" && !isSentBack && (
          <WriteButton writes="cells" size="small" onClick={() => void session.sendBack(place)}>
            {words.sendBack}
          </WriteButton>
        )}
        <JobButton size="small" onClick={() => setOpen(true)}>
          {words.judge}
        </JobButton>
      </div>
    );
  }
  return (
    <form
      aria-label={words.judgeTitle(household.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return;
        const verdict =
          chosen === "notEligible"
            ? ({ decision: "notEligible", hardshipClass: null } as const)
            : ({ decision: "eligible", hardshipClass: chosen } as const);
        void session.judge(place, verdict, reason);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Closes the form only, not the panel around it.
        event.preventDefault();
        setOpen(false);
      }}
      style={{ display: "grid", rowGap: "8px" }}
    >
      <h2 className={pane.title}>{words.judgeTitle(household.name)}</h2>
      <Field label={words.judgeAs}>
        <RadioGroup
          layout="horizontal"
          style={{ flexWrap: "wrap" }}
          value={chosen ?? ""}
          onChange={(_event, { value }) => setChosen(value as HardshipClass | "notEligible")}
        >
          {[...CLASSES, "notEligible" as const].map((choice) => (
            <Radio key={choice} value={choice} label={nameOf(choice)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={words.judgeReason} hint={words.judgeNote}>
        <Textarea value={reason} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <div className={pane.line}>
        <WriteButton
          writes="cells"
          type="submit"
          size="small"
          appearance="primary"
          disabled={chosen === null || !isReason(reason)}
        >
          {words.judgeConfirm(chosen === null ? "…" : nameOf(chosen))}
        </WriteButton>
        <Button size="small" onClick={() => setOpen(false)}>
          {words.judgeCancel}
        </Button>
      </div>
    </form>
  );
}
