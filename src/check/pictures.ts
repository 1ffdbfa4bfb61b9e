import type { Image, ImageReference } from 'mdast';
import { isPicture } from '#article/attachment.ts';
import type { ArticleDocument } from './document.ts';
import type { Complaint, Finding } from './finding.ts';
import { isOnThisComputer } from './on-this-computer.ts';
import type { Surroundings } from './rule.ts';

/**
 * Pictures say in words what they show, and are the site's own. Whether those beside the article can be shown, the
 * reader of the content folder tells.
 */
export function* pictures(document: ArticleDocument): Generator<Finding> {
  for (const node of document.nodes('image', 'imageReference')) {
    if ((node.alt ?? '').trim() === '') {
      yield document.atNode(node, {
        code: 'missing-alt',
        reason: '图片没有文字说明，看不见图的读者不知道图里是什么',
        remedy: '在方括号里写明图中内容，例如 ![科技馆门前的人群](…)',
      });
    }
  }
  for (const { node, url } of addressed(document)) {
    const problem = problemOf(url);
    if (problem) yield document.atNode(node, problem);
  }
  for (const node of document.nodes('link')) {
    const [start] = document.rangeOf(node);
    if (document.text[start - 1] !== '！' || !isPicture(node.url)) continue;
    yield document.at(start - 1, start, {
      code: 'broken-picture',
      reason: '方括号前面的感叹号是全角的，图片不会显示',
      remedy: '改成半角感叹号，写成“![说明](文件夹/图片名)”',
      instead: '!',
    });
  }
}

/** Pictures by an address of the site that it does not have. */
export function* sitePictures(
  document: ArticleDocument,
  { addresses }: Surroundings,
): Generator<Finding> {
  for (const { node, url } of addressed(document)) {
    if (isOnThisComputer(url) || !/^\/(?!\/)/u.test(url) || addresses.at(url) !== undefined)
      continue;
    yield document.atNode(node, {
      code: 'missing-picture',
      reason: `图片 ${url} 不存在`,
      remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”，大小写要一致',
    });
  }
}

/** The pictures that have an address. */
function addressed(document: ArticleDocument): { node: Image | ImageReference; url: string }[] {
  const urls = new Map(document.nodes('definition').map((one) => [one.identifier, one.url]));
  return document.nodes('image', 'imageReference').flatMap((node) => {
    const url = node.type === 'image' ? node.url : urls.get(node.identifier);
    return url === undefined ? [] : [{ node, url }];
  });
}

/** What keeps a picture from being seen; undefined where nothing does. */
function problemOf(url: string): Complaint | undefined {
  if (isOnThisComputer(url)) {
    return {
      code: 'local-address',
      reason: `图片 ${url} 在自己的电脑上，读者看不到`,
      remedy: '把图片放在与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”',
    };
  }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//iu.test(url)) {
    return {
      code: 'outside-picture',
      severity: 'warning',
      reason: '图片在别的网站上，那边删去或不许引用，这里就看不到',
      remedy: '把图片下载到与稿件同名的文件夹里，写成“![说明](文件夹/图片名)”',
    };
  }
  return undefined;
}
