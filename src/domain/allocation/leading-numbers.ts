// The most characters that fit into a whole number of 53 bits, were there no more than ten of them.
const MOST_CHARACTERS = 15;
const EXACT_BITS = 53;

/**
 * Numbers that rise as keys do, taken from the characters after what all keys begin with; keys that differ only later share a number.
 *
 * A number is compared where it stands in its column, while a key among a million has to be fetched from memory.
 * @example [...leadingNumbers(["no 2", "no 1", "no 1"])] // => [2, 1, 1]
 */
export function leadingNumbers(keys: readonly string[]): Float64Array {
  const start = commonStart(keys);
  let least = Infinity;
  let greatest = -Infinity;
  let longest = 0;
  for (const key of keys) {
    const end = Math.min(key.length, start + MOST_CHARACTERS);
    longest = Math.max(longest, end - start);
    for (let at = start; at < end; at += 1) {
      const code = key.charCodeAt(at);
      if (code < least) least = code;
      if (code > greatest) greatest = code;
    }
  }
  // Nought stands for the end of a key, which goes before every character.
  const base = Math.max(2, greatest - least + 2);
  const width = Math.min(longest, Math.floor(EXACT_BITS / Math.log2(base)));
  const numbers = new Float64Array(keys.length);
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place]!;
    let number = 0;
    for (let at = start; at < start + width; at += 1)
      number = number * base + (at < key.length ? key.charCodeAt(at) - least + 1 : 0);
    numbers[place] = number;
  }
  return numbers;
}

function commonStart(keys: readonly string[]): number {
  let common = keys[0] ?? "";
  for (const key of keys) {
    if (key.startsWith(common)) continue;
    let at = 0;
    while (key.charCodeAt(at) === common.charCodeAt(at)) at += 1;
    common = common.slice(0, at);
  }
  return common.length;
}
