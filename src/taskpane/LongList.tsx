import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { usePaneServices } from "./pane-services";
import { usePaneStyles } from "./pane-styles";
import { WindowedList } from "./WindowedList";

/** How many rows stand there before the rest is asked for. */
const rowsAtFirst = 50;

/** How high a row of two lines with the line above it is, in pixels. */
const usualRowHeight = 53;

/**
 * A list with more of the panel below it: its first rows, and all of them once they are asked for. Only rows near what is seen are
 * drawn, so none is kept back for being too many.
 * @example <LongList label="未列入名册" count={1200} row={(index) => <span>{index}</span>} />
 */
export function LongList(props: {
  readonly label: string;
  readonly count: number;
  readonly atFirst?: number;
  readonly usualHeight?: number;
  readonly className?: string;
  readonly keyOf?: (index: number) => string;
  readonly row: (index: number) => ReactNode;
}) {
  const { count, atFirst = rowsAtFirst } = props;
  const styles = usePaneStyles();
  const { messages } = usePaneServices();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? count : Math.min(count, atFirst);
  return (
    <>
      <WindowedList
        label={props.label}
        count={shown}
        usualHeight={props.usualHeight ?? usualRowHeight}
        openRow={null}
        className={props.className ?? styles.card}
        keyOf={props.keyOf}
        row={(index) => <div className={index > 0 ? styles.topLine : undefined}>{props.row(index)}</div>}
      />
      {shown < count && (
        <Button appearance="transparent" onClick={() => setWhole(true)}>
          {messages.check.more(count - shown)}
        </Button>
      )}
    </>
  );
}
