import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readStock } from '#importing/folder.ts';
import { commit } from '#store/commit.ts';
import { settleContent } from '#store/settle.ts';
import { importOptions, plansOf, received } from '../importing/stock.ts';
import { makeContentFolder, stateLeft, type ContentFolder } from '../store/content-folder.ts';

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

/** A content folder with an issue of which an editor has changed an article, and its correction with another issue. */
beforeAll(async () => {
  before = makeContentFolder();
  for (const file of ['site.yaml', 'sections.yaml', 'organizations.yaml']) {
    cpSync(join('content', file), join(before.dir, file));
  }
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
});

afterAll(() => {
  before.remove();
  rmSync(inbox, { recursive: true, force: true });
});

/** A run of the command, and the folder it left. */
interface Run {
  folder: ContentFolder;
  /** In milliseconds. */
  took: number;
  ended: boolean;
}

/** Imports into a copy of the folder, and kills the command that many milliseconds after it was started. */
async function importAndKill(after: number): Promise<Run> {
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
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  }
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  // Whole, it names the file that an editor has changed, and says so by its exit code.
  if (after === Infinity || status !== null) {
    expect(said).toContain(`保留：${EDITED}`);
    expect(status).toBe(1);
  }
  return { folder, took: performance.now() - begun, ended: status !== null };
}

test(`the import command killed at any of ${KILLS} random moments of its run has done all or nothing`, async () => {
  // Two at a time, since most of a run is Node's start.
  const whole = await Promise.all([importAndKill(Infinity), importAndKill(Infinity)]);
  const [after = {}] = whole.map(({ folder }) => folder.tree());
  let duration = Math.min(...whole.map(({ took }) => took));
  for (const { folder } of whole) folder.remove();
  expect(Object.keys(after)).toContain(join('articles', '2024', '20240305-40.md'));
  expect(Object.keys(after)).toContain(join('articles', '2024', '20240306-20.md'));

  const states: Record<string, number> = {};
  const outcomes = { before: 0, after: 0 };
  const kill = async (): Promise<void> => {
    const run = await importAndKill(Math.random() * duration);
    // The machine may be faster or slower by now.
    if (run.ended) duration += (run.took - duration) / 10;
    const state = stateLeft(run.folder, run.ended);
    states[state] = (states[state] ?? 0) + 1;
    // As the next command does first.
    await settleContent(run.folder.dir);
    const tree = run.folder.tree();
    const same = tree['organizations.yaml'] === after['organizations.yaml'] ? 'after' : 'before';
    expect(tree).toEqual(same === 'after' ? after : before.tree());
    outcomes[same]++;
    run.folder.remove();
  };
  for (let count = 0; count < KILLS; count += 2) await Promise.all([kill(), kill()]);
  console.log('killed while', states, 'then', outcomes);
}, 600_000);
