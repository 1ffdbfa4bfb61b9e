import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionManifest, editorSchemas, type EditorLists } from './schemas.ts';

/** Where the language server of Astro looks, below the project's folder. */
export const SUPPORT_FOLDER = join('.astro', 'collections');

/**
 * Writes what code editors complete and check frontmatter and lists by. It follows the lists, so that every command
 * an editor uses brings it up to date. A content folder outside the project is not opened with it, and is left.
 *
 * @param contentDir absolute path of the content folder
 * @param cwd the project's folder
 */
export async function writeEditorSupport(
  content: EditorLists,
  contentDir: string,
  cwd: string,
): Promise<void> {
  if (/^\.\.(?:[\\/]|$)/u.test(relative(cwd, contentDir))) return;
  const folder = join(cwd, SUPPORT_FOLDER);
  const articles = globSync('articles/**/*.md', { cwd: contentDir });
  const manifest = collectionManifest(
    articles.map((file) => pathToFileURL(join(contentDir, file))),
  );
  const files = Object.entries(editorSchemas(content)).map(
    ([name, schema]) => [`${name}.schema.json`, schema] as const,
  );
  await mkdir(folder, { recursive: true });
  for (const [name, value] of [...files, ['collections.json', manifest] as const]) {
    await writeFile(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
  }
}
