import { mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Fen } from "../../../domain/money/fen";
import { collectionPaneMessagesOf } from "../../../i18n/collection-pane-messages";
import { formatMoney } from "../../../i18n/format-values";
import { fileTotals, sourceTotals, type GroupTotal } from "../../../workflows/collect/control-totals";
import type { FileLine } from "../../../workflows/collect/file-line";
import { Fold } from "../../Fold";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import { useKeptView } from "../../places/kept-views";
import { SeverityLine } from "../../SeverityLine";
import { WindowedList } from "../../WindowedList";
import { WorkbookText } from "../../WorkbookText";

const LEVELS = ["file", "unit", "system"] as const;
type Level = (typeof LEVELS)[number];

/** How high a row with one line below the name is, in pixels. */
const usualRowHeight = 53;

/** Rows and amounts as the files brought them against those merged: for the county, and by file, unit or department. */
export function ControlTotals(props: {
  readonly lines: readonly FileLine[];
  readonly totals: readonly GroupTotal[];
}) {
  const styles = usePaneStyles();
  const { locale, names } = usePaneServices();
  const words = collectionPaneMessagesOf(locale).totals;
  const [level, setLevel] = useKeptView<Level>("control-totals", "file");
  const { lines, totals } = props;
  const files = useMemo(() => fileTotals(lines), [lines]);
  const county = useMemo(() => sourceTotals(lines), [lines]);
  const groups = useMemo(() => totals.filter((total) => total.level === level), [totals, level]);
  if (files.length === 0) return null;
  const money = (fen: number) => formatMoney(fen as Fen);
  const rows =
    level === "file"
      ? files.map(({ file, kind, ...total }) => ({ name: file, kind, ...total }))
      : groups.map((total) => ({ ...total, sourceRows: null, sourceFen: null }));
  return (
    <Fold title={words.title}>
      {county.map(({ kind, ...total }) => {
        const isSame = total.rows === total.sourceRows && total.amountFen === total.sourceFen;
        return (
          <SeverityLine key={kind} severity={isSame ? "passed" : "warning"}>
            {words.county(names.table(kind), total.rows, money(total.amountFen))}
            {isSame
              ? words.agrees
              : words.differs(total.rows - total.sourceRows, money(total.amountFen - total.sourceFen))}
          </SeverityLine>
        );
      })}
      <RadioGroup
        layout="horizontal"
        aria-label={words.by}
        value={level}
        onChange={(_event, data) => setLevel(LEVELS.find((each) => each === data.value) ?? level)}
      >
        {LEVELS.map((each) => (
          <Radio key={each} value={each} label={words.levels[each]} />
        ))}
      </RadioGroup>
      <WindowedList
        // Another level is measured anew.
        key={level}
        label={words.levels[level]}
        count={rows.length}
        usualHeight={usualRowHeight}
        openRow={null}
        row={(index) => {
          const total = rows[index];
          if (total === undefined) return null;
          const { name, kind, sourceRows, sourceFen, amountFen } = total;
          const isSame = sourceRows === null || (sourceRows === total.rows && sourceFen === amountFen);
          return (
            <div
              className={mergeClasses(styles.line, index > 0 && styles.topLine)}
              style={{ padding: "6px 0" }}
            >
              <span className={styles.grow}>
                {name === "" ? words.unnamed[level] : <WorkbookText>{name}</WorkbookText>}
                <span className={styles.secondary} style={{ display: "block" }}>
                  {names.table(kind)}
                  {!isSame && ` · ${words.source(sourceRows, money(sourceFen))}`}
                </span>
              </span>
              <span className={styles.whole} style={{ textAlign: "right" }}>
                {words.rows(total.rows, money(amountFen))}
                {sourceRows !== null && (
                  <span className={styles.secondary} style={{ display: "block" }}>
                    {isSame
                      ? words.same
                      : words.differs(total.rows - sourceRows, money(amountFen - sourceFen))}
                  </span>
                )}
              </span>
            </div>
          );
        }}
      />
    </Fold>
  );
}
