import { Checkbox, Link, mergeClasses } from "@fluentui/react-components";
import { placeText } from "../../../i18n/place-text";
import type { ProposedFix } from "../../../workflows/fixes/fix-list";
import type { RowSubject } from "../../../workflows/campaign/row-subjects";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { FixPreviewValue } from "./FixPreviewValue";

/** One cell: whom it is about, its place, before and after, and for a number found elsewhere where it was found. */
export function FixPreviewRow(props: {
  readonly fix: ProposedFix;
  readonly subject: RowSubject | undefined;
  /** Whether a row stands above it. */
  readonly divided: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const pane = usePaneStyles();
  const { messages, names, session } = usePaneServices();
  const { fix, subject } = props;
  const name = subject?.name ?? "";
  const field = names.field(fix.field);
  const title = name === "" ? field : name;
  return (
    <div className={mergeClasses(pane.cardRow, props.divided && pane.topLine)}>
      <div className={pane.line}>
        <Checkbox
          checked={props.chosen}
          aria-label={`${title} ${field} ${placeText(fix.cell)}`}
          onChange={(_event, data) => props.onChoose(data.checked === true)}
        />
        <span className={pane.grow}>
          {title}
          {name !== "" && <span className={pane.secondary}>{` ${field}`}</span>}
        </span>
        <Link as="button" onClick={() => void session.goTo(fix.cell)}>
          {placeText(fix.cell)}
        </Link>
      </div>
      <div style={{ paddingLeft: "32px" }}>
        <FixPreviewValue fix={fix} />
        {fix.evidence.map(({ sheet, row, sameDigits, isSamePhone }) => (
          <p key={`${sheet}!${row}`} className={pane.secondary}>
            {messages.fixes.evidence(sheet, row, sameDigits, isSamePhone)}
          </p>
        ))}
      </div>
    </div>
  );
}
