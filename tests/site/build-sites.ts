import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { sha256Of } from '#bulletin/sha256.ts';
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
 * list of people has, and one whom it has not. Its bulletin was corrected, and the second item was not changed then.
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
  writeBulletin(join(dir, 'bulletins', '20240520'));
  for (const id of ['20240520-001', '20240520-002']) {
    const file = join(dir, 'articles', `${id}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('\nissue:', '\nsource: [2, 2]\nissue:'));
  }
}

/** Made for the tests, as all of this site is: the items are not those of these sources. */
function writeBulletin(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const sources = Object.entries({
    'source.txt': '更正的简报\n更正后的一行\n',
    'source-1.txt': '最初的简报\n更正前的一行\n',
  }).map(([file, text]) => {
    writeFileSync(join(folder, file), text);
    return { file, sha256: sha256Of(Buffer.from(text)) };
  });
  const [current, earlier] = sources;
  const record = {
    id: '20240520',
    date: '2024-05-20',
    dateBasis: 'given',
    publisher: '东坡大学',
    source: { ...current, encoding: 'utf-8', format: 'text' },
    earlier: [earlier],
    linesIn: { '20240520-002': earlier?.file },
  };
  writeFileSync(join(folder, 'bulletin.yaml'), stringify(record));
}
