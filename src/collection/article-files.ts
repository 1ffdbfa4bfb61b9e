import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from '#article/article.ts';
import { isPicture } from '#article/attachment.ts';
import type { Diagnostic } from '#source/diagnostic.ts';
import { fileContents } from './file-contents.ts';
import { pictureProblems, picturesOf, type Picture, type Text } from './pictures-beside.ts';

export interface LookedAt {
  /** The articles with their words in place of pictures that cannot be shown. */
  articles: Article[];
  diagnostics: Diagnostic[];
}

/**
 * Looks at the files in the folders of articles: whether the pictures are there and all of them can be opened. One
 * that cannot be shown would take the whole preview with it, and is replaced by its words.
 *
 * @param wrong the texts of articles whose fields cannot be read: what they name is looked at all the same
 * @param dir absolute path of the content folder
 * @param cwd what paths in messages are relative to
 */
export async function lookAtFiles(
  articles: readonly Article[],
  wrong: readonly Text[],
  dir: string,
  cwd: string,
): Promise<LookedAt> {
  const files = await filesIn(join(dir, 'articles'), cwd);
  const contents = await fileContents(files, cwd);
  const unseen = new Set(contents.filter(({ severity }) => severity === 'error').map(nameOf));
  const diagnostics = [...contents];
  const shown = articles.map((article): Article => {
    const pictures = picturesOf(article);
    diagnostics.push(...pictureProblems(pictures, article.file, files));
    const hidden = pictures.filter(
      ({ file }) => !files.has(file) || !isPicture(file) || unseen.has(file),
    );
    return hidden.length === 0 ? article : { ...article, body: inWords(article.body, hidden) };
  });
  diagnostics.push(...wrong.flatMap((text) => pictureProblems(picturesOf(text), text.file, files)));
  return { articles: shown, diagnostics };
}

const nameOf = ({ file }: Diagnostic): string => file;

/** The files below a folder, as messages name them. */
async function filesIn(dir: string, cwd: string): Promise<Set<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(cwd, join(parentPath, name)).split(sep).join('/')),
  );
}

/** A body in which pictures are told by their words. */
function inWords(body: string, pictures: readonly Picture[]): string {
  return pictures
    .toSorted((a, b) => b.range[0] - a.range[0])
    .reduce(
      (text, { alt, range: [start, end] }) =>
        `${text.slice(0, start)}（图片：${alt.replace(/[[\]<>*_`\\]/gu, '')}）${text.slice(end)}`,
      body,
    );
}
