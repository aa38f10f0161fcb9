import { Link, makeStyles } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  InfoRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from "@fluentui/react-icons";
import { RULE_BASIS } from "../../../domain/eligibility/rule-basis";
import type { RuleOutcome, Verdict } from "../../../domain/eligibility/rule-outcome";
import { renderOldClass } from "../../../i18n/old-class-text";
import { placeText } from "../../../i18n/place-text";
import { renderBesides, renderReason, ruleName } from "../../../i18n/render-reason";
import { cellAddress } from "../../../workbook/area-address";
import { cellOf, recordCell, type TableBinding } from "../../../workbook/table-binding";
import type { Household } from "../../../workflows/campaign/household";
import { JudgeForm } from "./JudgeForm";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const useStyles = makeStyles({
  body: { padding: "0 12px 12px", display: "grid", rowGap: "8px" },
  reason: { display: "grid", gridTemplateColumns: "20px 1fr auto", columnGap: "8px", alignItems: "start" },
});

const icons: Readonly<Record<Verdict, React.JSX.Element>> = {
  met: <CheckmarkRegular aria-hidden />,
  notMet: <SubtractCircleRegular aria-hidden />,
  unknown: <QuestionCircleRegular aria-hidden />,
};

/** The chain of reasons of one household: rule, figures, the cells they come from, the clause. */
export function EligibilityReasons(props: { readonly binding: TableBinding; readonly household: Household }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { locale, messages, names, session } = usePaneServices();
  const words = messages.eligibility;
  const { binding, household } = props;
  const { reasons, categories } = household.eligibility;
  const groups = [categories.main, ...categories.others].flatMap((group) => (group === null ? [] : [group]));
  // Of an open reason the cell that is missing, else the first cell the rule looks at.
  const cellsOf = (outcome: RuleOutcome) =>
    (outcome.missing.length > 0 ? outcome.missing : RULE_BASIS[outcome.rule].fields.slice(0, 1)).flatMap(
      (field) => {
        const cell = cellOf(binding, field, household.row);
        return cell === null ? [] : [{ field, cell }];
      },
    );
  const listCells = household.evidence.exclusions.flatMap(({ entries }) => entries.map(({ cell }) => cell));
  const own = recordCell(binding, household.row, ["name"]);
  return (
    <div className={styles.body}>
      <Link as="button" onClick={() => void session.goTo(own)}>
        {`${words.goTo} ${own.sheet}!${cellAddress(own)}`}
      </Link>
      {household.statedClass !== "" && (
        <p className={pane.secondary}>{words.stated(household.statedClass)}</p>
      )}
      {household.oldClass !== null && (
        <p className={pane.secondary}>{renderOldClass(household.oldClass, locale)}</p>
      )}
      <ul className={pane.list} style={{ display: "grid", rowGap: "8px" }}>
        {renderBesides(household.eligibility, locale).map((sentence) => (
          <li key={sentence} className={styles.reason}>
            <InfoRegular aria-hidden />
            <span>{sentence}</span>
          </li>
        ))}
        {listCells.map((cell) => (
          <li key={placeText(cell)} className={styles.reason}>
            <span />
            <Link as="button" onClick={() => void session.goTo(cell)}>
              {`${words.goTo} ${placeText(cell)}`}
            </Link>
          </li>
        ))}
        {reasons.map((outcome) => {
          const { rule, explanation, source } = renderReason(outcome, locale);
          return (
            <li key={outcome.rule} className={styles.reason}>
              {icons[outcome.verdict]}
              <span>
                {`${rule}${locale === "en" ? ": " : "："}${explanation}`}
                <span className={pane.secondary} style={{ display: "block" }}>
                  {`${words.basis}${locale === "en" ? ": " : "："}${source}`}
                </span>
              </span>
              <span>
                {cellsOf(outcome).map(({ field, cell }) => (
                  <Link
                    key={field}
                    as="button"
                    aria-label={`${words.goTo} ${names.field(field)} ${cellAddress(cell)}`}
                    onClick={() => void session.goTo(cell)}
                  >
                    {cellAddress(cell)}
                  </Link>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
      {groups.length > 0 && (
        <p className={pane.secondary}>{words.also(groups.map((group) => ruleName(group, locale)))}</p>
      )}
      <JudgeForm place={{ sheet: binding.sheet, row: household.row }} household={household} />
    </div>
  );
}
