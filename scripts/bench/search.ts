import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { readSoundContent } from '#collection/read.ts';
import { createFold } from '#hanzi/fold.ts';
import { foldPairs } from '#hanzi/fold-table.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../tests/support/chromium.ts';
import { readWords } from '../words.ts';
import { writeContent } from './content.ts';
import { enlarge, generate } from './corpus.ts';
import { ours, plain } from './engines.ts';
import { positive } from './positive.ts';
import { drawQueries } from './queries.ts';
import { readCorpus } from './read-corpus.ts';
import { checkExactness } from './search-exactness.ts';
import { compare, measure, measureBrowsing } from './search-figures.ts';
import { serve } from './server.ts';
import { addPlainPagefind, buildSite, keep } from './site.ts';
import { documentsOf, Truth } from './truth.ts';

/**
 * Measures search on a site of many items in Chromium, against a plain substring search, ours and Pagefind as it
 * comes in one run. Fails if one answer of ours differs.
 *
 * `--corpus`: one item a line; without it items are generated from a dictionary. `--items`: how many; a smaller
 * corpus is enlarged, a larger one cut. `--queries`: how many are asked of ours. `--exact`: nothing but whether ours
 * is exact. `--keep`: where to leave the content folder and the site.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: {
      corpus: { type: 'string' },
      items: { type: 'string' },
      queries: { type: 'string', default: '10000' },
      exact: { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  const asked = positive('--queries', values.queries);
  const wanted = values.items === undefined ? undefined : positive('--items', values.items);
  const corpus = values.corpus ? await readCorpus(values.corpus) : undefined;
  const count = wanted ?? corpus?.length ?? 2000;
  if (corpus && count > corpus.length) {
    console.log(`${corpus.length} items of the corpus, ${count - corpus.length} made out of them`);
  }

  // Astro runs what it builds from within the project.
  await mkdir('.cache', { recursive: true });
  const folder = await mkdtemp(resolve('.cache/bench-'));
  const [contentDir, outDir] = [join(folder, 'content'), join(folder, 'site')];
  try {
    await writeContent(corpus ? enlarge(corpus, count) : generate(count), contentDir);
    const seconds = buildSite(contentDir, outDir);
    const documents = documentsOf(await readSoundContent(contentDir, process.cwd()));
    console.log(`${documents.length} items, site built in ${seconds.toFixed(0)} s`);
    if (values.keep) await keep(resolve(values.keep), contentDir, outDir);

    const truth = new Truth(documents, createFold(foldPairs()));
    const queries = drawQueries(documents, truth, asked);
    const plainIndex = values.exact ? undefined : await addPlainPagefind(documents, outDir);
    const server = await serve(outDir);
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: CHROMIUM_FLAGS,
    });
    const setting = { browser, server, truth, queries };
    try {
      const right = await checkExactness(setting);
      if (!right) process.exitCode = 1;
      if (plainIndex) {
        const figures = await measure(setting, [ours, plain(plainIndex.ids)]);
        await measureBrowsing(setting);
        await compare(figures, { outDir, plainIndex, items: documents.length });
      }
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
