import { Slider } from "@fluentui/react-components";
import { usePaneServices } from "../../pane-services";
import { trialSteps } from "./trial-steps";

/** Tries amounts around the one that is set by sliding, half of it to half as much again; absent while nothing is set. */
export function AllocateSlider(props: {
  readonly label: string;
  /** Yuan, as the parameters say. */
  readonly set: number | null;
  /** Yuan, as tried now. */
  readonly tried: number | null;
  readonly onTry: (yuan: number) => void;
}) {
  const { messages } = usePaneServices();
  const { label, set, tried } = props;
  if (set === null || set <= 0) return null;
  const { from, to, step } = trialSteps(set);
  return (
    <Slider
      size="small"
      style={{ minWidth: 0, width: "100%" }}
      aria-label={messages.allocate.slide(label)}
      aria-valuetext={(tried ?? set).toLocaleString("en-US")}
      // Counted in steps: Fluent draws a mark for every step it is told of.
      min={from / step}
      max={to / step}
      value={Math.min(to, Math.max(from, tried ?? set)) / step}
      onChange={(_event, { value }) => props.onTry(Math.round(value) * step)}
    />
  );
}
