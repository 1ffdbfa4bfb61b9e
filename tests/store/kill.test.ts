import { spawn } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStock } from '#importing/folder.ts';
import type { Change } from '#store/change.ts';
import { commit } from '#store/commit.ts';
import { importOptions, plansOf, received } from '../importing/stock.ts';
import { makeContentFolder, putLists, type ContentFolder } from './content-folder.ts';
import { killAtRandom, runWhole, type Run } from './kill-at-random.ts';

/** Bulletins made for this test; they tell of nothing that happened. */
const bulletin = (items: readonly number[], verb: string): string =>
  items
    .map(
      (item) =>
        `第${item}中学举办昆虫标本展\n8月${(item % 28) + 1}日，第${item}中学${verb}昆虫标本展。（第${item}中学）\n`,
    )
    .join('\n');
const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

let before: ContentFolder;
let changes: Change[];
let changesFile: string;

/** A folder with a bulletin, and what the import of its correction changes: lists, articles old and new, sources. */
beforeAll(async () => {
  before = makeContentFolder();
  putLists(before.dir);
  const plan = async (text: string): Promise<Change[]> => {
    const options = { ...importOptions, date: '2023-08-30' };
    const stock = await readStock(before.dir, before.dir);
    return (await plansOf(stock, [received(text)], options)).flatMap(({ writes }) => writes);
  };
  await commit(before.dir, await plan(bulletin(numbers(1, 30), '举办')), before.read, {
    what: '1',
  });
  changes = await plan(bulletin(numbers(5, 50), '如期举办'));
  changesFile = join(before.dir, '..', `${process.pid}-changes.json`);
  const written = changes.map(({ path, content }) => ({
    path,
    content: content === undefined ? undefined : Buffer.from(content).toString('base64'),
  }));
  writeFileSync(changesFile, JSON.stringify(written));
});

afterAll(() => {
  before.remove();
  rmSync(changesFile, { force: true });
});

/** Imports in a process of its own, which is killed that long after it has begun. */
async function importAndKill(after: number): Promise<Run> {
  const folder = makeContentFolder();
  cpSync(before.dir, folder.dir, { recursive: true });
  const child = spawn(
    process.execPath,
    [join('tests', 'store', 'commit-child.ts'), folder.dir, changesFile],
    { env: { ...process.env, NODE_COMPILE_CACHE: join('.cache', 'compile') } },
  );
  let [said, begun, worked] = ['', 0, 0];
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  child.stdout.on('data', (chunk: Buffer) => {
    said += String(chunk);
    if (begun === 0 && said.includes('begin')) {
      begun = performance.now();
      if (after < Infinity) timer = setTimeout(() => child.kill('SIGKILL'), after);
    }
    if (said.includes('end')) worked = performance.now() - begun;
  });
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  if (after === Infinity && worked === 0) throw new Error(said);
  return { folder, worked, ended: worked > 0 };
}

test('an import killed at any of 100 random moments is wholly done or not at all', async () => {
  const whole = await runWhole(importAndKill);
  expect(Object.keys(whole.after)).toContain(join('articles', '2023', '20230830-54.md'));
  expect(whole.after['organizations.yaml']).toContain('第54中学');
  const states = await killAtRandom(importAndKill, 100, before.tree(), whole);
  // Else the moments were not in its midst and the test would show nothing.
  expect((states['making ready'] ?? 0) + (states['putting in place'] ?? 0)).toBeGreaterThan(25);
}, 300_000);
