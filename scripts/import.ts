import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableBulletin } from '#bulletin/bulletin.ts';
import { receive, type Received } from '#bulletin/receive.ts';
import { bulletinJson } from '#importing/bulletin-json.ts';
import { readStock } from '#importing/folder.ts';
import { gatherFiles } from '#importing/gather.ts';
import {
  keptFirst,
  lacksOf,
  planImports,
  refusalMessage,
  type Refusal,
} from '#importing/import.ts';
import type { Arrival } from '#importing/options.ts';
import type { Plan } from '#importing/plan.ts';
import { reportPlan } from '#importing/report.ts';
import type { Stock } from '#importing/stock.ts';
import { today } from '#importing/today.ts';
import { readEnvironment } from '#site/environment.ts';
import { UsageError } from '#source/usage-error.ts';
import { commit } from '#store/commit.ts';
import { readUndisturbed } from '#store/hold.ts';
import {
  IMPORT_HELP,
  readImportArguments,
  refuseForSeveral,
  type ImportArguments,
} from './import-arguments.ts';
import { progressBar, type Progress } from './progress.ts';
import { retry } from './retry.ts';
import { runScript } from './run.ts';
import { settle, waiting } from './settle.ts';
import { writeReview } from './review.ts';

/** How the steps of writing are called. */
const STEPS = { ready: '准备', placed: '写入' } as const;

await runScript(async () => {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === 'help') console.log(IMPORT_HELP);
  else await importFiles(asked);
});

async function importFiles(asked: ImportArguments): Promise<void> {
  const cwd = process.cwd();
  const { contentDir } = readEnvironment(process.env, cwd);
  const { files, inFolders, skipped, refusals } = await gatherFiles(asked.paths, contentDir);
  for (const one of skipped) console.error(`跳过：${one}`);
  if (files.length === 0 && refusals.length === 0) {
    throw new UsageError('这些文件夹里没有可以导入的文件。');
  }
  if (files.length > 1) refuseForSeveral(asked);
  const progress = progressBar(asked.json);
  try {
    const received = await receiveFiles(files, inFolders, refusals, progress);
    await settle(contentDir);
    const plans = await retry(() => planAndWrite(asked, contentDir, received, refusals, progress));
    tell(asked, plans);
  } finally {
    progress.end();
  }
}

/** A bulletin and the path it came from. */
interface Arrived {
  file: string;
  received: Arrival;
}

async function receiveFiles(
  files: readonly string[],
  inFolders: ReadonlySet<string>,
  refusals: Refusal[],
  progress: Progress,
): Promise<Arrived[]> {
  const arrived: Arrived[] = [];
  for (const [index, file] of files.entries()) {
    try {
      const received = await receiveFile(file);
      arrived.push({ file, received: { ...received, inFolder: inFolders.has(file) } });
    } catch (error) {
      refusals.push({ file, message: refusalMessage(error) });
    }
    progress.show('读取', index + 1, files.length);
  }
  return arrived;
}

async function receiveFile(file: string): Promise<Received> {
  const bytes = await readFile(file).catch(() => {
    throw new UnreadableBulletin('无法读取。请检查是否有权限打开它。');
  });
  return receive(basename(file), bytes);
}

/** Either all files are imported, or none is and every one that cannot be is named. @throws {UsageError} */
async function planAndWrite(
  asked: ImportArguments,
  contentDir: string,
  all: readonly Arrived[],
  unread: readonly Refusal[],
  progress: Progress,
): Promise<Plan[]> {
  const read = (): Promise<Stock> => readStock(contentDir, process.cwd());
  // A dry run may look at a folder that cannot be written to.
  const stock = await (asked.dryRun ? read() : readUndisturbed(contentDir, read, { waiting }));
  const arrived = keptFirst(stock, all);
  const outcomes = await planImports(
    stock,
    arrived.map(({ received }) => received),
    { ...asked, today: today() },
    (count) => progress.show('拆分', count, arrived.length),
  );
  const unplanned = outcomes.flatMap((outcome, index): Refusal[] => {
    const { file } = arrived[index] as Arrived;
    if (!outcome.ok) return [{ file, message: outcome.message }];
    return asked.dryRun ? [] : lacksOf(outcome.plan).map((message) => ({ file, message }));
  });
  refuse([...unread, ...unplanned], arrived.length + unread.length);
  const plans = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.plan] : []));
  if (asked.review) {
    for (const [index, { bulletin }] of plans.entries()) {
      const { file, received } = arrived[index] as Arrived;
      await writeReview(file, bulletin, received.manuscript.text);
    }
  }
  if (asked.dryRun) return plans;
  const writes = plans.flatMap((plan) => plan.writes);
  const what = [...new Set(plans.map(({ bulletin }) => bulletin.issue.id))].join('、');
  await commit(contentDir, writes, (path) => stock.files.bytes(path), {
    what,
    waiting,
    progress: (step, done, total) => progress.show(STEPS[step], done, total),
  });
  return plans;
}

/** @throws {UsageError} naming every file that cannot be imported, if there is one */
function refuse(refusals: readonly Refusal[], asked: number): void {
  if (refusals.length === 0) return;
  const lines = refusals.map(({ file, message }) => {
    // A message may name the file by itself, without the folder it is in.
    const name = basename(file);
    return message.startsWith(name) ? file + message.slice(name.length) : `${file}：${message}`;
  });
  const head =
    asked > 1 ? `${asked} 个文件里有不能导入的，因此一个也没有导入，没有写入任何内容：\n` : '';
  throw new UsageError(head + lines.join('\n'));
}

function tell(asked: ImportArguments, plans: readonly Plan[]): void {
  const reports = plans.map((plan) => reportPlan(plan, !asked.dryRun)).join('\n\n');
  if (asked.json) {
    console.log(
      JSON.stringify({ bulletins: plans.map(({ bulletin }) => bulletinJson(bulletin)) }, null, 2),
    );
    console.error(reports);
  } else {
    console.log(reports);
  }
  const lacking = plans.some((plan) => lacksOf(plan).length > 0);
  const kept = !asked.dryRun && plans.some((plan) => plan.kept.length > 0);
  if (lacking || kept) process.exitCode = 1;
}
