import { removeLayoutSpaces } from '#hanzi/spacing.ts';

/** Who an item comes from, as its closing bracket says. */
export interface Credit {
  /** Where the bracket begins in the text it was found in. */
  start: number;
  names: string[];
}

const BRACKET = String.raw`[（(](?<names>[^（）()。！？!?]{2,90})[）)]\s*$`;
const AFTER_SENTENCE = new RegExp(String.raw`(?<=[。！？!?…][”’"』」]*\s*)${BRACKET}`, 'u');
const ALONE = new RegExp(`^\\s*${BRACKET}`, 'u');
const LABEL = /^(?:供稿单位|供稿|来源|稿源|作者)[:：]?|供稿$/gu;
const LONGEST_NAME = 30;

/**
 * Finds the credit that closes an item: a bracket of names at the very end, after a whole sentence or alone.
 *
 * @param text the item's last lines as they stand in the source
 */
export function closingCredit(text: string): Credit | undefined {
  const match = AFTER_SENTENCE.exec(text) ?? ALONE.exec(text);
  const inside = match?.groups?.['names'];
  if (!match || inside === undefined) return undefined;
  const names = splitNames(inside);
  const plausible = names.every((name) => /\p{L}/u.test(name) && [...name].length <= LONGEST_NAME);
  return names.length > 0 && plausible ? { start: match.index, names } : undefined;
}

/** Names are set apart by 、，； or spaces between them; a line break in the middle of a name is none. */
function splitNames(inside: string): string[] {
  return inside
    .replace(/\s*[\r\n\f]+\s*/gu, '')
    .split(/[、，,；;]|(?<=\p{Script=Han})[ \t\u3000\u00A0]+(?=\p{Script=Han})/u)
    .map((name) => removeLayoutSpaces(removeLayoutSpaces(name).replace(LABEL, '')))
    .filter((name) => name !== '');
}
