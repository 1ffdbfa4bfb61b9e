import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf, type Digest } from './change.ts';
import { forEachOf, syncFolder } from './durable.ts';
import { pathInside } from './inside.ts';
import { endJournal, newIn, oldIn, workFolder, type Journal } from './journal.ts';

/**
 * Does what a journal says, from wherever it was left off, and ends it. A file that has been changed by someone else
 * meanwhile stays as it is.
 *
 * @param placed is called before each file with the number of those that are in their places
 * @returns paths of such files
 */
export async function carryOut(
  dir: string,
  journal: Journal,
  placed: (count: number) => void = () => undefined,
): Promise<string[]> {
  const work = workFolder(dir);
  const { direction, entries, folders } = journal;
  const finish = direction === 'finish';
  const foreign: string[] = [];
  const touched = new Set<string>();
  // In their order and one after the other: lists come before the articles whose names they bring.
  for (const [index, { path, before, after }] of entries.entries()) {
    placed(index);
    const file = await pathInside(dir, path);
    const wanted = finish ? after : before;
    const current = await digestIn(file);
    if (current === wanted) continue;
    // What is gone has been taken away by nobody whose work could be lost.
    if (current !== null && current !== (finish ? before : after)) {
      foreign.push(path);
      continue;
    }
    if (wanted === null) {
      await rm(file);
    } else {
      const ready = finish ? newIn(work, index) : oldIn(work, index);
      // It was put in its place before, and someone has taken it away since.
      if (!existsSync(ready)) continue;
      await mkdir(dirname(file), { recursive: true });
      await rename(ready, file);
    }
    touched.add(dirname(file));
  }
  if (!finish) await takeAwayEmpty(folders.map((folder) => join(dir, ...folder.split('/'))));
  for (const folder of finish ? folders : []) touched.add(dirname(join(dir, ...folder.split('/'))));
  await forEachOf([...touched], syncFolder);
  await endJournal(work);
  return foreign;
}

/** What a file holds, as a digest. */
export async function digestIn(file: string): Promise<Digest> {
  return digestOf(await readIfThere(file));
}

/** A file's bytes; undefined where there is none. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function takeAwayEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) {
    // One that is not empty has become another's too.
    await rmdir(folder).catch(() => undefined);
  }
}
