import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Article } from '#article/article.ts';
import { isPicture } from '#article/attachment.ts';
import { parseMarkdown } from '#markdown/parse.ts';
import { fileAt } from '#markdown/written-address.ts';
import type { Diagnostic, Place } from '#source/diagnostic.ts';
import { nearest } from '#source/nearest.ts';

/** What of an article may name files. */
export type Text = Pick<Article, 'file' | 'body' | 'bodyLine'>;

/** A picture in an article that is to lie in the content folder. */
export interface Picture extends Place {
  /** As it is written. */
  url: string;
  /** Its file, as messages name it. */
  file: string;
  alt: string;
  /** Where in the body its Markdown stands, in UTF-16 units. */
  range: readonly [start: number, end: number];
}

/** The pictures in an article that are to lie in the content folder. */
export function picturesOf({ body, file, bodyLine }: Text): Picture[] {
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
      file: fileAt(file, url.replace(/[?#].*$/u, '')),
      alt: node.alt ?? '',
      line: bodyLine - 1 + (start?.line ?? 1),
      column: start?.column ?? 1,
      range: [start?.offset ?? 0, end?.offset ?? 0],
    });
  });
  return pictures;
}

/**
 * What is wrong with pictures whatever is in their files.
 *
 * @param article path of the article, as `files` name theirs
 */
export function pictureProblems(
  pictures: readonly Picture[],
  article: string,
  files: ReadonlySet<string>,
): Diagnostic[] {
  return pictures.flatMap((picture) => problemOf(picture, article, files) ?? []);
}

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
  const folder = article.slice(0, article.lastIndexOf('/'));
  const others = [...files].filter((one) => one.startsWith(`${folder}/`) && !one.endsWith('.md'));
  const near = nearest(file, others);
  const meant = near === undefined ? '' : `，是否想写“${near.slice(folder.length + 1)}”`;
  return {
    ...{ ...place, code: 'missing-picture' },
    reason: `图片 ${url} 不存在${meant}`,
    remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”，大小写要一致',
  };
}
