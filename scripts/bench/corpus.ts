import STPhrases from 'opencc-js/dict/STPhrases';
import { Random } from './random.ts';
import type { CorpusItem } from './read-corpus.ts';

/**
 * Makes a corpus larger: further items have the title of one, and in place of each paragraph of another a paragraph
 * drawn from the whole corpus that begins at another sentence, so that no two are alike.
 */
export function enlarge(corpus: readonly CorpusItem[], count: number): CorpusItem[] {
  const random = new Random(20230823);
  const paragraphs = corpus.flatMap(({ body }) => body.split(/\n+/).filter(Boolean));
  const items = corpus.slice(0, count);
  while (items.length < count) {
    const [titled, dated] = [random.one(corpus), random.one(corpus)];
    const body = random
      .one(corpus)
      .body.split(/\n+/)
      .filter(Boolean)
      .map(() => rotate(random.one(paragraphs), random))
      .join('\n\n');
    items.push({ ...titled, date: dated.date, body });
  }
  return items;
}

/** A corpus out of the words of a dictionary: any number of items, the same ones for the same number. */
export function generate(count: number): CorpusItem[] {
  const random = new Random(count);
  const words = STPhrases.split('|').map((entry) => entry.split(' ')[0] as string);
  // Usual words are few: the less usual a word is, the further the square reaches.
  const word = (): string => words[random.below(random.below(words.length) + 1)] as string;
  const extra = [
    'AI',
    '5G+4K',
    '2023年',
    '8月19日',
    '《一带一路》',
    '“双提升”',
    '1+3+N',
    'open day',
  ];
  const clause = (): string => {
    const middle = random.below(6) === 0 ? random.one(extra) : word();
    return word() + middle + word() + (random.below(2) === 0 ? word() : '');
  };
  const sentence = (): string => `${clause()}，${clause()}，${clause()}。`;
  const list = (length: number, one: () => string): string[] => Array.from({ length }, one);
  const organizations = list(60, () => `${word()}科协`);
  const sections = list(6, word);
  return list(count, () => '').map((_, number) => ({
    title: `${random.one(organizations)}举办${word()}${random.below(3) === 0 ? clause() : word()}`,
    date: dayAfter('2015-01-01', Math.floor(number / 3)),
    org: random.one(organizations),
    section: random.one(sections),
    body: list(2 + random.below(3), () => list(1 + random.below(4), sentence).join('')).join(
      '\n\n',
    ),
  }));
}

function rotate(paragraph: string, random: Random): string {
  const sentences = paragraph.match(/[^。；！？]+[。；！？]*/gu) ?? [paragraph];
  const cut = random.below(sentences.length);
  return [...sentences.slice(cut), ...sentences.slice(0, cut)].join('');
}

function dayAfter(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
