import { ConverterBuilder } from 'opencc-js/core';
import * as cn2t from 'opencc-js/preset/cn2t';
import { Random } from './random.ts';
import type { Document, Truth } from './truth.ts';

/** What is asked, by kind. */
export interface Queries {
  /** Texts of 2 to 8 characters from within the items, as they are written. */
  substrings: string[];
  /** The same kind, in Traditional characters. */
  traditional: string[];
  /** Texts of the items' characters that stand in no item. */
  negatives: string[];
  /** The names of organizations and sections, and words between punctuation. */
  names: string[];
  /** Single characters, the most frequent first. */
  characters: string[];
}

const SHARES = { traditional: 0.1, negatives: 0.15, names: 0.02 };

/** Draws queries, the same ones for the same items and number. */
export function drawQueries(documents: readonly Document[], truth: Truth, count: number): Queries {
  const random = new Random(count);
  const toTraditional = ConverterBuilder(cn2t)({ from: 'cn', to: 'tw' });
  const substring = (): string => {
    for (;;) {
      const { title, paragraphs } = random.one(documents);
      const block = [...random.one([title, ...paragraphs])];
      const length = 2 + random.below(7);
      const text = block.slice(random.below(block.length));
      const query = text.slice(0, length).join('');
      if (isPlain(query)) return query;
    }
  };
  const negative = (): string => {
    for (;;) {
      const [one, two] = [substring(), substring()];
      const query = [...one].slice(0, 1 + random.below(3)).join('') + [...two].slice(-2).join('');
      if (isPlain(query) && truth.answer(query).length === 0) return query;
    }
  };
  const many = (share: number, one: () => string): string[] =>
    Array.from({ length: Math.round(count * share) }, one);
  const rest = 1 - SHARES.traditional - SHARES.negatives - SHARES.names;
  const names = [
    ...new Set(documents.flatMap(({ section, organizations }) => [section, ...organizations])),
  ].filter(isPlain);
  return {
    substrings: many(rest, substring),
    traditional: many(SHARES.traditional, () => toTraditional(substring())),
    negatives: many(SHARES.negatives, negative),
    names: many(SHARES.names, () => random.one(names)),
    characters: frequentCharacters(truth.text),
  };
}

/** At least two characters, no spaces, and nothing that is an operator. */
function isPlain(query: string): boolean {
  const seen = query.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  return [...seen].length >= 2 && seen === query && !/^-|^["＂]/u.test(query);
}

function frequentCharacters(text: string): string[] {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  counts.delete('\u0000');
  return [...counts].sort(([, a], [, b]) => b - a).map(([character]) => character);
}
