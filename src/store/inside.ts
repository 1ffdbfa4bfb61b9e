import { lstat, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UsageError } from '#source/usage-error.ts';

/** What Windows takes for a device wherever it stands: content that has such a file could not be copied there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The absolute path of a file of the content folder.
 *
 * @param path relative to the folder, with `/` between its parts
 * @throws {UsageError} where it is none: it leads out of the folder by its parts or through a link, or no system can
 *   hold a file of that name
 */
export async function pathInside(dir: string, path: string): Promise<string> {
  const parts = path.split('/');
  if (!parts.every(isPlain)) {
    throw new UsageError(`“${path}”不能用作内容文件夹里的文件名，没有写入任何文件。`);
  }
  const root = await realpath(dir);
  let folder = dir;
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part);
    const found = await lstat(folder).catch(() => undefined);
    if (!found) break;
    if (found.isSymbolicLink() && !(await leadsInto(root, folder))) {
      throw new UsageError(
        `${folder} 是指向内容文件夹之外的链接，没有写入任何文件。请把它换成真正的文件夹。`,
      );
    }
  }
  return join(dir, ...parts);
}

function isPlain(part: string): boolean {
  // eslint-disable-next-line no-control-regex -- no system takes them in names
  return !/^\.{0,2}$|[/\\:*?"<>|\u0000-\u001f]|[. ]$/.test(part) && !DEVICE.test(part);
}

async function leadsInto(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => undefined);
  if (target === undefined) return false;
  const way = relative(root, target);
  return way !== '..' && !way.startsWith(`..${sep}`) && join(root, way) === target;
}
