import { Field, Input, mergeClasses, Select } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { Standing } from "../../../domain/allocation/what-if";
import { parseParameterValue } from "../../../domain/parameters/parse-parameter-value";
import type { ParameterId } from "../../../domain/parameters/parameter-id";
import { parameterText } from "../../../workflows/campaign/parameter-text";
import { allocationTextsOf } from "../../../i18n/allocation-texts";
import { messagesOf } from "../../../i18n/messages";
import { countHouseholds } from "../../../workflows/eligibility/decision-counts";
import type { EligibilityReport } from "../../../workflows/eligibility/eligibility-report";
import { tryStepwise } from "../../../workflows/eligibility/try-parameters";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { manyRows, useWorkedOut } from "../../use-worked-out";
import { yuanText } from "../../yuan-text";
import { LongList } from "../../LongList";
import { WorkbookText } from "../../WorkbookText";

// Lines and shares decide who is helped, standards, floor and caps with how much.
const TRIED: readonly ParameterId[] = [
  "minimumLivingLine",
  "deepLineMultiple",
  "deepBoundInclusive",
  "relativeLineMultiple",
  "relativeBoundInclusive",
  "accidentCostShare",
  "accidentBoundInclusive",
  "reliefDeep",
  "reliefRelative",
  "reliefAccident",
  "reliefPerMember",
  "reliefIllness",
  "reliefSchooling",
  "reliefFloor",
  "reliefCapPerTime",
  "reliefCapPerYear",
  "reliefRounding",
];

/** 参数试算: who flips with another line, standard, floor or cap, and by how much the need moves; writes nothing. */
export function EligibilityTrial(props: { readonly report: EligibilityReport }) {
  const pane = usePaneStyles();
  const { locale, messages, names, session } = usePaneServices();
  const words = messages.eligibility;
  const { report } = props;
  const [id, setId] = useState<ParameterId>("minimumLivingLine");
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? parameterText(report.parameters, id).replace(/,/g, "");
  const reading = useMemo(() => parseParameterValue(id, text), [id, text]);
  const tried = useWorkedOut(
    useCallback(
      () => tryStepwise(report, reading.kind === "set" ? { [id]: reading.value } : {}),
      [id, reading, report],
    ),
    countHouseholds(report) > manyRows,
  );
  const outcome = reading.kind === "set" ? tried : null;
  const standing = ({ decision, hardshipClass }: Standing) =>
    hardshipClass === null
      ? allocationTextsOf(locale).decisions[decision]
      : messagesOf(locale).hardshipClass[hardshipClass];
  const difference = outcome?.differenceFen ?? null;
  return (
    <section className={mergeClasses(pane.card, pane.cardRow)} aria-label={words.trial}>
      <Field label={words.trialParameter}>
        <Select
          value={id}
          onChange={(_, data) => {
            setId(data.value as ParameterId);
            setText(null);
          }}
        >
          {TRIED.map((each) => (
            <option key={each} value={each}>
              {names.parameter(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.trialLine}
        hint={words.trialNote}
        validationMessage={reading.kind === "set" ? undefined : words.unreadable}
      >
        <Input value={text} inputMode="decimal" onChange={(_, data) => setText(data.value)} />
      </Field>
      {outcome !== null && (
        <div aria-live="polite" style={{ marginBottom: "8px" }}>
          <p>
            <strong>{words.flips(outcome.flips.length)}</strong>
          </p>
          <p className={pane.secondary}>
            {difference === null
              ? words.needUnknown
              : difference === 0
                ? words.needSame
                : words.needMoves(yuanText(Math.abs(difference)), difference > 0)}
          </p>
        </div>
      )}
      {outcome !== null && outcome.flips.length > 0 && (
        <LongList
          label={words.flips(outcome.flips.length)}
          count={outcome.flips.length}
          usualHeight={37}
          row={(index) => {
            const flip = outcome.flips[index];
            if (flip === undefined) return null;
            const { household, cell, from, to } = flip;
            return (
              <button type="button" className={pane.rowButton} onClick={() => void session.goTo(cell)}>
                <WorkbookText className={pane.grow}>{household.name}</WorkbookText>
                <span>{messages.allocate.change(standing(from), standing(to))}</span>
              </button>
            );
          }}
        />
      )}
    </section>
  );
}
