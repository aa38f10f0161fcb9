import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { helpTextOf, type HelpText } from "../../../i18n/help-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const useStyles = makeStyles({
  steps: { display: "grid", rowGap: "12px", padding: 0, margin: 0, listStyleType: "none" },
  step: { display: "flex", columnGap: "12px" },
  number: {
    flexShrink: 0,
    width: "24px",
    height: "24px",
    borderRadius: "12px",
    textAlign: "center",
    lineHeight: "24px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: "1px solid transparent",
    boxSizing: "border-box",
  },
  heading: { margin: 0, fontSize: "14px", lineHeight: "24px" },
  go: { display: "inline-block", minHeight: "24px", lineHeight: "24px", fontSize: "13px" },
  text: { margin: 0, fontSize: "13px", lineHeight: "20px" },
  keys: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "4px", margin: 0 },
  lines: { margin: 0, paddingLeft: "20px", fontSize: "13px", lineHeight: "20px" },
});

function Steps(props: { readonly steps: HelpText["steps"] }) {
  const styles = useStyles();
  const { session } = usePaneServices();
  return (
    <ol className={styles.steps}>
      {props.steps.map(({ title, text, place, go }, index) => (
        <li key={title} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div>
            <h3 className={styles.heading}>{title}</h3>
            <p className={styles.text}>{text}</p>
            <Link as="button" className={styles.go} onClick={() => session.open(place)}>
              {go}
            </Link>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Questions(props: { readonly questions: HelpText["questions"] }) {
  const styles = useStyles();
  return (
    <Accordion collapsible multiple>
      {props.questions.map(({ question, answer }) => (
        <AccordionItem key={question} value={question}>
          <AccordionHeader as="h3">{question}</AccordionHeader>
          <AccordionPanel>
            {answer.map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** 帮助: the quick guide with the way to each place, what is promised, frequent questions and keys. Nothing is fetched. */
export function HelpPanel() {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { locale } = usePaneServices();
  const text = helpTextOf(locale);
  return (
    <main className={pane.body}>
      <p className={styles.text}>{text.intro}</p>
      <h2 className={pane.title}>{text.stepsTitle}</h2>
      <Steps steps={text.steps} />
      <section className={mergeClasses(pane.card, pane.cardRow)}>
        <div className={pane.line} style={{ marginBottom: "4px" }}>
          <span className={pane.brandIcon}>
            <ShieldCheckmarkRegular aria-hidden="true" />
          </span>
          <h2 className={styles.heading}>{text.rules.title}</h2>
        </div>
        <ul className={styles.lines}>
          {text.rules.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <h2 className={pane.title}>{text.questionsTitle}</h2>
      <Questions questions={text.questions} />
      <h2 className={pane.title}>{text.keysTitle}</h2>
      <dl className={styles.keys}>
        {text.keys.map(({ key, does }) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd className={styles.text}>{does}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
