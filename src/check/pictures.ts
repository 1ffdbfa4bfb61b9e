import { dirname, relative } from 'node:path/posix';
import { nearest } from '#source/nearest.ts';
import { besideArticle } from './beside-article.ts';
import type { ArticleDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './rule.ts';

/** Pictures are there, and say in words what they show. */
export function* pictures(document: ArticleDocument, known: Knowledge): Generator<Finding> {
  const urls = new Map(document.nodes('definition').map((one) => [one.identifier, one.url]));
  for (const node of document.nodes('image', 'imageReference')) {
    if ((node.alt ?? '').trim() === '') {
      yield document.atNode(node, {
        code: 'missing-alt',
        reason: '图片没有文字说明，看不见图的读者不知道图里是什么',
        remedy: '在方括号里写明图中内容，例如 ![科技馆门前的人群](…)',
      });
    }
    const url = node.type === 'image' ? node.url : urls.get(node.identifier);
    const problem = url === undefined ? undefined : missing(url, document, known);
    if (problem === undefined) continue;
    yield document.atNode(node, {
      code: 'missing-picture',
      reason: problem,
      remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”，大小写要一致',
    });
  }
}

/** Why a picture is not there; undefined where it is, or is on another site. */
function missing(url: string, document: ArticleDocument, known: Knowledge): string | undefined {
  const { files, addresses, inContent } = known;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url)) return undefined;
  if (url.startsWith('/')) {
    return addresses.at(url) === undefined ? `图片 ${url} 不存在` : undefined;
  }
  const file = besideArticle(url, document, known);
  if (files.has(file)) return undefined;
  const folder = dirname(inContent(document.file));
  const others = [...files].filter((one) => one.startsWith(`${folder}/`) && !one.endsWith('.md'));
  const near = nearest(file, others);
  const meant = near === undefined ? '' : `，是否想写“${relative(folder, near)}”`;
  return `图片 ${url} 不存在${meant}`;
}
