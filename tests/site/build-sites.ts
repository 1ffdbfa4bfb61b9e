import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { generate } from '../../scripts/bench/corpus.ts';
import { writeContent } from '../../scripts/bench/content.ts';
import { SITES } from './sites.ts';

/** Builds the sites the tests look at, one after the other, by the command an editor uses. */
export async function setup(): Promise<void> {
  await writeLongIssue(SITES[2].environment.CONTENT_DIR);
  for (const { outDir, environment } of SITES) {
    rmSync(outDir, { recursive: true, force: true });
    execFileSync(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...environment, OUT_DIR: outDir },
      stdio: 'pipe',
    });
  }
}

/** An issue of 90 items, each of a few thousand characters: too much for one page. */
async function writeLongIssue(dir: string): Promise<void> {
  const items = generate(90).map((item, index, all) => ({
    ...item,
    date: '2024-05-20',
    body: Array.from({ length: 8 }, (_, shift) => all[(index + shift) % 90]?.body).join('\n\n'),
  }));
  await writeContent(items, dir);
}
