import type { ArticleDocument } from './document.ts';
import type { Complaint, Finding } from './finding.ts';
import { isOnThisComputer } from './on-this-computer.ts';

/** Addresses of links that lead nowhere, whatever else the site has. */
export function linkSlips(document: ArticleDocument): Iterable<Finding> {
  return inLinks(document, (url) => slipIn(url, document));
}

/** What is found in the addresses of links, where they stand. */
export function* inLinks(
  document: ArticleDocument,
  problemOf: (url: string) => Complaint | undefined,
): Generator<Finding> {
  for (const node of document.nodes('link', 'definition')) {
    const problem = problemOf(node.url);
    if (!problem) continue;
    const [start, end] = document.rangeOf(node);
    const at = document.text.lastIndexOf(node.url, end - 1);
    // An address with escapes in it stands otherwise in the file.
    yield at < start
      ? document.at(start, end, { ...problem, instead: undefined })
      : document.at(at, at + node.url.length, problem);
  }
}

const code = 'dead-link';

/** What is wrong with an address by itself; undefined where nothing is. */
export function slipIn(url: string, document: ArticleDocument): Complaint | undefined {
  if (/^(?:https?:\/*)?$/iu.test(url.trim())) {
    return { code, reason: '链接没有写网址', remedy: '在圆括号里写网址，或去掉链接' };
  }
  if (isOnThisComputer(url)) {
    return {
      code: 'local-address',
      reason: `链接 ${url} 指向自己电脑上的文件，读者打不开`,
      remedy: '把文件放在与稿件同名的文件夹里，写成“[说明](文件夹/文件名)”',
    };
  }
  const own = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(\/.*)?$/iu.exec(url);
  if (own) {
    const instead = own[1] ?? '/';
    return {
      code,
      reason: `链接 ${url} 指向自己电脑上的预览，读者打不开`,
      remedy: `写成 ${instead}`,
      instead,
    };
  }
  const [, paragraph] = /^#p(\d+)$/u.exec(url) ?? [];
  if (Number(paragraph) > document.paragraphs) {
    return {
      code,
      reason: `链接 ${url} 指向第${paragraph}段，本篇只有${document.paragraphs}段`,
      remedy: '改成有的段落，或去掉链接',
    };
  }
  return undefined;
}
