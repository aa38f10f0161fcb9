import { mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { EligibilityResult } from "../../../domain/eligibility/decide-eligibility";
import type { Locale } from "../../../i18n/locale";
import { renderBesides } from "../../../i18n/render-reason";
import { reasonsInWords } from "../../../workflows/eligibility/eligibility-report-reasons";
import type { EligibilityReport } from "../../../workflows/eligibility/eligibility-report";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WindowedList } from "../../WindowedList";
import { EligibilityReasons } from "./EligibilityReasons";

/** What keeps a household open or was judged; else the last rule that was asked. */
function inShort(eligibility: EligibilityResult, locale: Locale): string {
  const [first] = renderBesides(eligibility, locale);
  return (
    first ??
    reasonsInWords(eligibility, locale)
      .split(locale === "en" ? "; " : "；")
      .at(-1) ??
    ""
  );
}

/** The households of one decision; the first open one is unfolded with its reasons. */
export function EligibilityList(props: {
  readonly report: EligibilityReport;
  readonly decision: EligibilityResult["decision"];
}) {
  const styles = usePaneStyles();
  const { locale, messages } = usePaneServices();
  const words = messages.eligibility;
  const { report, decision } = props;
  const households = useMemo(
    () =>
      report.registers.flatMap(({ table, households: own }) =>
        own
          .filter(({ eligibility }) => eligibility.decision === decision)
          .map((household) => ({
            binding: table.binding,
            household,
            key: `${table.binding.sheet}!${household.row}`,
          })),
      ),
    [report, decision],
  );
  const [open, setOpen] = useState(decision === "needsReview" ? (households[0]?.key ?? null) : null);
  if (households.length === 0) return <p className={styles.secondary}>{words.none}</p>;
  const openRow = households.findIndex(({ key }) => key === open);
  return (
    <WindowedList
      label={words.list}
      count={households.length}
      usualHeight={53}
      openRow={openRow < 0 ? null : openRow}
      className={styles.card}
      keyOf={(index) => households[index]?.key ?? ""}
      row={(index) => {
        const each = households[index];
        if (each === undefined) return null;
        const { binding, household, key } = each;
        return (
          <div className={index > 0 ? styles.topLine : undefined}>
            <button
              type="button"
              className={styles.rowButton}
              aria-expanded={open === key}
              onClick={() => setOpen(open === key ? null : key)}
            >
              {open === key ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
              <span className={styles.grow}>
                {household.name}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {household.workUnit}
                </span>
              </span>
              {open !== key && (
                <span className={mergeClasses(styles.secondary, styles.reason)}>
                  {inShort(household.eligibility, locale)}
                </span>
              )}
            </button>
            {open === key && <EligibilityReasons binding={binding} household={household} />}
          </div>
        );
      }}
    />
  );
}
