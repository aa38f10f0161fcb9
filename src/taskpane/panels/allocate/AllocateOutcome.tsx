import { MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { useMemo } from "react";
import type { DividedFund } from "../../../workflows/allocate/allocate-trial";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { amountBins } from "./allocate-bins";
import { AllocateBars } from "./AllocateBars";
import { AllocateCertificate } from "./AllocateCertificate";
import { AllocateChanges } from "./AllocateChanges";
import { AllocateClassTable } from "./AllocateClassTable";
import type { AllocationTrialView } from "./use-allocation-trial";

/** What a trial comes to, or why nothing can be divided. */
export function AllocateOutcome(props: { readonly view: AllocationTrialView }) {
  const { messages, names } = usePaneServices();
  const words = messages.allocate;
  const { division, current } = props.view;
  if (division === null) return <WorkingOut text={words.working} />;
  switch (division.kind) {
    case "unset":
      return <Refused text={words.unset(division.parameters.map((id) => names.parameter(id)))} />;
    case "infeasible": {
      const { missingFen, neededFen, households } = division;
      return <Refused text={words.infeasible(yuanText(missingFen), yuanText(neededFen), households)} />;
    }
    case "noClaims":
      return <Refused text={words.noClaims} />;
    case "divided":
      return <Divided divided={division} current={current?.kind === "divided" ? current : null} />;
  }
}

function WorkingOut(props: { readonly text: string }) {
  const styles = usePaneStyles();
  return (
    <div role="status">
      <p className={styles.secondary}>{props.text}</p>
      <ProgressBar aria-label={props.text} />
    </div>
  );
}

function Refused(props: { readonly text: string }) {
  return (
    <div role="alert">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{props.text}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Divided(props: { readonly divided: DividedFund; readonly current: DividedFund | null }) {
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.allocate;
  const { divided, current } = props;
  const { rules, leftOut } = divided;
  const bins = useMemo(
    () =>
      amountBins(
        divided.allotted.map(({ amountFen, claim }) => ({ amountFen, hardshipClass: claim.hardshipClass })),
        (current ?? divided).allotted.map(({ amountFen }) => amountFen),
        rules.roundingFen,
      ),
    [divided, current, rules],
  );
  const cap = rules.capPerTimeFen;
  const open = leftOut.filter(({ reason }) => reason === "needsReview").length;
  const whole = (fen: number) => (fen / 100).toLocaleString("en-US");
  return (
    <>
      <p className={styles.secondary}>
        {words.range(whole(rules.floorFen), cap === null ? null : whole(cap), whole(rules.roundingFen))}
      </p>
      <AllocateBars bins={bins} />
      <AllocateClassTable divided={divided} current={current} />
      {current !== null && current !== divided && <AllocateChanges divided={divided} current={current} />}
      <AllocateCertificate divided={divided} />
      {divided.sameFamily.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.sameFamily(divided.sameFamily.map(({ household }) => household.name))}
          </MessageBarBody>
        </MessageBar>
      )}
      {leftOut.length > 0 && <p className={styles.secondary}>{words.leftOut(leftOut.length, open)}</p>}
    </>
  );
}
