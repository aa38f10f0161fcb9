import { Button, Field, Input, makeStyles, type InputProps } from "@fluentui/react-components";
import { useRef, useState, type Ref } from "react";
import { flushSync } from "react-dom";
import { usePaneServices } from "../../pane-services";
import { AllocateSlider } from "./AllocateSlider";
import { usePaneStyles } from "../../pane-styles";

const useStyles = makeStyles({
  inputs: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 3fr) minmax(0, 2fr)",
    columnGap: "12px",
    rowGap: "4px",
  },
  input: { width: "100%", minWidth: 0 },
});

/** What is typed for a trial: the fund and the line, as text. */
export interface AllocateInput {
  readonly fund: string;
  readonly line: string;
}

/** Yuan where the text is a plain number; null while it is being typed. */
function yuanOf(text: string): number | null {
  const yuan = Number(text.replaceAll(",", ""));
  return text.trim() === "" || !Number.isFinite(yuan) ? null : yuan;
}

/** Yuan with grouped thousands, as long as nobody types. */
function AmountInput({
  value,
  onValue,
  ...input
}: Omit<InputProps, "value" | "defaultValue" | "type"> & {
  readonly ref?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onValue: (value: string) => void;
}) {
  const styles = useStyles();
  const [isTyping, setTyping] = useState(false);
  const yuan = yuanOf(value);
  return (
    <Input
      {...input}
      className={styles.input}
      input={{ style: { minWidth: 0 } }}
      inputMode="decimal"
      value={isTyping || yuan === null ? value : yuan.toLocaleString("en-US")}
      onFocus={({ currentTarget }) => {
        // Another text stands there now: what Tab had selected is selected again, or typing would go on behind it.
        flushSync(() => setTyping(true));
        currentTarget.select();
      }}
      onBlur={() => setTyping(false)}
      onChange={(_, data) => onValue(data.value)}
    />
  );
}

/** 试算: fund and line, tried without writing. */
export function AllocateInputs(props: {
  readonly input: AllocateInput;
  /** What the parameters say. */
  readonly set: AllocateInput;
  readonly isChanged: boolean;
  readonly isFundReadable: boolean;
  readonly isLineReadable: boolean;
  readonly onInput: (input: AllocateInput) => void;
  readonly onReset: () => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages } = usePaneServices();
  const words = messages.allocate;
  const { input, onInput } = props;
  const fund = useRef<HTMLInputElement>(null);
  const reset = () => {
    props.onReset();
    // The button goes with the trial.
    fund.current?.focus();
  };
  return (
    <section aria-label={words.trial}>
      <div className={pane.line}>
        <h2 className={pane.title} style={{ flexGrow: 1 }}>
          {words.trial}
        </h2>
        <span className={pane.secondary}>{words.notWritten}</span>
        {props.isChanged && (
          <Button size="small" appearance="transparent" onClick={reset}>
            {words.reset}
          </Button>
        )}
      </div>
      <div className={styles.inputs}>
        <Field label={words.fund} validationMessage={props.isFundReadable ? undefined : words.unreadable}>
          <AmountInput
            ref={fund}
            value={input.fund}
            onValue={(value) => onInput({ ...input, fund: value })}
          />
        </Field>
        <Field label={words.line} validationMessage={props.isLineReadable ? undefined : words.unreadable}>
          <AmountInput value={input.line} onValue={(value) => onInput({ ...input, line: value })} />
        </Field>
        <AllocateSlider
          label={words.fund}
          set={yuanOf(props.set.fund)}
          tried={yuanOf(input.fund)}
          onTry={(yuan) => onInput({ ...input, fund: String(yuan) })}
        />
        <AllocateSlider
          label={words.line}
          set={yuanOf(props.set.line)}
          tried={yuanOf(input.line)}
          onTry={(yuan) => onInput({ ...input, line: String(yuan) })}
        />
      </div>
    </section>
  );
}
