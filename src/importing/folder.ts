import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Article } from '#article/article.ts';
import { plainBlocks } from '#article/blocks.ts';
import { sha256Of } from '#bulletin/sha256.ts';
import { readContent } from '#collection/read.ts';
import { ContentError } from '#source/diagnostic.ts';
import { Files } from './files.ts';
import type { KnownArticle, SourceFile, Stock } from './stock.ts';

/** How a source is named, whatever its form; earlier sources of an issue have a number. */
const SOURCE = /^source\.[a-z0-9]+$/i;

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
    const ofLists = diagnostics.filter(({ file }) => !/\.md$/i.test(file));
    throw new ContentError(ofLists.filter(({ severity }) => severity === 'error'));
  }
  const paths = await pathsIn(dir);
  const articleFiles = paths
    .filter((path) => /^articles\/.*\.md$/i.test(path))
    .map((path) => [posix.basename(path).slice(0, -3), path] as const);
  const files = filesIn(dir, new Set(paths));
  return {
    publisher: content.site.publisher,
    defaultSection: content.site.defaultSection,
    sections: { text: files.text('sections.yaml') ?? '', entries: content.sections },
    organizations: { text: files.text('organizations.yaml') ?? '', entries: content.organizations },
    issues: content.issues,
    articles: content.articles.map(knownArticle),
    articleFiles: new Map(articleFiles),
    sources: await readSources(join(dir, 'bulletins')),
    files,
  };
}

/** The files below a folder, as paths relative to it with `/` between their parts. */
async function pathsIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Each file is read once: what a plan was made from is what is compared when it is carried out. One that came later is
 * not there, or a plan would be made from a folder half as it was and half as it is.
 *
 * @param present the paths that were there when the folder was read
 */
function filesIn(dir: string, present: ReadonlySet<string>): Files {
  const found = new Map<string, Uint8Array | undefined>();
  return new Files((path) => {
    if (!present.has(path)) return undefined;
    if (!found.has(path)) found.set(path, readIfFile(join(dir, ...path.split('/'))));
    return found.get(path);
  });
}

function readIfFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function knownArticle(article: Article): KnownArticle {
  const { id, date, script, withdrawn, issue, organization, asWritten } = article;
  const { title, body } = asWritten ?? article;
  const paragraphs = plainBlocks(body);
  return { id, title, date, script, withdrawn, issue, organization, paragraphs };
}

async function readSources(dir: string): Promise<Map<string, SourceFile[]>> {
  const folders = await readdir(dir, { withFileTypes: true }).catch(() => []);
  const sources = new Map<string, SourceFile[]>();
  for (const { name } of folders.filter((entry) => entry.isDirectory())) {
    const entries = await readdir(join(dir, name), { withFileTypes: true });
    const names = entries.flatMap((entry) =>
      entry.isFile() && SOURCE.test(entry.name) ? [entry.name] : [],
    );
    const read = names.sort().map(async (file) => {
      return { name: file, sha256: sha256Of(await readFile(join(dir, name, file))) };
    });
    sources.set(name, await Promise.all(read));
  }
  return sources;
}
