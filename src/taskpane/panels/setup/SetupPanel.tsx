import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CampaignState } from "../../../commands/campaign-session";
import type { ParameterId } from "../../../domain/parameters/parameter-id";
import { parseParameterValue } from "../../../domain/parameters/parse-parameter-value";
import type { ParameterState } from "../../../workflows/campaign/parameter-states";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { setupSteps } from "./setup-steps";
import { WriteButton } from "../../WriteButton";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
});

interface SetupView {
  readonly step: number;
  readonly typed: Readonly<Partial<Record<ParameterId, string>>>;
  readonly sources: readonly string[];
}

const blank: SetupView = { step: 0, typed: {}, sources: ["", "", ""] };

/** 本年设置: the numbers of the year in three short pages; nothing is written before the last one, and only what was typed. */
export function SetupPanel(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, names, session } = usePaneServices();
  const [view, setView] = useKeptView<SetupView>("setup", blank);
  const words = messages.setup;
  const { state } = props;
  const standing = new Map<ParameterId, ParameterState>(
    (state.recognized ?? state.checked?.result)?.parameterStates.map((each) => [each.id, each]),
  );
  const step = setupSteps[view.step] ?? setupSteps[0];
  const heading = useRef<HTMLHeadingElement>(null);
  // A new page is read from its head.
  useEffect(() => heading.current?.focus(), [view.step]);
  const isFaulty = (id: ParameterId) => parseParameterValue(id, view.typed[id] ?? "").kind === "unreadable";
  const entries = setupSteps.flatMap(({ fields }, index) =>
    fields.flatMap((id) => {
      const value = view.typed[id]?.trim() ?? "";
      const same = value === "" || value === String(standing.get(id)?.value ?? "");
      return same ? [] : [{ id, value, source: view.sources[index]?.trim() ?? "" }];
    }),
  );
  const faulty = entries.some(({ id }) => isFaulty(id));
  const isLast = view.step === setupSteps.length - 1;
  const write = async () => {
    await session.setUp(entries);
    // What could not be written stays in the form.
    if (session.getSnapshot().refusal === null) setView(blank);
  };
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={state} />
        <p className={pane.secondary}>{words.page(view.step + 1, setupSteps.length)}</p>
        <h2 className={pane.title} ref={heading} tabIndex={-1} style={{ outline: "none" }}>
          {words.steps[step.name]}
        </h2>
        <p className={pane.secondary}>{words.note}</p>
        <div className={styles.form}>
          {step.fields.map((id) => (
            <Field
              key={id}
              label={names.parameter(id)}
              validationState={isFaulty(id) ? "error" : "none"}
              validationMessage={isFaulty(id) ? words.unreadable : undefined}
            >
              <Input
                value={view.typed[id] ?? String(standing.get(id)?.value ?? "")}
                onChange={(_, { value }) => setView({ ...view, typed: { ...view.typed, [id]: value } })}
              />
            </Field>
          ))}
          {step.name !== "posting" && (
            <Field label={words.source} hint={words.sourceHint}>
              <Input
                value={view.sources[view.step] ?? ""}
                onChange={(_, { value }) =>
                  setView({
                    ...view,
                    sources: view.sources.map((each, index) => (index === view.step ? value : each)),
                  })
                }
              />
            </Field>
          )}
        </div>
      </main>
      <PaneFooter note={words.filled(entries.length)}>
        {isLast ? (
          <WriteButton
            writes="cells"
            appearance="primary"
            disabled={entries.length === 0 || faulty}
            onClick={() => void write()}
          >
            {words.write(entries.length)}
          </WriteButton>
        ) : (
          <Button appearance="primary" onClick={() => setView({ ...view, step: view.step + 1 })}>
            {words.next}
          </Button>
        )}
        {view.step > 0 && (
          <Button onClick={() => setView({ ...view, step: view.step - 1 })}>{words.back}</Button>
        )}
      </PaneFooter>
    </>
  );
}
