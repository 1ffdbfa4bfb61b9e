import type { Fold } from '#hanzi/fold.ts';
import type { NamesFile, SuggestedName, SuggestedTitle } from './suggestion-files.ts';

/** One line of the list of suggestions. */
export interface Suggestion {
  kind: keyof NamesFile['kinds'];
  text: string;
  path: string;
}

/** Most organizations and sections, and most titles, that are suggested at a time. */
const NAMES_SHOWN = 4;
const TITLES_SHOWN = 5;

/**
 * What is suggested for what has been typed: names and titles that hold it, or whose pinyin initials do where it is
 * Latin letters; those that begin with it come first.
 */
export function suggest(
  typed: string,
  names: readonly SuggestedName[],
  titles: readonly SuggestedTitle[],
  fold: Fold,
): Suggestion[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const place = (texts: readonly string[], initials: readonly string[]): number => {
    const places = [...texts.map((text) => fold(text).indexOf(wanted))];
    if (/^[a-z0-9]{2,}$/.test(wanted)) places.push(...initials.map((all) => all.indexOf(wanted)));
    return Math.min(...places.filter((at) => at >= 0));
  };
  const best = <T>(entries: readonly T[], placeOf: (entry: T) => number, most: number): T[] =>
    entries
      .map((entry) => ({ entry, place: placeOf(entry) }))
      .filter(({ place }) => place < Infinity)
      .sort((a, b) => Number(a.place > 0) - Number(b.place > 0))
      .slice(0, most)
      .map(({ entry }) => entry);
  return [
    ...best(
      names,
      ({ name, aliases, initials }) => place([name, ...aliases], initials),
      NAMES_SHOWN,
    ).map(({ kind, name, path }) => ({ kind, text: name, path })),
    ...best(titles, ({ title, initials }) => place([title], [initials]), TITLES_SHOWN).map(
      ({ title, path }) => ({ kind: 'title' as const, text: title, path }),
    ),
  ];
}
