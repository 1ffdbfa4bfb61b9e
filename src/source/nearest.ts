import { closestMatch } from 'leven';

/**
 * The one of several names that was most likely meant by a slip of the pen. Chinese names are short and alike
 * (延庆区科协, 昌平区科协), so that one character is all that may differ, two in a long one; a third of a Latin name.
 */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const bare = withoutWrapping(written);
  if (bare !== written && names.includes(bare)) return bare;
  const length = [...written].length;
  if (length < 2) return undefined;
  const han = length < 12 ? 1 : 2;
  const maxDistance = /\p{Script=Han}/u.test(written) ? han : Math.floor((length + 1) / 3);
  return closestMatch(written, names, { maxDistance });
}

/** A name without what nobody sees of it, and without the quotation marks or the bullet it was put behind. */
function withoutWrapping(written: string): string {
  return written
    .replace(/[\p{Cf}\s]/gu, '')
    .replace(/^[·•●－–—-]+|^[“”"‘’'【「]+|[“”"‘’'】」，。；]+$/gu, '');
}

/** Whether a text holds a character that takes no room and is no space: it was pasted along. */
export function hasUnseen(text: string): boolean {
  return /\p{Cf}/u.test(text);
}

/** `，是否想写“…”`, or nothing where no name is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const name = nearest(written, names);
  return name === undefined ? '' : `，是否想写“${name}”`;
}
