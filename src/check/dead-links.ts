import { isPicture } from '#article/attachment.ts';
import { fileBeside } from '#markdown/files-beside.ts';
import { decodeAddress, fileAt } from '#markdown/written-address.ts';
import type { ArticleDocument } from './document.ts';
import type { Complaint, Finding } from './finding.ts';
import { inLinks, slipIn } from './link-slips.ts';
import type { Surroundings } from './rule.ts';

/** Links to pages of the site and to files beside the article lead to something that is there. */
export function deadLinks(document: ArticleDocument, known: Surroundings): Iterable<Finding> {
  return inLinks(document, (url) => problemOf(url, document, known));
}

const code = 'dead-link';

function problemOf(
  url: string,
  document: ArticleDocument,
  known: Surroundings,
): Complaint | undefined {
  const { origin } = known.addresses;
  if (slipIn(url, document)) return undefined;
  const address = origin && url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
  const path = decodeAddress(address.replace(/[?#].*$/u, ''));
  if (path.startsWith('/') && !path.startsWith('//'))
    return ofPage(path, address, url, document, known);
  if (path === '' || /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(address)) return undefined;
  return ofFile(path, address, document, known);
}

function ofPage(
  path: string,
  address: string,
  url: string,
  document: ArticleDocument,
  { addresses }: Surroundings,
): Complaint | undefined {
  const rest = address.slice(address.search(/[?#]|$/u));
  const plain = path.replace(/^\/hant(?=\/)/u, '');
  const found = addresses.at(plain);
  if (found === 'draft' && !document.article?.draft) {
    return /^\/articles\/[^/]+\/$/u.test(plain)
      ? {
          code,
          reason: `链接 ${url} 指向一篇草稿，发布后打不开`,
          remedy: '先发布那一篇，或去掉链接',
        }
      : {
          code,
          reason: `链接 ${url} 指向的网页里只有草稿，发布后打不开`,
          remedy: '先发布里面的稿件，或去掉链接',
        };
  }
  if (found !== undefined && plain !== path) {
    return {
      code,
      reason: `链接 ${url} 写明了繁体网页`,
      remedy: `写成 ${plain}，简体、繁体网页各自会连到对应的网页`,
      instead: plain + rest,
    };
  }
  if (found !== undefined) return undefined;
  if (addresses.at(`${plain}/`) !== undefined) {
    return {
      code,
      reason: `链接 ${url} 末尾少了斜杠`,
      remedy: `写成 ${plain}/`,
      instead: `${plain}/${rest}`,
    };
  }
  const near = addresses.near(plain);
  return {
    code,
    reason: `链接 ${url} 指向的网页不存在${near === undefined ? '' : `，是否想写“${near}”`}`,
    remedy: '改成已有的网址（稿件的网址是 /articles/文件名/），或去掉链接',
  };
}

/** @param address as it is written, with its escapes */
function ofFile(
  path: string,
  address: string,
  document: ArticleDocument,
  known: Surroundings,
): Complaint | undefined {
  const { files, addresses } = known;
  const [, id] = /([^/]+)\.md$/u.exec(path) ?? [];
  if (id !== undefined && addresses.at(`/articles/${id}/`) !== undefined) {
    const instead = `/articles/${id}/`;
    return {
      code,
      reason: `链接 ${path} 指向稿件的文件，网页上打不开`,
      remedy: `写成 ${instead}`,
      instead,
    };
  }
  const inSite = decodeAddress(fileBeside(address)?.replace(/[?#].*$/u, '') ?? '');
  const found = addresses.at(inSite);
  if (found === 'page' || (found === 'draft' && document.article?.draft)) return undefined;
  const isInContent = files?.has(fileAt(known.inContent(document.file), path)) ?? false;
  // The text of a withdrawn article is not shown, and its attachments are to go with it.
  if (isInContent && document.article?.withdrawn) return undefined;
  if (isInContent && isPicture(path)) {
    return {
      code,
      reason: `链接 ${path} 指向图片的文件，网页上打不开`,
      remedy: '在方括号前面加半角感叹号，写成“![说明](文件夹/图片名)”，让图片显示出来',
    };
  }
  if (isInContent || found === 'draft') {
    return {
      code,
      reason: `链接 ${path} 指向的文件不在网站上，读者打不开`,
      remedy:
        '附件直接放在与稿件同名的文件夹里，写成“[说明](文件夹/文件名)”；草稿和撤回的稿件没有附件',
    };
  }
  const page = [`/${path}`, `/${path}/`].find((one) => addresses.at(one) !== undefined);
  const meant =
    page ??
    (/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:cn|com|org|net)(?:\/|$))/iu.test(path)
      ? `https://${path}`
      : undefined);
  if (meant !== undefined) {
    return {
      code,
      reason: `链接 ${path} 指向的文件不存在，是否想写“${meant}”`,
      remedy: `写成 ${meant}`,
    };
  }
  if (!files) return undefined;
  return {
    code,
    reason: `链接 ${path} 指向的文件不存在`,
    remedy: '附件放在与稿件同名的文件夹里；本站的网址以“/”开头，其他网址以 https:// 开头',
  };
}
