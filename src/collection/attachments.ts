import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPicture, type Attachment } from '#article/attachment.ts';

/**
 * Finds the attachments of all articles at once.
 *
 * @param dir absolute path of the articles' folder
 * @returns for each folder beside an article file, by its path, the files in it that are no pictures, by name
 */
export async function findAttachments(dir: string): Promise<Map<string, Attachment[]>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(
    (entry) => entry.isFile() && !/^\.|\.md$/iu.test(entry.name) && !isPicture(entry.name),
  );
  const found = new Map<string, Attachment[]>();
  for (const { parentPath, name } of files) {
    const { size } = await stat(join(parentPath, name));
    const attachments = found.get(parentPath) ?? [];
    found.set(parentPath, [...attachments, { name, size }]);
  }
  for (const attachments of found.values()) attachments.sort((a, b) => (a.name < b.name ? -1 : 1));
  return found;
}
