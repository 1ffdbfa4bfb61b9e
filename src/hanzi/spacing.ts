/** Han characters, Chinese punctuation, full-width forms and the ratio sign: what sets no space around itself. */
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2236]/u;

/** Punctuation that Chinese and Latin text share; whose it is, the text beyond it tells. */
const SHARED = /[“”‘’…—·]/u;

const SKIPPED = /[\s“”‘’…—·]/u;

const LATIN = /(?!\p{Script=Han})[\p{L}\p{M}]/u;

/**
 * Removes white space that touches a Han character or Chinese punctuation (8 月 20 日 → 8月20日), since a PDF
 * puts it there as layout; runs between Latin letters or digits become one space.
 */
export function removeLayoutSpaces(text: string): string {
  return text
    .trim()
    .replace(/[\s\uFEFF]+/gu, (run, offset: number, whole: string) =>
      isLayout(whole, offset, offset + run.length) ? '' : ' ',
    );
}

/** Removes line breaks that touch a Han character, with the spaces around them; others stay. */
export function joinLines(text: string): string {
  return text.replace(/[ \t]*\n[ \t]*/gu, (run, offset: number, whole: string) =>
    isLayout(whole, offset, offset + run.length) ? '' : run,
  );
}

/**
 * Whether white space from `start` to `end` is layout. Beside a Han character it always is; beside shared
 * punctuation it is unless Latin letters stand on both sides of it (“Smart City” Forum, students’ books).
 */
function isLayout(text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  if (HAN.test(before) || HAN.test(after)) return true;
  if (!SHARED.test(before) && !SHARED.test(after)) return false;
  return !(LATIN.test(beyond(text, start, -1)) && LATIN.test(beyond(text, end, 1)));
}

/** The nearest character that is no space and no shared punctuation; an empty string at the end of the text. */
function beyond(text: string, index: number, step: 1 | -1): string {
  const next = (): string => (step > 0 ? characterAt(text, index) : characterBefore(text, index));
  while (SKIPPED.test(next())) index += step;
  return next();
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  return isLow && index > 1
    ? characterAt(text, index - 2)
    : text.slice(Math.max(index - 1, 0), index);
}
