import { mergeClasses } from "@fluentui/react-components";
import {
  ChevronRightRegular,
  DocumentAddRegular,
  OptionsRegular,
  TableSearchRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { useWriteRefusal } from "../../use-write-refusal";

function Step(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  /** Why the step would be refused. */
  readonly refusal?: string | null;
  readonly onClick: () => void;
}) {
  const styles = usePaneStyles();
  const refusal = props.refusal ?? null;
  return (
    <div className={mergeClasses(styles.card, props.primary && styles.primaryCard)}>
      <button
        type="button"
        className={styles.rowButton}
        disabled={props.disabled}
        aria-disabled={refusal !== null}
        onClick={refusal === null ? props.onClick : undefined}
      >
        <span className={styles.brandIcon}>{props.icon}</span>
        <span className={styles.grow}>
          <strong>{props.title}</strong>
          <span className={styles.secondary} style={{ display: "block" }}>
            {refusal ?? props.text}
          </span>
        </span>
        <ChevronRightRegular aria-hidden="true" />
      </button>
    </div>
  );
}

/** What can be done in a workbook where nothing is recognised yet. */
export function FirstSteps(props: { readonly busy: boolean }) {
  const styles = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.home;
  return (
    <>
      <div className={styles.empty}>
        <svg
          width="100"
          height="80"
          viewBox="0 0 100 80"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
        >
          <rect x="4" y="4" width="88" height="64" rx="6" strokeWidth="2" />
          <path d="M4 20h88M4 36h88M4 52h88M30 20v48M60 20v48" strokeOpacity="0.35" />
          <circle cx="80" cy="62" r="15" fill="#fff" stroke="#C0392B" strokeWidth="2" />
          <path
            d="M80 70c-5-3.4-7.2-5.8-7.2-8.6a3.7 3.7 0 0 1 7.2-1.6 3.7 3.7 0 0 1 7.2 1.6c0 2.8-2.2 5.2-7.2 8.6Z"
            fill="#C0392B"
            stroke="none"
          />
        </svg>
        <h2 className={styles.title}>{words.emptyTitle}</h2>
        <p className={styles.secondary}>{words.emptyText}</p>
      </div>
      <Step
        primary
        icon={<TableSearchRegular aria-hidden="true" />}
        title={words.recognize}
        text={words.recognizeText}
        disabled={props.busy}
        onClick={() => void session.recognize()}
      />
      <Step
        primary={false}
        icon={<DocumentAddRegular aria-hidden="true" />}
        title={words.newRegister}
        text={words.newRegisterText}
        disabled={props.busy}
        refusal={useWriteRefusal("sheets")}
        onClick={() => void session.addRegister()}
      />
      <Step
        primary={false}
        icon={<OptionsRegular aria-hidden="true" />}
        title={messages.setup.open}
        text={messages.setup.openText}
        disabled={props.busy}
        onClick={() => session.open("setup")}
      />
    </>
  );
}
