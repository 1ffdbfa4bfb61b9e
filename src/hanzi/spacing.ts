/** Han characters, Chinese punctuation and full-width forms: what sets no space around itself. */
const HAN = String.raw`\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—·`;

const SPACE_AFTER_HAN = new RegExp(`(?<=[${HAN}])[\\s\\uFEFF]+`, 'gu');
const SPACE_BEFORE_HAN = new RegExp(`[\\s\\uFEFF]+(?=[${HAN}])`, 'gu');
const BREAK_AFTER_HAN = new RegExp(`(?<=[${HAN}])[ \\t]*\\n[ \\t]*`, 'gu');
const BREAK_BEFORE_HAN = new RegExp(`[ \\t]*\\n[ \\t]*(?=[${HAN}])`, 'gu');

/**
 * Removes white space that touches a Han character or Chinese punctuation (8 月 20 日 → 8月20日), since a PDF
 * puts it there as layout; runs between Latin letters or digits become one space.
 */
export function removeLayoutSpaces(text: string): string {
  return text
    .replace(SPACE_AFTER_HAN, '')
    .replace(SPACE_BEFORE_HAN, '')
    .replace(/[\s\uFEFF]+/gu, ' ')
    .trim();
}

/** Removes line breaks that touch a Han character; others stay. */
export function joinLines(text: string): string {
  return text.replace(BREAK_AFTER_HAN, '').replace(BREAK_BEFORE_HAN, '');
}
