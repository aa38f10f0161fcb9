import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { HardshipClass } from "../../../domain/eligibility/rule-outcome";
import { messagesOf } from "../../../i18n/messages";
import { usePaneServices } from "../../pane-services";
import { usePaneStyles } from "../../pane-styles";
import type { AmountBin } from "./allocate-bins";

const WIDTH = 280;
const HEIGHT = 110;
const CLASSES: readonly HardshipClass[] = ["deep", "relative", "accident"];

/** The colours of a theme are not those of the system. */
const forcedStroke = { "@media (forced-colors: active)": { stroke: "CanvasText" } };

const useStyles = makeStyles({
  picture: { width: "100%", height: "auto", display: "block" },
  deep: { fill: "#0B5A2B", forcedColorAdjust: "none" },
  relative: { fill: "#4FAE79", forcedColorAdjust: "none" },
  edge: { stroke: tokens.colorNeutralForeground1, strokeWidth: 0.5, fill: "none", ...forcedStroke },
  line: { stroke: tokens.colorNeutralForeground1, strokeWidth: 1.5, fill: "none", ...forcedStroke },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "9px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  legend: { display: "flex", flexWrap: "wrap", gap: "4px 12px", fontSize: "12px" },
  sample: { width: "12px", height: "12px", marginRight: "4px", verticalAlign: "-1px" },
});

const plain = (fen: number): string => Math.round(fen / 100).toLocaleString("en-US");

/** How many households get how much: bars by class, the current plan as one line; the same in words for who cannot see it. */
export function AllocateBars(props: { readonly bins: readonly AmountBin[] }) {
  const pane = usePaneStyles();
  const styles = useStyles();
  const hatch = useId();
  const { locale, messages } = usePaneServices();
  const words = messages.allocate;
  const names = messagesOf(locale).hardshipClass;
  const { bins } = props;
  if (bins.length === 0) return null;
  const sumOf = ({ counts }: AmountBin) => counts.deep + counts.relative + counts.accident;
  const top = Math.max(1, ...bins.map((bin) => Math.max(sumOf(bin), bin.current)));
  const step = WIDTH / bins.length;
  const heightOf = (households: number) => (households / top) * HEIGHT;
  const line = bins
    .map(
      (bin, at) => `${at === 0 ? "M" : "L"}${at * step} ${HEIGHT - heightOf(bin.current)}H${(at + 1) * step}`,
    )
    .join("");
  const fill = (hardshipClass: HardshipClass) =>
    hardshipClass === "accident" ? `url(#${hatch})` : undefined;
  const className = (hardshipClass: HardshipClass) =>
    hardshipClass === "accident" ? undefined : styles[hardshipClass];
  const told = bins.filter((bin) => sumOf(bin) > 0);
  return (
    <figure style={{ margin: 0 }}>
      <div className={pane.line}>
        <h2 className={pane.title} style={{ flexGrow: 1 }}>
          {words.distribution}
        </h2>
        <span className={pane.secondary}>{words.axes}</span>
      </div>
      <svg
        className={styles.picture}
        viewBox={`0 -12 ${WIDTH} ${HEIGHT + 26}`}
        role="img"
        aria-label={words.picture(
          told.map((bin) => words.bin(plain(bin.fromFen), plain(bin.toFen), sumOf(bin))),
        )}
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="#FFFFFF" />
            <rect width="2" height="4" fill="#B07A12" />
          </pattern>
        </defs>
        <text className={styles.text} x={WIDTH} y={-3} textAnchor="end">
          {top.toLocaleString("en-US")}
        </text>
        {bins.map((bin, at) => {
          let below = 0;
          return CLASSES.map((hardshipClass) => {
            const height = heightOf(bin.counts[hardshipClass]);
            below += height;
            return height === 0 ? null : (
              <rect
                key={`${bin.fromFen} ${hardshipClass}`}
                className={className(hardshipClass)}
                fill={fill(hardshipClass)}
                stroke="currentColor"
                strokeWidth={0.4}
                x={at * step + step * 0.15}
                width={step * 0.7}
                y={HEIGHT - below}
                height={height}
              />
            );
          });
        })}
        <path className={styles.line} d={line} />
        <path className={styles.edge} d={`M0 ${HEIGHT}H${WIDTH}`} />
        {bins.map(({ fromFen }, at) =>
          at % Math.ceil(bins.length / 6) === 0 ? (
            <text key={fromFen} className={styles.text} x={at * step} y={HEIGHT + 11}>
              {plain(fromFen)}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className={styles.legend}>
        {CLASSES.map((hardshipClass) => (
          <span key={hardshipClass}>
            <svg className={styles.sample} viewBox="0 0 12 12" aria-hidden="true">
              <rect
                width="12"
                height="12"
                className={className(hardshipClass)}
                fill={fill(hardshipClass)}
                stroke="currentColor"
              />
            </svg>
            {names[hardshipClass]}
          </span>
        ))}
        <span>
          <svg className={styles.sample} viewBox="0 0 12 12" aria-hidden="true">
            <path className={styles.line} d="M0 9H6V3H12" />
          </svg>
          {words.current}
        </span>
      </figcaption>
    </figure>
  );
}
