import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import type { Article } from '#article/article.ts';
import { plainBlocks } from '#article/blocks.ts';
import { writeArticle } from '#article/write.ts';
import { readSoundContent } from '#collection/read.ts';
import { readEnvironment } from '#site/environment.ts';
import { readWords } from '../words.ts';
import { writeContent } from './content.ts';
import { readCorpus } from './read-corpus.ts';

const ROUNDS = 3;

/**
 * Measures how long a build takes with the pages in both scripts, against one with the Simplified pages alone.
 *
 * `--articles`: how many articles the site has, made from the real ones; 1,000 unless told. `--corpus`: the articles
 * of a corpus instead, one item a line.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: {
      articles: { type: 'string', default: '1000' },
      corpus: { type: 'string' },
      // How a build is run in a process of its own.
      build: { type: 'boolean', default: false },
      simplified: { type: 'boolean', default: false },
    },
  });
  if (values.build) return buildOnce(values.simplified);

  const folder = await mkdtemp(join(tmpdir(), 'bulletin-bench-'));
  try {
    const content = join(folder, 'content');
    const corpus = values.corpus === undefined ? undefined : await readCorpus(values.corpus);
    if (corpus) await writeContent(corpus, content);
    else await makeContent(content, Number(values.articles));
    const times = { one: [] as number[], both: [] as number[] };
    // Alternately, so that a busy moment of the machine falls on both.
    for (let round = 0; round < ROUNDS; round++) {
      times.one.push(timeBuild(folder, ['--simplified']));
      times.both.push(timeBuild(folder, []));
    }
    const [one, both] = [Math.min(...times.one), Math.min(...times.both)];
    const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
    console.log(`${corpus?.length ?? values.articles} articles, best of ${ROUNDS}`);
    console.log(`Simplified alone ${seconds(one)}, both scripts ${seconds(both)}`);
    console.log(`Ratio ${(both / one).toFixed(2)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds */
function timeBuild(folder: string, more: string[]): number {
  const environment = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench.ts', 'scripts', '--build', ...more],
    { env: { ...process.env, ...environment }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

async function buildOnce(simplifiedAlone: boolean): Promise<void> {
  const list = "[undefined, 'hant']";
  const oneScript = {
    name: 'one-script',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!simplifiedAlone || !id.endsWith('/src/site/address.ts')) return undefined;
      if (!code.includes(list)) throw new Error('The list of scripts is written otherwise');
      return code.replace(list, '[undefined]');
    },
  };
  await build({ logLevel: 'error', vite: { plugins: [oneScript] } });
}

/** A content folder like the real one, with as many articles, no two alike. */
async function makeContent(dir: string, count: number): Promise<void> {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const { articles } = await readSoundContent(contentDir, cwd);
  await cp(contentDir, dir, {
    recursive: true,
    filter: (path) => !/[\\/](?:articles|bulletins)$/.test(path),
  });
  await mkdir(join(dir, 'articles'));
  for (let number = 0; number < count; number++) {
    const { title, section, organization, body } = articles[number % articles.length] as Article;
    const paragraphs = plainBlocks(body).map((text) => `第${number}号${text}`);
    const date = `${2000 + (number % 24)}-0${1 + (number % 9)}-1${number % 9}`;
    const copy = { title: `${title}${number}`, section, organization, date, paragraphs };
    await writeFile(join(dir, 'articles', `copy-${number}.md`), writeArticle(copy));
  }
}
