import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CheckmarkRegular, DismissCircleRegular } from "@fluentui/react-icons";
import { allocationTextsOf } from "../../../i18n/allocation-texts";
import { factsOf } from "../../../workflows/allocate/allocate";
import type { DividedFund } from "../../../workflows/allocate/allocate-trial";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";

const useStyles = makeStyles({ icon: { flexShrink: 0, fontSize: "16px", marginTop: "2px" } });

/** The lines of the certificate, each holding or not. */
export function AllocateCertificate(props: { readonly divided: DividedFund }) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { locale, messages } = usePaneServices();
  const words = messages.allocate;
  const texts = allocationTextsOf(locale);
  const { divided } = props;
  const { checks, holds } = divided.certificate;
  const broken = checks.filter((check) => !check.holds).length;
  const remainder = texts.remainder(factsOf(divided, []));
  return (
    <section className={mergeClasses(styles.card, styles.cardRow)} aria-label={words.certificate}>
      <div className={styles.line}>
        <h2 className={styles.title} style={{ flexGrow: 1 }}>
          {words.certificate}
        </h2>
        {holds ? (
          <CheckmarkCircleRegular aria-hidden className={own.icon} />
        ) : (
          <DismissCircleRegular aria-hidden className={own.icon} />
        )}
        <span>{holds ? words.allHold(checks.length) : words.notAll(broken)}</span>
      </div>
      <ul className={styles.list}>
        {checks.map((check) => {
          const { title, explanation } = texts.check(check.check, factsOf(divided, check.broken));
          return (
            <li key={check.check} className={styles.line} style={{ alignItems: "start", marginTop: "8px" }}>
              {check.holds ? (
                <CheckmarkRegular aria-hidden className={own.icon} />
              ) : (
                <DismissCircleRegular aria-hidden className={own.icon} />
              )}
              <span className={styles.grow}>
                {title}
                <span className={styles.heardOnly}>{check.holds ? words.holds : words.broken}</span>
                <span className={styles.secondary} style={{ display: "block" }}>
                  {explanation}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      {remainder !== "" && (
        <p className={styles.secondary} style={{ marginTop: "8px" }}>
          {remainder}
        </p>
      )}
    </section>
  );
}
