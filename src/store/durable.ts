import { constants, copyFile, link, open } from 'node:fs/promises';

/** How many files are under way at once: a disk serves several about as fast as one. */
const AT_ONCE = 8;

/** Writes a file so that it outlasts a power cut. @throws where it is there already */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes what has been put into a folder, taken out or renamed last. Windows has no such call and needs none. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, constants.O_RDONLY).catch(() => undefined);
  try {
    await folder?.sync();
  } catch (error) {
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
  } finally {
    await folder?.close();
  }
}

/** Keeps what a file holds under a second name: the same file where the disk has hard links, else a copy. */
export async function keepAs(path: string, kept: string): Promise<void> {
  try {
    await link(path, kept);
  } catch {
    await copyFile(path, kept, constants.COPYFILE_EXCL);
  }
}

/** Does one thing to each of many, a few at a time, and ends at the first error once those under way have ended. */
export async function forEachOf<T>(
  list: readonly T[],
  work: (one: T, index: number) => Promise<unknown>,
): Promise<void> {
  const waiting = list.entries();
  const failed: unknown[] = [];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (const [index, one] of waiting) {
      if (failed.length > 0) return;
      await work(one, index).catch((error: unknown) => failed.push(error));
    }
  });
  await Promise.all(workers);
  if (failed.length > 0) throw failed[0];
}
