import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPicture, type Picture } from './draw.ts';

/** Goes up whenever pictures are drawn otherwise. */
const VERSION = 2;

/**
 * The picture of an article, drawn only where the same one was not drawn by an earlier build.
 *
 * @param dir where drawn pictures are kept, by what they show
 */
export async function cachedPicture(picture: Picture, dir: string): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([VERSION, picture]))
    .digest('hex');
  const file = join(dir, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await drawPicture(picture);
  await mkdir(dir, { recursive: true });
  // Written under another name first, so that a build that is stopped leaves no half of one.
  const part = `${file}.${process.pid}`;
  await writeFile(part, drawn);
  await rename(part, file);
  return drawn;
}
