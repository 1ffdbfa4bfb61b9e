import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { generate } from '../../scripts/bench/corpus.ts';
import { writeContent } from '../../scripts/bench/content.ts';
import { BUILDING, OUTCOME, SITES } from './sites.ts';

const run = promisify(execFile);

/**
 * Starts to build the sites the tests look at, one after the other, by the command an editor uses. The unit tests
 * run meanwhile; whatever builds or looks at sites waits. @returns what waits for the end
 */
export function setup(): () => Promise<void> {
  rmSync(dirname(OUTCOME), { recursive: true, force: true });
  mkdirSync(dirname(OUTCOME), { recursive: true });
  writeFileSync(BUILDING, String(process.pid));
  const built = build()
    .then(
      () => '',
      (error: unknown) => String(error),
    )
    .then((outcome) => {
      writeFileSync(OUTCOME, outcome);
      rmSync(BUILDING);
    });
  return () => built;
}

async function build(): Promise<void> {
  await writeLongIssue(SITES[2].environment.CONTENT_DIR);
  for (const { outDir, environment } of SITES) {
    await run(process.execPath, ['scripts/build.ts'], {
      env: { ...process.env, ...environment, OUT_DIR: outDir },
      maxBuffer: Infinity,
    });
  }
}

/** So many people take two pages of their list. */
const PEOPLE = 301;

/**
 * An issue of 90 items, each of a few thousand characters: too much for one page. The first names a person whom the
 * list of people has, and one whom it has not.
 */
async function writeLongIssue(dir: string): Promise<void> {
  const items = generate(90).map((item, index, all) => ({
    ...item,
    date: '2024-05-20',
    body: Array.from({ length: 8 }, (_, shift) => all[(index + shift) % 90]?.body).join('\n\n'),
  }));
  const [first, ...others] = items;
  const named = '东坡大学校长何山、东坡大学教授张海涛出席。';
  await writeContent(
    first ? [{ ...first, body: `${named}\n\n${first.body}` }, ...others] : [],
    dir,
  );
  const people = Array.from({ length: PEOPLE - 1 }, (_, index) => ({
    slug: `p-${index}`,
    name: `何${String.fromCodePoint(0x4e00 + index)}${String.fromCodePoint(0x5200 + index)}`,
  }));
  const known = { slug: 'he-shan', name: '何山', offices: ['东坡大学校长'] };
  writeFileSync(join(dir, 'people.yaml'), stringify([...people, known]));
}
