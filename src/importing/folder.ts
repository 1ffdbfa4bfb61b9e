import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { plainBlocks } from '#article/blocks.ts';
import { readContent } from '#collection/read.ts';
import { decodeText } from '#source/decode.ts';
import { ContentError } from '#source/diagnostic.ts';
import { sha256Of } from '#bulletin/sha256.ts';
import type { FileWrite, Stock } from './stock.ts';

/**
 * Reads what an import has to know of a content folder. Articles with errors do not stop it: they are known by
 * their file alone, and are left as they are.
 *
 * @param dir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 * @throws {ContentError} where site.yaml or a list cannot be used
 */
export async function readStock(dir: string, cwd: string): Promise<Stock> {
  const { content, diagnostics } = await readContent(dir, cwd);
  if (!content) {
    throw new ContentError(diagnostics.filter(({ severity }) => severity === 'error'));
  }
  const read = (path: string): string | undefined => readText(join(dir, path));
  const files = await readdir(join(dir, 'articles'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const articleFiles = files
    .filter((file) => file.isFile() && /\.md$/i.test(file.name))
    .map((file) => {
      const path = relative(dir, join(file.parentPath, file.name)).split(sep).join('/');
      return [file.name.slice(0, -3), path] as const;
    });
  return {
    publisher: content.site.publisher,
    defaultSection: content.site.defaultSection,
    sections: { text: read('sections.yaml') ?? '', entries: content.sections },
    organizations: { text: read('organizations.yaml') ?? '', entries: content.organizations },
    issues: content.issues,
    articles: content.articles.map(({ id, title, issue, body }) => ({
      id,
      title,
      issue,
      firstParagraph: plainBlocks(body)[0],
    })),
    articleFiles: new Map(articleFiles),
    sources: await readSources(join(dir, 'bulletins')),
    read,
  };
}

async function readSources(dir: string): Promise<Map<string, string | undefined>> {
  const sources = new Map<string, string | undefined>();
  for (const name of await foldersIn(dir)) {
    const bytes = await readBytes(join(dir, name, 'source.txt'));
    sources.set(name, bytes && sha256Of(bytes));
  }
  return sources;
}

/** Names of the folders in a folder; none where it does not exist. */
async function foldersIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** A file's bytes; undefined where there is none. */
export async function readBytes(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

function readText(path: string): string | undefined {
  try {
    const decoded = decodeText(readFileSync(path));
    return decoded.ok ? decoded.text : '';
  } catch {
    return undefined;
  }
}

/**
 * Writes files so that none is ever half-written: all are written beside their places first, then put there one
 * by one, in order. Of several writes to one path, as when two bulletins bring new names, the last one holds all.
 */
export async function writeFiles(dir: string, writes: readonly FileWrite[]): Promise<void> {
  const mark = randomUUID().slice(0, 8);
  const last = new Map(writes.map(({ path, content }) => [path, content]));
  const moves = [...last].map(([path, content]) => {
    const to = join(dir, ...path.split('/'));
    return { from: `${to}.${mark}.tmp`, to, content };
  });
  try {
    for (const { from, content } of moves) {
      await mkdir(dirname(from), { recursive: true });
      await writeFile(from, content);
    }
    for (const { from, to } of moves) await rename(from, to);
  } catch (error) {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
    throw error;
  }
}
