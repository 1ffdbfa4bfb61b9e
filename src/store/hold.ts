import { existsSync, statSync } from 'node:fs';
import { UsageError } from '#source/usage-error.ts';
import { carryOut } from './carry-out.ts';
import { explainFailure } from './failure.ts';
import { readJournal, workFolder } from './journal.ts';
import { takeHold, type Release } from './lock.ts';
import { assertOwnFolder } from './own-folder.ts';

/** How long a command waits for another that is writing, in milliseconds. */
const PATIENCE = 30_000;

export const UNCHANGED = '内容没有改动。';

export interface HoldOptions {
  /** How long to wait for another process that writes, in milliseconds. */
  patience?: number;
  /** Is called once if it has to wait. */
  waiting?: () => void;
}

/**
 * Takes hold of a content folder for this process alone.
 *
 * @param dir absolute path of the content folder
 * @throws {UsageError} where another process keeps writing or the disk refuses
 */
export async function holdContent(
  dir: string,
  { patience = PATIENCE, waiting }: HoldOptions,
): Promise<Release> {
  await assertOwnFolder(dir);
  const release = await takeHold(workFolder(dir), patience, waiting).catch((error: unknown) => {
    throw explainFailure(error, UNCHANGED);
  });
  if (!release) {
    throw new UsageError('另一个命令正在写入这个内容文件夹。请等它完成，再运行一次。');
  }
  return release;
}

/**
 * Reads a content folder while no other process writes to it, so that what is read is wholly before or wholly after
 * each change. Where nobody was seen to write meanwhile, nothing is touched; else it is read once more, held.
 *
 * @param dir absolute path of the content folder
 * @throws {UsageError} where another process keeps writing or the disk refuses
 */
export async function readUndisturbed<T>(
  dir: string,
  read: () => Promise<T>,
  options: HoldOptions = {},
): Promise<T> {
  const before = stampOf(dir);
  if (before !== undefined) {
    const found = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (before === stampOf(dir)) {
      if ('error' in found) throw found.error;
      return found.value;
    }
  }
  const release = await holdContent(dir, options);
  let whole = false;
  try {
    const left = await readJournal(workFolder(dir));
    if (left) await carryOut(dir, left);
    whole = true;
    return await read();
  } finally {
    release(!whole);
  }
}

/** When a hold on a folder last began or ended, which changes what is in it; undefined while there is one. */
function stampOf(dir: string): bigint | undefined {
  if (existsSync(workFolder(dir))) return undefined;
  return statSync(dir, { bigint: true, throwIfNoEntry: false })?.mtimeNs ?? 0n;
}
