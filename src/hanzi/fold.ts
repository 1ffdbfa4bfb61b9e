/** A text as search compares it, with the way back to the text as it was written. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of the folded text, where the character it comes from starts in the original. */
  starts: number[];
  /** For each UTF-16 unit of the folded text, where the character it comes from ends in the original. */
  ends: number[];
}

/** What is one text to a reader is one text after folding, whichever script, width or case it is written in. */
export interface Fold {
  (text: string): string;
  mapped(text: string): FoldedText;
}

/**
 * A character with the marks that belong to it. Normalization never reaches across such a group, so folding one by
 * one folds the whole: combining marks, Hangul vowels and finals, half-width kana voicing marks.
 */
const CHARACTER = /[^\p{M}][\p{M}\u1160-\u11FF\uFF9E\uFF9F]*|\p{M}+/gu;

/** White space, control and format characters (zero-width space, soft hyphen) are nothing one could look for. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/gu;

/**
 * Makes the fold of search: NFKC, lower case, Traditional → Simplified character by character, white space removed.
 *
 * @param pairs each character followed by the one it is folded to, as `foldPairs` gives them
 */
export function createFold(pairs: string): Fold {
  const table = new Map<string, string>();
  const characters = [...pairs];
  for (let i = 0; i + 1 < characters.length; i += 2) {
    table.set(characters[i] as string, characters[i + 1] as string);
  }

  const known = new Map<string, string>();
  const foldCharacter = (character: string): string => {
    let folded = known.get(character);
    if (folded === undefined) {
      const parts = [...character.normalize('NFKC').toLowerCase().replace(UNSEEN, '')];
      folded = parts.map((part) => table.get(part) ?? part).join('');
      known.set(character, folded);
    }
    return folded;
  };

  const fold = (text: string): string => text.replace(CHARACTER, foldCharacter);
  const mapped = (text: string): FoldedText => {
    const folded: FoldedText = { text: '', starts: [], ends: [] };
    for (const { 0: character, index } of text.matchAll(CHARACTER)) {
      const part = foldCharacter(character);
      folded.text += part;
      folded.starts.push(...Array<number>(part.length).fill(index));
      folded.ends.push(...Array<number>(part.length).fill(index + character.length));
    }
    return folded;
  };
  return Object.assign(fold, { mapped });
}
