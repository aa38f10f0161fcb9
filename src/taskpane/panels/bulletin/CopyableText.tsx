import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

/** A text that goes out, with the button that copies it; where the host forbids copying, the text is selected and it is said. */
export function CopyableText(props: {
  readonly title: string;
  readonly text: string;
  readonly label: string;
}) {
  const pane = usePaneStyles();
  const { messages } = usePaneServices();
  const words = messages.issued;
  const shown = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const copy = async () => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(props.text);
    } catch {
      // Webviews of older Excel refuse: the clerk copies what is selected for her.
      copied = false;
      if (shown.current !== null) document.getSelection()?.selectAllChildren(shown.current);
    }
    setOutcome({ text: props.text, copied });
  };
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{props.title}</h2>
      <p
        ref={shown}
        lang="zh-CN"
        className={pane.card}
        style={{ margin: 0, padding: "8px 12px", whiteSpace: "pre-wrap" }}
      >
        {props.text}
      </p>
      <div className={pane.line}>
        <Button size="small" onClick={() => void copy()}>
          {props.label}
        </Button>
        <span role="status" className={pane.secondary}>
          {outcome?.text === props.text ? (outcome.copied ? words.copied : words.notCopied) : ""}
        </span>
      </div>
    </section>
  );
}
