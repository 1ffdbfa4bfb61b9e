import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStock } from '#importing/folder.ts';
import { commit } from '#store/commit.ts';
import { settleContent } from '#store/settle.ts';
import { importOptions, plansOf, received } from '../importing/stock.ts';
import { makeContentFolder, putLists, type ContentFolder } from '../store/content-folder.ts';
import { killAtRandom, runWhole, type Run } from '../store/kill-at-random.ts';

/** How many runs are killed; 100 take about two minutes. */
const KILLS = Number(process.env['IMPORT_KILLS'] ?? 4);

/** Bulletins made for this test; they tell of nothing that happened. */
const bulletin = (number: number, count: number, verb: string): string =>
  [
    `科普简报\n第${number}期\n2024年3月${number}日\n`,
    ...Array.from({ length: count }, (_, index) => `第${100 * number + index}中学`).map(
      (school) =>
        `${school}举办昆虫标本展\n3月1日，${school}${verb}昆虫标本展，展出蝴蝶和甲虫。（${school}）\n`,
    ),
  ].join('\n');

const EDITED = 'articles/2024/20240305-01.md';
let inbox: string;
let before: ContentFolder;
let whole: Awaited<ReturnType<typeof runWhole>>;

/** A content folder with an issue of which an editor has changed an article, and its correction with another issue. */
beforeAll(async () => {
  before = makeContentFolder();
  putLists(before.dir);
  const stock = await readStock(before.dir, before.dir);
  const options = { ...importOptions, today: '2024-04-01' };
  const plans = await plansOf(stock, [received(bulletin(5, 30, '举办'))], options);
  const writes = plans.flatMap((plan) => plan.writes);
  await commit(before.dir, writes, before.read, { what: '1' });
  before.put(EDITED, String(before.read(EDITED)).replace('蝴蝶', '凤蝶'));
  inbox = mkdtempSync(join(tmpdir(), 'bulletin-inbox-'));
  mkdirSync(join(inbox, '更正'));
  writeFileSync(join(inbox, '更正', '第5期.txt'), bulletin(5, 40, '如期举办'));
  writeFileSync(join(inbox, '第6期.txt'), bulletin(6, 20, '举办'));
  whole = await runWhole(importAndKill);
});

afterAll(() => {
  before.remove();
  rmSync(inbox, { recursive: true, force: true });
});

/**
 * Imports into a copy of the folder, and kills the command that many milliseconds after it was started, or as soon as
 * the folder is so.
 */
async function importAndKill(
  after: number,
  isReady: (folder: ContentFolder) => boolean = () => false,
): Promise<Run> {
  const folder = makeContentFolder();
  cpSync(before.dir, folder.dir, { recursive: true });
  const begun = performance.now();
  const child = spawn(process.execPath, [join('scripts', 'import.ts'), inbox], {
    env: {
      ...process.env,
      CONTENT_DIR: folder.dir,
      NODE_COMPILE_CACHE: join('.cache', 'compile'),
    },
  });
  const timer = after < Infinity ? setTimeout(() => child.kill('SIGKILL'), after) : undefined;
  const looking = setInterval(() => isReady(folder) && child.kill('SIGKILL'), 1);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  }
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  clearInterval(looking);
  // Whole, it names the file that an editor has changed, and says so by its exit code.
  if (!child.killed || status !== null) {
    expect(said).toContain(`保留：${EDITED}`);
    expect(status).toBe(1);
  }
  return { folder, worked: performance.now() - begun, ended: status !== null };
}

test(`the import command killed at any of ${KILLS} random moments of its run has done all or nothing`, async () => {
  expect(Object.keys(whole.after)).toContain(join('articles', '2024', '20240305-40.md'));
  expect(Object.keys(whole.after)).toContain(join('articles', '2024', '20240306-20.md'));
  await killAtRandom(importAndKill, KILLS, before.tree(), whole);
}, 600_000);

test.each([
  ['makes ready what it writes', '.import'],
  ['puts in place what it has written', join('.import', 'journal.json')],
])(
  'the import command killed while it %s has done all or nothing',
  async (_, sign) => {
    const works = (folder: ContentFolder): boolean => existsSync(join(folder.dir, sign));
    let run = await importAndKill(Infinity, works);
    // Where the machine was busy elsewhere, the command may have ended before it was seen at work.
    for (let tries = 1; (run.ended || !works(run.folder)) && tries < 10; tries++) {
      run.folder.remove();
      run = await importAndKill(Infinity, works);
    }
    expect(run.ended).toBe(false);
    expect(works(run.folder)).toBe(true);
    await settleContent(run.folder.dir);
    expect([before.tree(), whole.after]).toContainEqual(run.folder.tree());
    run.folder.remove();
  },
  180_000,
);
