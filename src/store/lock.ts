import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

const LOCK = 'lock';
const BUSY = 5;
const STEP = 50;

/** Ends the hold on a folder; what is in it stays where `keep` says so. */
export type Release = (keep: boolean) => void;

/**
 * Takes hold of a folder, which is made where it is missing, for this process alone. The system itself lets go of it
 * when the process ends, however it ends: the lock is that of an SQLite database, which Node brings along. Letting
 * go takes the folder away with all that is in it, unless that is to be kept.
 *
 * @param patience how long to wait for another process, in milliseconds
 * @param waiting is called once if it has to wait
 * @returns undefined where another process still has it then
 * @throws where the folder cannot be written to
 */
export async function takeHold(
  folder: string,
  patience: number,
  waiting: () => void = () => undefined,
): Promise<Release | undefined> {
  for (const begun = Date.now(); ; await setTimeout(STEP)) {
    const release = tryHold(folder);
    if (release !== undefined) return release;
    if (Date.now() - begun >= patience) return undefined;
    waiting();
    waiting = () => undefined;
  }
}

function tryHold(folder: string): Release | undefined {
  const path = join(folder, LOCK);
  let database: DatabaseSync | undefined;
  makeFolder(folder);
  try {
    appendFileSync(path, '');
    const file = statSync(path).ino;
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
    // Whoever had it before may have taken it away meanwhile: a lock on a file that is gone keeps nobody out.
    if (statSync(path).ino !== file) throw Object.assign(new Error(), { code: 'ENOENT' });
  } catch (error) {
    database?.close();
    const { code, errcode } = error as { code?: string; errcode?: number };
    if (code === 'ENOENT' || errcode === BUSY || (errcode !== undefined && !existsSync(path))) {
      return undefined;
    }
    throw error;
  }
  const held = database;
  return (keep) => {
    // What is not the lock goes first, so that nobody who takes hold next finds half of it and calls it left over.
    for (const name of keep ? [] : readdirSync(folder)) {
      if (!name.startsWith(LOCK)) takeAway(join(folder, name));
    }
    const gone = keep ? path : folder;
    // Elsewhere than on Windows the lock has to go before it is let go of, or another process could take hold of
    // what is about to be taken away.
    if (process.platform !== 'win32') takeAway(gone);
    held.close();
    if (process.platform === 'win32') takeAway(gone);
  };
}

/** Not with `recursive`, which tells of a read-only disk as of a missing folder. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Another process that waits may already have put its own lock into it. */
function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It holds nothing that counts any more, and the next hold takes it away.
  }
}
