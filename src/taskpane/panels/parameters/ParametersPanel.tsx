import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CampaignState } from "../../../commands/campaign-session";
import type { ParameterState } from "../../../workflows/campaign/parameter-states";
import { EmptyPanel } from "../../EmptyPanel";
import { PaneFooter } from "../../PaneFooter";
import { usePaneServices } from "../../pane-services";
import { PaneStatus } from "../../PaneStatus";
import { usePaneStyles } from "../../pane-styles";
import { parameterValueText } from "../../parameter-value-text";
import { JobButton } from "../../JobButton";

const useStyles = makeStyles({
  value: { textAlign: "right", overflowWrap: "anywhere", maxWidth: "50%", flexShrink: 0 },
  missing: { fontWeight: tokens.fontWeightSemibold },
});

/** Numbers decided by somebody; a name or a date explains itself. */
const needsSource: ReadonlySet<ParameterState["kind"]> = new Set(["money", "number", "percent", "boolean"]);

function ParameterLine(props: { readonly parameter: ParameterState }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, names, session } = usePaneServices();
  const { parameter } = props;
  const { cell } = parameter;
  const words = messages.parameters;
  const label = names.parameter(parameter.id);
  const note =
    parameter.state === "unreadable"
      ? words.unreadable
      : parameter.state === "set"
        ? parameter.source !== ""
          ? words.source(parameter.source)
          : needsSource.has(parameter.kind)
            ? words.noSource
            : ""
        : parameter.required
          ? ""
          : words.optional;
  const text = (
    <>
      <span className={pane.grow}>
        {label}
        {note !== "" && (
          <span className={pane.secondary} style={{ display: "block" }}>
            {note}
          </span>
        )}
      </span>
      <span
        className={mergeClasses(
          styles.value,
          parameter.state === "unset" && !parameter.required && pane.secondary,
          parameter.state !== "set" && parameter.required && styles.missing,
        )}
      >
        {parameterValueText(parameter, messages)}
      </span>
    </>
  );
  return (
    <li className={pane.divided}>
      {cell === null ? (
        <div className={mergeClasses(pane.cardRow, pane.line)}>{text}</div>
      ) : (
        <button
          type="button"
          className={pane.rowButton}
          title={words.fillIn(label)}
          onClick={() => void session.goTo(cell)}
        >
          {text}
        </button>
      )}
    </li>
  );
}

/** Which numbers of this year are missing: those first, then the rest, each leading to its cell. */
export function ParametersPanel(props: { readonly state: CampaignState }) {
  const pane = usePaneStyles();
  const { messages, names, session } = usePaneServices();
  const { state } = props;
  const words = messages.parameters;
  const parameters = (state.recognized ?? state.checked?.result)?.parameterStates ?? null;
  if (parameters === null || parameters.every(({ cell }) => cell === null)) {
    const act =
      parameters === null
        ? { label: messages.home.recognize, onClick: () => void session.recognize() }
        : {
            label: messages.home.newRegister,
            onClick: () => void session.addRegister(),
            writes: "sheets" as const,
          };
    return (
      <main className={pane.body}>
        <PaneStatus state={state} />
        <EmptyPanel
          title={parameters === null ? messages.home.emptyTitle : words.none}
          text={parameters === null ? messages.home.emptyText : words.noneText}
          act={act}
        />
      </main>
    );
  }
  const missing = parameters.filter((parameter) => parameter.required && parameter.state !== "set");
  const present = parameters.filter((parameter) => !missing.includes(parameter));
  const first = missing[0];
  const firstCell = first?.cell ?? null;
  return (
    <>
      <main className={pane.body}>
        <PaneStatus state={state} />
        <h2 className={pane.title}>
          {missing.length === 0 ? words.complete : words.missing(missing.length)}
        </h2>
        <ul className={mergeClasses(pane.list, pane.card)} aria-label={words.list}>
          {[...missing, ...present].map((parameter) => (
            <ParameterLine key={parameter.id} parameter={parameter} />
          ))}
        </ul>
        <p className={pane.secondary}>{words.note}</p>
      </main>
      <PaneFooter>
        {first !== undefined && firstCell !== null ? (
          <Button appearance="primary" onClick={() => void session.goTo(firstCell)}>
            {words.fillIn(names.parameter(first.id))}
          </Button>
        ) : null}
        <JobButton
          appearance={first === undefined ? "primary" : "secondary"}
          onClick={() => void session.check()}
        >
          {messages.check.again}
        </JobButton>
        <Button onClick={() => session.open("setup")}>{messages.setup.open}</Button>
      </PaneFooter>
    </>
  );
}
