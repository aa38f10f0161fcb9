/**
 * The round amounts a slider offers around a set one: from about half of it to about half as much again, in about a hundred steps of 1,
 * 2 or 5 with zeros. The set amount itself need not be among them; it is left as it stands until the slider is moved.
 *
 * @param set yuan, more than 0
 * @example trialSteps(375_000) // => { from: 185000, to: 565000, step: 5000 }
 */
export function trialSteps(set: number): {
  readonly from: number;
  readonly to: number;
  readonly step: number;
} {
  const power = 10 ** Math.floor(Math.log10(set / 100));
  const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= set / 100) ?? power;
  return {
    from: Math.floor((set * 0.5) / step) * step,
    to: Math.ceil((set * 1.5) / step) * step,
    step,
  };
}
