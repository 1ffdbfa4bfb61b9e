import { lstat } from 'node:fs/promises';
import { UsageError } from '#source/usage-error.ts';
import { workFolder } from './journal.ts';

/** Refuses a work folder that is something else, such as a link that leads away. @throws {UsageError} */
export async function assertOwnFolder(dir: string): Promise<void> {
  const work = workFolder(dir);
  const found = await lstat(work).catch(() => undefined);
  if (!found || found.isDirectory()) return;
  throw new UsageError(`${work} 应当是导入用的文件夹，却是别的东西。请看清后删去它，再运行一次。`);
}
