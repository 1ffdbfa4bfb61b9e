const OPENING = '“‘「『';
const CLOSING = '”’」』';
const LATIN = /^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]$/u;

/**
 * Turns the quotation marks of the mainland into those of Taiwan: 「」 for a quotation, 『』 for one inside it,
 * whichever marks the text nests. An apostrophe (it’s, students’, ’90s) is no quotation mark.
 *
 * @param text one block: a quotation ends with it
 * @param fixed the code points that are laid down, by index: marks among them stay
 */
export function traditionalQuotes(text: string, fixed: ReadonlySet<number> = new Set()): string {
  if (!/[“”‘’]/u.test(text)) return text;
  const characters = [...text];
  const depths = depthsOf(characters);
  return characters
    .map((character, index) => {
      const outer = (depths.get(index) ?? defaultDepth(character)) % 2 === 0;
      if (fixed.has(index) || isApostrophe(characters, index, depths)) return character;
      if ('“‘'.includes(character)) return outer ? '「' : '『';
      if ('”’'.includes(character)) return outer ? '」' : '』';
      return character;
    })
    .join('');
}

/** Turns the quotation marks of Taiwan into those of the mainland. */
export function simplifiedQuotes(text: string): string {
  return text.replace(/[「」『』]/gu, (mark) => '“”‘’'['「」『』'.indexOf(mark)] as string);
}

/** How many quotations each mark of a pair stands inside, by index; marks without a partner are left out. */
function depthsOf(characters: readonly string[]): Map<number, number> {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  characters.forEach((character, index) => {
    if (isBetweenLatin(characters, index)) return;
    if (OPENING.includes(character)) open.push(index);
    const kind = CLOSING.indexOf(character);
    if (kind < 0) return;
    const partner = open.findLastIndex((at) => characters[at] === OPENING[kind]);
    if (partner < 0) return;
    pairs.push([open[partner] as number, index]);
    // What was opened since was never closed.
    open.length = partner;
  });
  const depths = new Map<number, number>();
  const ends: number[] = [];
  for (const [start, end] of pairs.sort(([a], [b]) => a - b)) {
    while (ends.length > 0 && (ends.at(-1) as number) < start) ends.pop();
    depths.set(start, ends.length).set(end, ends.length);
    ends.push(end);
  }
  return depths;
}

/** A mark without a partner, as in a quotation cut short, is taken at its word: ‘’ are the inner ones. */
function defaultDepth(mark: string): number {
  return '‘’'.includes(mark) ? 1 : 0;
}

function isApostrophe(
  characters: readonly string[],
  index: number,
  depths: ReadonlyMap<number, number>,
): boolean {
  if (isBetweenLatin(characters, index)) return true;
  if (characters[index] !== '’' || depths.has(index)) return false;
  return isLatin(characters[index - 1]) || isLatin(characters[index + 1]);
}

function isBetweenLatin(characters: readonly string[], index: number): boolean {
  const mark = characters[index] as string;
  return '‘’'.includes(mark) && isLatin(characters[index - 1]) && isLatin(characters[index + 1]);
}

function isLatin(character: string | undefined): boolean {
  return character !== undefined && LATIN.test(character);
}
