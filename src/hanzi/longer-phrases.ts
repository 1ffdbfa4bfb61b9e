/** A word or phrase and its Traditional form. */
interface Form {
  simplified: string;
  traditional: string;
}

/** A form of ours, and why it is so. */
interface OwnForm extends Form {
  reason: string;
}

/**
 * Longer phrases of OpenCC's in which it spells a word as it does by itself, where we spell it otherwise: 在克制 is
 * found before 克制, so that 克制 alone would change little.
 *
 * @param own words of ours that stand by chance in none of them
 */
export function mendLonger(phrases: readonly Form[], own: readonly OwnForm[]): OwnForm[] {
  const theirs = new Map(phrases.map(({ simplified, traditional }) => [simplified, traditional]));
  const differing = new Map(
    own
      .filter(({ simplified, traditional }) => {
        const form = theirs.get(simplified);
        return form !== undefined && form !== traditional;
      })
      .map((word) => [word.simplified, word]),
  );
  if (differing.size === 0) return [];
  const any = new RegExp([...differing.keys()].map(RegExp.escape).join('|'), 'gu');
  return phrases.flatMap(({ simplified, traditional }): OwnForm[] => {
    let mended = traditional;
    let why: string | undefined;
    for (const { 0: word, index } of simplified.matchAll(any)) {
      const ours = differing.get(word) as OwnForm;
      const end = index + word.length;
      if (word === simplified || mended.slice(index, end) !== theirs.get(word)) continue;
      mended = mended.slice(0, index) + ours.traditional + mended.slice(end);
      why = ours.reason;
    }
    return why === undefined ? [] : [{ simplified, traditional: mended, reason: why }];
  });
}
