import { plainBlocks } from '#article/blocks.ts';
import type { Item } from './publication.ts';

/** What an item is about, by weight: the vector has length 1. */
type Vector = ReadonlyMap<string, number>;

/** What of an item is compared, as `npm run bench -- related` measures. */
export interface RelatedOptions {
  /** How often a word of the title counts, against one of the text. */
  titleWeight: number;
  /** How often an organization or district counts, against a word. */
  namesWeight: number;
  /** Features that more than this share of a large archive have are left out: they tell little and cost much. */
  commonest: number;
  /** How many of an item's weightiest features are kept. */
  features: number;
}

export const RELATED: RelatedOptions = {
  titleWeight: 3,
  namesWeight: 2,
  commonest: 0.1,
  features: 100,
};

/** So many items may always share a feature. */
const FEW = 50;

/** Items less alike than this, of 1 at most, have nothing to do with each other. */
const LEAST = 0.07;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds for every item the items most like it: by their words and the names of their organizations and districts,
 * each weighed by how few items share it (tf–idf, cosine). What nearly all items share, such as the publisher, weighs
 * nothing.
 *
 * @param count most related items of one
 * @returns by id; an item that nothing is like has none
 */
export function relatedItems(
  items: readonly Item[],
  count: number,
  options: RelatedOptions = RELATED,
): Map<string, Item[]> {
  const vectors = vectorsOf(items, options);
  const holders = new Map<string, [index: number, weight: number][]>();
  vectors.forEach((vector, index) => {
    for (const [feature, weight] of vector) {
      const list = holders.get(feature);
      if (list) list.push([index, weight]);
      else holders.set(feature, [[index, weight]]);
    }
  });
  return new Map(
    items.map(({ id }, index) => {
      const likeness = new Map<number, number>();
      for (const [feature, weight] of vectors[index] ?? []) {
        for (const [other, otherWeight] of holders.get(feature) ?? []) {
          if (other === index) continue;
          likeness.set(other, (likeness.get(other) ?? 0) + weight * otherWeight);
        }
      }
      const nearest = [...likeness]
        .filter(([, value]) => value >= LEAST)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .slice(0, count);
      return [id, nearest.map(([other]) => items[other] as Item)];
    }),
  );
}

function vectorsOf(items: readonly Item[], options: RelatedOptions): Vector[] {
  const counted = items.map((item) => featuresOf(item, options));
  const shared = new Map<string, number>();
  for (const features of counted) {
    for (const feature of features.keys()) shared.set(feature, (shared.get(feature) ?? 0) + 1);
  }
  const most = Math.max(FEW, items.length * options.commonest);
  return counted.map((features) => {
    const weighed = [...features]
      .filter(([feature]) => (shared.get(feature) ?? 0) <= most)
      .map(([feature, times]): [string, number] => {
        const rarity = Math.log(items.length / (shared.get(feature) ?? 1));
        return [feature, (1 + Math.log(times)) * rarity];
      })
      .filter(([, weight]) => weight > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, options.features);
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
  });
}

function featuresOf(item: Item, { titleWeight, namesWeight }: RelatedOptions): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, times: number): void => {
    features.set(feature, (features.get(feature) ?? 0) + times);
  };
  for (const word of wordsOf(item.title)) add(word, titleWeight);
  for (const block of plainBlocks(item.body)) for (const word of wordsOf(block)) add(word, 1);
  for (const { slug, district } of item.organizations) {
    add(`organization ${slug}`, namesWeight);
    if (district) add(`district ${district}`, namesWeight);
  }
  return features;
}

/** The words of two characters or more: single ones are particles, or halves of words. */
function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .filter(({ segment, isWordLike }) => isWordLike && [...segment].length > 1)
    .map(({ segment }) => segment.toLowerCase())
    .filter((word) => !/^\d+$/.test(word));
}
