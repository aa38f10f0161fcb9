import type { CampaignState } from "../../../commands/campaign-session";
import { postingTextsOf } from "../../../i18n/posting-texts";
import type { SheetKind } from "../../../workflows/rosters/sheet-kinds";
import { LongList } from "../../LongList";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { WorkbookText } from "../../WorkbookText";
import { PrintVerdict } from "./PrintVerdict";

/** The sheets made last, each with its check code and the way to it; kinds another place shows are left to it. */
export function MadeSheetList(props: {
  readonly state: CampaignState;
  readonly of: (kind: SheetKind) => boolean;
}) {
  const styles = usePaneStyles();
  const { locale, session } = usePaneServices();
  const texts = postingTextsOf(locale);
  const { sheets } = props.state.posting;
  if (sheets === null) return null;
  const made = sheets.sheets.filter(({ kind }) => props.of(kind));
  const empty = sheets.empty.filter(props.of);
  if (made.length === 0 && empty.length === 0) return null;
  return (
    <section
      aria-label={texts.made(made.length)}
      style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" }}
    >
      <h2 className={styles.title}>{texts.made(made.length)}</h2>
      <LongList
        label={texts.made(made.length)}
        count={made.length}
        row={(index) => {
          const one = made[index];
          if (one === undefined) return null;
          const { sheet, rows, fingerprint, print } = one;
          return (
            <button
              type="button"
              className={styles.rowButton}
              onClick={() => void session.goTo({ sheet, row: 1, column: 1 })}
            >
              <span className={styles.grow}>
                <WorkbookText>{sheet}</WorkbookText>
                <span className={styles.secondary} style={{ display: "block" }}>
                  {`${texts.madeSheet(rows, fingerprint)} · `}
                  <PrintVerdict print={print} />
                </span>
              </span>
            </button>
          );
        }}
      />
      {empty.length > 0 && <p>{texts.nothingFor(empty.map((kind) => texts.sheetKinds[kind]))}</p>}
    </section>
  );
}
