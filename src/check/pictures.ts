import { dirname, relative } from 'node:path/posix';
import { isPicture } from '#article/attachment.ts';
import { nearest } from '#source/nearest.ts';
import { besideArticle } from './beside-article.ts';
import type { ArticleDocument } from './document.ts';
import type { Complaint, Finding } from './finding.ts';
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
    const problem = url === undefined ? undefined : problemOf(url, document, known);
    if (problem) yield document.atNode(node, problem);
  }
}

/** What keeps a picture from being seen; undefined where nothing does. */
function problemOf(
  url: string,
  document: ArticleDocument,
  known: Knowledge,
): Complaint | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url)) {
    return {
      code: 'outside-picture',
      severity: 'warning',
      reason: '图片在别的网站上，那边删去或不许引用，这里就看不到',
      remedy: '把图片下载到与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”',
    };
  }
  const reason = missing(url, document, known);
  if (reason !== undefined) {
    return {
      code: 'missing-picture',
      reason,
      remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”，大小写要一致',
    };
  }
  if (isPicture(url)) return undefined;
  return {
    code: 'picture-format',
    reason: `浏览器不认识图片 ${url} 的格式`,
    remedy: '用看图软件打开，另存为 JPEG 或 PNG，换成那个文件',
  };
}

/** Why a picture is not there; undefined where it is. */
function missing(url: string, document: ArticleDocument, known: Knowledge): string | undefined {
  const { files, addresses, inContent } = known;
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
