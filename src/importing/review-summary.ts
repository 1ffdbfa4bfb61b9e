import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Bulletin, SplitArticle } from '#bulletin/bulletin.ts';
import { SURE } from '#bulletin/confidence.ts';
import { articleAnchor, lineId, summaryId, warningId } from './review-line.ts';
import { DATE_BASIS, FORMATS, percent } from './words.ts';

/** What is to be looked at first, and all articles. @param lineCount of the source */
export function summary(bulletin: Bulletin, lineCount: number): Element[] {
  const { issue, source, articles, diagnostics } = bulletin;
  const unsure = articles
    .filter(({ confidence }) => confidence < SURE)
    .sort((a, b) => a.confidence - b.confidence);
  const number = issue.number === null ? '' : `，第 ${issue.number} 期`;
  return [
    h(
      'p.facts',
      `${issue.id} 期，${issue.date}（${DATE_BASIS[issue.dateBasis]}）${number}，${issue.publisher}；` +
        `${FORMATS[source.format]}，${lineCount} 行，${articles.length} 条稿件`,
    ),
    h('section.first', [
      h('h2', '先看这些'),
      ...(unsure.length > 0
        ? [h('p', '起止没有把握的稿件，最没有把握的在前：'), h('ul', unsure.map(articleItem))]
        : [h('p', '每条稿件的起止都有把握。')]),
      ...(diagnostics.length > 0 ? [h('ol', diagnostics.map(warningItem))] : []),
    ]),
    h('section.all', [h('h2', '全部稿件'), h('ol', articles.map(articleItem))]),
  ];
}

function articleItem({ id, title, lines, confidence }: SplitArticle): Element {
  return h('li', [
    h('a', { href: `#${articleAnchor(id)}` }, title),
    ` 第 ${lines[0]}—${lines[1]} 行，把握 ${percent(confidence)}`,
  ]);
}

function warningItem(
  { severity, line, message }: Bulletin['diagnostics'][number],
  index: number,
): Element {
  return h('li', { id: summaryId(index) }, [
    h('a', { href: `#${warningId(index)}` }, `第 ${line} 行`),
    ` ${severity === 'error' ? '错误' : '提醒'}：${message}`,
  ]);
}

/** What the colours mean; the words stand beside them on every line too. */
export function legend(): Element {
  const kinds = [
    ['title', '标题'],
    ['paragraph', '正文（数字是第几段，“续”是接着上一行）'],
    ['heading', '栏目'],
    ['credit', '署名'],
    ['mark', '标记'],
    ['furniture', '页码、页眉页脚、报头、目录、版记'],
  ] as const;
  return h('p.legend', [
    '图例：',
    ...kinds.flatMap(([kind, name]) => [h(`span.label.${kind}`, name), ' ']),
    h('a', { href: `#${lineId(1)}` }, '到第 1 行'),
  ]);
}
