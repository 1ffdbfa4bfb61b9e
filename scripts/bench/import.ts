import { spawnSync } from 'node:child_process';
import { plainBlocks } from '#article/blocks.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { readSoundContent } from '#collection/read.ts';
import { readStock } from '#importing/folder.ts';
import { planImports } from '#importing/import.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { readWords } from '../words.ts';

/** Sizes of one bulletin, in bytes. */
const SIZES = [10e3, 100e3, 1e6, 10e6];
/** How many bulletins are imported one after the other, and how many of them are timed at the start and the end. */
const [BULLETINS, TIMED] = [1000, 100];
/** Full width of the lines that are made, in characters. */
const WIDTH = 28;

/**
 * Measures how time and memory of splitting grow with the size of a bulletin, and how planning the import of a
 * bulletin grows with what is there already. The bulletins are the articles of the content folder over and over, no
 * two alike, as wrapped text.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({ args, options: { size: { type: 'string' } } });
  // Each size is split in a process of its own, so that the memory is that of one.
  if (values.size !== undefined) return splitOnce(Number(values.size));
  const measured = SIZES.map(measure);
  console.log('bytes      articles  seconds  peak MB');
  for (const { size, articles, seconds, megabytes } of measured) {
    const cells = [size, articles, seconds.toFixed(2), megabytes.toFixed(0)];
    console.log(
      cells.map((cell, index) => String(cell).padStart([9, 9, 8, 8][index] ?? 8)).join(' '),
    );
  }
  const [, , medium, large] = measured as [Measured, Measured, Measured, Measured];
  const growth = (of: (one: Measured) => number): string => (of(large) / of(medium)).toFixed(1);
  console.log(
    `10 MB against 1 MB: time ×${growth((one) => one.seconds)}, memory ×${growth((one) => one.megabytes)}`,
  );
  await importMany();
}

interface Measured {
  size: number;
  articles: number;
  seconds: number;
  /** The most the process held at any time. */
  megabytes: number;
}

function measure(size: number): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/bench.ts', 'import', '--size', String(size)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

async function splitOnce(size: number): Promise<void> {
  const received = await makeBulletin(await readStories(), size, 1);
  const start = performance.now();
  const { articles } = splitBulletin(received, {
    defaultSection: '要闻',
    publisher: '编印单位',
    today: today(),
  });
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(JSON.stringify({ size, articles: articles.length, seconds, megabytes }));
}

/** Plans the import of many bulletins into an empty folder's stock, one by one. */
async function importMany(): Promise<void> {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const stock = {
    ...(await readStock(contentDir, cwd)),
    issues: [],
    articles: [],
    articleFiles: new Map(),
    sources: new Map(),
  };
  const stories = await readStories();
  const received = await Promise.all(
    Array.from({ length: BULLETINS }, (_, number) => makeBulletin(stories, 0, number + 1)),
  );
  const options = { force: false, today: today() };
  const start = performance.now();
  const early = await planImports(stock, received.slice(0, TIMED), options);
  const first = performance.now() - start;
  const again = performance.now();
  const plans = await planImports(stock, received, options);
  const all = performance.now() - again;
  const [few, many] = [first / early.length, all / plans.length];
  console.log(
    `${plans.length} bulletins ${(all / 1000).toFixed(1)} s; each ${few.toFixed(1)} ms among ${TIMED}, ${many.toFixed(1)} ms among ${BULLETINS}, ratio ${(many / few).toFixed(2)}`,
  );
}

/** Titles and paragraphs of the articles there are. */
async function readStories(): Promise<{ title: string; paragraphs: string[] }[]> {
  const cwd = process.cwd();
  const { articles } = await readSoundContent(readEnvironment(process.env, cwd).contentDir, cwd);
  return articles.map(({ title, body }) => ({ title, paragraphs: plainBlocks(body) }));
}

/** A bulletin of at least so many bytes; all the stories once for 0. */
async function makeBulletin(
  stories: readonly { title: string; paragraphs: string[] }[],
  size: number,
  number: number,
): Promise<Received> {
  const lines = [`工作简报`, `第${number}期`, ''];
  const bytes = (): number => lines.reduce((sum, line) => sum + 3 * line.length + 1, 0);
  for (let round = 1, written = 0; round === 1 || written < size; round++, written = bytes()) {
    for (const { title, paragraphs } of stories) {
      lines.push(`${title}之${number}的${round}`);
      for (const paragraph of paragraphs) {
        const text = `\u3000\u3000${round}次：${paragraph}`;
        for (let at = 0; at < text.length; at += WIDTH) lines.push(text.slice(at, at + WIDTH));
      }
    }
  }
  return receive(`第${number}期.txt`, new TextEncoder().encode(lines.join('\n')));
}
