import { parseArgs } from 'node:util';
import { plainBlocks } from '#article/blocks.ts';
import { arrange, type Item } from '#collection/publication.ts';
import { readSoundContent } from '#collection/read.ts';
import { relatedItems, RELATED, type RelatedOptions } from '#collection/related.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readCorpus } from './read-corpus.ts';
import { writeContent } from './content.ts';

const PLACES = 3;

const VARIANTS: readonly (readonly [name: string, options: RelatedOptions])[] = [
  ['as used', RELATED],
  ['titles as text', { ...RELATED, titleWeight: 1 }],
  ['20 features', { ...RELATED, features: 20 }],
  ['300 features', { ...RELATED, features: 300 }],
  ['2% at most', { ...RELATED, commonest: 0.02 }],
  ['all shared words', { ...RELATED, commonest: 1 }],
];

/**
 * Measures related items without anyone's judgement: each text is cut into two halves that stand as two items with one
 * title between them, the first half without it, and the other half is looked for among the items most like the first.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { corpus: { type: 'string' } } });
  const items = values.corpus ? await corpusItems(values.corpus) : await ownItems();
  const halves = items.flatMap(halve);
  console.log(`${items.length} items, ${halves.length / 2} of them cut in half`);
  // An item that was published twice has four halves under one title.
  const titles = new Map(
    items.flatMap(({ id, title }) => [1, 2].map((half) => [`${id}-${half}`, title])),
  );
  for (const [name, options] of VARIANTS) {
    const start = performance.now();
    const related = relatedItems(halves, PLACES, options);
    const milliseconds = performance.now() - start;
    const ranks = halves.map((half) =>
      (related.get(half.id) ?? []).findIndex(({ id }) => titles.get(id) === titles.get(half.id)),
    );
    const share = (most: number): string =>
      `${((100 * ranks.filter((rank) => rank >= 0 && rank < most).length) / ranks.length).toFixed(1)}%`;
    console.log(
      `${name.padEnd(20)} first ${share(1)}  first three ${share(PLACES)}  ${milliseconds.toFixed(0)} ms`,
    );
  }
  const chance = (100 / (halves.length - 1)).toFixed(2);
  console.log(`${'by chance'.padEnd(20)} first ${chance}%`);
}

/** An item as two: the first has the title and the first half of its sentences, the second the rest. */
function halve(item: Item): Item[] {
  const sentences = plainBlocks(item.body).flatMap(
    (block) => block.match(/[^。！？]+[。！？]*/gu) ?? [],
  );
  if (sentences.length < 4) return [];
  const middle = Math.ceil(sentences.length / 2);
  const bare = { ...item, organizations: [] };
  return [
    { ...bare, id: `${item.id}-1`, body: sentences.slice(0, middle).join('') },
    { ...bare, id: `${item.id}-2`, title: '', body: sentences.slice(middle).join('') },
  ];
}

async function ownItems(): Promise<Item[]> {
  return arrange(await readSoundContent(resolve('content'), process.cwd()), { drafts: false })
    .items;
}

async function corpusItems(file: string): Promise<Item[]> {
  const dir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await writeContent(await readCorpus(file), dir);
    return arrange(await readSoundContent(dir, process.cwd()), { drafts: false }).items;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
