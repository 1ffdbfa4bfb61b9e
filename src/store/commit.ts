import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { carryOut, readIfThere } from './carry-out.ts';
import { ContentChanged, digestOf, type Change, type Seen } from './change.ts';
import { forEachOf, keepAs, syncFolder, writeDurably } from './durable.ts';
import { explainFailure } from './failure.ts';
import { holdContent, UNCHANGED, type HoldOptions } from './hold.ts';
import { pathInside } from './inside.ts';
import {
  hasJournal,
  newIn,
  oldIn,
  readJournal,
  workFolder,
  writeJournal,
  type Journal,
} from './journal.ts';

const LEFT = '写到一半的内容，下一个命令会先接着写完或撤回。';

export interface CommitOptions extends HoldOptions {
  /** What is being written, for the message if it is interrupted. */
  what: string;
  progress?: CommitProgress | undefined;
}

/** Is told how many files have been made ready, then how many are in their places: all once nothing is left to do. */
export type CommitProgress = (step: 'ready' | 'placed', done: number, total: number) => void;

/**
 * Makes changes to a content folder so that it is wholly as before or wholly as after, whenever the process is
 * killed or the disk fails: what is left half-done, the next command finishes or takes back (see `settleContent`).
 * One process writes at a time. Of several changes to one path the last one holds.
 *
 * @param dir absolute path of the content folder
 * @param seen what the changes were worked out from
 * @throws {ContentChanged} where a file is no longer so
 * @throws {UsageError} where another process keeps writing, a path leads out of the folder or the disk refuses; then
 *   nothing has changed
 */
export async function commit(
  dir: string,
  changes: readonly Change[],
  seen: Seen,
  { what, progress = () => undefined, ...hold }: CommitOptions,
): Promise<void> {
  if (changes.length === 0) return;
  const last = [...new Map(changes.map((change) => [change.path, change])).values()];
  for (const { path } of last) await pathInside(dir, path);
  const work = workFolder(dir);
  const release = await holdContent(dir, hold);
  try {
    const left = await readJournal(work);
    if (left) await carryOut(dir, left);
    await finishOrUndo(dir, await makeReady(dir, last, seen, what, progress), progress);
  } catch (error) {
    throw explainFailure(error, hasJournal(work) ? LEFT : UNCHANGED);
  } finally {
    release(hasJournal(work));
  }
}

/** Puts what the files shall hold, and what they hold, beside one another. Nothing of the content changes. */
async function makeReady(
  dir: string,
  changes: readonly Change[],
  seen: Seen,
  what: string,
  progress: CommitProgress,
): Promise<Journal> {
  const work = workFolder(dir);
  for (const name of ['new', 'old']) {
    await rm(join(work, name), { recursive: true, force: true });
    await mkdir(join(work, name));
  }
  const entries: Journal['entries'] = [];
  let ready = 0;
  await forEachOf(changes, async ({ path, content }, index) => {
    const file = await pathInside(dir, path);
    const before = digestOf(await readIfThere(file));
    if (before !== digestOf(seen(path))) throw new ContentChanged(path);
    if (before !== null) await keepAs(file, oldIn(work, index));
    if (content !== undefined) await writeDurably(newIn(work, index), content);
    entries[index] = { path, before, after: digestOf(content) };
    progress('ready', ++ready, changes.length);
  });
  for (const name of ['new', 'old']) await syncFolder(join(work, name));
  return { direction: 'finish', what, folders: missingFolders(dir, changes), entries };
}

/** The folders of files that are not there yet, outer ones first. */
function missingFolders(dir: string, changes: readonly Change[]): string[] {
  const folders = new Set<string>();
  for (const { path } of changes) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      folders.add(parts.slice(0, depth).join('/'));
    }
  }
  return [...folders].filter((folder) => !existsSync(join(dir, ...folder.split('/'))));
}

async function finishOrUndo(
  dir: string,
  journal: Journal,
  progress: CommitProgress,
): Promise<void> {
  const work = workFolder(dir);
  const { length } = journal.entries;
  try {
    await writeJournal(work, journal);
    await carryOut(dir, journal, (count) => progress('placed', count, length));
    progress('placed', length, length);
  } catch (error) {
    if (hasJournal(work)) {
      const back: Journal = { ...journal, direction: 'undo' };
      await writeJournal(work, back);
      await carryOut(dir, back);
    }
    throw error;
  }
}
