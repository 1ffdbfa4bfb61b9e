import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { receive } from '#bulletin/receive.ts';
import { splitBulletin } from '#bulletin/split.ts';
import { today } from '#importing/today.ts';
import { UsageError } from '#source/usage-error.ts';
import { readWords } from '../words.ts';
import { expectedSchema, type ExpectedBulletin } from './expected.ts';
import { FIELDS, scoreRefused, scoreSplit, sumScores, type SplitScore } from './split-score.ts';

const SOURCE = /^source\.(?:txt|pdf|docx)$/;

/**
 * Scores the splitter on a set of bulletins, each a folder with its source and the split that has to be found.
 *
 * `--set`: the folder they are in. `--verbose`: what differs, too; `!` before an item tells that no warning names it.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readWords({
    args,
    options: {
      set: { type: 'string' },
      verbose: { type: 'boolean', short: 'v', default: false },
    },
  });
  if (values.set === undefined) throw new UsageError('请用 --set 写明一组简报所在的文件夹。');
  const scores: SplitScore[] = [];
  for (const { name, source, expected } of await readSet(values.set)) {
    const score = await scoreOne(source, expected);
    scores.push(score);
    const { titles, found } = score;
    console.log(
      `${score.exact ? '=' : '≠'} ${name}: ${titles} of ${score.expected} titles, ${found} items`,
    );
    if (values.verbose) for (const line of score.differs) console.log(`  ${line}`);
  }
  for (const line of summary(scores)) console.log(line);
}

interface Case {
  name: string;
  /** Path of the bulletin. */
  source: string;
  expected: ExpectedBulletin;
}

/** @throws {UsageError} where there is none, or an `expected.json` is not what it should be */
async function readSet(dir: string): Promise<Case[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => {
    throw new UsageError(`无法读取文件夹 ${dir}。请检查路径。`);
  });
  const byName = new Intl.Collator('zh-CN', { numeric: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const cases: Case[] = [];
  for (const name of names.sort((a, b) => byName.compare(a, b))) {
    const files = await readdir(join(dir, name));
    const source = files.find((file) => SOURCE.test(file));
    if (source === undefined || !files.includes('expected.json')) continue;
    const expected = await readExpected(join(dir, name, 'expected.json'));
    cases.push({ name, source: join(dir, name, source), expected });
  }
  if (cases.length > 0) return cases;
  throw new UsageError(
    `${dir} 里没有简报。一份一个文件夹，里面是 source.txt（或 .pdf、.docx）和 expected.json。`,
  );
}

async function readExpected(file: string): Promise<ExpectedBulletin> {
  try {
    return expectedSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file} 的内容不对：${(error as Error).message}`);
  }
}

async function scoreOne(source: string, expected: ExpectedBulletin): Promise<SplitScore> {
  try {
    const received = await receive(source, await readFile(source));
    const { options } = expected;
    const bulletin = splitBulletin(received, { ...options, today: options.today ?? today() });
    return scoreSplit(expected, bulletin, received.manuscript.text);
  } catch (error) {
    if (!(error instanceof UnreadableBulletin)) throw error;
    return scoreRefused(expected, error.message);
  }
}

function summary(scores: readonly SplitScore[]): string[] {
  const { bulletins, exact, f1, precision, recall, fields, ...rest } = sumScores(scores);
  const { expected, wrong, sound, lost } = rest;
  const share = (value: number): string => value.toFixed(3);
  const named = FIELDS.map((field) => `${NAMES[field]} ${share(fields[field])}`);
  return [
    `${bulletins} bulletins with ${expected} items, ${exact} exact, ${lost} characters lost`,
    `title F1 ${share(f1)} (precision ${share(precision)}, recall ${share(recall)}), ${named.join(', ')}`,
    `${wrong.count} items wrong, ${wrong.count - wrong.warned} of them not warned of; ${sound.count} right, ${sound.warned} of them warned of`,
  ];
}

const NAMES = {
  section: 'section',
  date: 'date',
  organization: 'credit',
  paragraphs: 'paragraphs',
};
