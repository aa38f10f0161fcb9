import { Checkbox, makeStyles, mergeClasses, ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import type { FundOverview } from "../../../workflows/fund/fund-overview";
import type { FundLine } from "../../../workflows/fund/reconciled-lines";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { yuanText } from "../../yuan-text";
import { WindowedList } from "../../WindowedList";
import { FundLineRow, lineIdOf } from "./FundLineRow";
import { WriteButton } from "../../WriteButton";

/** Which lines of the reconciliation are listed. */
export type FundFilter = FundLine["outcome"];

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "8px 0" },
});
const filters: readonly FundFilter[] = ["likely", "bankOnly", "giftOnly", "certain"];

/** The bank beside the gifts: proposals to confirm, what is left on either side, and matching by hand. */
export function FundLines(props: {
  readonly overview: FundOverview;
  readonly lines: readonly FundLine[];
  readonly filter: FundFilter;
  readonly onFilter: (filter: FundFilter) => void;
}) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const { messages, session } = usePaneServices();
  const words = messages.money;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { overview, lines, filter } = props;
  const { control, copies } = overview;
  const listed = lines.filter(({ outcome }) => outcome === filter);
  const picked = lines.filter((line) => chosen.includes(lineIdOf(line)));
  const bankFen = picked.reduce((sum, line) => sum + (line.bankFen ?? 0), 0);
  const giftFen = picked.reduce((sum, line) => sum + (line.giftFen ?? 0), 0);
  const canJoin = bankFen > 0 && bankFen === giftFen;
  const isOpen = filter === "bankOnly" || filter === "giftOnly";
  return (
    <section className={pane.stack}>
      <h2 className={pane.title}>{words.lines}</h2>
      {control !== null && (
        <p className={pane.secondary}>
          {words.control(
            control.bankCount,
            yuanText(control.bankFen),
            control.giftCount,
            yuanText(control.giftFen),
          )}
          {" · "}
          {control.bankFen === control.giftFen
            ? words.controlAgrees
            : words.controlDiffers(yuanText(Math.abs(control.bankFen - control.giftFen)))}
          {control.interestFen > 0 && ` · ${words.interest(yuanText(control.interestFen))}`}
          {control.reversedCount > 0 && ` · ${words.reversed(control.reversedCount)}`}
          {copies.length > 0 && ` · ${words.copies(copies.length)}`}
        </p>
      )}
      <div className={styles.filters} role="group" aria-label={words.filters}>
        {filters.map((each) => (
          <ToggleButton
            key={each}
            size="small"
            shape="circular"
            checked={filter === each}
            onClick={() => props.onFilter(each)}
          >
            {words.outcomes[each](lines.filter(({ outcome }) => outcome === each).length)}
          </ToggleButton>
        ))}
      </div>
      {isOpen && listed.length > 0 && <p className={pane.secondary}>{words.joinHint}</p>}
      {picked.length > 0 && (
        <WriteButton
          writes="cells"
          size="small"
          disabled={!canJoin}
          onClick={() => {
            setChosen([]);
            void session.linkLines({
              bank: picked.flatMap(({ bankKeys }) => bankKeys),
              gifts: picked.flatMap(({ giftKeys }) => giftKeys),
              isSame: true,
            });
          }}
        >
          {words.join(yuanText(bankFen), yuanText(giftFen))}
        </WriteButton>
      )}
      {listed.length === 0 ? (
        <p className={pane.secondary}>{words.none}</p>
      ) : (
        <WindowedList
          label={words.lines}
          count={listed.length}
          usualHeight={53}
          openRow={null}
          className={pane.card}
          row={(index) => {
            const line = listed[index];
            if (line === undefined) return null;
            const id = lineIdOf(line);
            return (
              <div className={mergeClasses(pane.cardRow, pane.line, index > 0 && pane.topLine)}>
                {isOpen && (
                  <Checkbox
                    checked={chosen.includes(id)}
                    aria-label={words.choose(line.party, yuanText(line.bankFen ?? line.giftFen ?? 0))}
                    onChange={(_event, { checked }) =>
                      setChosen(checked === true ? [...chosen, id] : chosen.filter((each) => each !== id))
                    }
                  />
                )}
                <FundLineRow line={line} />
              </div>
            );
          }}
        />
      )}
    </section>
  );
}
