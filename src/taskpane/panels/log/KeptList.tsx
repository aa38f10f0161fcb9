import { Checkbox, Link } from "@fluentui/react-components";
import type { SourceCell } from "../../../domain/finding";
import { placeText } from "../../../i18n/place-text";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WriteButton } from "../../WriteButton";
import { useChosenKeys } from "./use-chosen-keys";

/** One thing the workbook keeps because a person said so. */
export interface KeptEntry {
  readonly key: string;
  /** Of whom, and what was said. */
  readonly text: string;
  /** When and why. */
  readonly detail: string;
  /** Where it stands now. */
  readonly where: SourceCell | undefined;
  /** What is said instead of the place. */
  readonly placeless?: string;
}

/** What people said and the workbook keeps: each can be removed, or several that are ticked. */
export function KeptList(props: {
  readonly title: string;
  readonly entries: readonly KeptEntry[];
  readonly onRemove: (keys: readonly string[]) => void;
}) {
  const { title, entries, onRemove } = props;
  const pane = usePaneStyles();
  const { messages, session } = usePaneServices();
  const words = messages.decision;
  const chosen = useChosenKeys(entries.map(({ key }) => key));
  if (entries.length === 0) return null;
  return (
    <section>
      <h2 className={pane.title}>{title}</h2>
      <ul className={`${pane.list} ${pane.card}`} aria-label={title}>
        {entries.map(({ key, text, detail, where, placeless }) => (
          <li key={key} className={`${pane.divided} ${pane.cardRow} ${pane.line}`}>
            {chosen.isOffered && (
              <Checkbox aria-label={text} checked={chosen.has(key)} onChange={() => chosen.toggle(key)} />
            )}
            <span className={pane.grow}>
              {text}
              <span className={pane.secondary} style={{ display: "block" }}>
                {detail}
              </span>
              {where !== undefined ? (
                <Link as="button" onClick={() => void session.goTo(where)}>
                  {placeText(where)}
                </Link>
              ) : (
                placeless !== undefined && <span className={pane.secondary}>{placeless}</span>
              )}
            </span>
            <WriteButton
              writes="cells"
              size="small"
              style={{ flexShrink: 0 }}
              onClick={() => onRemove([key])}
            >
              {words.remove}
            </WriteButton>
          </li>
        ))}
      </ul>
      {chosen.keys.length > 0 && (
        <WriteButton writes="cells" onClick={() => onRemove(chosen.keys)}>
          {words.removeChosen(chosen.keys.length)}
        </WriteButton>
      )}
    </section>
  );
}
