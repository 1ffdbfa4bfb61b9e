import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '#article/article.ts';
import { isPicture } from '#article/attachment.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { nearest } from '#source/nearest.ts';
import { fileContents } from './file-contents.ts';

/** What of an article may name files. */
export type Text = Pick<Article, 'file' | 'body' | 'bodyLine'>;

export interface LookedAt {
  /** The articles with their words in place of pictures that cannot be shown. */
  articles: Article[];
  diagnostics: Diagnostic[];
}

/** A picture in an article that is to lie in the content folder. */
interface Picture extends Place {
  /** As it is written. */
  url: string;
  /** Its file, as messages name it. */
  file: string;
  alt: string;
  /** Where in the body its Markdown stands, in UTF-16 units. */
  range: readonly [start: number, end: number];
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
    diagnostics.push(...problemsOf(pictures, article, files));
    const hidden = pictures.filter(
      ({ file }) => !files.has(file) || !isPicture(file) || unseen.has(file),
    );
    return hidden.length === 0 ? article : { ...article, body: inWords(article.body, hidden) };
  });
  diagnostics.push(...wrong.flatMap((text) => problemsOf(picturesOf(text), text, files)));
  return { articles: shown, diagnostics };
}

function problemsOf(
  pictures: readonly Picture[],
  { file }: Text,
  files: ReadonlySet<string>,
): Diagnostic[] {
  return pictures.flatMap((picture) => problemOf(picture, file, files) ?? []);
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

function picturesOf({ body, file, bodyLine }: Text): Picture[] {
  // Most articles have none, and need not be parsed.
  if (!body.includes('![')) return [];
  const tree = parseMarkdown(body);
  const urls = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void urls.set(identifier, url));
  const pictures: Picture[] = [];
  visit(tree, (node: Nodes) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const url = node.type === 'image' ? node.url : urls.get(node.identifier);
    if (url === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/)/iu.test(url)) return;
    const { start, end } = node.position ?? {};
    pictures.push({
      url,
      file: posix.join(posix.dirname(file), decoded(url.replace(/[?#].*$/u, ''))),
      alt: node.alt ?? '',
      line: bodyLine - 1 + (start?.line ?? 1),
      column: start?.column ?? 1,
      range: [start?.offset ?? 0, end?.offset ?? 0],
    });
  });
  return pictures;
}

/** An address with its escapes (`%E5%9B%BE`) undone; one with wrong escapes stays. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What is wrong with a picture whatever is in its file. */
function problemOf(
  { url, file, line, column }: Picture,
  article: string,
  files: ReadonlySet<string>,
): Diagnostic | undefined {
  const place = { severity: 'error', file: article, line, column } as const;
  if (files.has(file)) {
    if (isPicture(file)) return undefined;
    return {
      ...{ ...place, code: 'picture-format' },
      reason: `浏览器不认识图片 ${url} 的格式`,
      remedy: '用看图软件打开，另存为 JPEG 或 PNG，换成那个文件',
    };
  }
  const folder = posix.dirname(article);
  const others = [...files].filter((one) => one.startsWith(`${folder}/`) && !one.endsWith('.md'));
  const near = nearest(file, others);
  const meant = near === undefined ? '' : `，是否想写“${posix.relative(folder, near)}”`;
  return {
    ...{ ...place, code: 'missing-picture' },
    reason: `图片 ${url} 不存在${meant}`,
    remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”，大小写要一致',
  };
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
