import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '#source/usage-error.ts';
import { carryOut } from './carry-out.ts';
import { explainFailure } from './failure.ts';
import { readJournal, workFolder } from './journal.ts';
import { takeHold } from './lock.ts';
import { assertOwnFolder } from './own-folder.ts';

/** How long a command waits for another that is in the midst of writing, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Finishes or takes back changes that were interrupted, as every command does before it reads the content.
 *
 * @param dir absolute path of the content folder
 * @returns what was done, in Chinese, for the editor; undefined where there was nothing to do
 * @throws {UsageError} where another process is writing all the time, or the disk refuses
 */
export async function settleContent(dir: string, patience = PATIENCE): Promise<string | undefined> {
  const work = workFolder(dir);
  if (!existsSync(work)) return undefined;
  await assertOwnFolder(dir);
  try {
    return await settle(dir, work, patience);
  } catch (error) {
    throw explainFailure(error, '上次没有写完的内容还没有处理。');
  }
}

async function settle(dir: string, work: string, patience: number): Promise<string | undefined> {
  // While another process makes changes ready the content is as before: it may be read.
  const underWay = (await readJournal(work)) !== undefined;
  const release = await takeHold(work, underWay ? patience : 0);
  if (!release) {
    if (!underWay) return undefined;
    throw new UsageError('另一个命令正在写入这个内容文件夹。请等它完成，再运行一次。');
  }
  let done = false;
  try {
    const journal = await readJournal(work);
    const leftOver = journal !== undefined || existsSync(join(work, 'new'));
    const foreign = journal ? await carryOut(dir, journal) : [];
    done = true;
    if (!leftOver) return undefined;
    const kept = foreign.map((path) => `\n保留：${path} 中断后有人改过，没有覆盖。`).join('');
    return journal?.direction === 'finish'
      ? `上次写入“${journal.what}”时中断，现在已接着写完（${journal.entries.length} 个文件）。${kept}`
      : `上次写入时中断，现在已撤回，内容和写入前一样。${kept}`;
  } finally {
    release(!done);
  }
}
