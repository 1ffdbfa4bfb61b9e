import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Bulletin } from '#bulletin/bulletin.ts';
import { reviewArticle } from './review-article.ts';
import { reviewLine } from './review-line.ts';
import { REVIEW_STYLE } from './review-style.ts';
import { legend, summary } from './review-summary.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';

/** By this a file is known to be such a page, which may be written anew. */
export const REVIEW_GENERATOR = 'bulletin-site review';

/**
 * A page on which an editor checks a split: the source line by line, each with what it was taken for, beside the
 * articles it was split into; what is least sure comes first. The page is complete in itself and has no script.
 *
 * @param text the source as it was decoded
 * @returns HTML
 */
export function reviewPage(split: Bulletin, text: string): string {
  const lines = sourceLines(split, text);
  const bulletin = withDiagnosticsOn(lines, split);
  const title = `核对拆分：${bulletin.source.file}`;
  const traditional = bulletin.articles.some(({ script }) => script === 'Hant');
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: traditional ? 'zh-Hant' : 'zh-Hans' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'generator', content: REVIEW_GENERATOR }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        // Whatever a bulletin holds, nothing on the page is run or fetched.
        h('meta', {
          httpEquiv: 'Content-Security-Policy',
          content: "default-src 'none'; style-src 'unsafe-inline'",
        }),
        h('title', title),
        h('style', REVIEW_STYLE),
      ]),
      h('body', [
        h('h1', title),
        ...summary(bulletin, lines.length),
        legend(),
        h('main', [h('h2', '逐行对照'), ...groups(lines).map((group) => section(group, bulletin))]),
      ]),
    ]),
  ]);
}

/** What is said of no line is said of the first or last one. */
function withDiagnosticsOn(lines: readonly SourceLine[], bulletin: Bulletin): Bulletin {
  const diagnostics = bulletin.diagnostics.map((one) => ({
    ...one,
    line: Math.min(Math.max(one.line, 1), lines.length),
  }));
  return { ...bulletin, diagnostics };
}

/** Lines that follow one another within the limits of one article, or outside of all. */
function groups(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group?.[0]?.article === line.article) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function section(group: readonly SourceLine[], bulletin: Bulletin): Element {
  const article = bulletin.articles.find(({ id }) => id === group[0]?.article);
  const source = h(
    'div.source',
    group.map((line) => reviewLine(line, bulletin)),
  );
  const blank = group.every(({ parts }) => parts.every(({ place }) => !place));
  const beside = article
    ? reviewArticle(article, group)
    : h('div.aside', blank ? [] : '不属于任何稿件');
  return h(article ? 'section.article' : 'section', [source, beside]);
}
