/** Numbers and ids written as short text, one letter a number, which compresses to a few bits each. */

/** The letter of zero; the letters of small numbers need no escape in JSON. */
const ZERO = 0x30;

/** Numbers from here on are written as two letters, the first of them one of those that follow this one's. */
const WIDE = 50_000;

/** So that no letter is a surrogate, which JSON writes as an escape of six. */
const WIDE_HEADS = 5_000;

/** Writes whole numbers from 0 to 250 million, one letter each below 50,000. @throws {RangeError} on any other */
export function writeColumn(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const head = Math.floor(number / WIDE);
      if (!Number.isInteger(number) || number < 0 || head >= WIDE_HEADS) {
        throw new RangeError(`No letters for ${number}`);
      }
      const last = String.fromCharCode(ZERO + (number % WIDE));
      return head === 0 ? last : String.fromCharCode(ZERO + WIDE + head) + last;
    })
    .join('');
}

/** Reads what `writeColumn` wrote. */
export function readColumn(column: string): number[] {
  const numbers: number[] = [];
  let head = 0;
  for (let at = 0; at < column.length; at++) {
    const value = column.charCodeAt(at) - ZERO;
    if (value >= WIDE) head = value - WIDE;
    else {
      numbers.push(head * WIDE + value);
      head = 0;
    }
  }
  return numbers;
}

/** Whole numbers of either sign as such of none: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export const unsigned = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

/** The way back from `unsigned`. */
export const signed = (number: number): number =>
  number % 2 === 0 ? number / 2 : -(number + 1) / 2;

/** Ids, and after an id how many follow that count on from it: `20230823-01`, 2 is 01, 02 and 03. */
export type Runs = (string | number)[];

export function writeRuns(ids: readonly string[]): Runs {
  const runs: Runs = [];
  let expected: string | undefined;
  for (const id of ids) {
    const last = runs.at(-1);
    if (id !== expected) runs.push(id);
    else if (typeof last === 'number') runs[runs.length - 1] = last + 1;
    else runs.push(1);
    [expected] = successors(id, 1);
  }
  return runs;
}

/** Reads what `writeRuns` wrote. */
export function readRuns(runs: Readonly<Runs>): string[] {
  const ids: string[] = [];
  for (const run of runs) {
    if (typeof run === 'string') ids.push(run);
    else ids.push(...successors(ids.at(-1) as string, run));
  }
  return ids;
}

/** The ids with the next numbers at their ends, as wide, as far as there are such. */
function successors(id: string, count: number): string[] {
  const digits = /\d{1,9}$/.exec(id)?.[0] ?? '';
  const head = id.slice(0, id.length - digits.length);
  return Array.from({ length: count }, (_, index) => String(Number(digits) + index + 1))
    .filter((next) => next.length <= digits.length)
    .map((next) => head + next.padStart(digits.length, '0'));
}
