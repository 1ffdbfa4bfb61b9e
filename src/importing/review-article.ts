import type { Element } from 'hast';
import { h } from 'hastscript';
import { cellsOf } from '#article/cells.ts';
import type { SplitArticle } from '#bulletin/bulletin.ts';
import { SURE } from '#bulletin/confidence.ts';
import { articleAnchor, lineId } from './review-line.ts';
import type { SourceLine } from './source-lines.ts';
import { percent } from './words.ts';

/** What one article was split into. `lines` are those within its limits. */
export function reviewArticle(article: SplitArticle, lines: readonly SourceLine[]): Element {
  const { id, title, titleBasis, paragraphs } = article;
  return h('article', { id: articleAnchor(id) }, [
    h('h3', title),
    ...(titleBasis === 'first-sentence' ? [h('p.note', '（原文没有标题，取首句）')] : []),
    h('p.facts', factsOf(article).join('　')),
    sureness(article),
    ...paragraphs.map((text, index) => {
      const line = lineOf(lines, index + 1);
      const cells = cellsOf(text);
      return h(cells.length > 1 ? 'p.row' : 'p', [
        h('a.number', { href: `#${lineId(line)}`, title: `第 ${line} 行` }, String(index + 1)),
        cells.join(' ｜ '),
      ]);
    }),
  ]);
}

function factsOf(article: SplitArticle): string[] {
  const { id, section, sectionBasis, date, dateBasis, organization, organizationBasis } = article;
  return [
    id,
    `栏目：${section}${sectionBasis === 'default' ? '（默认）' : ''}`,
    `日期：${date}${dateBasis === 'issue' ? '（据本期日期）' : ''}`,
    `单位：${organization.join('、')}${organizationBasis === 'publisher' ? '（没有署名，归编印单位）' : ''}`,
  ];
}

/** How sure the limits are, in words too. */
export function sureness({ confidence, lines }: SplitArticle): Element {
  const [first, last] = lines;
  const where = `第 ${first}—${last} 行`;
  return confidence < SURE
    ? h('p.unsure', `把握不足 ${percent(confidence)}，请核对起止（${where}）`)
    : h('p.sure', `把握 ${percent(confidence)}（${where}）`);
}

/** The line on which a paragraph begins. */
function lineOf(lines: readonly SourceLine[], paragraph: number): number {
  const line = lines.find(({ parts }) => parts.some(({ place }) => place?.paragraph === paragraph));
  return (line ?? lines[0])?.number ?? 1;
}
